import { own } from '../../common/own';
import type { JsonValue } from '../objects/json';

const QUANTITY = /^([+-]?)([0-9]+(?:\.[0-9]*)?|\.[0-9]+|(?=[KMGTPE]i$))(?:(n|u|m|k|[KMGTPE]i|[MGTPE])|[eE]([+-]?[0-9]+))?$/;

/** Powers of ten. */
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/** Powers of 1024. */
const BINARY = 'KMGTPE';

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
  const size = suffix?.endsWith('i')
    ? Number(digits) * 1024 ** (BINARY.indexOf(suffix[0]) + 1)
    // Read as one decimal number: multiplied by 0.001, `4350m` would not be `4.35`.
    : Number(`${digits}e${suffix === undefined ? exponent ?? 0 : own(DECIMAL, suffix)}`);
  return sign === '-' ? -size : size;
}
