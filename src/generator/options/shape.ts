import { nearest } from '../../common/nearest';
import { own } from '../../common/own';
import { made, madeAt } from '../problems/declared-at';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

/**
 * Reads a value that may be of any type. What fits comes back; what does not is reported and left out, at any depth, so that
 * the rest can be judged as well.
 */
export type Shape = (value: unknown, place: Place) => unknown;

/** A shape for each option of `T`: one that is forgotten does not compile. */
export type Shapes<T extends object> = Readonly<Record<keyof T & string, Shape>>;

function is(wanted: string, accepts: (value: unknown) => boolean): Shape {
  return (value, place) => {
    if (accepts(value)) return value;
    place.add('option-invalid', showValue(value), `give ${wanted}`);
    return undefined;
  };
}

/** Fits everything: for what a later check judges in its own words. */
export const anything: Shape = (value) => value;

/** Fits everything that is there: a key without a value is a mistake, such as a variable of the machine that is not set. */
export const given = is('a value, or leave the key out', (value) => value !== undefined);

/** Fits a string. */
export const text = is('a string', (value) => typeof value === 'string');

/** Fits `true` and `false`. */
export const flag = is('true or false', (value) => typeof value === 'boolean');

/** Fits a function. */
export const callback = is('a function', (value) => typeof value === 'function');

const list = is('a list', Array.isArray);

/** True for an object that is a record of options: no list, no value with an identity of its own. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const mapping = is('an object', isMapping);

/** Fits what the shape fits, and absence. */
export function optional(shape: Shape): Shape {
  return (value, place) => value === undefined ? undefined : shape(value, place);
}

/** Fits what the shape fits, and null: a field that an override removes. */
export function removable(shape: Shape): Shape {
  return (value, place) => value === null ? null : optional(shape)(value, place);
}

/** Fits one of some strings. */
export function oneOf(...allowed: readonly string[]): Shape {
  return is(`one of ${allowed.join(', ')}`, (value) => allowed.some((one) => one === value));
}

/** Fits a list whose entries all fit. An entry that does not leaves a hole, so that the others keep their positions; iteration methods pass over it. */
export function listOf(entry: Shape): Shape {
  return (value, place) => {
    if (list(value, place) === undefined) return undefined;
    const read: unknown[] = [];
    Array.from(value as readonly unknown[]).forEach((item, index) => {
      const fitting = entry(item, place.item(index, item));
      if (fitting !== undefined) read[index] = fitting;
      const at = madeAt(item);
      if (at !== undefined && typeof fitting === 'object' && fitting !== null) made(fitting, at);
    });
    return read;
  };
}

function readFields(value: Readonly<Record<string, unknown>>, shapeOf: (key: string) => Shape | undefined, place: Place): object {
  const entries = Object.entries(value).flatMap(([key, field]): [string, unknown][] => {
    const shape = shapeOf(key);
    const read = shape?.(field, place.at(key));
    return read === undefined ? [] : [[key, read]];
  });
  return Object.fromEntries(entries);
}

/** Fits an object whose values all fit, whatever their keys. */
export function mapOf(entry: Shape): Shape {
  return (value, place) => {
    if (mapping(value, place) === undefined) return undefined;
    return readFields(value as Readonly<Record<string, unknown>>, () => entry, place);
  };
}

/** Fits an object whose named fields fit; it comes back as it is, or not at all where one of them does not. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    if (mapping(value, place) === undefined) return undefined;
    const before = place.problems.problems.length;
    for (const [key, shape] of Object.entries(shapes)) shape(own(value as Readonly<Record<string, unknown>>, key), place.at(key));
    return place.problems.problems.length === before ? value : undefined;
  };
}

function reportUnknown(key: string, known: readonly string[], place: Place): void {
  const meant = nearest(key, known);
  const hint = meant === undefined ? `leave it out, or use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
  place.add('option-unknown', `there is no option "${key}"`, hint);
}

/** Fits an object whose options fit and which has no others: one without effect is a mistake. */
export function optionsOf<T extends object>(shapes: Shapes<T>, required: readonly (keyof T & string)[] = []): Shape {
  const known = new Map<string, Shape>(Object.entries(shapes));
  return (value, place) => {
    if (mapping(value, place) === undefined) return undefined;
    const options = value as Readonly<Record<string, unknown>>;
    for (const [key, field] of Object.entries(options)) {
      if (field !== undefined && !known.has(key)) reportUnknown(key, [...known.keys()], place.at(key));
    }
    const read = readFields(options, (key) => known.get(key), place);
    for (const key of required) if (own(options, key) === undefined) known.get(key)?.(undefined, place.at(key));
    return required.every((key) => Object.hasOwn(read, key)) ? read : undefined;
  };
}
