import type { Json, JsonList } from '../objects/json';
import { isMap, valueAt } from '../objects/json';

/** How kustomize tells the items of a list apart. */
export interface Identities {
  /** The keys that count: without the secondary one where no item has it; none in a list of plain values. */
  readonly keys: readonly string[];
  /** The text that stands for each item, in their order. */
  readonly ids: readonly string[];
}

function isIdentifier(value: Json | undefined): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

/** The keys that count in a list; undefined where kustomize would collapse or overlook items. */
function keysInUse(list: JsonList, keys: readonly string[]): readonly string[] | undefined {
  const used = keys.filter((key, position) => position === 0 || list.some((item) => valueAt(item, key) !== undefined));
  return list.every((item) => used.every((key) => isIdentifier(valueAt(item, key)))) ? used : undefined;
}

function idOf(item: Json, keys: readonly string[]): string {
  return keys.length === 0 ? String(item) : JSON.stringify(keys.map((key) => String(valueAt(item, key))));
}

/**
 * Tells the items of a list apart as kustomize does, which compares texts (`80` and `"80"` are the same); undefined where it can
 * not: a merge key is missing or twice there, or only some items have the secondary one.
 */
export function identify(list: JsonList, keys: readonly string[]): Identities | undefined {
  if (list.some((item) => isMap(item) !== keys.length > 0 || item === null || Array.isArray(item))) return undefined;
  const used = keysInUse(list, keys);
  const ids = used && list.map((item) => idOf(item, used));
  return used && ids && new Set(ids).size === ids.length ? { keys: used, ids } : undefined;
}
