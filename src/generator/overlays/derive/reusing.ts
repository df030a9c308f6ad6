import type { Json, JsonList, JsonMap } from './objects/json';
import { isList, isMap, valueAt } from './objects/json';

function reusedList(known: JsonList, value: JsonList): JsonList {
  const items = value.map((item, index) => reused(known[index], item));
  if (items.length === known.length && items.every((item, index) => item === known[index])) return known;
  return items.every((item, index) => item === value[index]) ? value : items;
}

function reusedMap(known: JsonMap, value: JsonMap): JsonMap {
  const [before, entries] = [Object.entries(known), Object.entries(value)];
  const fields = entries.map(([key, field]): [string, Json] => [key, reused(valueAt(known, key), field)]);
  const isKnown = ([key, field]: [string, Json], index: number): boolean => key === before[index][0] && field === before[index][1];
  if (before.length === fields.length && fields.every(isKnown)) return known;
  return fields.every(([, field], index) => field === entries[index][1]) ? value : Object.fromEntries(fields);
}

function reused(known: Json | undefined, value: Json): Json {
  if (known === value) return value;
  if (isList(known) && isList(value)) return reusedList(known, value);
  return isMap(known) && isMap(value) ? reusedMap(known, value) : value;
}

/** The same value, made of the parts of a known one wherever these are equal to the last key, so that what compares them has no need to look inside. */
export function reusing<T extends Json>(known: Json, value: T): T {
  return reused(known, value) as T;
}
