import type { Instance } from '../model/scope';
import type { Address } from '../texts/text';
import { addressesIn, LiveText } from '../texts/text';

/** An address in the options of a workload. */
export interface PlacedAddress {
  readonly address: Address;
  /** Where it stands, below the workload's own path: `env.API_URL`. */
  readonly path: string;
}

function walk(value: unknown, path: string, found: PlacedAddress[]): void {
  if (value instanceof LiveText) {
    for (const address of addressesIn(value)) found.push({ address, path });
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => walk(entry, `${path}[${index}]`, found));
  } else if (typeof value === 'object' && value !== null && !('is' in value)) {
    for (const [key, field] of Object.entries(value)) walk(field, path === '' ? key : `${path}.${key}`, found);
  }
}

const known = new WeakMap<object, readonly PlacedAddress[]>();

/** The addresses in the options of a workload, in the order in which they stand there: whom it calls. */
export function addressesOf({ options }: Instance): readonly PlacedAddress[] {
  const found = known.get(options);
  if (found) return found;
  const list: PlacedAddress[] = [];
  walk(options, '', list);
  known.set(options, list);
  return list;
}
