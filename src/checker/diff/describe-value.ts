import type { JsonValue } from '../../kubernetes/objects/json';

/** A value as a message shows it: JSON on one line, long ones cut, absence named. */
export function describeValue(value: JsonValue | undefined, limit = 80): string {
  if (value === undefined) return '(absent)';
  const text = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
