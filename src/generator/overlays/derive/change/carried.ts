import { identify } from './identify';
import type { PatchShape } from '../../../../kubernetes/patch-keys';
import { fieldShape } from '../../../../kubernetes/patch-keys';
import type { Json, JsonList } from '../objects/json';
import { isList, isMap } from '../objects/json';

/** Keys that YAML readers take for themselves, whatever version of YAML they know. */
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_./-]*$/;

/** Words that some readers take for a boolean or for null. */
const RESERVED_KEY = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** True where a merge keeps a key as it is: it is no directive (`$patch`), and nothing that loses its quotes and becomes a number. */
export function isSafeKey(key: string): boolean {
  return PLAIN_KEY.test(key) && !RESERVED_KEY.test(key);
}

/** True where a merge adds a value, which is not there yet, as it is written. */
export function isCarried(value: Json, shape: PatchShape = {}): boolean {
  if (value === null) return false;
  if (isList(value)) return shape.keys === undefined ? value.every(isVerbatim) : isCarriedList(value, shape, shape.keys);
  if (!isMap(value)) return true;
  return Object.entries(value).every(([key, child]) => isSafeKey(key) && isCarried(child, fieldShape(shape, key)));
}

function isCarriedList(list: JsonList, { items }: PatchShape, keys: readonly string[]): boolean {
  return identify(list, keys) !== undefined && list.every((item) => isCarried(item, items));
}

/** What is replaced whole is not merged: only its keys matter, and a null stays. */
function isVerbatim(value: Json): boolean {
  if (isList(value)) return value.every(isVerbatim);
  return !isMap(value) || Object.entries(value).every(([key, child]) => isSafeKey(key) && isVerbatim(child));
}
