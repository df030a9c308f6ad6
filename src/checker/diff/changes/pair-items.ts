import { diffArrays } from 'diff';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, at, isObject } from '../../../kubernetes/objects/json';
import { effective, fieldShape, fingerprint } from '../../../kubernetes/shapes/canonical';
import type { Shape } from '../../../kubernetes/shapes/shape';

/** Two items of two lists that stand for the same thing; one is undefined where it was added or removed. */
export interface ItemPair {
  /** How the item is named in a path: `web` in `containers[web]`, or its index. */
  readonly label: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

type List = readonly JsonValue[];

function keyPart(item: JsonObject, key: string, shape: Shape): string {
  const found = key.includes('.') ? at(item, ...key.split('.')) : effective(item, key, fieldShape(shape, key));
  return found === undefined ? '' : String(found);
}

function keysOf(list: List, keys: readonly string[], shape: Shape): string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const key = isObject(item) ? keys.map((name) => keyPart(item, name, shape)).filter((part) => part !== '').join('/') : fingerprint(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function pairByKey(before: List, after: List, keysBefore: readonly string[], keysAfter: readonly string[]): ItemPair[] {
  const old = new Map(keysBefore.map((key, index) => [key, before[index]]));
  const now = new Map(keysAfter.map((key, index) => [key, after[index]]));
  const labels = [...new Set([...keysBefore, ...keysAfter])];
  return labels.map((label) => ({ label, before: old.get(label), after: now.get(label) }));
}

/** Aligns two lists without keys: equal items stay, and a run of changed ones is paired in order. */
function pairByPlace(before: List, after: List): ItemPair[] {
  const pairs: ItemPair[] = [];
  let [left, right] = [0, 0];
  const flush = (toLeft: number, toRight: number): void => {
    while (left < toLeft || right < toRight) {
      const label = String(right < toRight ? right : left);
      pairs.push({ label, before: left < toLeft ? before[left] : undefined, after: right < toRight ? after[right] : undefined });
      left = Math.min(left + 1, toLeft);
      right = Math.min(right + 1, toRight);
    }
  };
  let [doneLeft, doneRight] = [0, 0];
  for (const part of diffArrays(before.map(fingerprint), after.map(fingerprint))) {
    if (part.added) {doneRight += part.count;} else if (part.removed) {doneLeft += part.count;} else {
      flush(doneLeft, doneRight);
      doneLeft += part.count;
      doneRight += part.count;
      flush(doneLeft, doneRight);
    }
  }
  flush(doneLeft, doneRight);
  return pairs;
}

function hasNames(list: List): boolean {
  const names = list.map((item) => (isObject(item) ? asString(item.name) : undefined));
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}

/** The names of a keyed list's items; a second item with the same key ends in `#2`. */
export function labelsOf(list: List, shape: Shape): string[] {
  return keysOf(list, shape.keys ?? [], shape.items ?? {});
}

/** True where the order of two lists says nothing: their items are told apart by keys, by names, or by what they are. */
export function isWithoutOrder(before: List, after: List, shape: Shape): boolean {
  return shape.keys !== undefined || shape.set === true || (hasNames(before) && hasNames(after));
}

/** Pairs the items of two lists: by merge keys, as sets, by unique names where a foreign kind uses them, else by order. */
export function pairItems(before: List, after: List, shape: Shape): ItemPair[] {
  const items = shape.items ?? {};
  if (shape.keys) return pairByKey(before, after, keysOf(before, shape.keys, items), keysOf(after, shape.keys, items));
  if (shape.set) return pairByKey(before, after, keysOf(before, [], items), keysOf(after, [], items));
  if (hasNames(before) && hasNames(after)) return pairByKey(before, after, keysOf(before, ['name'], items), keysOf(after, ['name'], items));
  return pairByPlace(before, after);
}
