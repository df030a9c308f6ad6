/** Values in one value beyond which they are not counted: an object of the largest request has fewer. */
const MOST = 1_000_000;

/** Elements of a list, characters of a string, bytes; 1 for every other value. */
export function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array ? value.length : 1;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Counts what lies directly in a value, and puts what holds more on the pile. */
class Weighing {
  readonly open: object[] = [];
  weight = 0;

  add(value: unknown): void {
    this.weight += 1;
    if (typeof value === 'string' || value instanceof Uint8Array) this.weight += value.length / 10;
    else if (typeof value === 'object' && value !== null) this.open.push(value);
  }

  addParts(value: object): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length && this.weight <= MOST; index += 1) this.add(value[index]);
    } else if (isPlain(value)) {
      for (const [key, item] of Object.entries(value)) {
        this.weight += 1 + key.length / 10;
        this.add(item);
      }
    }
  }
}

/**
 * How much has to be looked at to see all of a value: one for each value in it and for each ten characters. What occurs twice
 * counts twice, as a comparison visits it twice; infinite for more than a request can hold.
 */
export function weightOf(value: unknown): number {
  const weighing = new Weighing();
  weighing.add(value);
  for (let next = weighing.open.pop(); next !== undefined; next = weighing.open.pop()) {
    weighing.addParts(next);
    if (weighing.weight > MOST) return Infinity;
  }
  return weighing.weight;
}
