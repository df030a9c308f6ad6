import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
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
import type { Report } from '../checker/findings/report';
import { together, under } from '../checker/findings/together';
import { RendererMissing } from '../checker/read/render/renderer-missing';
import { listOverlays } from '../checker/read/render/targets';
import { openSources } from '../checker/validate/input/open-sources';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import type * as Run from '../checker/validate/run';
import { wrap } from '../common/columns/wrap';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
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
    examples: [['', 'what "npx projen" ends with'], ['shop bank', 'two repositories below this folder, in one table'], ['--fetch', 'with a pinned kubectl where there is no renderer']],
    exits: { ok: 'no errors, or no renderer to check with', findings: 'errors found', fault: 'something could not be checked' },
  }))
    .argument('[DIR...]', 'repositories whose overlays are checked; the one that is stood in when none is given')
    .option(...FETCH_OPTION)
    .addOption(timeoutOption());
}

async function reportOf({ timeout, fetch, ...remote }: Options & RemoteOptions, context: CommandContext): Promise<Report> {
  const opening = openSources({ names: [], renderers: [], checks: CHECK_NAMES, timeout, fetch, remote }, context);
  const { report } = await run().runChecks(opening, { cwd: context.cwd, checks: CHECK_NAMES, kubernetes: [], severity: {}, severities: ['error', 'warning'] });
  return report;
}

/** The top of each repository that is to be checked, by its name in the report: that of its folder, or none where it is the only one. */
function repositories(program: Program, outer: CommandContext): readonly (readonly [folder: string, cwd: string])[] {
  if (program.args.length === 0) return [['', standingIn(outer).context.cwd]];
  return program.args.map((folder) => {
    const cwd = resolve(outer.cwd, folder);
    if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) throw new CommandFault(`${folder} is no folder`, 'Name folders that hold overlays/, or none.');
    return [relative(outer.cwd, cwd).split(sep).join('/'), cwd];
  });
}

/**
 * What follows generation: renders and validates every overlay, prints what is wrong and a table. Without a renderer it says how to get one and
 * succeeds, because what was generated stands.
 */
export const checkCommand: Command = async (args, outer) => {
  const { terminal } = outer;
  const program = checkProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const { env } = standingIn(outer).context;
  try {
    const reports: Report[] = [];
    for (const [folder, cwd] of repositories(program, outer)) {
      if (listOverlays(cwd).length > 0) reports.push(under(folder, await reportOf(program.opts<Options & RemoteOptions>(), { ...outer, env, cwd })));
    }
    if (reports.length === 0) return EXIT.ok;
    const report = together(reports);
    terminal.out(formatFindings(report, terminal) + guardLines(overlayTable(inertReport(report), terminal.columns)));
    return exitOf(report);
  } catch (error) {
    if (!(error instanceof RendererMissing)) throw error;
    terminal.out(wrap(`The overlays are generated but not checked: ${error.message}. ${error.hint}\n`, terminal));
    return EXIT.ok;
  }
};
