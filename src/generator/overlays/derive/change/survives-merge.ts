import type { PatchShape } from '../../../../kubernetes/patch-keys';
import type { Json, JsonList } from '../objects/json';
import { isList, isMap, valueAt } from '../objects/json';

function isComplete(list: JsonList, [primary, ...others]: readonly string[]): boolean {
  const texts = list.map((item) => isMap(item) ? JSON.stringify([primary, ...others].map((key) => String(valueAt(item, key) ?? ''))) : String(item));
  const isNamed = primary === undefined || list.every((item) => (valueAt(item, primary) ?? '') !== '');
  return isNamed && new Set(texts).size === texts.length;
}

/**
 * True where a merge elsewhere in the object leaves all of a value as it is: kustomize rebuilds every list that it knows keys for,
 * whether a patch names it or not, and keeps one of the items that have the same key or none.
 */
export function survivesMerge(value: Json, shape: PatchShape): boolean {
  if (isMap(value)) return Object.entries(shape.fields ?? {}).every(([key, child]) => survivesMerge(valueAt(value, key) ?? null, child));
  if (!isList(value) || shape.keys === undefined) return true;
  return isComplete(value, shape.keys) && value.every((item) => survivesMerge(item, shape.items ?? {}));
}
