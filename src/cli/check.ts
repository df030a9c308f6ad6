import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { exitOf } from './exit-of';
import { FETCH_OPTION } from './fetch-option';
import { parseArguments } from './parse-arguments';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { CHECK_NAMES } from '../checker/findings/check-names';
import { inertReport } from '../checker/findings/output/inert-report';
import { overlayTable } from '../checker/findings/output/summary';
import { formatFindings } from '../checker/findings/output/text';
import { RendererMissing } from '../checker/read/render/renderer-missing';
import { listOverlays } from '../checker/read/render/targets';
import { openSources } from '../checker/validate/input/open-sources';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import type * as Run from '../checker/validate/run';
import { wrap } from '../common/columns/wrap';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { guardLines } from '../system/inert';
import { later } from '../system/later';

const run = later<typeof Run>(__filename, '../checker/validate/run');

interface Options {
  readonly fetch?: boolean;
  readonly timeout: number;
}

/** The command line of `check`. */
export function checkProgram(): Program {
  return withRemoteOptions(commandProgram('check', {
    description: 'Renders and validates every overlay, and prints a table.',
    examples: [['', 'what "npx projen" ends with'], ['--fetch', 'with a pinned kubectl where there is no renderer']],
    exits: { ok: 'no errors, or no renderer to check with', findings: 'errors found', fault: 'something could not be checked' },
  }))
    .option(...FETCH_OPTION)
    .addOption(timeoutOption());
}

/**
 * What follows generation: renders and validates every overlay, prints what is wrong and a table. Without a renderer it says how to get one and
 * succeeds, because what was generated stands.
 */
export const checkCommand: Command = async (args, outer) => {
  const program = checkProgram();
  const { context } = standingIn(outer);
  const { cwd, terminal } = context;
  if (!parseArguments(program, args, terminal) || listOverlays(cwd).length === 0) return EXIT.ok;
  try {
    const { timeout, fetch, ...remote } = program.opts<Options & RemoteOptions>();
    const opening = openSources({ names: [], renderers: [], checks: CHECK_NAMES, timeout, fetch, remote }, context);
    const { report } = await run().runChecks(opening, { cwd, checks: CHECK_NAMES, kubernetes: [], severity: {}, severities: ['error', 'warning'] });
    const { columns } = terminal;
    terminal.out(formatFindings(report, terminal) + guardLines(overlayTable(inertReport(report), columns)));
    return exitOf(report);
  } catch (error) {
    if (!(error instanceof RendererMissing)) throw error;
    terminal.out(wrap(`The overlays are generated but not checked: ${error.message}. ${error.hint}\n`, terminal));
    return EXIT.ok;
  }
};
