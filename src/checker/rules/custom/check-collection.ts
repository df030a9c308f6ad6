import { findRepeated, valueKey } from './same-value';
import type { Schema } from './schema';
import type { Checker, Walk } from './walk';
import { own } from '../../../common/own';
import type { Path } from '../../../common/path';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import { quote } from '../object/scope/quote';

function checkSize(count: number, least: number | undefined, most: number | undefined, path: Path, walk: Walk): void {
  if (least !== undefined && count < least) walk.see('customFewEntries', path, { count, limit: least });
  if (most !== undefined && count > most) walk.see('customManyEntries', path, { count, limit: most });
}

function checkRepeated(list: readonly JsonValue[], schema: Schema, path: Path, walk: Walk): void {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const byKeys = schema['x-kubernetes-list-type'] === 'map';
  if (!byKeys && schema['x-kubernetes-list-type'] !== 'set' && schema.uniqueItems !== true) return;
  const texts = list.map((item) => byKeys ? keys.map((key) => valueKey(asObject(item)[key])).join() : valueKey(item));
  for (const [first, again] of findRepeated(texts)) {
    const name = byKeys ? keys.map((key) => `${key} ${quote(asObject(list[again])[key])}`).join(', ') : quote(list[again]);
    walk.see('customRepeated', [...path, again], { name, first });
  }
}

/** Everything about lists. */
export const checkList: Checker = (value, schema, path, walk) => {
  if (!Array.isArray(value)) return;
  const list = value as readonly JsonValue[];
  checkSize(list.length, schema.minItems, schema.maxItems, path, walk);
  const { items } = schema;
  if (items !== undefined) list.forEach((item, index) => walk.descend(item, items, [...path, index]));
  if (!walk.nested) checkRepeated(list, schema, path, walk);
};

const EMBEDDED = new Set(['apiVersion', 'kind', 'metadata']);

function isOpen(schema: Schema): boolean {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return true;
  return schema.type === undefined && schema.properties === undefined;
}

function checkField(key: string, value: JsonValue, schema: Schema, path: Path, walk: Walk): void {
  const field = own(schema.properties, key);
  if (field !== undefined) {
    if (field['x-experimental'] === true) walk.see('experimentalField', [...path, key], { name: key });
    walk.descend(value, field, [...path, key]);
  } else if (typeof schema.additionalProperties === 'object') {
    walk.descend(value, schema.additionalProperties, [...path, key]);
  } else if (schema.additionalProperties !== true && !walk.nested && !isOpen(schema)) {
    if (schema['x-kubernetes-embedded-resource'] === true && EMBEDDED.has(key)) return;
    walk.see('customUnknownField', [...path, key], { name: key, known: Object.keys(schema.properties ?? {}) });
  }
}

const TEXTS: Schema = { type: 'object', additionalProperties: { type: 'string' } };
const EMBEDDED_METADATA: Schema = {
  'type': 'object', 'properties': { name: { type: 'string' }, namespace: { type: 'string' }, labels: TEXTS, annotations: TEXTS }, 'x-kubernetes-preserve-unknown-fields': true,
};

function checkEmbedded(object: JsonObject, path: Path, walk: Walk): void {
  const { apiVersion, metadata } = object;
  if (typeof apiVersion === 'string' && apiVersion.split('/').length > 2) {
    walk.see('customEmbeddedVersion', [...path, 'apiVersion'], { value: apiVersion });
  }
  walk.descend(metadata ?? {}, EMBEDDED_METADATA, [...path, 'metadata']);
  for (const key of ['apiVersion', 'kind']) {
    if (typeof object[key] !== 'string' || object[key] === '') walk.see('customEmbeddedField', [...path, key], { name: key });
  }
}

/** Everything about mappings. */
export const checkMapping: Checker = (value, schema, path, walk) => {
  if (!isObject(value)) return;
  for (const key of schema.required ?? []) {
    if (value[key] === undefined) walk.see('customAbsentField', [...path, key], { name: key });
  }
  checkSize(Object.keys(value).length, schema.minProperties, schema.maxProperties, path, walk);
  if (schema['x-kubernetes-embedded-resource'] === true) checkEmbedded(value, path, walk);
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) checkField(key, field, schema, path, walk);
  }
};
