import { comment } from './comment';
import type { Interfaces } from './interfaces';
import { fieldName, pascal, quoted } from './names';
import { own } from '../../common/own';
import type { JsonValue } from '../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../kubernetes/objects/json';
import type { Schema } from '../rules/custom/schema';

/** A type as it is written, and the interfaces that it names. */
export interface WrittenType {
  readonly text: string;
  readonly uses: readonly string[];
}

const UNKNOWN: WrittenType = { text: 'unknown', uses: [] };
const ANY_FIELD = 'readonly [field: string]: unknown;';
const SCALARS: Readonly<Record<string, string>> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };

function isScalar(value: JsonValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function literal(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function isOptional(name: string, schema: Schema, parent: Schema): boolean {
  return !asList(parent.required).includes(name) || schema.default !== undefined;
}

/** The type of values that a schema lets through; of objects with fields, an interface that is called `name`. */
export function typeOf(schema: Schema, name: string, interfaces: Interfaces): WrittenType {
  const written = withoutNull(schema, name, interfaces);
  return schema.nullable === true && written !== UNKNOWN ? { ...written, text: `${written.text} | null` } : written;
}

function withoutNull(schema: Schema, name: string, interfaces: Interfaces): WrittenType {
  const values = asList(schema.enum);
  if (schema['x-kubernetes-int-or-string'] === true || schema.format === 'int-or-string') return { text: 'number | string', uses: [] };
  if (values.length > 0 && values.every(isScalar)) return { text: [...new Set(values.map(literal))].join(' | '), uses: [] };
  if (schema.type === 'array') return listOf(schema, name, interfaces);
  if (schema.type === 'object' || isObject(schema.properties)) return objectOf(schema, name, interfaces);
  const scalar = own(SCALARS, schema.type ?? '');
  return scalar === undefined ? UNKNOWN : { text: scalar, uses: [] };
}

function listOf(schema: Schema, name: string, interfaces: Interfaces): WrittenType {
  const { text, uses } = typeOf(asObject(schema.items), name, interfaces);
  return { text: `readonly ${text.includes(' ') ? `(${text})` : text}[]`, uses };
}

function objectOf(schema: Schema, name: string, interfaces: Interfaces): WrittenType {
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-embedded-resource'] === true;
  if (Object.keys(asObject(schema.properties)).length > 0) {
    const { text, uses } = fieldsOf(schema, name, interfaces);
    const found = interfaces.nameOf(open ? `${text}  ${ANY_FIELD}\n` : text, uses, name);
    return { text: found, uses: [found] };
  }
  const values = isObject(schema.additionalProperties) ? typeOf(schema.additionalProperties, name, interfaces) : UNKNOWN;
  return { text: `{ readonly [key: string]: ${values.text} }`, uses: values.uses };
}

/** The fields of an object, as they stand between the braces of an interface. */
export function fieldsOf(schema: Schema, name: string, interfaces: Interfaces): WrittenType {
  const fields = Object.entries(asObject(schema.properties)).map(([key, part]) => {
    const value: Schema = asObject(part);
    const { text, uses } = typeOf(value, `${name}${pascal(key)}`, interfaces);
    return { text: `${comment(value, '  ')}  readonly ${fieldName(key)}${isOptional(key, value, schema) ? '?' : ''}: ${text};\n`, uses };
  });
  return { text: fields.map(({ text }) => text).join(''), uses: fields.flatMap(({ uses }) => uses) };
}
