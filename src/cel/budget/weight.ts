/** Values in one value beyond which they are not counted: an object of the largest request has fewer. */
const MOST = 1_000_000;

/** Elements of a list, characters of a string, bytes; 1 for every other value. */
export function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array ? value.length : 1;
}

function partsOf(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.entries(value).flat() : [];
}

/**
 * How much has to be looked at to see all of a value: one for each value in it and for each ten characters. What occurs twice
 * counts twice, as a comparison visits it twice; infinite for more than a request can hold.
 */
export function weightOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1 + (typeof value === 'string' ? value.length / 10 : 0);
  const open: unknown[] = [value];
  let weight = 0;
  while (open.length > 0) {
    const next = open.pop();
    weight += 1 + (typeof next === 'string' || next instanceof Uint8Array ? next.length / 10 : 0);
    if (weight > MOST) return Infinity;
    if (typeof next !== 'object' || next === null) continue;
    const parts = partsOf(next);
    if (parts.length > MOST) return Infinity;
    for (const part of parts) open.push(part);
  }
  return weight;
}
