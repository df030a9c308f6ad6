import { alternativesIn, withAlternatives } from './alternatives';
import { own } from '../../common/own';

type Fields = Readonly<Record<string, unknown>>;

/** True for a record of options, which merges; lists, and values with an identity (`is`), replace. */
function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('is' in value);
}

function mergeField(before: unknown, change: unknown): unknown {
  return isRecord(change) ? mergeOptions(isRecord(before) ? before : {}, change) : change;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/**
 * Options after an override: records merge, lists and values replace, null removes, undefined says nothing. Of fields that exclude
 * each other, one that the override sets takes the place of the others.
 */
export function mergeOptions<T extends object>(options: T, change: object): T {
  const before = new Map<string, unknown>(Object.entries(options));
  const merged = new Map(before);
  const alternatives = [...new Set([...alternativesIn(options), ...alternativesIn(change)])];
  if (alternatives.some((name) => isSet(own(change as Fields, name)))) for (const name of alternatives) merged.delete(name);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, mergeField(before.get(key), value));
  }
  return withAlternatives(Object.fromEntries(merged), alternatives) as T;
}
