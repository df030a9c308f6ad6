import type { Schema } from '../../src/checker/rules/custom/schema';
import { mapParts } from '../../src/checker/rules/custom/schema-parts';

const DROPPED = new Set(['description', 'title', 'example', 'externalDocs']);

/** A schema without what validation does not need. */
export function slim(schema: Schema): Schema {
  return mapParts(Object.fromEntries(Object.entries(schema).filter(([key]) => !DROPPED.has(key))), slim) as Schema;
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

/** A schema that takes any value where one of the fields stands. */
export function withoutEnumOf(schema: Schema, fields: readonly string[]): Schema {
  const mapped = mapParts(schema, (part: Schema) => withoutEnumOf(part, fields)) as Schema;
  const properties = mapped.properties && Object.fromEntries(Object.entries(mapped.properties).map(([name, part]) => {
    const { enum: _values, ...open } = part;
    return [name, fields.includes(name) ? open : part];
  }));
  return { ...mapped, ...properties && { properties } };
}

/** A schema that takes, unchecked, the fields that an older one of the same version has besides, and needs none that the older one lacks. */
export function withFieldsOf(schema: Schema, older: Schema): Schema {
  if (older.properties === undefined && older.items === undefined) return schema;
  const { properties, required, items } = schema;
  const gone = Object.keys(older.properties ?? {}).filter((name) => properties !== undefined && !Object.hasOwn(properties, name));
  const fields = properties && {
    ...Object.fromEntries(gone.map((name) => [name, { 'x-kubernetes-preserve-unknown-fields': true }])),
    ...Object.fromEntries(Object.entries(properties).map(([name, part]) => {
      const before = older.properties?.[name];
      return [name, before ? withFieldsOf(part, before) : part];
    })),
  };
  return {
    ...schema,
    ...fields && { properties: fields },
    ...required && older.properties && { required: required.filter((name) => Object.hasOwn(older.properties ?? {}, name)) },
    ...items && older.items && { items: withFieldsOf(items, older.items) },
  };
}

/**
 * A schema that takes a field of the major version before as well, wherever it has the field that replaced it.
 *
 * @param former the old field by the new one
 */
export function withFormer(schema: Schema, former: Readonly<Record<string, string>>): Schema {
  const mapped = mapParts(schema, (part: Schema) => withFormer(part, former)) as Schema;
  const { properties, required } = mapped;
  const replaced = Object.keys(former).filter((field) => properties !== undefined && Object.hasOwn(properties, field));
  if (replaced.length === 0) return mapped;
  const old = Object.fromEntries(replaced.map((field) => [former[field], { 'x-kubernetes-preserve-unknown-fields': true }]));
  return { ...mapped, properties: { ...old, ...properties }, ...required && { required: required.filter((field) => !replaced.includes(field)) } };
}
