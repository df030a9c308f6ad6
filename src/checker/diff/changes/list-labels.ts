import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asString, at, isObject } from '../../../kubernetes/objects/json';
import { effective, fieldShape, fingerprint } from '../../../kubernetes/shapes/canonical';
import type { Shape } from '../../../kubernetes/shapes/shape';

/** A list in an object. */
export type List = readonly JsonValue[];

function keyPart(item: JsonObject, key: string, shape: Shape): string {
  const found = key.includes('.') ? at(item, ...key.split('.')) : effective(item, key, fieldShape(shape, key));
  return found === undefined ? '' : String(found);
}

/** What the items of a list are called by some of their fields; a second item of the same name ends in `#2`. */
export function keysOf(list: List, keys: readonly string[], shape: Shape): string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const key = isObject(item) ? keys.map((name) => keyPart(item, name, shape)).filter((part) => part !== '').join('/') : fingerprint(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function hasNames(list: List): boolean {
  const names = list.map((item) => (isObject(item) ? asString(item.name) : undefined));
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}

function keysFor(before: List, after: List, shape: Shape): readonly string[] | undefined {
  if (shape.keys !== undefined) return shape.keys;
  if (shape.set) return [];
  return hasNames(before) && hasNames(after) ? ['name'] : undefined;
}

/** What tells the items of two lists apart: merge keys, what they are, or the unique names that a foreign kind uses; undefined where only their place does. */
export function labelsOfBoth(before: List, after: List, shape: Shape): readonly [before: string[], after: string[]] | undefined {
  const keys = shape.bag ? undefined : keysFor(before, after, shape);
  if (keys === undefined) return undefined;
  const items = shape.items ?? {};
  return [keysOf(before, keys, items), keysOf(after, keys, items)];
}
