import type { JsonObject, JsonValue } from '../objects/json';

/** How two scalars are compared: as quantities (`1` = `1000m`), as durations (`60s` = `1m`) or as they stand. */
export type ScalarKind = 'quantity' | 'duration';

/** A default that an API server fills in: a value, or one that depends on the object that holds the field. */
export type Default = JsonValue | ((owner: JsonObject) => JsonValue | undefined);

/** True where a list means something else once its items stand in another order. */
export type OrderMatters = (before: readonly JsonValue[], after: readonly JsonValue[]) => boolean;

/** What is known about a field beyond its JSON: enough to compare two values as the API server would. */
export interface Shape {
  readonly scalar?: ScalarKind;
  /** Known fields of an object. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Shape of every field of an object that `fields` does not name. */
  readonly values?: Shape;
  /** Shape of the items of a list. */
  readonly items?: Shape;
  /** Fields that identify an item of a list: Kubernetes merge keys. */
  readonly keys?: readonly string[];
  /** True where the server itself replaces the list as a whole: `keys` then only serve to show what changed. */
  readonly atomic?: boolean;
  /** True for a list of scalars without order. */
  readonly set?: boolean;
  /** True for a list without order, whose items nothing but their content tells apart. */
  readonly bag?: boolean;
  /** Whether the order of a list with keys, or of a set, means something. A list of which nothing is known has an order that counts. */
  readonly ordered?: true | OrderMatters;
  /** What an absent value means. */
  readonly default?: Default;
  /** True where `{}` means the same as an absent value. */
  readonly emptyIsAbsent?: boolean;
}

/** An object with known fields. */
export function object(fields: Readonly<Record<string, Shape>>, more: Shape = {}): Shape {
  return { fields, ...more };
}

/** An object for which `{}` says no more than absence. */
export function optional(fields: Readonly<Record<string, Shape>>): Shape {
  return { fields, emptyIsAbsent: true };
}

/** A list whose items are identified by the values of `keys`. */
export function keyed(keys: readonly string[], items: Shape = {}): Shape {
  return { keys, items };
}

/** A list whose items have an identity for people, while the server replaces it as a whole. */
export function shownBy(keys: readonly string[], items: Shape = {}): Shape {
  return { keys, items, atomic: true };
}

/** A list whose items are alternatives, or hold together: nothing but their content tells them apart, and their order says nothing. */
export function bagOf(items: Shape): Shape {
  return { items, bag: true };
}

/** The same list, the order of which counts: always, or where a comparison says so. */
export function ordered(shape: Shape, matters: true | OrderMatters = true): Shape {
  return { ...shape, ordered: matters };
}

function rigidFields(fields: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, rigid(field)]));
}

/** The same shape for a value that is compared as a whole, such as the template of Pods that roll: the order of every list in it counts. */
export function rigid({ bag, ...shape }: Shape): Shape {
  return {
    ...shape,
    ...(bag === undefined && (shape.keys !== undefined || shape.set) ? { ordered: true } : {}),
    ...(shape.fields === undefined ? {} : { fields: rigidFields(shape.fields) }),
    ...(shape.values === undefined ? {} : { values: rigid(shape.values) }),
    ...(shape.items === undefined ? {} : { items: rigid(shape.items) }),
  };
}

/** A list identified by nothing but its order, with items of one shape. */
export function listOf(items: Shape): Shape {
  return { items };
}

/** A scalar with a default. */
export function value(defaultValue: Default): Shape {
  return { default: defaultValue };
}

/** The same shape with a default. */
export function withDefault(shape: Shape, defaultValue: Default): Shape {
  return { ...shape, default: defaultValue };
}

/** A list of scalars without order. */
export const SET: Shape = { set: true };
/** A scalar quantity. */
export const QUANTITY: Shape = { scalar: 'quantity' };
/** A scalar duration. */
export const DURATION: Shape = { scalar: 'duration' };
/** A map of names to quantities. */
export const QUANTITIES: Shape = { values: QUANTITY, emptyIsAbsent: true };
/** A map of strings. */
export const MAP: Shape = { emptyIsAbsent: true };
