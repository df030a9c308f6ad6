import type { OverlayPlan } from './affected-plan';
import type { Revision } from './git';
import type { LoadOptions } from './load';
import { fromResult, stateOf } from './load';
import { isSelfContained } from './self-contained';
import { composeUnits } from '../../affected/compose';
import { renderCached } from '../../cache/render-cached';
import type { RenderResult } from '../../render/render';
import type { Renderer } from '../../render/renderer';
import { diffOverlay } from '../diff-overlay';
import type { OverlayState, State } from '../state';

/** What rendering a comparison needs. */
export interface AffectedSource extends LoadOptions {
  readonly revision: Revision;
  readonly renderer: Renderer;
  /** The user's directory in the working tree. */
  readonly cwd: string;
}

/** An overlay on the sides that have it. */
interface Pair {
  readonly before?: OverlayState;
  readonly after?: OverlayState;
}

type Results = ReadonlyMap<string, RenderResult>;

async function build(directories: readonly string[], cwd: string, { renderer, ...options }: AffectedSource): Promise<Results> {
  const unique = [...new Set(directories)];
  const results = new Map<string, RenderResult>();
  const targets = unique.map((directory) => ({ name: directory, directory }));
  for await (const result of renderCached(renderer, targets, { ...options, cwd })) results.set(result.target.directory, result);
  return results;
}

async function buildBoth(before: readonly string[], after: readonly string[], source: AffectedSource): Promise<Results> {
  const [old, now] = await Promise.all([build(before, source.revision.directory, source), build(after, source.cwd, source)]);
  return new Map([...old, ...now]);
}

function textsOf(directories: readonly string[], results: Results): string[] | undefined {
  const built = directories.map((directory) => results.get(directory));
  return built.every((result) => result?.ok === true) ? built.map((result) => (result?.ok ? result.text : '')) : undefined;
}

function composed(directories: readonly string[], results: Results, plan: OverlayPlan): string | undefined {
  const texts = textsOf(directories, results);
  return texts === undefined ? undefined : composeUnits(texts, plan.units?.movesNamespace ?? false);
}

function documentsOf(text: string): string[] {
  return text.split(/^---\n/m).filter((document) => document !== '').map((document) => document.replace(/\n*$/, '\n'));
}

/** Both sides without the documents that are the same on both. */
function withoutEqual({ name, rest }: OverlayPlan, before: string, after: string): Required<Pair> {
  const [old, now] = [documentsOf(before), documentsOf(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const side = (documents: readonly string[], other: ReadonlySet<string>): OverlayState => {
    const different = documents.filter((document) => !other.has(document));
    return { ...stateOf(name, [different.join('---\n')]), leftOut: { objects: documents.length - different.length, more: rest.length > 0 } };
  };
  return { before: side(old, inNow), after: side(now, inOld) };
}

/** The overlay from its touched units alone, where they tell everything; undefined where the rest must be seen, too. */
function loadPart(plan: OverlayPlan, results: Results): Pair | undefined {
  if (plan.units === undefined || plan.before === undefined || plan.after === undefined) return undefined;
  const [before, after] = [composed(plan.touched.before, results, plan), composed(plan.touched.after, results, plan)];
  if (before === undefined || after === undefined) return undefined;
  const pair = withoutEqual(plan, before, after);
  const failed = pair.before.error ?? pair.after.error;
  return failed === undefined && isSelfContained(diffOverlay(pair.before, pair.after)) ? pair : undefined;
}

function loadUnits(plan: OverlayPlan, results: Results): Pair | undefined {
  const side = (overlay: string | undefined, touched: readonly string[]): OverlayState | undefined | 'whole' => {
    if (overlay === undefined) return undefined;
    const text = composed([...touched, ...plan.rest], results, plan);
    return text === undefined ? 'whole' : stateOf(plan.name, [text]);
  };
  const [before, after] = [side(plan.before, plan.touched.before), side(plan.after, plan.touched.after)];
  return before === 'whole' || after === 'whole' ? undefined : { before, after };
}

function loadWhole({ name, before, after }: OverlayPlan, results: Results): Pair {
  const side = (directory: string | undefined): OverlayState | undefined => {
    const result = directory === undefined ? undefined : results.get(directory);
    return result === undefined ? undefined : fromResult({ ...result, target: { ...result.target, name } });
  };
  return { before: side(before), after: side(after) };
}

function isUntouched({ before, after, touched }: OverlayPlan): boolean {
  return before !== undefined && after !== undefined && touched.before.length === 0 && touched.after.length === 0;
}

function unchanged(overlay: string): Required<Pair> {
  const state: OverlayState = { overlay, resources: [], leftOut: { objects: 0, more: true } };
  return { before: state, after: state };
}

/** Fills in what the step before could not tell. */
async function complete(
  plans: readonly OverlayPlan[], found: Map<string, Pair>, render: (open: readonly OverlayPlan[]) => Promise<Results>,
  load: (plan: OverlayPlan, results: Results) => Pair | undefined,
): Promise<void> {
  const open = plans.filter(({ name }) => !found.has(name));
  if (open.length === 0) return;
  const results = await render(open);
  for (const plan of open) {
    const pair = load(plan, results);
    if (pair !== undefined) found.set(plan.name, pair);
  }
}

/**
 * Renders as little as tells what changes: nothing of what the change cannot touch, then, where a change can have consequences elsewhere, the rest
 * of the overlay, once for both sides; the overlay itself where it is more than the sum of its units.
 */
export async function loadAffected(plans: readonly OverlayPlan[], source: AffectedSource): Promise<[State, State]> {
  const found = new Map(plans.filter(isUntouched).map((plan): [string, Pair] => [plan.name, unchanged(plan.name)]));
  const touched = plans.filter((plan) => !found.has(plan.name));
  const first = await buildBoth(touched.flatMap((plan) => plan.touched.before), touched.flatMap((plan) => plan.touched.after), source);
  await complete(touched, found, async () => Promise.resolve(first), (plan, results) => loadPart(plan, results));
  const inUnits = touched.filter((plan) => plan.units !== undefined);
  await complete(inUnits, found, async (open) => new Map([...first, ...await buildBoth([], open.flatMap((plan) => plan.rest), source)]), loadUnits);
  await complete(touched, found, async (open) => {
    const isBroken = (plan: OverlayPlan): boolean => plan.touched.before.some((directory) => first.get(directory)?.ok === false);
    const whole = open.filter((plan) => plan.units !== undefined || isBroken(plan));
    // What is wrong is explained by what lies around it.
    if (whole.length > 0) await source.revision.export();
    return new Map([...first, ...await buildBoth(whole.flatMap(({ before }) => before ?? []), whole.flatMap(({ after }) => after ?? []), source)]);
  }, loadWhole);
  const pairs = plans.map(({ name }) => found.get(name) ?? {});
  return [pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after ?? [])];
}
