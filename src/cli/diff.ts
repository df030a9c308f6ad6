import { availableParallelism } from 'node:os';
import type { DiffArguments } from './diff-arguments';
import { readDiffArguments } from './diff-arguments';
import { shortPageOf } from './pages';
import { noteTo } from './quiet';
import { standingIn } from './standing';
import type * as Watching from './watch';
import type { DiffResult } from '../checker/diff/changes/change';
import { breaks, diffStates, withoutIdle } from '../checker/diff/diff-states';
import { objectJudge } from '../checker/diff/forbidden/judge';
import { renderHtml } from '../checker/diff/report/html/html';
import { renderJson } from '../checker/diff/report/json';
import { renderMarkdown } from '../checker/diff/report/markdown';
import { buildReport } from '../checker/diff/report/model';
import type { ReportSubject } from '../checker/diff/report/report';
import { renderText } from '../checker/diff/report/text';
import type { AffectedPlan } from '../checker/diff/sides/affected-plan';
import { planAffected } from '../checker/diff/sides/affected-plan';
import { asideOf, notCompared, refusedAside } from '../checker/diff/sides/aside';
import { defaultBase } from '../checker/diff/sides/default-base';
import { areRendersEdited, deliveredSides } from '../checker/diff/sides/delivered';
import { openRevision } from '../checker/diff/sides/git';
import type { LoadOptions } from '../checker/diff/sides/load';
import { loadSide } from '../checker/diff/sides/load';
import { loadAffected } from '../checker/diff/sides/load-affected';
import type { SidePlan } from '../checker/diff/sides/plan';
import { alignNames, completeSides, planRevision, planSide, selectNames } from '../checker/diff/sides/plan';
import { inTemporaryDirectory } from '../checker/diff/sides/temporary';
import { unreadBetween } from '../checker/diff/sides/uncovered';
import type { RenderMemory } from '../checker/read/cache/render-memory';
import type { DeliveryTool } from '../checker/read/gitops/delivery';
import { requireRenderer } from '../checker/read/render/ensure-renderer';
import type { Gate } from '../checker/read/render/remote/gate';
import { requireAdmission } from '../checker/read/render/remote/gate';
import type { Renderer } from '../checker/read/render/renderer';
import { gateFor } from '../checker/validate/input/remote-policy';
import { EXIT } from '../system/command';
import type { Command, CommandContext } from '../system/command';
import { later } from '../system/later';
import { progressOn } from '../system/progress';

const watching = later<typeof Watching>(__filename, './watch');

const WORKING_TREE = 'the working tree';

/** Where deliveries edit what they apply, units do not add up to what is applied, and everything is rendered. */
const NOTHING_PLANNED: AffectedPlan = { overlays: [], sources: () => undefined, unread: [] };

interface Compared {
  readonly result: DiffResult;
  readonly subject: ReportSubject;
}

/** What the comparisons share. */
interface Comparing {
  readonly names: readonly string[];
  readonly cache: boolean;
  readonly memory?: RenderMemory;
  readonly timeout: number;
  readonly gate: Gate;
  readonly quiet?: boolean;
  readonly as?: DeliveryTool;
  readonly context: CommandContext;
}

function optionsOf({ cache, memory, gate, timeout, quiet, as, context }: Comparing): LoadOptions {
  const progress = progressOn(context.terminal, quiet);
  // Both sides are built at once, unless the old one is remembered.
  const concurrency = Math.max(1, Math.ceil(availableParallelism() / (memory === undefined ? 2 : 1)));
  return { env: context.env, gate, timeout, progress, memory, as, concurrency, ...(cache ? {} : { cache }) };
}

async function findRenderer({ quiet, memory, context: { cwd, env, terminal } }: Comparing): Promise<Renderer> {
  const renderer = memory?.renderer ?? await requireRenderer({ cwd, env, note: noteTo(terminal, { quiet }) });
  if (memory !== undefined) memory.renderer = renderer;
  return renderer;
}

function sideOf({ root, targets }: SidePlan): { readonly root: string; readonly targets: readonly string[] } {
  return { root, targets: targets.map(({ directory }) => directory) };
}

function without(plan: SidePlan, names: ReadonlySet<string>): SidePlan {
  return { ...plan, targets: plan.targets.filter(({ name }) => !names.has(name)) };
}

async function compare(planned: readonly [SidePlan, SidePlan], comparing: Comparing, signal?: AbortSignal): Promise<Compared> {
  const found = deliveredSides(planned, comparing.as);
  const targets = found.flatMap((plan) => plan.targets);
  const refused = refusedAside(targets, ({ directory }) => [directory], comparing.gate);
  const [before, after] = found.map((plan) => without(plan, refused));
  for (const plan of [before, after]) requireAdmission(plan.targets.map(({ directory }) => directory), comparing.gate, plan.cwd);
  const renders = before.targets.length + after.targets.length > 0;
  const renderer = renders ? await findRenderer(comparing) : undefined;
  const options = { ...optionsOf(comparing), signal };
  const [old, now] = await Promise.all([loadSide(before, renderer, options), loadSide(after, renderer, options)]);
  const subject = { before: before.label, after: after.label, ...(renderer === undefined ? {} : { renderer: renderer.label }) };
  // What lies beside is known of two trees of sources, not of what somebody rendered.
  const isRendered = before.rendered.length + after.rendered.length > 0;
  const unread = comparing.names.length > 0 || !renders || isRendered ? [] : unreadBetween(sideOf(before), sideOf(after));
  const result = { ...diffStates(old, now, { judge: objectJudge() }), notCompared: notCompared(refused, unread) };
  return { result: withoutIdle(result, asideOf(targets)), subject };
}

