import type { CelLibrary } from './library';
import { ONE, readQuantity } from '../../quantities/quantity';

/** A quantity of Kubernetes in billionths, to which the API server rounds up too. */
class Quantity {
  constructor(readonly nanos: bigint) {}

  toString(): string {
    return `${this.nanos}n`;
  }
}

function quantityOf(text: string): Quantity | undefined {
  const nanos = readQuantity(text);
  return nanos === undefined ? undefined : new Quantity(nanos);
}

const compare = (left: Quantity, right: Quantity): bigint => left.nanos === right.nanos ? 0n : left.nanos < right.nanos ? -1n : 1n;

/** The quantity library of Kubernetes. */
export const quantity: CelLibrary = ({ env, fail }) => {
  env.registerType('Quantity', Quantity);
  env.registerFunction('isQuantity(string): bool', (text: string) => readQuantity(text) !== undefined);
  env.registerFunction('quantity(string): Quantity', (text: string) => quantityOf(text) ?? fail(`quantities must match the form of '500m' or '1Gi': ${text}`));
  env.registerOperator('Quantity == Quantity', (left: Quantity, right: Quantity) => left.nanos === right.nanos);
  env.registerFunction('Quantity.sign(): int', (value: Quantity) => compare(value, new Quantity(0n)));
  env.registerFunction('Quantity.isInteger(): bool', (value: Quantity) => value.nanos % ONE === 0n);
  env.registerFunction('Quantity.asInteger(): int', (value: Quantity) =>
    value.nanos % ONE === 0n ? value.nanos / ONE : fail('cannot convert value to integer'));
  env.registerFunction('Quantity.asApproximateFloat(): double', (value: Quantity) => Number(value.nanos) / 1e9);
  env.registerFunction('Quantity.add(Quantity): Quantity', (value: Quantity, other: Quantity) => new Quantity(value.nanos + other.nanos));
  env.registerFunction('Quantity.add(int): Quantity', (value: Quantity, other: bigint) => new Quantity(value.nanos + other * ONE));
  env.registerFunction('Quantity.sub(Quantity): Quantity', (value: Quantity, other: Quantity) => new Quantity(value.nanos - other.nanos));
  env.registerFunction('Quantity.sub(int): Quantity', (value: Quantity, other: bigint) => new Quantity(value.nanos - other * ONE));
  env.registerFunction('Quantity.isGreaterThan(Quantity): bool', (value: Quantity, other: Quantity) => value.nanos > other.nanos);
  env.registerFunction('Quantity.isLessThan(Quantity): bool', (value: Quantity, other: Quantity) => value.nanos < other.nanos);
  env.registerFunction('Quantity.compareTo(Quantity): int', compare);
};
