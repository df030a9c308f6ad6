import type { JsonValue } from './json';
import { isObject } from './json';

/** Characters that Go's encoder writes as an escape of six bytes. */
const ESCAPED_BY_GO = /[<>&\u2028\u2029]/g;

/** The most bytes that a character of JSON takes. */
const MOST_BYTES = 6;

/** Counts down from a number of characters; negative where the value is longer. */
function countDown(value: JsonValue | undefined, left: number): number {
  if (typeof value === 'string') return left - value.length - 3;
  if (typeof value !== 'object' || value === null) return left - 24;
  let rest = left - 2;
  if (isObject(value)) {
    for (const key of Object.keys(value)) {
      if (rest < 0) return rest;
      rest = countDown(value[key], rest - key.length - 4);
    }
    return rest;
  }
  for (const item of value) {
    if (rest < 0) return rest;
    rest = countDown(item, rest - 1);
  }
  return rest;
}

/** True where a value surely takes less than so many bytes as JSON: a quick look, which stops at the first that is long. */
export function isSurelyShort(value: JsonValue, bytes: number): boolean {
  return countDown(value, bytes / MOST_BYTES) >= 0;
}

/** How many bytes a value takes as JSON of Go's encoder. */
export function encodedBytes(value: JsonValue): number {
  const text = JSON.stringify(value);
  let escaped = 0;
  for (const [found] of text.matchAll(ESCAPED_BY_GO)) escaped += MOST_BYTES - Buffer.byteLength(found);
  return Buffer.byteLength(text) + escaped;
}
