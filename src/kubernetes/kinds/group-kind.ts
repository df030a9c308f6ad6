import type { JsonObject } from '../objects/json';
import { asString } from '../objects/json';
import { parseApiVersion } from '../objects/resource';

/** Group and kind in one word, as kubectl writes them: `Service`, `Deployment.apps`. */
export type GroupKind = string;

/** The group and kind of an object. */
export function groupKindOf(object: JsonObject): GroupKind {
  return groupKind(asString(object.apiVersion) ?? '', asString(object.kind) ?? '');
}

/** `Deployment.apps` for `apps/v1` and `Deployment`. */
export function groupKind(apiVersion: string, kind: string): GroupKind {
  const { group } = parseApiVersion(apiVersion);
  return group === '' ? kind : `${kind}.${group}`;
}
