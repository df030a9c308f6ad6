import { compareValues } from './compare';
import { pairItems } from './pair-items';
import { isWithoutOrder } from './reorder';

import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { effective, fieldShape } from '../../../kubernetes/shapes/canonical';
import { shapeOf } from '../../../kubernetes/shapes/registry';
import type { Shape } from '../../../kubernetes/shapes/shape';

function isSame(before: JsonValue | undefined, after: JsonValue | undefined, shape: Shape): boolean {
  return compareValues(before, after, shape, '').length === 0;
}

function respellObject(before: JsonObject, after: JsonObject, shape: Shape): JsonObject {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return Object.fromEntries(keys.flatMap((key): [string, JsonValue][] => {
    const [old, now, field] = [own(before, key), own(after, key), fieldShape(shape, key)];
    if (old !== undefined && now !== undefined) return [[key, respell(old, now, field)]];
    if (isSame(effective(before, key, field), effective(after, key, field), field)) return now === undefined ? [] : [[key, now]];
    return old === undefined ? [] : [[key, old]];
  }));
}

/** What is on both sides stands in the order of the new one, where order says nothing; what goes stays behind what it stood behind. */
function respellList(before: readonly JsonValue[], after: readonly JsonValue[], shape: Shape): JsonValue[] {
  const places = new Map([...after.entries()].reverse().map(([index, item]) => [item, index]));
  const first: JsonValue[] = [];
  const kept: { readonly place: number; readonly items: JsonValue[] }[] = [];
  for (const { before: old, after: now } of pairItems(before, after, shape)) {
    if (old !== undefined && now !== undefined) kept.push({ place: places.get(now) ?? 0, items: [respell(old, now, shape.items ?? {})] });
    else if (old !== undefined) (kept.at(-1)?.items ?? first).push(old);
  }
  if (isWithoutOrder(before, after, shape)) kept.sort((left, right) => left.place - right.place);
  return [...first, ...kept.flatMap(({ items }) => items)];
}

function respell(before: JsonValue, after: JsonValue, shape: Shape): JsonValue {
  if (isSame(before, after, shape)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return respellList(before as readonly JsonValue[], after as readonly JsonValue[], shape);
  return isObject(before) && isObject(after) ? respellObject(before, after, shape) : before;
}

/**
 * The old state of an object in the words of the new one: whatever means the same is written the same (`1` and `1000m`, a default and nothing, lists
 * without order), so that a difference of the texts shows only what changes.
 */
export function inWordsOf(after: JsonObject, before: JsonObject): JsonObject {
  const { group, kind } = idOf(after);
  return respellObject(before, after, shapeOf(group, kind));
}
