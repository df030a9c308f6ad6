import { pairItems } from './pair-items';
import { reorderOf } from './reorder';
import { own } from '../../../common/own';
import { formatPath } from '../../../common/path';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import { effective, fieldShape, meaning, sameScalar } from '../../../kubernetes/shapes/canonical';
import type { Shape } from '../../../kubernetes/shapes/shape';

/** One field that differs; an absent side is undefined. A value that the server would fill in counts as written. */
export interface FieldChange {
  /** As people write it: `spec.template.spec.containers[web].image`. */
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** True where the items of a list stand in another order: both sides then are their names. */
  readonly reordered?: true;
}

function append(path: string, key: string): string {
  const part = formatPath([key]);
  return path === '' || part.startsWith('[') ? path + part : `${path}.${part}`;
}

function compareObjects(before: JsonObject, after: JsonObject, shape: Shape, path: string): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const field = fieldShape(shape, key);
    if (meaning(own(before, key), field) === undefined && meaning(own(after, key), field) === undefined) return [];
    return compareValues(effective(before, key, field), effective(after, key, field), field, append(path, key));
  });
}

function compareLists(before: readonly JsonValue[], after: readonly JsonValue[], shape: Shape, path: string): FieldChange[] {
  const order = reorderOf(before, after, shape);
  const items = pairItems(before, after, shape)
    .flatMap((pair) => compareValues(pair.before, pair.after, shape.items ?? {}, `${path}[${pair.label}]`));
  return order === undefined ? items : [{ path, ...order, reordered: true }, ...items];
}

/** Compares two values as the API server would understand them, and names every field that differs. */
export function compareValues(before: JsonValue | undefined, after: JsonValue | undefined, shape: Shape, path: string): FieldChange[] {
  const [left, right] = [meaning(before, shape), meaning(after, shape)];
  if (left === undefined && right === undefined) return [];
  if (isObject(left) && isObject(right)) return compareObjects(left, right, shape, path);
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right, shape, path);
  if (left !== undefined && right !== undefined && sameScalar(left, right, shape.scalar)) return [];
  const isMap = shape.emptyIsAbsent && shape.fields === undefined;
  if (isMap && (left === undefined || right === undefined)) return compareObjects(asObject(left), asObject(right), shape, path);
  if ((isObject(left) && right === undefined) || (left === undefined && isObject(right))) {
    const fields = compareObjects(asObject(left), asObject(right), { ...shape, fields: shape.fields ?? {} }, path);
    if (fields.length === 0 && shape.emptyIsAbsent) return [];
  }
  return [{ path, before: left, after: right }];
}
