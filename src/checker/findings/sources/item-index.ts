import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

/** What kustomize merges the items of lists by, and what tells others apart. */
const ITEM_KEYS = ['name', 'mountPath', 'containerPort', 'port', 'key', 'ip', 'topologyKey', 'host', 'path'] as const;

/** Reads a field of an item of a list; undefined where it has none. */
export type ReadField<Item> = (item: Item, key: string) => unknown;

/**
 * Finds an item of one list in another one, where positions may differ: by all that tells items apart, then by the first of that, and where the other
 * list has none of it, by its position. -1 where it is not there.
 */
export function itemIndex<Item>(items: readonly Item[], index: number, wanted: JsonValue | undefined, read: ReadField<Item>): number {
  const keys = isObject(wanted) ? ITEM_KEYS.filter((name) => wanted[name] !== undefined) : [];
  if (!isObject(wanted) || keys.length === 0) return index;
  const same = items.findIndex((item) => keys.every((key) => read(item, key) === wanted[key]));
  if (same >= 0) return same;
  const values = items.map((item) => read(item, keys[0]));
  const named = values.indexOf(wanted[keys[0]]);
  return named >= 0 || values.some((value) => value !== undefined) ? named : index;
}
