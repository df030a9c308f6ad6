import type { CauseNames } from './causes';
import type { History } from './history';
import { historyOf } from './history';
import type { Cause, Link, Origin } from './origin';
import type { References } from './references';
import { shownAt, shownPath } from './shown';
import type { Step } from './steps';
import type { Trace } from './trace';
import { sameValue, valueAt } from './values';
import type { Path } from '../../common/path';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { Field } from '../findings/sources/writer';

/** An object and what is known of it. */
export interface Traced {
  readonly trace: Trace;
  readonly names: CauseNames;
  readonly references: References;
}

type States = History<JsonObject>;

function linkOf(state: JsonObject, path: Path, rendered: JsonObject, causes: readonly Cause[]): Link {
  const value = shownAt(state, path, rendered);
  return { ...value === undefined ? {} : { value }, causes };
}

/** The links that steps of the build made, the last first. */
function changedLinks({ trace: { steps, object }, names }: Traced, { changes }: States, path: Path): Link[] {
  return changes.map(({ from, to, after }) => {
    const field = { path, rendered: object };
    const concerned = steps.slice(from, to).filter(({ concerns }) => concerns);
    return linkOf(after, path, object, concerned.map((step) => names.step(step, field)));
  }).reverse();
}

/** What may have written a value before the build could be looked at. */
function untried(steps: readonly Step[], field: Field, names: CauseNames): Cause[] {
  return steps.filter(({ concerns, write }) => concerns && write?.(field) !== undefined).map((step) => names.step(step, field));
}

/** The links from the first look at the build down to the file of the object. */
function firstLinks({ trace, names, references }: Traced, { begins, start }: States, path: Path): Link[] {
  const { steps, object } = trace;
  const field = { path, rendered: object };
  if (valueAt(start, path, object) === undefined) return [];
  const { strength, ...leaf } = names.leaf(field);
  const before = begins > trace.cuts[0] ? untried(steps.slice(0, begins), field, names) : [];
  if (before.length > 0) return [linkOf(start, path, object, [...before.reverse(), ...strength === 'near' ? [] : [leaf]])];
  const followed = references.follow(start, path, object);
  if (followed === undefined) return [linkOf(start, path, object, [leaf])];
  const { written, of } = followed;
  return [linkOf(start, path, object, [{ by: 'name', source: leaf.source, of }]), { value: written, causes: [leaf] }];
}

function repeatsOf({ trace: { steps, object }, names }: Traced, { begins, changes }: States, path: Path): Cause[] {
  const field = { path, rendered: object };
  const rest = steps.slice(changes.at(-1)?.to ?? begins);
  return rest.filter(({ concerns, write }) => concerns && write?.(field)?.strength === 'sets').map((step) => names.step(step, field));
}

/** Where a field of a rendered object comes from; the path leads into the object, or where it is not there any more, into an earlier state of it. */
export async function fieldOrigin(traced: Traced, path: Path): Promise<Origin> {
  const { trace: { object, cuts, after } } = traced;
  const same = (a: JsonObject, b: JsonObject): boolean => sameValue(valueAt(a, path, object), valueAt(b, path, object));
  const history = await historyOf({ cuts, after, same }) ?? { begins: cuts[cuts.length - 1], start: object, changes: [] };
  return {
    path: shownPath([object, history.start], path),
    links: [...changedLinks(traced, history, path), ...firstLinks(traced, history, path)],
    repeats: repeatsOf(traced, history, path),
    proven: history.begins === cuts[0],
  };
}
