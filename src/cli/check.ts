import type { Command } from '../command/command';
import { EXIT } from '../command/command';
import { CommandFault } from '../command/fault';
import { guardLines } from '../command/inert';
import { RENDERER_MISSING } from '../render/renderer-missing';
import { listOverlays } from '../render/targets';
import { later } from '../system/later';
import { CHECK_NAMES } from '../validate/check-names';
import { openSources } from '../validate/input/open-sources';
import { inertReport } from '../validate/output/inert-report';
import { overlayTable } from '../validate/output/summary';
import { formatFindings } from '../validate/output/text';
import { count } from '../validate/report';
import type * as Run from '../validate/run';

const run = later<typeof Run>(__filename, '../validate/run');

/**
 * What follows generation: renders and validates every overlay, prints what is wrong and a table. Without a renderer it says how to get one and
 * succeeds, because what was generated stands.
 */
export const checkCommand: Command = async (_args, context) => {
  const { cwd, terminal } = context;
  if (listOverlays(cwd).length === 0) return EXIT.ok;
  try {
    const opening = openSources({ names: [], renderers: [], checks: CHECK_NAMES }, context);
    const { report } = await run().runChecks(opening, { cwd, checks: CHECK_NAMES, kubernetes: [], severity: {}, severities: ['error', 'warning'] });
    terminal.out(formatFindings(report, terminal.colour) + guardLines(overlayTable(inertReport(report))));
    return count(report.findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    if (!(error instanceof CommandFault) || error.message !== RENDERER_MISSING.message) throw error;
    terminal.out(`The overlays are generated but not checked: ${error.message}. ${error.hint}\n`);
    return EXIT.ok;
  }
};
