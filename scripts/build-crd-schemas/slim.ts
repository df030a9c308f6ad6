import type { Schema } from '../../src/validate/custom/schema';
import { SCHEMA_LISTS } from '../../src/validate/custom/schema';

const DROPPED = new Set(['description', 'title', 'example', 'externalDocs']);

function mapRecord(record: Readonly<Record<string, Schema>>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** A schema without what validation does not need. */
export function slim(schema: Schema): Schema {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(schema).filter(([key]) => !DROPPED.has(key)));
  if (schema.properties) result.properties = mapRecord(schema.properties, slim);
  if (schema.items) result.items = slim(schema.items);
  if (typeof schema.additionalProperties === 'object') result.additionalProperties = slim(schema.additionalProperties);
  if (schema.not) result.not = slim(schema.not);
  for (const key of SCHEMA_LISTS) {
    if (schema[key]) result[key] = schema[key].map(slim);
  }
  return result as Schema;
}

/** The root of a kind without `status`, which no manifest sets. */
export function withoutStatus(root: Schema): Schema {
  const { status: _status, ...properties } = root.properties ?? {};
  const required = root.required?.filter((name) => name !== 'status');
  return { ...root, properties, ...required && { required } };
}

/** A schema in which every field that the standard one lacks is marked as experimental. */
export function markExperimental(schema: Schema, standard: Schema): Schema {
  const properties = schema.properties && Object.fromEntries(Object.entries(schema.properties).map(([key, value]) => {
    const known = standard.properties?.[key];
    return [key, known ? markExperimental(value, known) : { ...value, 'x-experimental': true }];
  }));
  return {
    ...schema,
    ...properties && { properties },
    ...schema.items && standard.items && { items: markExperimental(schema.items, standard.items) },
  };
}
