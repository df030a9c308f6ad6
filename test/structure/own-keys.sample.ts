import { own } from '../../src/common/own';
import type { JsonObject } from '../../src/kubernetes/objects/json';

const TABLE: Readonly<Record<string, number>> = { a: 1 };
const FILLED: Record<string, number> = {};
const NAMED = { a: 1, b: 2 };

/** Look-ups that the rule refuses, and those that it allows. */
export function sample<T extends string>(key: string, known: 'a' | 'b', object: Record<string, unknown>, content: JsonObject): unknown[] {
  FILLED[key] = 1;
  return [
    TABLE[key], TABLE[`${key}s`], key in TABLE, object[key as T],
    NAMED[known], TABLE.a, own(TABLE, key), content[key], [1, 2][1], new Map([['a', 1]]).get(key),
  ];
}
