import type { JsonValue } from '../../../kubernetes/objects/json';
import { inert } from '../../../system/inert';

/** Longer values are cut at this place in a sentence. */
const LONGEST = 2_000;

/** A value as a message shows it: JSON on one line, endless ones cut, absence named. */
export function describeValue(value: JsonValue | undefined, limit = LONGEST): string {
  if (value === undefined) return '(absent)';
  const text = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
  const shown = inert(text.slice(0, limit + 1));
  return shown.length <= limit ? shown : `${shown.slice(0, limit - 1)}…`;
}
