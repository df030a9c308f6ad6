/**
 * What a table holds under a key. For a key that was read from somewhere, which may be `constructor` or `__proto__`: plain indexing finds what every
 * object inherits.
 */
export function own<V>(table: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
