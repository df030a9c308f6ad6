import type { ScalarKind, Shape } from './shape';
import { own } from '../../common/own';
import type { JsonObject, JsonValue } from '../objects/json';
import { isObject } from '../objects/json';
import { parseDuration } from '../quantities/duration';
import { parseQuantity } from '../quantities/quantity';

/** Drops what says nothing: null, empty lists, and empty objects where the field's shape says so. */
export function meaning(value: JsonValue | undefined, shape: Shape): JsonValue | undefined {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (shape.emptyIsAbsent && isObject(value) && Object.values(value).every((entry) => entry === null || entry === undefined)) return undefined;
  return value;
}

/** The value of a field as the API server would store it: what is written, else the default. */
export function effective(owner: JsonObject, key: string, shape: Shape): JsonValue | undefined {
  const written = meaning(own(owner, key), shape);
  const emptyString = written === '' && shape.default !== undefined;
  const zeroPort = written === 0 && key === 'targetPort';
  if (written !== undefined && !emptyString && !zeroPort) return written;
  const found = typeof shape.default === 'function' ? shape.default(owner) : shape.default;
  return found === undefined ? written : found;
}

/** Shape of one field of an object. */
export function fieldShape(shape: Shape, key: string): Shape {
  return own(shape.fields, key) ?? shape.values ?? {};
}

/** True where two scalars mean the same. */
export function sameScalar(before: JsonValue, after: JsonValue, kind: ScalarKind | undefined): boolean {
  if (before === after) return true;
  if (kind === undefined) return false;
  const parse = kind === 'quantity' ? parseQuantity : parseDuration;
  const [left, right] = [parse(before), parse(after)];
  return left !== undefined && left === right;
}

function sortedKeys(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => own(value, key) !== undefined && own(value, key) !== null).sort();
}

/** A text that is the same for values that differ only in the order of keys. */
export function fingerprint(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${value.map((item) => fingerprint(item as JsonValue)).join(',')}]`;
  if (isObject(value)) return `{${sortedKeys(value).map((key) => `${JSON.stringify(key)}:${fingerprint(own(value, key))}`).join(',')}}`;
  return JSON.stringify(value) ?? '';
}

function sorted(list: readonly JsonValue[], items: Shape): string[] {
  return list.map((item) => normalText(item, items)).sort();
}

function scalarText(value: JsonValue, kind: ScalarKind | undefined): string {
  const parsed = kind === undefined ? undefined : (kind === 'quantity' ? parseQuantity : parseDuration)(value);
  return parsed === undefined ? fingerprint(value) : String(parsed);
}

function fieldText(owner: JsonObject, key: string, shape: Shape): string[] {
  const text = normalText(effective(owner, key, shape), shape);
  return text === normalText(effective({ ...owner, [key]: undefined }, key, shape), shape) ? [] : [`${JSON.stringify(key)}:${text}`];
}

/** A text that is the same for values that mean the same: however quantities and defaults are written, and lists without order are arranged. */
export function normalText(value: JsonValue | undefined, shape: Shape): string {
  const known = meaning(value, shape);
  if (known === undefined) return '';
  if (Array.isArray(known)) {
    const list = known as readonly JsonValue[];
    const items = shape.items ?? {};
    const isFree = (shape.keys !== undefined || shape.set || shape.bag) && shape.ordered === undefined;
    return `[${(isFree ? sorted(list, items) : list.map((item) => normalText(item, items))).join(',')}]`;
  }
  if (!isObject(known)) return scalarText(known, shape.scalar);
  return `{${Object.keys(known).sort().flatMap((key) => fieldText(known, key, fieldShape(shape, key))).join(',')}}`;
}
