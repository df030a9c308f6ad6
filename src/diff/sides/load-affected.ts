import type { AffectedPlan, OverlayPlan } from './affected-plan';
import type { Revision } from './git';
import type { LoadOptions } from './load';
import { fromResult, stateOf } from './load';
import type { ReadSources } from './unit-sources';
import { composeUnits } from '../../affected/compose';
import { renderCached } from '../../cache/render-cached';
import type { RenderResult } from '../../render/render';
import type { Renderer } from '../../render/renderer';
import { diffOverlay } from '../diff-overlay';
import { ANYTHING } from '../elsewhere/clue';
import type { Clues } from '../elsewhere/clue';
import { cluesOfChanges } from '../elsewhere/clues-of';
import { fitsAny } from '../elsewhere/fits';
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

/** The overlay from its touched units alone, and how to find what else its changes may concern; undefined where that cannot be told. */
function loadTouched(plan: OverlayPlan, results: Results): { readonly pair: Required<Pair>; readonly clues: Clues } | undefined {
  if (plan.units === undefined || plan.before === undefined || plan.after === undefined) return undefined;
  const [before, after] = [composed(plan.touched.before, results, plan), composed(plan.touched.after, results, plan)];
  if (before === undefined || after === undefined) return undefined;
  const pair = withoutEqual(plan, before, after);
  if ((pair.before.error ?? pair.after.error) !== undefined) return undefined;
  return { pair, clues: cluesOfChanges(diffOverlay(pair.before, pair.after).changes) };
}

/** The units that the change cannot touch, but may concern. */
function concernedBy(clues: Clues, { rest }: OverlayPlan, sources: ReadSources): readonly string[] {
  if (clues === ANYTHING) return rest;
  return rest.filter((unit) => {
    const texts = sources(unit);
    return texts === undefined || fitsAny(clues, texts);
  });
}

/** A plan of which the rest is what must be seen. */
interface Need extends OverlayPlan {
  /** True where there is more that need not be seen. */
  readonly partial?: boolean;
}

/** What of the rest must be seen: nothing where the touched units tell everything, and then the overlay is found. */
function needOf(plan: OverlayPlan, results: Results, found: Map<string, Pair>, sources: ReadSources): Need {
  const touched = loadTouched(plan, results);
  if (touched === undefined) return plan;
  if (touched.clues.length === 0) {
    found.set(plan.name, touched.pair);
    return plan;
  }
  const rest = concernedBy(touched.clues, plan, sources);
  return { ...plan, rest, partial: rest.length < plan.rest.length };
}

/** The overlay from its units, those of the rest that must be seen among them. */
function loadUnits(plan: Need, results: Results): Pair | undefined {
  const side = (overlay: string | undefined, touched: readonly string[]): OverlayState | undefined | 'whole' => {
    if (overlay === undefined) return undefined;
    const text = composed([...touched, ...plan.rest], results, plan);
    if (text === undefined) return 'whole';
    return { ...stateOf(plan.name, [text]), ...(plan.partial ? { leftOut: { objects: 0, more: true } } : {}) };
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
async function complete<Plan extends OverlayPlan>(
  plans: readonly Plan[], found: Map<string, Pair>, render: (open: readonly Plan[]) => Promise<Results>,
  load: (plan: Plan, results: Results) => Pair | undefined,
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
 * Renders as little as tells what changes: nothing of what the change cannot touch, but for units, once for both sides, that hold what it may have
 * consequences for; the overlay itself where it is more than the sum of its units.
 */
export async function loadAffected({ overlays, sources }: AffectedPlan, source: AffectedSource): Promise<[State, State]> {
  const found = new Map(overlays.filter(isUntouched).map((plan): [string, Pair] => [plan.name, unchanged(plan.name)]));
  const touched = overlays.filter((plan) => !found.has(plan.name));
  const first = await buildBoth(touched.flatMap((plan) => plan.touched.before), touched.flatMap((plan) => plan.touched.after), source);
  const needs = touched.map((plan) => needOf(plan, first, found, sources));
  const inUnits = needs.filter((plan) => plan.units !== undefined);
  await complete(inUnits, found, async (open) => new Map([...first, ...await buildBoth([], open.flatMap((plan) => plan.rest), source)]), loadUnits);
  await complete(touched, found, async (open) => {
    const isBroken = (plan: OverlayPlan): boolean => plan.touched.before.some((directory) => first.get(directory)?.ok === false);
    const whole = open.filter((plan) => plan.units !== undefined || isBroken(plan));
    // What is wrong is explained by what lies around it.
    if (whole.length > 0) await source.revision.export();
    return new Map([...first, ...await buildBoth(whole.flatMap(({ before }) => before ?? []), whole.flatMap(({ after }) => after ?? []), source)]);
  }, loadWhole);
  const pairs = overlays.map(({ name }) => found.get(name) ?? {});
  return [pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after ?? [])];
}
