/** A value as a message shows it: text in quotes, and numbers that JSON lacks (NaN, Infinity) by their names. */
export function showValue(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value) ?? String(value);
}
