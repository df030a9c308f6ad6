import type { CelLibrary } from './library';
import { own } from '../../../common/own';

const QUANTITY = /^([+-]?)([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:(n|u|m|k|[KMGTPE]i|[MGTPE])|[eE]([+-]?[0-9]+))?$/;
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = 'KMGTPE';
const NANO = 1_000_000_000n;

/** A quantity of Kubernetes in billionths, to which the API server rounds up too. */
class Quantity {
  constructor(readonly nanos: bigint) {}

  toString(): string {
    return `${this.nanos}n`;
  }
}

function divideUp(value: bigint, by: bigint): bigint {
  return value % by === 0n || value < 0n ? value / by : value / by + 1n;
}

/** Reads `100m`, `1.5Gi`, `1e3`; undefined where the text is no quantity. */
function readQuantity(text: string): Quantity | undefined {
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, sign, digits, suffix, exponent] = match;
  const [whole, fraction = ''] = digits.split('.');
  const power = (own(DECIMAL, suffix ?? '') ?? Number(exponent ?? 0)) - fraction.length;
  if (Math.abs(power) > 60) return undefined;
  const base = suffix?.endsWith('i') ? 1024n ** BigInt(BINARY.indexOf(suffix[0]) + 1) : 1n;
  const scaled = BigInt(`${whole}${fraction}`) * base * NANO;
  const nanos = power >= 0 ? scaled * 10n ** BigInt(power) : divideUp(scaled, 10n ** BigInt(-power));
  return new Quantity(sign === '-' ? -nanos : nanos);
}

const compare = (left: Quantity, right: Quantity): bigint => left.nanos === right.nanos ? 0n : left.nanos < right.nanos ? -1n : 1n;

/** The quantity library of Kubernetes. */
export const quantity: CelLibrary = ({ env, fail }) => {
  env.registerType('Quantity', Quantity);
  env.registerFunction('isQuantity(string): bool', (text: string) => readQuantity(text) !== undefined);
  env.registerFunction('quantity(string): Quantity', (text: string) => readQuantity(text) ?? fail(`quantities must match the form of '500m' or '1Gi': ${text}`));
  env.registerOperator('Quantity == Quantity', (left: Quantity, right: Quantity) => left.nanos === right.nanos);
  env.registerFunction('Quantity.sign(): int', (value: Quantity) => compare(value, new Quantity(0n)));
  env.registerFunction('Quantity.isInteger(): bool', (value: Quantity) => value.nanos % NANO === 0n);
  env.registerFunction('Quantity.asInteger(): int', (value: Quantity) =>
    value.nanos % NANO === 0n ? value.nanos / NANO : fail('cannot convert value to integer'));
  env.registerFunction('Quantity.asApproximateFloat(): double', (value: Quantity) => Number(value.nanos) / 1e9);
  env.registerFunction('Quantity.add(Quantity): Quantity', (value: Quantity, other: Quantity) => new Quantity(value.nanos + other.nanos));
  env.registerFunction('Quantity.add(int): Quantity', (value: Quantity, other: bigint) => new Quantity(value.nanos + other * NANO));
  env.registerFunction('Quantity.sub(Quantity): Quantity', (value: Quantity, other: Quantity) => new Quantity(value.nanos - other.nanos));
  env.registerFunction('Quantity.sub(int): Quantity', (value: Quantity, other: bigint) => new Quantity(value.nanos - other * NANO));
  env.registerFunction('Quantity.isGreaterThan(Quantity): bool', (value: Quantity, other: Quantity) => value.nanos > other.nanos);
  env.registerFunction('Quantity.isLessThan(Quantity): bool', (value: Quantity, other: Quantity) => value.nanos < other.nanos);
  env.registerFunction('Quantity.compareTo(Quantity): int', compare);
};
