import { relative } from 'node:path';
import type { Command as Program } from 'commander';
import { InvalidArgumentError } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { noteTo, withQuiet } from './quiet';
import { withRemoteOptions } from './remote-options';
import { standingIn } from './standing';
import { timeoutOption } from './timeout-option';
import { diffStates } from '../checker/diff/diff-states';
import { objectJudge } from '../checker/diff/forbidden/judge';
import { buildReport } from '../checker/diff/report/model';
import { renderText } from '../checker/diff/report/text';
import { loadSide } from '../checker/diff/sides/load';
import { shownVersion } from '../checker/promote/image-setting';
import { imagesOfApp } from '../checker/promote/images-of-app';
import type { Promotion } from '../checker/promote/plan-promotion';
import { planPromotion, promotionMessage } from '../checker/promote/plan-promotion';
import { stageObjection } from '../checker/promote/stages';
import { requireRenderer } from '../checker/read/render/ensure-renderer';
import { requireAdmission } from '../checker/read/render/remote/gate';
import type { RenderTarget } from '../checker/read/render/targets';
import { resolveTargets } from '../checker/read/render/targets';
import type { RemoteOptions } from '../checker/validate/input/remote-policy';
import { gateFor } from '../checker/validate/input/remote-policy';
import { wrap } from '../common/columns/wrap';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { guardLines, inert } from '../system/inert';
import { progressOn } from '../system/progress';
import { Tree } from '../system/tree';

interface Options extends RemoteOptions {
  readonly from: string;
  readonly to: string;
  readonly app?: string;
  readonly allowDowngrade: boolean;
  readonly requireDigest: boolean;
  readonly stages?: readonly string[];
  readonly dryRun: boolean;
  readonly message: boolean;
  readonly timeout: number;
  readonly quiet?: boolean;
}

function listOfNames(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('') || new Set(names).size < names.length) throw new InvalidArgumentError(`'${text}' is no list of different names.`);
  return names;
}

/** The command line of `promote`. */
export function promoteProgram(): Program {
  return withQuiet(withRemoteOptions(commandProgram('promote', {
    description: 'Gives the images of one overlay the tags and digests that another one has.',
    examples: [['--from staging --to production --dry-run', 'what would change, and its risks'], ['--from staging --to production --app web', 'the images of one application']],
    exits: { ok: 'moved, or nothing to move', findings: 'refused; nothing is written', fault: 'wrong usage, no renderer, or the overlay does not build' },
  }))
    .requiredOption('--from <OVERLAY>', 'where the tags and digests are taken from')
    .requiredOption('--to <OVERLAY>', 'where they are written')
    .option('--app <NAME>', 'only the images of the workload of this name')
    .option('--allow-downgrade', 'also where the version is an older one', false)
    .option('--require-digest', 'refuse what has no digest', false)
    .option('--stages <OVERLAYS>', 'overlays in the order of promotion, as dev,staging,production: refuse to skip one', listOfNames)
    .option('--dry-run', 'write nothing', false)
    .option('--message', 'print a commit message, and the rest to standard error', false)
    .addOption(timeoutOption()), 'no notes, no progress, and no table of overlays');
}

interface Rendering {
  readonly label: string;
  readonly targets: readonly RenderTarget[];
}

/** Renders what a promotion concerns, as often as it is asked. */
async function startRendering({ timeout, quiet, ...remote }: Options, directories: readonly string[], { cwd, env, terminal }: CommandContext) {
  const gate = gateFor(remote, cwd);
  requireAdmission([...directories], gate, cwd);
  const renderer = await requireRenderer({ cwd, env, note: noteTo(terminal, { quiet }) });
  const progress = progressOn(terminal, quiet);
  const render = async ({ label, targets }: Rendering) =>
    loadSide({ label, cwd, root: cwd, targets, rendered: [] }, renderer, { env, gate, timeout, progress, concurrency: 1 });
  return { renderer, render };
}

function table({ moves }: Promotion, columns?: number): string {
  return wrap(moves.map(({ unit, name, from, to }) => `${[unit, name, shownVersion(from), '->', shownVersion(to)].map(inert).join('  ')}\n`).join(''), { columns });
}

function resolvePair({ from, to }: Options, cwd: string): readonly [RenderTarget, RenderTarget] {
  const [[source], [target]] = [resolveTargets([from], cwd), resolveTargets([to], cwd)];
  if (source.directory === target.directory) throw new CommandFault('--from and --to name the same overlay', 'Name two.');
  return [source, target];
}

function tell({ refusals, notes }: Promotion, { quiet }: Options, { terminal }: CommandContext): void {
  for (const note of notes) noteTo(terminal, { quiet })(`note: ${inert(note)}`);
  for (const { unit, name, message, hint } of refusals) terminal.err(`error: ${inert(`${unit}: ${name}: ${message}`)}\n  ${hint}\n`);
}

/** `promote --from OVERLAY --to OVERLAY`: exit 1 where an image is refused, and nothing is written then. */
export const promoteCommand: Command = async (args, outer) => {
  const program = promoteProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, names } = standingIn(outer);
  const { cwd, terminal } = context;
  const given = program.opts<Options>();
  const [source, destination] = names([given.from, given.to]);
  const options = { ...given, from: source, to: destination };
  const [from, to] = resolvePair(options, cwd);
  const { app, allowDowngrade, requireDigest, stages, dryRun, message, quiet } = options;
  const skipped = stages && stageObjection(stages, from.name, to.name);
  if (skipped !== undefined) {
    terminal.err(`error: ${inert(skipped.message)}\n  ${inert(skipped.hint)}\n`);
    return EXIT.findings;
  }
  const rendering = app === undefined ? undefined : await startRendering(options, [to.directory], context);
  const isMeant = app === undefined || rendering === undefined
    ? undefined
    : imagesOfApp(app, await rendering.render({ label: to.name, targets: [to] }));
  const promotion = planPromotion(from, to, { cwd, allowDowngrade, requireDigest, isMeant });
  tell(promotion, options, context);
  if (promotion.refusals.length > 0) return EXIT.findings;
  const print = (text: string): void => message ? terminal.err(text) : terminal.out(text);
  if (promotion.targets.length === 0) {
    print(wrap(`nothing to move: ${to.name} has the tags and digests of ${from.name}\n`, terminal));
    return EXIT.ok;
  }
  const { renderer, render } = rendering ?? await startRendering(options, promotion.targets.map(({ directory }) => directory), context);
  const subject = { before: to.name, after: `${to.name} with the images of ${from.name}`, renderer: renderer.label };
  const before = await render({ label: subject.before, targets: promotion.targets.map(({ name, directory }) => ({ name, directory })) });
  const result = diffStates(before, await render({ label: subject.after, targets: promotion.targets }), { judge: objectJudge() });
  print(`${guardLines(table(promotion, terminal.columns))}\n${renderText(buildReport(result, subject), { colour: terminal.colour && !message, columns: terminal.columns, summary: quiet !== true })}`);
  if (result.overlays.some(({ errors }) => errors.some(({ side }) => side === 'after'))) return EXIT.fault;
  const tree = new Tree(cwd);
  if (!dryRun) for (const { edited: { file, text } } of promotion.targets) tree.write(relative(cwd, file), text);
  if (message) terminal.out(guardLines(promotionMessage(promotion, from.name, to.name)));
  return EXIT.ok;
};
