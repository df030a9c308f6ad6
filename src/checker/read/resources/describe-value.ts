import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

/** A value by its kind: it may be a piece of a Secret that fell off. */
export function describeValue(value: JsonValue): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a mapping';
  if (value === null) return 'null';
  return typeof value === 'string' ? `a string of ${value.length} characters` : `a ${typeof value}`;
}
