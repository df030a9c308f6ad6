import { own } from '../../common/own';

const DURATION = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g;
const NANOSECONDS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, µs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 };

/** A duration as Go writes it (`1h30m`) in nanoseconds; undefined for anything else. */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value !== 'string' || value === '' || value.replace(DURATION, '') !== '') return undefined;
  let total = 0;
  for (const [, amount, unit] of value.matchAll(DURATION)) total += Number(amount) * (own(NANOSECONDS, unit) ?? 0);
  return total;
}
