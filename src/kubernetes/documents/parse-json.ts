import { asRead, TooDeep } from './as-read';
import type { JsonValue } from '../objects/json';

const JSON_START = /^(?:---)?\s*\{/;
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function countKeys(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value) as JsonValue[];
  return children.reduce<number>((sum, child) => sum + countKeys(child), Array.isArray(value) ? 0 : children.length);
}

function countWrittenKeys(text: string): number {
  let keys = 0;
  for (const match of text.matchAll(STRING)) keys += match[1] === undefined ? 0 : 1;
  return keys;
}

/**
 * The value of a text that is plain JSON without duplicate keys; undefined for any other, which is left to the YAML parser. A YAML tree of a large
 * JSON document takes a hundred times its size in memory.
 *
 * @throws TooDeep
 */
export function parseJson(text: string): JsonValue | undefined {
  if (!JSON_START.test(text)) return undefined;
  try {
    const value = asRead(JSON.parse(text.startsWith('---') ? text.slice(3) : text));
    return countKeys(value) === countWrittenKeys(text) ? value : undefined;
  } catch (error) {
    if (error instanceof TooDeep) throw error;
    return undefined;
  }
}
