import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

const NAMES_ITSELF = new Set(['apiVersion', 'kind', 'status']);

function addLeaves(value: JsonValue | undefined, path: string, leaves: Map<string, number>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) addLeaves(item as JsonValue, `${path}[]`, leaves);
  } else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value)) addLeaves(entry, `${path}.${key}`, leaves);
  } else {
    const leaf = `${path}=${String(value)}`;
    leaves.set(leaf, (leaves.get(leaf) ?? 0) + 1);
  }
}

/** What an object says apart from its name and place, as a bag of path-value pairs. */
export function leavesOf(object: JsonObject): Map<string, number> {
  const leaves = new Map<string, number>();
  for (const [key, value] of Object.entries(object)) {
    if (!NAMES_ITSELF.has(key) && key !== 'metadata') addLeaves(value, key, leaves);
  }
  return leaves;
}

function size(leaves: Map<string, number>): number {
  let total = 0;
  for (const count of leaves.values()) total += count;
  return total;
}

/** How much of two objects' content is the same: 0 nothing, 1 everything. Objects without content are not alike. */
export function similarity(left: Map<string, number>, right: Map<string, number>): number {
  const total = size(left) + size(right);
  if (total === 0) return 0;
  let common = 0;
  for (const [leaf, count] of left) common += Math.min(count, right.get(leaf) ?? 0);
  return 2 * common / total;
}
