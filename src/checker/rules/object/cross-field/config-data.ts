import { configKey } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const LIMIT = 1024 * 1024;

const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
]);

function decode(value: unknown): string {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}

function merged(secret: JsonObject): Map<string, string> {
  const data = new Map(Object.entries(asObject(secret.data)).map(([key, value]) => [key, decode(value)]));
  for (const [key, value] of Object.entries(asObject(secret.stringData))) data.set(key, typeof value === 'string' ? value : '');
  return data;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) || value === null;
  } catch {
    return false;
  }
}

function checkType(secret: JsonObject, data: ReadonlyMap<string, string>, scope: Scope): void {
  const type = scalarText(secret.type);
  for (const key of NEEDS.get(type) ?? []) {
    if (!data.has(key) || (key === 'ssh-privatekey' && data.get(key) === '')) {
      scope.report(RULES.secretData, ['data', key], `a Secret of type ${quote(type)} has no ${quote(key)}`, `Add ${key} to data or stringData.`);
    } else if (key.startsWith('.docker') && !isJsonObject(data.get(key) ?? '')) {
      scope.report(RULES.secretData, ['data', key], `${quote(key)} is no JSON object`, 'Put the JSON of a docker configuration there, in base64 under data.');
    }
  }
  if (type === 'kubernetes.io/basic-auth' && !data.has('username') && !data.has('password')) {
    scope.report(RULES.secretData, ['data'], `a Secret of type ${quote(type)} has neither username nor password`, 'Add one of the two.');
  }
  if (type === 'kubernetes.io/service-account-token' && !at(secret, 'metadata', 'annotations', 'kubernetes.io/service-account.name')) {
    scope.report(RULES.secretData, ['metadata', 'annotations'], 'the token names no ServiceAccount', 'Annotate it with kubernetes.io/service-account.name.');
  }
}

function checkSize(data: ReadonlyMap<string, string>, scope: Scope): void {
  let size = 0;
  for (const value of data.values()) size += Buffer.byteLength(value);
  if (size > LIMIT) scope.report(RULES.tooLong, ['data'], `the data hold ${size} bytes`, `Keep them within ${LIMIT} bytes.`);
}

function checkKeys(object: JsonObject, fields: readonly string[], scope: Scope): void {
  for (const field of fields) {
    for (const key of Object.keys(asObject(object[field]))) {
      const wrong = configKey(key);
      if (wrong !== undefined) scope.report(RULES.invalidFormat, [field, key], `the key ${quote(key)} ${wrong}`, 'Rename the key.');
    }
  }
}

/** A Secret holds what its type promises. */
export const secret: ObjectRule = {
  types: ['V1Secret'],
  check: (object, scope) => {
    const data = merged(object);
    checkKeys(object, ['data', 'stringData'], scope);
    checkType(object, data, scope);
    checkSize(data, scope);
  },
};

/** The keys of a ConfigMap are file names, each in one of its two maps. */
export const configMap: ObjectRule = {
  types: ['V1ConfigMap'],
  check: (object, scope) => {
    checkKeys(object, ['data', 'binaryData'], scope);
    const texts = asObject(object.data);
    for (const key of Object.keys(asObject(object.binaryData))) {
      if (Object.hasOwn(texts, key)) scope.report(RULES.duplicateEntry, ['binaryData', key], `the key ${quote(key)} stands in data as well`, 'Keep it in one of the two.');
    }
    const entries = [...Object.entries(texts), ...Object.entries(asObject(object.binaryData))];
    checkSize(new Map(entries.map(([key, value]) => [key, scalarText(value)])), scope);
  },
};
