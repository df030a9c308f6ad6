import type { Schema } from './schema';
import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject, newObject } from '../../../kubernetes/objects/json';

function childSchema(schema: Schema, key: string): Schema | undefined {
  const declared = own(schema.properties, key);
  if (declared !== undefined) return declared;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function fillObject(object: JsonObject, schema: Schema): JsonObject {
  const result = newObject();
  for (const [key, value] of Object.entries(object)) {
    const child = childSchema(schema, key);
    if (value === null && child !== undefined && child.nullable !== true) {
      if (child.default !== undefined) result[key] = child.default;
    } else {
      result[key] = value;
    }
  }
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (child.default !== undefined && !Object.hasOwn(result, key)) result[key] = child.default;
  }
  for (const [key, value] of Object.entries(result)) {
    const child = childSchema(schema, key);
    if (child !== undefined && value !== undefined) result[key] = withDefaults(value, child);
  }
  return result;
}

/** The value as an API server would store it: defaults filled in, and nulls dropped where the schema does not allow them. */
export function withDefaults(value: JsonValue, schema: Schema): JsonValue {
  if (isObject(value)) return fillObject(value, schema);
  if (!Array.isArray(value) || schema.items === undefined) return value;
  const { items } = schema;
  return (value as readonly JsonValue[]).map((item) => withDefaults(item, items));
}
