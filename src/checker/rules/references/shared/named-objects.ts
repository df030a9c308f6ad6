import type { ResourceIndex } from './resource-index';
import { similarName } from './similar-name';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Severity } from '../../../findings/finding';

/** A field of one object that names another. */
export interface ObjectName {
  readonly referrer: Resource;
  /** Kind as messages and acceptances write it: `Secret`. */
  readonly kind: string;
  /** The kind in the index where it has a group: `Role.rbac.authorization.k8s.io`. */
  readonly groupKind: string;
  readonly namespace: string;
  readonly name: string;
}

/** True where the object is rendered, or declared to exist outside the render. */
export function exists(index: ResourceIndex, { referrer, kind, groupKind, namespace, name }: ObjectName): boolean {
  return index.find(groupKind, namespace, name) !== undefined
    || index.isExternal(referrer, kind, namespace, name)
    || (namespace !== '' && index.isExternal(referrer, 'Namespace', '', namespace));
}

/** `Did you mean web? `, or where the object lives instead, or nothing. */
export function similarNameHint(index: ResourceIndex, { kind, groupKind, namespace, name }: ObjectName): string {
  const similar = similarName(index, groupKind, namespace, name);
  if (similar !== undefined) return `Did you mean ${similar}? `;
  const other = index.namespaces().find((candidate) => index.find(groupKind, candidate, name) !== undefined);
  return other === undefined ? '' : `The render has ${kind} ${other}/${name}. `;
}

/** How to say that an object exists outside the render. */
export function externalHint({ kind, namespace, name }: ObjectName): string {
  const target = namespace === '' ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
  return `Add it, correct the name, or declare it: '${target}' under external in projen-gitops.validate.yaml, or annotation external.projen-gitops/${name}: "${target}".`;
}

/** Missing beside other objects of its namespace is an error; where the render does not fill the namespace, the object may well be there. */
export function missingSeverity(index: ResourceIndex, namespace: string): Severity {
  return index.holdsNamespace(namespace) && !namespace.startsWith('kube-') ? 'error' : 'warning';
}
