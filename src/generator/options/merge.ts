type Fields = Readonly<Record<string, unknown>>;

/** True for a record of options, which merges; lists, and values with an identity (`is`), replace. */
function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('is' in value);
}

function mergeField(before: unknown, change: unknown): unknown {
  return isRecord(change) ? mergeOptions(isRecord(before) ? before : {}, change) : change;
}

/** Options after an override: records merge, lists and values replace, null removes, undefined says nothing. */
export function mergeOptions<T extends object>(options: T, change: object): T {
  const merged = new Map<string, unknown>(Object.entries(options));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, mergeField(merged.get(key), value));
  }
  return Object.fromEntries(merged) as T;
}
