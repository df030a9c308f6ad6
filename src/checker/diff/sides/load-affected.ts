import type { AffectedPlan, OverlayPlan } from './affected-plan';
import type { Revision } from './git';
import type { LoadOptions } from './load';
import { fromResult, stateOf } from './load';
import type { ReadDocuments } from './shared-documents';
import { documentsOf, sharedDocuments } from './shared-documents';
import type { ReadSources } from './unit-sources';
import { composeUnits } from '../../read/affected/compose';
import { renderCached } from '../../read/cache/render-cached';
import { throwRefusals } from '../../read/render/remote/refusal';
import type { RenderResult } from '../../read/render/render';
import type { Renderer } from '../../read/render/renderer';
import { cluesBetween } from '../elsewhere/clues-of';
import { fitsAny } from '../elsewhere/fits';
import { ANYTHING } from '../risks/clue';
import type { Clues } from '../risks/clue';
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
  for await (const result of renderCached(renderer, targets, { ...options, cwd })) {
    if (!result.ok) throwRefusals(result.refusals ?? [], cwd);
    results.set(result.target.directory, result);
  }
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

/** The overlay from its touched units alone; undefined where these do not simply add up. */
function loadTouched(plan: OverlayPlan, results: Results): Required<Pair> | undefined {
  if (plan.units === undefined || plan.before === undefined || plan.after === undefined) return undefined;
  const [before, after] = [composed(plan.touched.before, results, plan), composed(plan.touched.after, results, plan)];
  if (before === undefined || after === undefined) return undefined;
  const pair = withoutEqual(plan, before, after);
  return (pair.before.error ?? pair.after.error) === undefined ? pair : undefined;
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
  /** What else there is, and need not be seen. */
  readonly unseen: readonly string[];
}

/** What of the rest must be seen: nothing where the touched units tell everything, and then the overlay is found. */
function needOf(plan: OverlayPlan, results: Results, found: Map<string, Pair>, sources: ReadSources): Need {
  const touched = loadTouched(plan, results);
  if (touched === undefined) return { ...plan, unseen: [] };
  const clues = cluesBetween(touched.before, touched.after);
  if (clues.length === 0) found.set(plan.name, touched);
  return split(plan, new Set(concernedBy(clues, plan, sources)));
}

function split(plan: OverlayPlan, seen: ReadonlySet<string>): Need {
  return { ...plan, rest: plan.rest.filter((unit) => seen.has(unit)), unseen: plan.rest.filter((unit) => !seen.has(unit)) };
}

/** What must be seen besides, now that the rest is known; undefined where that tells everything. */
function moreThan(need: Need, { before, after }: Pair, sources: ReadSources): Need | undefined {
  if (before === undefined || after === undefined || need.unseen.length === 0 || (before.error ?? after.error) !== undefined) return undefined;
  const more = concernedBy(cluesBetween(before, after), { ...need, rest: need.unseen }, sources);
  return more.length === 0 ? undefined : split({ ...need, rest: [...need.rest, ...need.unseen] }, new Set([...need.rest, ...more]));
}

/** The overlay from its units, those of the rest that must be seen among them. */
function loadUnits(plan: Need, results: Results, read: ReadDocuments): Pair | undefined {
  const side = (overlay: string | undefined, touched: readonly string[]): OverlayState | undefined | 'whole' => {
    if (overlay === undefined) return undefined;
    const text = composed([...touched, ...plan.rest], results, plan);
    if (text === undefined) return 'whole';
    return { ...stateOf(plan.name, [text], read), ...(plan.unseen.length > 0 ? { leftOut: { objects: 0, more: true } } : {}) };
  };
  const [before, after] = [side(plan.before, plan.touched.before), side(plan.after, plan.touched.after)];
  return before === 'whole' || after === 'whole' ? undefined : { before, after };
}

/** Overlays from their units: what is seen of the rest may lead to more of it. */
async function completeUnits(
  needs: readonly Need[], first: Results, found: Map<string, Pair>, sources: ReadSources, source: AffectedSource,
): Promise<void> {
  const read = sharedDocuments();
  let results = first;
  for (let open = needs; open.length > 0;) {
    const missing = open.flatMap(({ rest }) => rest).filter((unit) => !results.has(unit));
    results = new Map([...results, ...await buildBoth([], missing, source)]);
    open = open.flatMap((need) => {
      const pair = loadUnits(need, results, read);
      const more = pair === undefined ? undefined : moreThan(need, pair, sources);
      if (pair !== undefined && more === undefined) found.set(need.name, pair);
      return more ?? [];
    });
  }
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
 * Renders as little as tells what changes: nothing of what the change cannot touch, but for units, once for both sides, that hold what it may have
 * consequences for; the overlay itself where it is more than the sum of its units.
 */
export async function loadAffected({ overlays, sources }: AffectedPlan, source: AffectedSource): Promise<[State, State]> {
  const found = new Map(overlays.filter(isUntouched).map((plan): [string, Pair] => [plan.name, unchanged(plan.name)]));
  const touched = overlays.filter((plan) => !found.has(plan.name));
  const first = await buildBoth(touched.flatMap((plan) => plan.touched.before), touched.flatMap((plan) => plan.touched.after), source);
  const needs = touched.map((plan) => needOf(plan, first, found, sources));
  const inUnits = needs.filter(({ name, units }) => units !== undefined && !found.has(name));
  await completeUnits(inUnits, first, found, sources, source);
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
