import { own } from '../../common/own';
import type { Shape } from '../options/shape';
import type { Place } from '../problems/place';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('is' in value);
}

/** What an override sets: null removes, and undefined says nothing. */
function withoutNulls(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const set = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(set.map(([key, field]) => [key, withoutNulls(field)]));
}

function withNulls(read: unknown, original: unknown): unknown {
  if (!isRecord(original) || !isRecord(read)) return read;
  const fields = Object.entries(original).map(([key, field]): [string, unknown] => [key, field === null ? null : withNulls(own(read, key), field)]);
  return { ...read, ...Object.fromEntries(fields.filter(([, field]) => field !== undefined)) };
}

/** Reads the options of an override by the shapes of the options that it changes; null, which removes, is allowed everywhere. */
export function readOverride(options: object, shape: Shape, place: Place): object {
  const read = shape(withoutNulls(options), place) as object | undefined;
  return read === undefined ? {} : withNulls(read, options) as object;
}

/** Records nulls of an override that remove what is not there: most are a misspelt name. */
export function checkRemovals(override: object, options: object, place: Place): void {
  for (const [key, change] of Object.entries(override)) {
    const before = own(options as Readonly<Record<string, unknown>>, key);
    if (change === null && before === undefined) place.at(key).add('override-removes-nothing', `"${key}" is not there to remove`, 'leave it out, or correct the name');
    else if (isRecord(change)) checkRemovals(change, isRecord(before) ? before : {}, place.at(key));
  }
}
