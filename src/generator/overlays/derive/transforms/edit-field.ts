import { own } from '../../../../common/own';
import type { Json, JsonList, JsonMap } from '../objects/json';
import { isList, isMap, valueAt } from '../objects/json';

/** The map with another value at a key, at the place where the key was. */
export function withValue(map: JsonMap, key: string, value: Json): JsonMap {
  const isNew = !Object.hasOwn(map, key);
  const entries = Object.entries(map).map(([name, old]): [string, Json] => [name, name === key ? value : old]);
  return Object.fromEntries(isNew ? [...entries, [key, value]] : entries);
}

/** The map without a key. */
export function withoutKey(map: JsonMap, key: string): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

/** The list with edited items, itself where none of them changes: most objects stay as they are, and what is the same is not compared. */
export function mapped(list: JsonList, edit: (item: Json) => Json): JsonList {
  const edited = list.map(edit);
  return edited.every((item, index) => item === list[index]) ? list : edited;
}

function child(map: JsonMap, key: string, creates: boolean): Json | undefined {
  const value = valueAt(map, key);
  return value === undefined && creates ? {} : value;
}

/**
 * Edits what stands at a path, as kustomize does for its field specs: a path goes through every item of a list that it meets;
 * a segment that ends in `[]` must be one.
 *
 * @param create whether maps that are missing on the way are made, the last one included
 */
export function editField(value: Json, path: readonly string[], edit: (value: Json) => Json, create = false): Json {
  if (path.length === 0) return edit(value);
  if (isList(value)) return mapped(value, (item) => editField(item, path, edit, create));
  if (!isMap(value)) return value;
  const key = path[0].replace(/\[\]$/, '');
  const found = child(value, key, create && key === path[0]);
  if (found === undefined) return value;
  const edited = editField(found, path.slice(1), edit, create);
  return edited === own(value, key) ? value : withValue(value, key, edited);
}
