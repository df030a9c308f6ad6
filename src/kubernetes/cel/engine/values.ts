import { own } from '../../../common/own';
import type { JsonValue } from '../../objects/json';

/** A JSON value as CEL sees it where no schema says more: whole numbers are `int`, others `double`. */
export function celValue(value: JsonValue | undefined): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => celValue(item));
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => item === undefined ? [] : [[key, celValue(item)]]));
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** CEL's equality of two values: numbers by value whatever their type, lists and maps by content. */
export function celEquals(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (isNumber(left) && isNumber(right)) return left == right; // eslint-disable-line eqeqeq -- compares int with double by value
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left)) return Array.isArray(right) && left.length === right.length && left.every((item, index) => celEquals(item, right[index]));
  if (isPlain(left)) {
    if (!isPlain(right)) return false;
    const keys = Object.keys(left);
    return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && celEquals(own(left, key), own(right, key)));
  }
  return left.constructor === right.constructor && String(left) === String(right);
}

/** True for both kinds of numbers that CEL computes with. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A value as `format` and reports write it. */
export function celText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(celText).join(', ')}]`;
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z');
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return `{${Object.keys(value).sort().map((key) => `${key}: ${celText(own(value, key))}`).join(', ')}}`;
  }
  return String(value);
}
