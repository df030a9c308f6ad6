import { own } from '../../../../common/own';
import { identityOf } from '../change/test-identity';
import type { Json, JsonList, JsonMap } from '../objects/json';
import { equal, isList, isMap, valueAt } from '../objects/json';

/** A value before and after the transformers; either may be missing. */
interface Known {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** The item of the known list that became the wanted one: the same, the one that is called the same, or else the one in its place. */
function partner(wanted: JsonList, index: number, after: JsonList): number {
  if (equal(after[index], wanted[index])) return index;
  const same = after.findIndex((item) => equal(item, wanted[index]));
  if (same >= 0) return same;
  const identity = identityOf(wanted, index);
  const named = identity === undefined ? -1 : after.findIndex((_, position) => equal(identityOf(after, position), identity));
  return named < 0 && after.length === wanted.length ? index : named;
}

function restoreList(before: Json | undefined, after: JsonList, wanted: JsonList, otherwise: JsonList): JsonList {
  return wanted.map((item, index) => {
    const position = partner(wanted, index, after);
    const known = { before: isList(before) ? before[position] : undefined, after: after[position] };
    return position < 0 ? otherwise[index] : restoreValue(known, item, otherwise[index]) ?? otherwise[index];
  });
}

function restoreMap({ before, after }: Known, wanted: JsonMap, otherwise: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(wanted).flatMap(([key, value]): [string, Json][] => {
    const [known, rest = value] = [valueAt(after, key), own(otherwise, key)];
    const restored = known === undefined ? own(otherwise, key) : restoreValue({ before: valueAt(before, key), after: known }, value, rest);
    return restored === undefined ? [] : [[key, restored]];
  }));
}

/** Undefined where the transformers add the value themselves. */
function restoreValue({ before, after }: Known, wanted: Json, otherwise: Json): Json | undefined {
  if (equal(after, wanted)) return before;
  if (isList(after) && isList(wanted) && isList(otherwise)) return restoreList(before, after, wanted, otherwise);
  if (isMap(after) && isMap(wanted) && isMap(otherwise)) return restoreMap({ before, after }, wanted, otherwise);
  return otherwise;
}

/**
 * The object that the transformers of a kustomization turn into the wanted one: wherever what they make of base's object is what
 * is wanted, base's own value, so that no patch mentions it.
 *
 * @param before base's object
 * @param after what the transformers make of it
 * @param otherwise the wanted object with the values that the transformers would change back
 */
export function restore<T extends JsonMap>(before: T, after: T, wanted: T, otherwise: T): T {
  return restoreMap({ before, after }, wanted, otherwise) as T;
}
