/** Keywords that hold one schema (`additionalProperties` may also be true or false). */
const ONE = ['items', 'additionalProperties', 'not'] as const;

/** Keywords that hold a list of schemas. */
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * A schema with every schema directly inside it replaced by what `map` makes of it.
 *
 * @param schema a schema, or one of a bundle, in which numbers stand for shared parts
 */
export function mapParts(schema: object, map: (part: never) => unknown): Record<string, unknown> {
  const change = map as (part: unknown) => unknown;
  const result: Record<string, unknown> = { ...schema };
  const { properties } = result;
  if (typeof properties === 'object' && properties !== null) {
    result.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value)]));
  }
  for (const key of ONE) {
    if (result[key] !== undefined && typeof result[key] !== 'boolean') result[key] = change(result[key]);
  }
  for (const key of LISTS) {
    if (Array.isArray(result[key])) result[key] = result[key].map((part) => change(part));
  }
  return result;
}
