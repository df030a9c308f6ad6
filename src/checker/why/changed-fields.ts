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
  readonly change: Change<JsonObject>;
}

/** The field, or what it stands in where that was not there before. */
function newPart(start: JsonObject, { path, removed }: Difference, object: JsonObject): Path {
  if (removed) return path;
  const length = path.findIndex((_, index) => valueAt(start, path.slice(0, index + 1), object) === undefined);
  return length < 0 ? path : path.slice(0, length + 1);
}

/** One entry for a part that is new as a whole, where one step made all of it. */
function folded(all: readonly (Found & { readonly part: Path })[]): readonly Found[] {
  const parts = groupBy(all, ({ part }) => formatPath(part));
  return [...parts.values()].flatMap((found): readonly Found[] => {
    const [{ part, change }] = found;
    return found.every((one) => one.change === change) ? [{ path: part, change }] : found;
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
    return change === undefined ? [] : [{ path, change, part: newPart(start, difference, object) }];
  });
  const fields = folded(found).map((one): ChangedField => {
    const value = shownAt(object, one.path, object);
    const path = shownPath([object, start], one.path);
    return { path, ...value === undefined ? {} : { value }, causes: causesOf(traced, one) };
  });
  return { fields, proven: begins === cuts[0] };
}
