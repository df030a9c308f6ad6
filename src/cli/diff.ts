import { availableParallelism } from 'node:os';
import type { Command, CommandContext } from './command';
import { EXIT } from './command';
import type { DiffArguments } from './diff-arguments';
import { readDiffArguments } from './diff-arguments';
import type { DiffResult } from '../diff/change';
import { diffStates } from '../diff/diff-states';
import { renderJson } from '../diff/report/json';
import { renderMarkdown } from '../diff/report/markdown';
import { buildReport } from '../diff/report/model';
import type { ReportSubject } from '../diff/report/report';
import { renderText } from '../diff/report/text';
import { exportRevision } from '../diff/sides/git';
import { loadSide } from '../diff/sides/load';
import type { SidePlan } from '../diff/sides/plan';
import { alignNames, planRevision, planSide, selectNames } from '../diff/sides/plan';
import { inTemporaryDirectory } from '../diff/sides/temporary';
import { requireRenderer } from '../render/ensure-renderer';

interface Compared {
  readonly result: DiffResult;
  readonly subject: ReportSubject;
}

async function compare(plans: readonly [SidePlan, SidePlan], { cwd, env, terminal }: CommandContext, signal?: AbortSignal): Promise<Compared> {
  const [before, after] = plans;
  const renders = before.targets.length + after.targets.length > 0;
  const renderer = renders ? await requireRenderer({ cwd, env, note: (line) => terminal.err(`${line}\n`) }) : undefined;
  const options = { env, signal, concurrency: Math.max(1, Math.ceil(availableParallelism() / 2)) };
  const [old, now] = await Promise.all([loadSide(before, renderer, options), loadSide(after, renderer, options)]);
  const subject = { before: before.label, after: after.label, ...(renderer === undefined ? {} : { renderer: renderer.label }) };
  return { result: diffStates(old, now), subject };
}

async function compareRevision(ref: string, names: readonly string[], context: CommandContext): Promise<Compared> {
  const { cwd, env } = context;
  return inTemporaryDirectory(async (temporary, signal) => {
    const { directory, commit } = await exportRevision(ref, temporary, { cwd, env, signal });
    const label = ref.startsWith(commit) ? commit : `${ref} (${commit})`;
    const plans = selectNames([planRevision(label, directory, names), planRevision('the working tree', cwd, names)], names);
    return compare(plans, context, signal);
  });
}

async function comparePaths(from: string, to: string, names: readonly string[], context: CommandContext): Promise<Compared> {
  const aligned = alignNames(planSide(from, context.cwd), planSide(to, context.cwd));
  return compare(selectNames(aligned, names), context);
}

function write({ result, subject }: Compared, { format, maxChars }: DiffArguments, { terminal }: CommandContext): void {
  if (format === 'json') terminal.out(renderJson(result, subject));
  else if (format === 'markdown') terminal.out(renderMarkdown(buildReport(result, subject), maxChars));
  else terminal.out(renderText(buildReport(result, subject), { colour: terminal.colour, maxChars }));
}

/** `diff (--base REF | --from DIR|FILE --to DIR|FILE)`: exit 2 where a side did not build, 1 for changes with `--exit-code`. */
export const diffCommand: Command = async (args, context) => {
  const parsed = readDiffArguments(args, context.terminal);
  if (parsed === undefined) return EXIT.ok;
  const { base, from = '', to = '', names, exitCode } = parsed;
  const compared = base === undefined ? await comparePaths(from, to, names, context) : await compareRevision(base, names, context);
  write(compared, parsed, context);
  const { overlays } = compared.result;
  if (overlays.some((overlay) => overlay.errors.length > 0)) return EXIT.fault;
  return exitCode && overlays.some((overlay) => overlay.changes.length > 0) ? EXIT.findings : EXIT.ok;
};
