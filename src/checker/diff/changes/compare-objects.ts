import type { FieldChange } from './compare';
import { compareValues } from './compare';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf, parseApiVersion } from '../../../kubernetes/objects/resource';
import { shapeOf } from '../../../kubernetes/shapes/registry';

/** Every field that differs between two states of one object; `status` is not part of a wish and does not count. */
export function compareResources(before: JsonObject, after: JsonObject): FieldChange[] {
  const { group, kind } = idOf(after);
  const { status: _before, ...left } = before;
  const { status: _after, ...right } = after;
  return compareValues(left, right, shapeOf(group, kind), '');
}

/** True where both API versions belong to one group. */
export function sameGroup(before: JsonObject, after: JsonObject): boolean {
  return parseApiVersion(String(before.apiVersion)).group === parseApiVersion(String(after.apiVersion)).group;
}
