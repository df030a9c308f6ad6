import { own } from '../../../../common/own';
import { REQUEST_BYTES } from '../../../../kubernetes/cel/budget/limits';
import type { CelType } from '../../../../kubernetes/cel/estimate/cel-type';
import { plainType, STRING } from '../../../../kubernetes/cel/estimate/cel-type';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { escapeFieldName } from '../../custom/to-cel';

/** What fits into a request beside the brackets around it. */
const ROOM = REQUEST_BYTES - 2;

function limitOf(value: unknown): number | undefined {
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}

/** Bytes of a text at most: a character takes up to four. */
function longest({ maxLength, enum: allowed }: JsonObject): number {
  const limit = limitOf(maxLength);
  if (limit !== undefined) return limit * 4;
  const texts = asList(allowed);
  return texts.length === 0 ? ROOM : Math.max(0, ...texts.map((text) => typeof text === 'string' ? Buffer.byteLength(text) : 0));
}

function textType(schema: JsonObject): CelType {
  switch (asString(schema.format)) {
    case 'byte': return { kind: 'bytes', most: limitOf(schema.maxLength) ?? ROOM, bytes: 2 };
    case 'duration': return { kind: 'duration', most: 32, bytes: 3 };
    case 'date': return { kind: 'timestamp', most: 12, bytes: 12 };
    case 'date-time': return { kind: 'timestamp', most: 32, bytes: 21 };
    default: return { ...STRING, most: longest(schema) };
  }
}

function listType(schema: JsonObject): CelType | undefined {
  const element = isObject(schema.items) ? declaredType(schema.items) : undefined;
  return element && { kind: 'list', element, most: limitOf(schema.maxItems) ?? Math.floor(ROOM / (element.bytes + 1)), bytes: 2 };
}

function mapType(schema: JsonObject, values: JsonObject): CelType | undefined {
  const element = declaredType(values);
  return element && { kind: 'map', key: STRING, element, most: limitOf(schema.maxProperties) ?? Math.floor(ROOM / (element.bytes + 6)), bytes: 2 };
}

const METADATA: JsonObject = { type: 'object', properties: { name: { type: 'string' }, generateName: { type: 'string' } } };

function propertiesOf(schema: JsonObject, isRoot: boolean): JsonObject {
  const declared = asObject(schema.properties);
  return isRoot ? { ...declared, kind: { type: 'string' }, apiVersion: { type: 'string' }, metadata: METADATA } : declared;
}

function objectType(schema: JsonObject, isRoot: boolean): CelType {
  const fields: [string, CelType][] = [];
  const required = new Set(asList(schema.required));
  let bytes = 2;
  for (const [name, child] of Object.entries(propertiesOf(schema, isRoot))) {
    const property = asObject(child);
    const type = declaredType(property);
    if (type === undefined) continue;
    const escaped = escapeFieldName(name);
    if (escaped !== undefined) fields.push([escaped, type]);
    const hasDefault = property.default !== undefined && property.default !== null;
    if (required.has(name) && !hasDefault) bytes += Buffer.byteLength(name) + type.bytes + 4;
  }
  return { kind: 'object', fields: Object.fromEntries(fields), most: 0, bytes };
}

const SCALARS: Readonly<Record<string, CelType>> = {
  boolean: { ...plainType('bool'), bytes: 4 }, number: { ...plainType('double'), bytes: 1 }, integer: { ...plainType('int'), bytes: 1 },
};

/**
 * The type that rules see of a schema, with the sizes that an API server expects; undefined for one that they do not see.
 *
 * @param isRoot true for the schema of a whole object
 */
export function declaredType(schema: JsonObject, isRoot = schema['x-kubernetes-embedded-resource'] === true): CelType | undefined {
  if (schema['x-kubernetes-int-or-string'] === true) {
    return { kind: 'dyn', most: limitOf(schema.maxLength) === undefined ? ROOM : longest(schema), bytes: 1 };
  }
  const type = asString(schema.type) ?? '';
  if (type === 'array') return listType(schema);
  if (type === 'object') return isObject(schema.additionalProperties) ? mapType(schema, schema.additionalProperties) : objectType(schema, isRoot);
  if (type === 'string') return textType(schema);
  return own(SCALARS, type);
}
