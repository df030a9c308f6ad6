import { configKey } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const LIMIT = 1024 * 1024;

function decode(value: unknown): string {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}

export function merged(secret: JsonObject): Map<string, string> {
  const data = new Map(Object.entries(asObject(secret.data)).map(([key, value]) => [key, decode(value)]));
  for (const [key, value] of Object.entries(asObject(secret.stringData))) data.set(key, typeof value === 'string' ? value : '');
  return data;
}

/** What a server counts: texts as they are, and the bytes that base64 stands for. */
function checkSize(texts: JsonObject, base64: JsonObject, scope: Scope): void {
  const sizes = new Map(Object.entries(base64).map(([key, value]) => [key, Buffer.from(scalarText(value), 'base64').length]));
  for (const [key, value] of Object.entries(texts)) sizes.set(key, Buffer.byteLength(scalarText(value)));
  const size = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (size > LIMIT) scope.report(['data'], `the data hold ${size} bytes`, `Keep them within ${LIMIT} bytes.`);
}

function checkKeys(object: JsonObject, fields: readonly string[], scope: Scope): void {
  for (const field of fields) {
    for (const key of Object.keys(asObject(object[field]))) {
      const wrong = configKey(key);
      if (wrong !== undefined) scope.report([field, key], `the key ${quote(key)} ${wrong}`, 'Rename the key.');
    }
  }
}

/** The keys of a Secret are names of files. */
export const secretKeys: FieldsCheck = {
  types: ['V1Secret'],
  check: (object, scope) => checkKeys(object, ['data', 'stringData'], scope),
};

/** A Secret is no larger than a server takes. */
export const secretSize: FieldsCheck = {
  types: ['V1Secret'],
  check: ({ stringData, data }, scope) => checkSize(asObject(stringData), asObject(data), scope),
};

/** The keys of a ConfigMap are names of files. */
export const configKeys: FieldsCheck = {
  types: ['V1ConfigMap'],
  check: (object, scope) => checkKeys(object, ['data', 'binaryData'], scope),
};

/** A ConfigMap is no larger than a server takes. */
export const configSize: FieldsCheck = {
  types: ['V1ConfigMap'],
  check: ({ data, binaryData }, scope) => checkSize(asObject(data), asObject(binaryData), scope),
};

/** Each key of a ConfigMap is in one of its two maps. */
export const configTwice: FieldsCheck = {
  types: ['V1ConfigMap'],
  check: (object, scope) => {
    const texts = asObject(object.data);
    for (const key of Object.keys(asObject(object.binaryData))) {
      if (Object.hasOwn(texts, key)) scope.report(['binaryData', key], `the key ${quote(key)} stands in data as well`, 'Keep it in one of the two.');
    }
  },
};
