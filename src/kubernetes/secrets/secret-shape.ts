import type { JsonObject, JsonValue } from '../objects/json';
import { isObject } from '../objects/json';

/** The letters of a key, so that `string_data` and `StringData` are read as what they are meant to be. */
function letters(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

const DATA = new Set(['data', 'stringdata', 'binarydata', 'encrypteddata', 'secretdata']);

/** True for the key of a map of secret values, however it is spelled. */
export function isDataKey(key: string): boolean {
  return DATA.has(letters(key));
}

/** True for the key of what a Secret is to be made from. */
export function isTemplateKey(key: string): boolean {
  return /templates?$/.test(letters(key));
}

function isMisspelt(kind: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  const without = (text: string): string[] => [...text].map((_, index) => text.slice(0, index) + text.slice(index + 1));
  if (kind.length < 5 || kind.length > 7) return false;
  return sorted(kind) === sorted('secret') || without('secret').some((part) => part === kind || without(kind).includes(part)) || without(kind).includes('secret');
}

/** The letters of the kind that an object says it is, in lower case; one that is nearly `secret` is that. `''` where it says none. */
export function kindIn(map: JsonObject): string {
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (key.length === 4 && key.toLowerCase() === 'kind' && typeof value === 'string') {
      const kind = letters(value);
      return isMisspelt(kind) ? 'secret' : kind;
    }
  }
  return '';
}

/** True for an object that is a Secret, however it is misspelt; what only refers to one has neither data nor metadata. */
export function isSecretMap(map: JsonObject, kind: string, isRoot: boolean): boolean {
  // Only a Secret of Kubernetes itself has no group before its version.
  if (kind !== 'secret' && !(map.apiVersion === 'v1' && kind.includes('secret') && !kind.endsWith('list'))) return false;
  return isRoot || isObject(map.metadata) || Object.keys(map).some((key) => letters(key).endsWith('data'));
}

/** How a key is shown that a Secret cannot have: it may be a value in the wrong place. */
export function shownKey(key: string): string {
  return /^(?:(?:[-._a-zA-Z0-9]{1,253}\/)?[-._a-zA-Z0-9]{1,253}|\(key of \d+ characters\).*)$/.test(key) ? key : `(key of ${key.length} characters)`;
}

/** True where the field of an object's frame holds what belongs there, which is no secret. */
export function isFrame(key: string, value: JsonValue): boolean {
  if (key === 'immutable') return typeof value === 'boolean';
  const isNamed = ['apiVersion', 'type', 'engineVersion', 'mergePolicy'].includes(key) || key.toLowerCase() === 'kind';
  return isNamed && typeof value === 'string' && /^\S*$/.test(value);
}

const METADATA_TEXTS = new Set(['name', 'generateName', 'namespace', 'uid', 'resourceVersion', 'creationTimestamp', 'generation', 'selfLink', 'deletionTimestamp', 'deletionGracePeriodSeconds']);
const METADATA_LISTS = new Set(['finalizers', 'ownerReferences', 'managedFields']);

/** True where a field of the metadata holds what belongs there, labels and annotations apart. */
export function isMetadata(key: string, value: JsonValue): boolean {
  return METADATA_LISTS.has(key) ? Array.isArray(value) : METADATA_TEXTS.has(key) && typeof value !== 'object';
}

/** True for a label or annotation of a Secret that is no value in the wrong place, by its name. */
export function isLabel(key: string): boolean {
  return shownKey(key) === key && (key.includes('/') || !/pass|pwd|secret|token|key|cred|data/i.test(key));
}
