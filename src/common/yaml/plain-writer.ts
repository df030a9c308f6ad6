import { scalarStyle } from './scalar';

/** Thrown where a value holds something that only the yaml package knows how to write. */
class Unusual extends Error {}

/** What the yaml package writes between quotes as it is. */
const PRINTABLE = /^[\x20-\x7e]*$/;

/** What it takes for longer than a key on one line may be. */
const LONGEST_KEY = 1000;

function stringText(text: string): string {
  if (!PRINTABLE.test(text)) throw new Unusual();
  return scalarStyle(text) === 'plain' ? text : JSON.stringify(text);
}

function keyText(key: string): string {
  if (key.length > LONGEST_KEY) throw new Unusual();
  return stringText(key);
}

function isPlainMap(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return stringText(value);
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return Object.is(value, -0) ? '0' : String(value);
  throw new Unusual();
}

/** The lines of a list or map, the first without its indentation; undefined for one that is empty. */
function blockText(value: object, indentation: string): string | undefined {
  const inside = `${indentation}  `;
  const lines: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) lines.push(`- ${nestedText(item, inside)}`);
  } else {
    if (!isPlainMap(value)) throw new Unusual();
    for (const [key, field] of Object.entries(value)) if (field !== undefined) lines.push(`${keyText(key)}:${fieldText(field, inside)}`);
  }
  return lines.length === 0 ? undefined : lines.join(`\n${indentation}`);
}

function emptyText(value: object): string {
  return Array.isArray(value) ? '[]' : '{}';
}

function nestedText(item: unknown, indentation: string): string {
  return typeof item === 'object' && item !== null ? blockText(item, indentation) ?? emptyText(item) : scalarText(item);
}

function fieldText(field: unknown, indentation: string): string {
  if (typeof field !== 'object' || field === null) return ` ${scalarText(field)}`;
  const block = blockText(field, indentation);
  return block === undefined ? ` ${emptyText(field)}` : `\n${indentation}${block}`;
}

/**
 * The document that the yaml package writes for most values, at a tenth of its cost; undefined for those that hold what is rare: texts of
 * several lines or beyond ASCII, fractions, values of classes.
 */
export function plainYaml(value: object): string | undefined {
  try {
    return `${nestedText(value, '')}\n`;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}
