import { own } from '../../../common/own';
import type { JsonValue } from '../../../kubernetes/objects/json';

/** A text that two values share exactly when they are equal as JSON, whatever the order of their keys. */
export function valueKey(value: JsonValue | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(valueKey).join(',')}]`;
  const object = value as Readonly<Record<string, JsonValue | undefined>>;
  return `{${Object.keys(object).sort().map((key) => `${JSON.stringify(key)}:${valueKey(own(object, key))}`).join(',')}}`;
}

/** The index of the first item whose key an earlier item has; with the earlier index. */
export function findRepeated(keys: readonly string[]): readonly (readonly [first: number, again: number])[] {
  const seen = new Map<string, number>();
  return keys.flatMap((key, index): (readonly [number, number])[] => {
    const first = seen.get(key);
    if (first !== undefined) return [[first, index]];
    seen.set(key, index);
    return [];
  });
}
