/** Any value that a JSON document can hold; a rendered manifest is made of nothing else. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** True for a JSON object, false for lists, scalars, null and undefined. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON object of {@link newObject}, which can be filled. */
export interface NewObject {
  [key: string]: JsonValue | undefined;
}

/** What read objects inherit: no name that content could hold; only how to be text, so that `String` takes them. */
const INHERITED: object = Object.create(null, { [Symbol.toPrimitive]: { value: () => '[object Object]' } });

function ReadObject(): void {}
ReadObject.prototype = INHERITED;

/**
 * An empty object that inherits nothing under any name, for what is read: a label `constructor` that is not there is not found, and a field `__proto__` is a
 * field. Made by a constructor because objects of `Object.create(null)` are slow.
 */
export function newObject(): NewObject {
  return new (ReadObject as unknown as new () => NewObject)();
}

const EMPTY: JsonObject = Object.freeze(newObject());

/** The value as an object, or an empty one: for reading optional parts of a manifest that may be of any shape. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : EMPTY;
}

/** The value as a list, or an empty one. */
export function asList(value: unknown): readonly JsonValue[] {
  return Array.isArray(value) ? value as JsonValue[] : [];
}

/** The value where it is a string, else undefined. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Follows keys (and list indexes) into a value; undefined where the way ends. */
export function at(value: unknown, ...path: readonly (string | number)[]): JsonValue | undefined {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, key) ? (here as Record<string | number, unknown>)[key] : undefined;
  }
  return here as JsonValue | undefined;
}

/** A value as a message shows it; unlike `String` it takes objects of any shape, such as `{ toString: null }`. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}
