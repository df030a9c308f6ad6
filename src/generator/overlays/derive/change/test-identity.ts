import type { Operation } from './operation';
import { below } from './operation';
import type { Json, JsonList } from '../objects/json';
import { isList, valueAt } from '../objects/json';

/** Where the items of a list say what they are about, the most telling first. */
const LABELS: readonly (readonly string[])[] = [
  ['name'], ['metadata', 'name'], ['host'], ['resource', 'name'], ['containerResource', 'name'], ['key'], ['ip'], ['topologyKey'], ['secretName'],
  ['path'], ['resources', '0'], ['type'],
];

function labelAt(item: Json, label: readonly string[]): Json | undefined {
  return label.reduce<Json | undefined>((value, key) => isList(value) ? value[Number(key)] : valueAt(value, key), item);
}

/** The place in an item that tells it apart from the others of its list, and what stands there; undefined where there is none. */
export function identityOf(list: JsonList, index: number): { readonly at: readonly string[]; readonly value: Json } | undefined {
  for (const at of LABELS) {
    const value = labelAt(list[index], at);
    if (typeof value === 'string' && list.filter((item) => labelAt(item, at) === value).length === 1) return { at, value };
  }
  return undefined;
}

/** Fails the build where an index does not hold the item that is meant. */
export function testIdentity(list: JsonList, index: number, path: string): readonly Operation[] {
  const identity = identityOf(list, index);
  if (identity === undefined) return [];
  return [{ op: 'test', path: identity.at.reduce(below, below(path, index)), value: identity.value }];
}
