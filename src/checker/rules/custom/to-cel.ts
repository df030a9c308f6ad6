import type { Schema } from './schema';
import { compileCel } from '../../../kubernetes/cel/compile';
import { celValue } from '../../../kubernetes/cel/engine/values';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../kubernetes/objects/json';

const KEYWORDS = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace',
  'return', 'var', 'void', 'while',
]);

/** The name by which rules reach a field; undefined for a name that CEL cannot express. */
export function escapeFieldName(name: string): string | undefined {
  if (KEYWORDS.has(name)) return `__${name}__`;
  const escaped = name.replace(/__/g, '__underscores__').replace(/\./g, '__dot__').replace(/-/g, '__dash__').replace(/\//g, '__slash__');
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(escaped) ? escaped : undefined;
}

function durationValue(text: string): unknown {
  const outcome = compileCel('duration(text)', ['text']).evaluate({ text });
  return outcome.kind === 'value' ? outcome.value : text;
}

function textValue(text: string, format: string | undefined): unknown {
  switch (format?.replaceAll('-', '')) {
    case 'datetime': case 'date': return new Date(text);
    case 'duration': return durationValue(text);
    case 'byte': return new Uint8Array(Buffer.from(text, 'base64'));
    default: return text;
  }
}

function identity(object: JsonObject): Record<string, unknown> {
  const { name, generateName } = asObject(object.metadata);
  const metadata = { ...name !== undefined && { name }, ...generateName !== undefined && { generateName } };
  return { apiVersion: object.apiVersion, kind: object.kind, metadata };
}

function objectValue(object: JsonObject, schema: Schema, isRoot: boolean): unknown {
  const { additionalProperties: rest, properties } = schema;
  if (typeof rest === 'object') {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, toCel(value as JsonValue, rest)]));
  }
  if (properties === undefined && !isRoot && schema['x-kubernetes-embedded-resource'] !== true) return celValue(object);
  const result = new Map<string, unknown>();
  for (const [key, field] of Object.entries(properties ?? {})) {
    const value = object[key];
    const name = escapeFieldName(key);
    if (value !== undefined && value !== null && name !== undefined) result.set(name, toCel(value, field));
  }
  return isRoot || schema['x-kubernetes-embedded-resource'] === true ? { ...Object.fromEntries(result), ...identity(object) } : Object.fromEntries(result);
}

/** A value as the rules of its schema see it: whole numbers as `int`, times as timestamps, only the fields that the schema declares. */
export function toCel(value: JsonValue, schema: Schema, isRoot = false): unknown {
  if (typeof value === 'number') return schema.type === 'number' ? value : celValue(value);
  if (typeof value === 'string') return textValue(value, schema.format);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? celValue(value) : (value as readonly JsonValue[]).map((item) => toCel(item, items));
  }
  return isObject(value) ? objectValue(value, schema, isRoot) : value;
}
