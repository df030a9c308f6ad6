import type { JsonValue } from '../objects/json';
import { newObject } from '../objects/json';

/**
 * How deep documents may nest. Everything after the reading follows a value level by level, and would run out of stack; the schemas of the largest
 * CustomResourceDefinitions have some 80 levels.
 */
export const MOST_LEVELS = 500;

/** Thrown for what nests deeper than {@link MOST_LEVELS}. */
export class TooDeep extends Error {
  constructor() {
    super(`the document nests too deeply: more than ${MOST_LEVELS} levels`);
  }
}

interface Read {
  readonly value: JsonValue;
  /** Levels below, counted from the value's own. */
  readonly height: number;
}

/** Makes read objects of parsed ones; what stands in several places, by an alias, is one object and looked at once. */
class Reader {
  private readonly seen = new Map<object, Read>();

  read(value: unknown, level: number): Read {
    if (typeof value !== 'object' || value === null) return { value: value as JsonValue, height: 0 };
    const known = this.seen.get(value);
    if (level + (known?.height ?? 1) > MOST_LEVELS) throw new TooDeep();
    if (known !== undefined) return known;
    const read = Array.isArray(value) ? this.list(value, level) : this.object(value, level);
    this.seen.set(value, read);
    return read;
  }

  private list(list: readonly unknown[], level: number): Read {
    const items = list.map((item) => this.read(item, level + 1));
    return { value: items.map(({ value }) => value), height: items.reduce((most, { height }) => Math.max(most, height), 0) + 1 };
  }

  private object(object: object, level: number): Read {
    const value = newObject();
    let most = 0;
    for (const [key, item] of Object.entries(object)) {
      const read = this.read(item, level + 1);
      value[key] = read.value;
      most = Math.max(most, read.height);
    }
    return { value, height: most + 1 };
  }
}

/**
 * A parsed value with objects that inherit no names (see {@link newObject}).
 *
 * @throws TooDeep
 */
export function asRead(parsed: unknown): JsonValue {
  return new Reader().read(parsed, 0).value;
}