async function compareRevision(named: string | undefined, comparing: Comparing): Promise<Compared> {
  const { names, context: { cwd, env } } = comparing;
  return inTemporaryDirectory(async (temporary, signal) => {
    const place = { cwd, env, signal };
    const base = named === undefined ? await defaultBase(place) : undefined;
    const ref = named ?? base?.commit ?? 'HEAD';
    const revision = await openRevision(ref, temporary, place);
    const whole = ref.startsWith(revision.commit) ? revision.commit : `${ref} (${revision.commit})`;
    const label = base === undefined ? whole : `where this branch left ${base.branch} (${revision.commit})`;
    const isEdited = await areRendersEdited(revision, cwd, comparing.as);
    const plan = isEdited ? NOTHING_PLANNED : await planAffected(revision, cwd);
    const wanted = plan.overlays.filter(({ name }) => names.length === 0 || names.includes(name));
    const refused = refusedAside(wanted, ({ touched }) => [...touched.before, ...touched.after], comparing.gate);
    const selected = wanted.filter(({ name }) => !refused.has(name));
    if (selected.length > 0 && names.every((name) => selected.some((overlay) => overlay.name === name))) {
      requireAdmission(selected.flatMap(({ touched }) => touched.before), comparing.gate, revision.directory);
      requireAdmission(selected.flatMap(({ touched }) => touched.after), comparing.gate, cwd);
      const renderer = await findRenderer(comparing);
      const [old, now] = await loadAffected({ ...plan, overlays: selected }, { ...optionsOf(comparing), signal, revision, renderer, cwd });
      const result = { ...diffStates(old, now, { judge: objectJudge() }), notCompared: notCompared(refused, names.length > 0 ? [] : plan.unread) };
      const subject = { before: label, after: WORKING_TREE, renderer: renderer.label };
      return { result: withoutIdle(result, asideOf(selected)), subject };
    }
    await revision.export();
    const [before, after] = [planRevision(label, revision.directory, names, revision.tree), planRevision(WORKING_TREE, cwd, names, revision.root)];
    return compare(selectNames([before, after], names), comparing, signal);
  });
}

async function comparePaths(from: string, to: string, comparing: Comparing): Promise<Compared> {
  const { cwd } = comparing.context;
  const aligned = alignNames(planSide(from, cwd), planSide(to, cwd));
  return compare(selectNames(completeSides(...aligned), comparing.names), comparing);
}

function write({ result, subject }: Compared, { format, maxChars, quiet }: DiffArguments, { terminal }: CommandContext): void {
  const { colour, columns } = terminal;
  if (format === 'json') terminal.out(renderJson(result, subject));
  else if (format === 'html') terminal.out(renderHtml(buildReport(result, subject), shortPageOf));
  else if (format === 'markdown') terminal.out(renderMarkdown(buildReport(result, subject), maxChars));
  else terminal.out(renderText(buildReport(result, subject), { colour, columns, maxChars, summary: quiet !== true }));
}

/** `diff (--base REF | --from DIR|FILE --to DIR|FILE)`: exit 2 where what built before does not any more, 1 for changes with `--exit-code`. */
export const diffCommand: Command = async (args, outer) => {
  const parsed = readDiffArguments(args, outer.terminal);
  if (parsed === undefined) return EXIT.ok;
  const { context, path, names: named } = standingIn(outer);
  const names = named(parsed.names);
  const given = { ...parsed, names, from: path(parsed.from), to: path(parsed.to) };
  const report = async (memory?: RenderMemory): Promise<number> => reportOnce(given, context, memory);
  const { watch, quiet, from, to } = given;
  return watch === true ? watching().watchAndReport(report, { context, quiet, names: [from, to].flatMap((one) => one ?? []) }) : report();
};

async function reportOnce(parsed: DiffArguments, context: CommandContext, memory?: RenderMemory): Promise<number> {
  const { base, from, to, exitCode, names, cache, timeout, quiet, as } = parsed;
  const comparing = { names, cache, memory, timeout, quiet, as, gate: gateFor(parsed, context.cwd), context };
  const compared = from === undefined || to === undefined ? await compareRevision(base, comparing) : await comparePaths(from, to, comparing);
  write(compared, parsed, context);
  const { overlays } = compared.result;
  if (overlays.some(breaks)) return EXIT.fault;
  return exitCode && overlays.some((overlay) => overlay.changes.length > 0) ? EXIT.findings : EXIT.ok;
}
