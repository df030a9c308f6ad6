import { identify } from './change/identify';
import type { Json, JsonList, JsonMap, KubernetesObject } from './objects/json';
import { equal, isList, isMap, valueAt } from './objects/json';
import { mapped } from './transforms/edit-field';
import { own } from '../../../common/own';
import type { PatchShape } from '../../../kubernetes/patch-keys';
import { fieldShape, patchShape } from '../../../kubernetes/patch-keys';
import { movesReferences, referencesIn } from '../../../kubernetes/shapes/order';

/** The variables that some others name, and those that these name. */
function named(ids: readonly string[], items: ReadonlyMap<string, Json>, idOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) {
    for (const name of referencesIn(items.get(id) ?? null)) {
      const other = idOf.get(name);
      if (other !== undefined) all.add(other);
    }
  }
  return all;
}

/**
 * What comes or changes first, in the wanted order, and behind it what stays, in that of base: of items with two keys, what changes stays in
 * its place. Variables that the first ones name are in front of them.
 */
function reordered(base: JsonList, wanted: JsonList, keys: readonly string[], order: PatchShape['order']): JsonList {
  const [from, to] = [identify(base, keys), identify(wanted, keys)];
  if (from === undefined || to === undefined || !equal(from.keys, to.keys)) return wanted;
  const before = new Map(from.ids.map((id, index) => [id, base[index]]));
  const after = new Map(to.ids.map((id, index) => [id, wanted[index]]));
  const leading = to.ids.filter((id) => !before.has(id) || (to.keys.length === 1 && !equal(before.get(id), after.get(id))));
  const idOf = new Map(order === 'references' ? to.ids.map((id, index) => [String(valueAt(wanted[index], keys[0])), id]) : []);
  const isFirst = named(leading, after, idOf);
  const ids = [...to.ids.filter((id) => isFirst.has(id)), ...from.ids.filter((id) => after.has(id) && !isFirst.has(id))];
  const result = ids.map((id) => after.get(id) ?? null);
  if (order === 'references' && movesReferences(wanted, result)) return wanted;
  return result.every((item, index) => item === wanted[index]) ? wanted : result;
}

function listInOrder(base: JsonList, wanted: JsonList, shape: PatchShape): JsonList {
  const { keys, items = {}, order } = shape;
  if (keys === undefined) return wanted;
  const isSame = (one: Json, other: Json): boolean => keys.every((key) => equal(valueAt(one, key), valueAt(other, key)));
  const partner = (item: Json): Json | undefined => keys.length === 0 ? undefined : base.find((other) => isSame(other, item));
  const inside = items.fields === undefined ? wanted : mapped(wanted, (item) => inOrder(partner(item), item, items));
  return order === undefined ? inside : reordered(base, inside, keys, order);
}

function mapInOrder(base: JsonMap, wanted: JsonMap, shape: PatchShape): JsonMap {
  const entries = Object.entries(wanted);
  const ordered = entries.map(([key, value]): [string, Json] => [key, inOrder(own(base, key), value, fieldShape(shape, key))]);
  return ordered.every(([, value], index) => value === entries[index][1]) ? wanted : Object.fromEntries(ordered);
}

function inOrder(base: Json | undefined, wanted: Json, shape: PatchShape): Json {
  if (base === undefined || base === wanted || (shape.fields === undefined && shape.keys === undefined)) return wanted;
  if (isList(base) && isList(wanted)) return listInOrder(base, wanted, shape);
  return isMap(base) && isMap(wanted) ? mapInOrder(base, wanted, shape) : wanted;
}

/**
 * The wanted object with the lists whose order says nothing, such as those of volumes and mounts, in the order in which a merge leaves
 * them, and variables as far as none loses one that it names: a patch then names what changes, and has no need to repeat the keys of what stays only to keep its place.
 */
export function inMergeOrder(base: KubernetesObject, wanted: KubernetesObject): KubernetesObject {
  return inOrder(base, wanted, patchShape(wanted.apiVersion, wanted.kind)) as KubernetesObject;
}
