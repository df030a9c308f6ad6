import { Command as Program } from 'commander';
import { parseArguments } from './parse-arguments';
import { withRemoteOptions } from './remote-options';
import { overlayTable } from '../checker/findings/output/summary';
import { formatFindings } from '../checker/findings/output/text';
import { RENDERER_MISSING } from '../checker/read/render/renderer-missing';
import { listOverlays } from '../checker/read/render/targets';
import { CHECK_NAMES } from '../checker/validate/check-names';
import { openSources } from '../checker/validate/input/open-sources';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { count } from '../checker/validate/report';
import type * as Run from '../checker/validate/run';
import { EXIT } from '../system/command';
import type { Command } from '../system/command';
import { CommandFault } from '../system/fault';
import { later } from '../system/later';

const run = later<typeof Run>(__filename, '../checker/validate/run');

/**
 * What follows generation: renders and validates every overlay, prints what is wrong and a table. Without a renderer it says how to get one and
 * succeeds, because what was generated stands.
 */
export const checkCommand: Command = async (args, context) => {
  const { cwd, terminal } = context;
  const program = withRemoteOptions(new Program('check')).description('Renders and validates every overlay, and prints a table.');
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  if (listOverlays(cwd).length === 0) return EXIT.ok;
  try {
    const opening = openSources({ names: [], renderers: [], checks: CHECK_NAMES, remote: program.opts<RemoteOptions>() }, context);
    const { report } = await run().runChecks(opening, { cwd, checks: CHECK_NAMES, kubernetes: [], severity: {}, severities: ['error', 'warning'] });
    terminal.out(formatFindings(report, terminal.colour) + overlayTable(report));
    return count(report.findings, 'error') > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    if (!(error instanceof CommandFault) || error.message !== RENDERER_MISSING.message) throw error;
    terminal.out(`The overlays are generated but not checked: ${error.message}. ${error.hint}\n`);
    return EXIT.ok;
  }
};
