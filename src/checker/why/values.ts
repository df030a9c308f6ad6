import type { Path } from '../../common/path';
import type { JsonValue } from '../../kubernetes/objects/json';
import { asList, at, isObject } from '../../kubernetes/objects/json';
import { itemIndex } from '../findings/sources/item-index';

function step(value: JsonValue | undefined, part: string | number, wanted: JsonValue | undefined): JsonValue | undefined {
  if (!Array.isArray(value) || typeof part !== 'number') return at(value, part);
  const items = asList(value);
  return items[itemIndex(items, part, wanted, at)];
}

/**
 * What another state of an object has at a path; undefined where there is nothing.
 *
 * @param rendered the object that the path leads into; items of lists are found by what tells them apart there
 */
export function valueAt(state: JsonValue, path: Path, rendered: JsonValue): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((value, part, depth) => step(value, part, at(rendered, ...path.slice(0, depth + 1))), state);
}

/** True for equal values, whatever the order of keys. */
export function sameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && asList(a).every((item, index) => sameValue(item, asList(b)[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

/** A field that one state of an object has otherwise than another, or that only one of them has. */
export interface Difference {
  readonly path: Path;
  /** True where only the earlier state has it; the path leads into that one then. */
  readonly removed: boolean;
}

function* allBelow(value: JsonValue | undefined, path: Path, removed: boolean): Generator<Difference> {
  const parts = Array.isArray(value) ? [...asList(value).entries()] : isObject(value) ? Object.entries(value) : [];
  if (parts.length === 0 || !parts.some(([, part]) => part !== undefined)) yield { path, removed };
  else for (const [part, item] of parts) yield* allBelow(item, [...path, part], removed);
}

function* listDifferences(before: readonly JsonValue[], after: readonly JsonValue[], path: Path): Generator<Difference> {
  const found = new Set<number>();
  for (const [index, item] of after.entries()) {
    const earlier = itemIndex(before, index, item, at);
    found.add(earlier);
    if (before[earlier] === undefined) yield* allBelow(item, [...path, index], false);
    else yield* differences(before[earlier], item, [...path, index]);
  }
  for (const [index, item] of before.entries()) if (!found.has(index)) yield* allBelow(item, [...path, index], true);
}

/** The fields in which an object differs from an earlier state of it: scalars, and lists and mappings that are empty. */
export function* differences(before: JsonValue | undefined, after: JsonValue | undefined, path: Path = []): Generator<Difference> {
  if (sameValue(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    yield* listDifferences(asList(before), asList(after), path);
  } else if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(after)) yield* differences(before[key], after[key], [...path, key]);
    for (const key of Object.keys(before)) if (after[key] === undefined) yield* allBelow(before[key], [...path, key], true);
  } else {
    yield* allBelow(after, path, false);
  }
}
