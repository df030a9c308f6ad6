import type { JsonObject, JsonValue } from '../../../../src/kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../src/kubernetes/objects/json';

const TYPES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  object: isObject, array: Array.isArray, string: (value) => typeof value === 'string', boolean: (value) => typeof value === 'boolean', integer: Number.isInteger,
};

/** Where a value departs from a JSON schema; knows the keywords that our own schema uses, and rejects others. */
export function departures(value: JsonValue, schema: JsonObject, root: JsonObject, path = '$'): string[] {
  const known = ['$schema', 'title', 'description', 'type', 'additionalProperties', 'required', 'properties', 'items', 'enum', 'minimum', '$ref', '$defs'];
  const found = Object.keys(schema).filter((key) => !known.includes(key)).map((key) => `${path}: unknown keyword ${key}`);
  if (typeof schema.$ref === 'string') return departures(value, asObject(asObject(root.$defs)[schema.$ref.replace('#/$defs/', '')]), root, path);
  if (typeof schema.type === 'string' && !TYPES[schema.type](value)) found.push(`${path} is no ${schema.type}`);
  if (schema.enum !== undefined && !asList(schema.enum).includes(value)) found.push(`${path} is ${JSON.stringify(value)}`);
  if (Array.isArray(value)) found.push(...value.flatMap((item, index) => departures(item as JsonValue, asObject(schema.items), root, `${path}[${index}]`)));
  if (isObject(value)) {
    const properties = asObject(schema.properties);
    found.push(...asList(schema.required).filter((key) => !(String(key) in value)).map((key) => `${path} lacks ${String(key)}`));
    if (schema.additionalProperties === false) found.push(...Object.keys(value).filter((key) => !(key in properties)).map((key) => `${path} has ${key}`));
    for (const [key, entry] of Object.entries(value)) if (key in properties) found.push(...departures(entry as JsonValue, asObject(properties[key]), root, `${path}.${key}`));
  }
  return found;
}
