/** A scalar as text; `''` for objects, lists and absence, whose conversion could throw. */
export function scalarText(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
