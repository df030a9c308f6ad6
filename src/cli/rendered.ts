import { relative, resolve, sep } from 'node:path';
import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { FETCH_OPTION } from './fetch-option';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { outFrom, standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { startCached } from '../checker/read/cache/start-cached';
import { formatExplanation } from '../checker/read/render/explain/explain';
import { requireAdmission } from '../checker/read/render/remote/gate';
import type { Rendered } from '../checker/read/render/render';
import { resolveTargets } from '../checker/read/render/targets';
import { commitToBranch } from '../checker/rendered/commit-branch';
import type { RenderedFile } from '../checker/rendered/rendered-files';
import { overlayFolder, renderedFiles } from '../checker/rendered/rendered-files';
import { writeFolder } from '../checker/rendered/write-folder';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { wrap } from '../common/columns/wrap';
import { EXIT } from '../system/command';
import type { Command, CommandContext } from '../system/command';
import { CommandFault } from '../system/fault';
import { run } from '../system/process';
import { progressOn } from '../system/progress';

interface Options extends RemoteOptions {
  readonly out: string;
  readonly branch?: string;
  readonly cache: boolean;
  readonly timeout: number;
  readonly quiet?: boolean;
  readonly fetch?: boolean;
}

/** The command line of `rendered`. */
export function renderedProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('rendered', {
    description: 'Keeps a folder, or a branch, of rendered manifests: one file for each object of each overlay.',
    examples: [['', 'every overlay below rendered/'], ['--branch rendered', 'as a commit on that branch']],
    exits: { ok: 'written', findings: 'an overlay does not build; its files stay as they are', fault: 'wrong usage, or no renderer' },
  }))
    .argument('[NAME...]', 'overlays to render; all when none is named')
    .option('--out <DIR>', 'the folder', 'rendered')
    .option('--branch <NAME>', 'commit the folder to this branch instead of writing it; the working tree is not touched and nothing is pushed')
    .option('--no-cache', 'render again what an earlier run has rendered')
    .option(...FETCH_OPTION)
    .addOption(timeoutOption()), 'no notes, no progress, and no count of what was written');
}

/** What was rendered, and which folders that concerns: also those of overlays that are gone, but not of those that do not build. */
interface Outcome {
  readonly files: readonly RenderedFile[];
  readonly failed: ReadonlySet<string>;
  readonly rendered: readonly Rendered[];
}

async function renderOverlays(names: readonly string[], options: Options, { cwd, env, terminal }: CommandContext): Promise<Outcome> {
  const { cache, timeout, fetch } = options;
  const targets = resolveTargets(names, cwd);
  const gate = gateFor(options, cwd);
  requireAdmission(targets.map(({ directory }) => directory), gate, cwd);
  const search = { cwd, env, gate, note: noteTo(terminal, options), progress: progressOn(terminal, options.quiet), timeout, fetch };
  const { results } = await startCached(targets, { ...search, ...(cache ? {} : { cache }) });
  const failed = new Set<string>();
  const rendered: Rendered[] = [];
  for await (const result of results) {
    for (const note of result.notes) terminal.err(`warning: ${result.target.name}: ${note}\n`);
    if (result.ok) {
      rendered.push(result);
    } else {
      failed.add(overlayFolder(result.target.name));
      terminal.err(`error: ${result.target.name} does not build, its files stay as they are: ${formatExplanation(result.explanation)}`);
    }
  }
  return { files: rendered.flatMap(({ target, text }) => renderedFiles(target.name, text)), failed, rendered };
}

async function git(args: readonly string[], { cwd, env }: CommandContext): Promise<string> {
  const { exitCode, stdout, stderr } = await run('git', args, { cwd, env });
  if (exitCode !== 0) throw new CommandFault(`--branch needs a git repository with a commit: ${stderr.trim()}`, 'Use --out alone, or commit first.');
  return stdout.trim();
}

async function commit(
  { branch = '', out, quiet }: Options, outcome: Outcome, isRendered: (folder: string) => boolean, context: CommandContext,
): Promise<void> {
  const prefix = await git(['rev-parse', '--show-prefix'], context);
  const folder = relative(context.cwd, resolve(context.cwd, out)).split(sep).join('/');
  if (folder.startsWith('..')) throw new CommandFault(`--out ${out} lies outside of the current directory`, 'With --branch, name a folder below it.');
  const source = await git(['rev-parse', 'HEAD'], context);
  const message = `Render ${outcome.rendered.map(({ target }) => target.name).join(', ')}\n\nSource: ${source}`;
  const where = { cwd: context.cwd, env: context.env, branch, folder: `${prefix}${folder}`.replace(/\/$/, '') };
  const created = await commitToBranch({ ...where, files: outcome.files, message, isRendered });
  const said = created === undefined ? `${branch} is up to date\n` : `${branch} is now ${created.slice(0, 7)}: ${outcome.files.length} objects\n`;
  if (quiet !== true) context.terminal.out(wrap(said, context.terminal));
}

/** `rendered [NAME…] [--out DIR] [--branch NAME]`: exit 1 where an overlay does not build; its files then stay as they are. */
export const renderedCommand: Command = async (args, outer) => {
  const program = renderedProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, path, names } = standingIn(outer);
  const given = program.opts<Options>();
  const options = { ...given, out: outFrom(program, path) };
  const outcome = await renderOverlays(names(program.args), options, context);
  const folders = new Set(outcome.rendered.map(({ target }) => overlayFolder(target.name)));
  const isRendered = (folder: string): boolean => folders.has(folder) || (program.args.length === 0 && !outcome.failed.has(folder));
  if (options.branch !== undefined) {
    await commit(options, outcome, isRendered, context);
  } else {
    const { written, removed, kept, edited } = writeFolder(resolve(context.cwd, options.out), outcome.files, isRendered);
    for (const { path: file, copy } of edited) context.terminal.err(`warning: ${options.out}/${file} had been edited by hand; it was replaced. Your copy: ${options.out}/${copy}\n`);
    for (const file of kept) context.terminal.err(`warning: ${options.out}/${file} is no longer rendered and was edited: it stays\n`);
    const said = `${options.out}: ${outcome.files.length} objects, ${written.length} written, ${removed.length} removed\n`;
    if (options.quiet !== true) context.terminal.out(wrap(said, context.terminal));
  }
  return outcome.failed.size === 0 ? EXIT.ok : EXIT.findings;
};
