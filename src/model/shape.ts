import { showValue } from '../problems/show-value';

/** A place where a value is not what an option takes. */
export interface Misfit {
  readonly path: string;
  /** The value found, as a message shows it. */
  readonly found: string;
  /** What belongs there: `a list`. */
  readonly wanted: string;
}

/** Finds the places of a value that do not fit, at any depth. */
export type Shape = (value: unknown, path: string) => readonly Misfit[];

function is(wanted: string, accepts: (value: unknown) => boolean): Shape {
  return (value, path) => accepts(value) ? [] : [{ path, found: showValue(value), wanted }];
}

/** Fits everything: for what a later check judges in its own words. */
export const anything: Shape = () => [];

/** Fits a string. */
export const text = is('a string', (value) => typeof value === 'string');

/** Fits `true` and `false`. */
export const flag = is('true or false', (value) => typeof value === 'boolean');

/** Fits a function. */
export const callback = is('a function', (value) => typeof value === 'function');

const list = is('a list', Array.isArray);
const mapping = is('an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** Fits what the shape fits, and absence. */
export function optional(shape: Shape): Shape {
  return (value, path) => value === undefined ? [] : shape(value, path);
}

/** Fits one of some strings. */
export function oneOf(...allowed: readonly string[]): Shape {
  return is(`one of ${allowed.join(', ')}`, (value) => allowed.some((one) => one === value));
}

/** Fits a list whose entries all fit. */
export function listOf(entry: Shape): Shape {
  return (value, path) => {
    const misfits = list(value, path);
    // By index, because iteration methods skip the holes of a list.
    return misfits.length > 0 ? misfits : Array.from(value as readonly unknown[]).flatMap((item, index) => entry(item, `${path}[${index}]`));
  };
}

/** Fits an object whose values all fit, whatever their keys. */
export function mapOf(entry: Shape): Shape {
  return (value, path) => {
    const misfits = mapping(value, path);
    return misfits.length > 0 ? misfits : Object.entries(value as object).flatMap(([key, item]) => entry(item, `${path}.${key}`));
  };
}

/** Fits an object whose named fields fit; other fields are not looked at. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    const misfits = mapping(value, path);
    if (misfits.length > 0) return misfits;
    return Object.entries(shapes).flatMap(([key, shape]) => shape((value as Readonly<Record<string, unknown>>)[key], `${path}.${key}`));
  };
}
