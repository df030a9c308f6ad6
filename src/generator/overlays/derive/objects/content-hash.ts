import { own } from '../../../../common/own';
import { createHash } from 'node:crypto';
import type { Json, JsonMap, KubernetesObject } from './json';
import { isList, isMap } from './json';

/** Digits that could form a word, and what kustomize writes for them. */
const RESPELLED: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

/** Characters that Go's JSON encoder escapes and JavaScript's does not. */
const ESCAPED_BY_GO = /[<>&\u2028\u2029]/g;

/** Keys in the order of their bytes in UTF-8, in which Go sorts them. */
function byBytes([left]: readonly [string, Json], [right]: readonly [string, Json]): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** JSON as Go's encoder writes it; put together here, because JavaScript moves keys that are numbers to the front. */
function goJson(value: Json): string {
  if (isList(value)) return `[${value.map(goJson).join(',')}]`;
  if (isMap(value)) return `{${Object.entries(value).sort(byBytes).map(([key, child]) => `${goJson(key)}:${goJson(child)}`).join(',')}}`;
  return JSON.stringify(value).replace(ESCAPED_BY_GO, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What of an object goes into its hash: what it holds, not its labels, and not whether it may change. Its name should, but
 * kustomize looks for it where it is not, and takes '' for it.
 */
function hashed({ kind, type = '', data = '', binaryData, stringData }: KubernetesObject): JsonMap {
  if (kind === 'ConfigMap') return { kind, name: '', data, ...isMap(binaryData) ? { binaryData } : {} };
  return { kind, type, name: '', data, ...isMap(stringData) ? { stringData } : {} };
}

/**
 * The ten characters that kustomize appends to the name of a ConfigMap or Secret that it generates.
 *
 * @param object as it is rendered; its name does not matter
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go
 */
export function contentHash(object: KubernetesObject): string {
  const digest = createHash('sha256').update(goJson(hashed(object))).digest('hex');
  return digest.slice(0, 10).replace(/[013ae]/g, (digit) => own(RESPELLED, digit) ?? digit);
}

/** The name of a generated object before its hash was appended; undefined where it does not end in the hash of what it holds. */
export function nameWithoutHash(object: KubernetesObject): string | undefined {
  const ending = `-${contentHash(object)}`;
  return object.metadata.name.endsWith(ending) ? object.metadata.name.slice(0, -ending.length) : undefined;
}
