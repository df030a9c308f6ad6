type Fields = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parts of an object, the later over the earlier: maps merge, everything else replaces, undefined says nothing. */
export function deepMerge<T extends object>(...parts: readonly (object | undefined)[]): T {
  const merged = new Map<string, unknown>();
  for (const part of parts) {
    if (part === undefined) continue;
    for (const [key, value] of Object.entries(part)) {
      const before = merged.get(key);
      if (value !== undefined) merged.set(key, isMap(before) && isMap(value) ? deepMerge(before, value) : value);
    }
  }
  return Object.fromEntries(merged) as T;
}
