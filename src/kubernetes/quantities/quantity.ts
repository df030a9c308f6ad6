import { own } from '../../common/own';

/** A quantity of 1, in the billionths that {@link parseQuantity} counts. */
export const ONE = 1_000_000_000n;

const QUANTITY = /^([+-]?)(\d+(?:\.\d*)?|\.\d+|(?=[KMGTPE]i$))(?:(n|u|m|k|[KMGTPE]i|[MGTPE])|[eE]([+-]?\d+))?$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = 'KMGTPE';
/** Servers keep no more than this. */
const MOST = (2n ** 63n - 1n) * ONE;
/** Beyond this many digits before or behind the point, nothing but the limits of a quantity is left. */
const MOST_DIGITS = 40;

function divideUp(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}

function sizeOf(digits: bigint, power: number): bigint {
  if (digits === 0n) return 0n;
  if (power >= MOST_DIGITS) return MOST;
  const size = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(Math.min(-power, MOST_DIGITS * 1000)));
  return size > MOST ? MOST : size;
}

/** Reads `100m`, `1.5Gi`, `1e3` in billionths, rounded away from 0 and limited as servers do; undefined where the text is no quantity. */
export function readQuantity(text: string): bigint | undefined {
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, sign, number, suffix = '', exponent = '0'] = match;
  const [whole, fraction = ''] = number.split('.');
  const factor = suffix.endsWith('i') ? 1024n ** BigInt(BINARY.indexOf(suffix[0]) + 1) : 1n;
  const power = (own(DECIMAL, suffix) ?? Number(exponent)) + 9 - fraction.length;
  const size = sizeOf(BigInt(whole + fraction) * factor, power);
  return sign === '-' ? -size : size;
}

/**
 * A value of a manifest as a quantity, in billionths; undefined where it is none. As lenient as servers are: null is 0, so is a bare `Ki`, and blanks
 * around a text do not count.
 */
export function parseQuantity(value: unknown): bigint | undefined {
  if (value === null) return 0n;
  return typeof value === 'string' || typeof value === 'number' ? readQuantity(String(value).trim()) : undefined;
}

/** True for a quantity without a fraction. */
export function isWhole(quantity: bigint): boolean {
  return quantity % ONE === 0n;
}

/** A quantity as a decimal number: `1.5`, `1024`. */
export function quantityText(quantity: bigint): string {
  const size = quantity < 0n ? -quantity : quantity;
  const fraction = String(size % ONE).padStart(9, '0').replace(/0+$/, '');
  return `${quantity < 0n ? '-' : ''}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}
