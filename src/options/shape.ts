import { own } from '../collections/own';
import { nearest } from '../names/nearest';
import type { Problem } from '../problems/problem';
import { showValue } from '../problems/show-value';

/** Finds the places of a value that do not fit, at any depth. */
export type Shape = (value: unknown, path: string) => readonly Problem[];

function is(wanted: string, accepts: (value: unknown) => boolean): Shape {
  return (value, path) => accepts(value) ? [] : [{ code: 'option-invalid', path, message: showValue(value), hint: `give ${wanted}` }];
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
    return Object.entries(shapes).flatMap(([key, shape]) => shape(own((value as Readonly<Record<string, unknown>>), key), `${path}.${key}`));
  };
}

function unknownOption(key: string, known: readonly string[], path: string): Problem {
  const meant = nearest(key, known);
  const hint = meant === undefined ? `leave it out, or use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
  return { code: 'option-unknown', path: `${path}.${key}`, message: `there is no option "${key}"`, hint };
}

/** Fits an object whose fields fit and which has no others: one without effect is a mistake. */
export function optionsOf<T extends object>(shapes: Readonly<Record<keyof T & string, Shape>>): Shape {
  const known = Object.keys(shapes);
  const fit = fields(shapes);
  return (value, path) => {
    const unknown = mapping(value, path).length > 0 ? [] : Object.entries(value as object)
      .filter(([key, entry]) => entry !== undefined && !known.includes(key))
      .map(([key]) => unknownOption(key, known, path));
    return [...unknown, ...fit(value, path)];
  };
}
