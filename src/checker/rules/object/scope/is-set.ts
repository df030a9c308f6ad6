/** True for a value that a manifest gives: neither absent nor null, which a server takes for absent. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
