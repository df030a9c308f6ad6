import type { JsonValue } from '../../../resources/json';

const QUANTITY = /^([+-]?)([0-9]+(?:\.[0-9]*)?|\.[0-9]+|(?=[KMGTPE]i$))(?:(n|u|m|k|[KMGTPE]i|[MGTPE])|[eE]([+-]?[0-9]+))?$/;

const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * The value of a quantity (`100m` = 0.1, `1Ki` = 1024, 5 = 5, null = 0); undefined where it is none. As lenient as servers are: blanks around it
 * do not count, and a bare `Ki` is 0.
 */
export function parseQuantity(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value !== 'string') return undefined;
  const match = QUANTITY.exec(value.trim());
  if (match === null) return undefined;
  const [, sign, digits, suffix, exponent] = match;
  const factor = suffix !== undefined ? SUFFIXES[suffix] : exponent !== undefined ? 10 ** Number(exponent) : 1;
  return (sign === '-' ? -1 : 1) * Number(digits) * factor;
}
