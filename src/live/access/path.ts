import { CommandFault } from '../../system/fault';

/** A kind as the server serves it. */
export interface ServedKind {
  readonly group: string;
  readonly version: string;
  /** The plural in paths: `deployments`. */
  readonly name: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
}

/**
 * A name as a part of a path. A name that is empty or leads elsewhere would address the whole collection, which one request can delete.
 */
function part(name: string): string {
  if (/^[^/%\0]+$/.test(name) && name !== '.' && name !== '..') return encodeURIComponent(name);
  throw new CommandFault(`no object can be called '${name}'`, 'Correct metadata.name: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/');
}

/** `/apis/apps/v1`, `/api/v1`. */
export function versionPath(group: string, version: string): string {
  return group === '' ? `/api/${part(version)}` : `/apis/${part(group)}/${part(version)}`;
}

/** The path of all objects of a kind, in a namespace where it has one. */
export function collectionPath({ group, version, name, namespaced }: ServedKind, namespace: string): string {
  const inside = namespaced && namespace !== '' ? `/namespaces/${part(namespace)}` : '';
  return `${versionPath(group, version)}${inside}/${part(name)}`;
}

/** The path of one object. */
export function objectPath(kind: ServedKind, namespace: string, name: string): string {
  return `${collectionPath(kind, kind.namespaced ? namespace || 'default' : '')}/${part(name)}`;
}
