import { isSecretMap, kindIn } from './secret-shape';
import { parseYaml } from '../documents/parse-document';
import { splitStream } from '../documents/split-stream';
import { isObject } from '../objects/json';
import type { JsonValue } from '../objects/json';

const NAMES_SECRET = /\bkind["'\\]*\s*:\s*["'\\]*\w*secret(?:s|list)?\b/i;
const NAMES_DATA = /data["'\\]*\s*:|template["'\\]*\s*:/i;

function hasSecret(value: JsonValue | undefined, isRoot: boolean): boolean {
  if (Array.isArray(value)) return value.some((item: JsonValue) => hasSecret(item, isRoot));
  if (typeof value === 'string') return holdsSecret(value);
  if (!isObject(value)) return false;
  const kind = kindIn(value);
  if (isSecretMap(value, kind, isRoot) || (isRoot && kind.endsWith('secret'))) return true;
  return Object.values(value).some((item) => hasSecret(item, isRoot && kind.endsWith('list')));
}

/** True for a text in which the manifest of a Secret stands; for one that cannot be read, where it looks like one. */
export function holdsSecret(text: string): boolean {
  if (text.length < 12 || !NAMES_SECRET.test(text)) return false;
  return [...splitStream(text)].some((document) => {
    const { value } = parseYaml(document);
    return value === undefined ? NAMES_SECRET.test(document.text) && NAMES_DATA.test(document.text) : typeof value !== 'string' && hasSecret(value, true);
  });
}
