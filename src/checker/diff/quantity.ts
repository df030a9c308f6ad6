import { own } from '../../common/own';

const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E)|[eE]([+-]?\d{1,3}))?$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };
const DURATION = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g;
const NANOSECONDS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };

function exponentOf(suffix: string | undefined, exponent: string | undefined): number {
  if (suffix !== undefined) return own(DECIMAL, suffix) ?? 0;
  return exponent === undefined ? 0 : Number(exponent);
}

/** A Kubernetes quantity in billionths, rounded up as the API server does; undefined for what is no quantity. */
export function parseQuantity(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const match = QUANTITY.exec(String(value));
  if (match === null || (match[2] === '' && !match[3])) return undefined;
  const [, sign, whole, fraction = '', suffix, exponent] = match;
  const power = exponentOf(suffix, exponent) + 9 - fraction.length;
  const digits = BigInt(whole + fraction) * (2n ** BigInt(own(BINARY, suffix ?? '') ?? 0));
  const divisor = 10n ** BigInt(Math.max(0, -power));
  const scaled = digits * (10n ** BigInt(Math.max(0, power)));
  const size = (scaled + divisor - 1n) / divisor;
  return sign === '-' ? -size : size;
}

/** A duration as Go writes it (`1h30m`) in nanoseconds; undefined for anything else. */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value !== 'string' || value === '' || value.replace(DURATION, '') !== '') return undefined;
  let total = 0;
  for (const [, amount, unit] of value.matchAll(DURATION)) total += Number(amount) * (own(NANOSECONDS, unit) ?? 0);
  return total;
}
