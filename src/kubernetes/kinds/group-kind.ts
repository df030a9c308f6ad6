import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';
import { parseApiVersion } from '../objects/resource';

/** Group and kind in one word, as kubectl writes them: `Service`, `Deployment.apps`. */
export type GroupKind = string;

/** The group and kind of an object. */
export function groupKindOf(object: JsonObject): GroupKind {
  return groupKind(asString(object.apiVersion) ?? '', asString(object.kind) ?? '');
}

/** What was joined before: there are few kinds, and every view of every object asks for its own. */
const KNOWN = new Map<string, Map<string, GroupKind>>();

/** `Deployment.apps` for `apps/v1` and `Deployment`. */
export function groupKind(apiVersion: string, kind: string): GroupKind {
  let kinds = KNOWN.get(apiVersion);
  if (kinds === undefined) KNOWN.set(apiVersion, kinds = new Map());
  let joined = kinds.get(kind);
  if (joined === undefined) {
    const { group } = parseApiVersion(apiVersion);
    kinds.set(kind, joined = group === '' ? kind : `${kind}.${group}`);
  }
  return joined;
}
