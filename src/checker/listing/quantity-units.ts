import { ONE, quantityText } from '../../kubernetes/quantities/quantity';

const BYTES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'];
const STEP = 1024n;

function rounded(amount: bigint, unit: bigint): string {
  const tenths = (amount * 10n + unit / 2n) / unit;
  return tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
}

/** Cores: `250m`, `1.5`; `-` for none. */
export function coresText(cores: bigint): string {
  if (cores === 0n) return '-';
  return cores < ONE ? `${rounded(cores * 1000n, ONE)}m` : rounded(cores, ONE);
}

/** Bytes in the unit that is easiest to read: `512Mi`, `1.5Gi`; `-` for none. */
export function bytesText(bytes: bigint): string {
  if (bytes === 0n) return '-';
  let [unit, size] = [0, ONE];
  while (unit < BYTES.length - 1 && bytes >= size * STEP) [unit, size] = [unit + 1, size * STEP];
  return `${rounded(bytes, size)}${BYTES[unit]}`;
}

/** A quantity for other programs: a number of cores, or of bytes. */
export function numberOf(quantity: bigint): number {
  return Number(quantityText(quantity));
}
