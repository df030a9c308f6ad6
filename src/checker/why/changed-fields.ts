import type { Traced } from './field-origin';
import { historyOf } from './history';
import type { Change } from './history';
import type { Cause, Link } from './origin';
import { shownAt, shownPath } from './shown';
import type { Difference } from './values';
import { differences, sameValue, valueAt } from './values';
import { groupBy } from '../../common/group-by';
import type { Path } from '../../common/path';
import { formatPath } from '../../common/path';
import type { JsonObject } from '../../kubernetes/objects/json';

/** A field that something else than the file of its object set. */
export interface ChangedField extends Link {
  readonly path: string;
}

/** What set the fields of an object that its file does not. */
export interface ChangedFields {
  readonly fields: readonly ChangedField[];
  /** False where the build could not be tried step by step: there may be more. */
  readonly proven: boolean;
}

interface Found {
  readonly path: Path;
  /** How much of the path leads to what is new. */
  readonly newLength: number;
  readonly change: Change<JsonObject>;
}

/** How much of a path leads to what was not there before, or to the field itself. */
function newLength(start: JsonObject, { path, removed }: Difference, object: JsonObject): number {
  const length = removed ? -1 : path.findIndex((_, index) => valueAt(start, path.slice(0, index + 1), object) === undefined);
  return length < 0 ? path.length : length + 1;
}

/** One entry for a part that is new as a whole, where one step made all of it; else the same of its parts. */
function folded(all: readonly Found[], lengthOf: (found: Found) => number): readonly Found[] {
  const parts = groupBy(all, (found) => formatPath(found.path.slice(0, lengthOf(found))));
  return [...parts.values()].flatMap((found): readonly Found[] => {
    const [first] = found;
    const length = lengthOf(first);
    if (found.length === 1 && length >= first.path.length) return found;
    if (found.every(({ change }) => change === first.change)) return [{ ...first, path: first.path.slice(0, length) }];
    return folded(found, ({ path }) => Math.min(length + 1, path.length));
  });
}

function causesOf({ trace: { steps, object }, names }: Traced, { path, change: { from, to } }: Found): Cause[] {
  const concerned = steps.slice(from, to).filter(({ concerns }) => concerns);
  return concerned.map((step) => names.step(step, { path, rendered: object }));
}

/** The fields of a rendered object that something else than its own file set. */
export async function changedFields(traced: Traced): Promise<ChangedFields> {
  const { trace: { object, cuts, after } } = traced;
  const history = await historyOf<JsonObject>({ cuts, after, same: sameValue });
  if (history === undefined) return { fields: [], proven: false };
  const { start, changes, begins } = history;
  const found = [...differences(start, object)].flatMap((difference) => {
    const { path } = difference;
    const rendered = difference.removed ? start : object;
    const change = changes.findLast((one) => !sameValue(valueAt(one.before, path, rendered), valueAt(one.after, path, rendered)));
    return change === undefined ? [] : [{ path, change, newLength: newLength(start, difference, object) }];
  });
  const fields = folded(found, (one) => one.newLength).map((one): ChangedField => {
    const value = shownAt(object, one.path, object);
    const path = shownPath([object, start], one.path);
    return { path, ...value === undefined ? {} : { value }, causes: causesOf(traced, one) };
  });
  return { fields, proven: begins === cuts[0] };
}
