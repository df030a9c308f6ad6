import type { ResourceIndex } from './resource-index';
import { isClose, similarName } from './similar-name';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
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

/** True where the object is rendered, here or by another unit of the repository, or declared to exist outside the render. */
export function exists(index: ResourceIndex, { referrer, kind, groupKind, namespace, name }: ObjectName): boolean {
  return index.find(groupKind, namespace, name) !== undefined
    || index.isExternal(referrer, kind, namespace, name)
    || index.isElsewhere(groupKind, namespace, name);
}

/** `Did you mean web? `, or where the object lives instead, or nothing. */
export function similarNameHint(index: ResourceIndex, { kind, groupKind, namespace, name }: ObjectName): string {
  const similar = similarName(index, groupKind, namespace, name);
  if (similar !== undefined) return `Did you mean ${similar}? `;
  const other = index.namespaces().find((candidate) => index.find(groupKind, candidate, name) !== undefined);
  return other === undefined ? '' : `The render has ${kind} ${nameIn(other, name)}. `;
}

/** How to say that an object exists outside the render. */
export function externalHint({ kind, namespace, name }: ObjectName): string {
  const target = `${kind} ${nameIn(namespace, name)}`;
  return `Add it, correct the name, or declare it: '${target}' under external in projen-gitops.validate.yaml, or annotation external.projen-gitops/${name}: "${target}".`;
}

/**
 * A unit is not the world: what it lacks may be rendered by another unit, an operator or a controller. It is surely missing where the render creates
 * the namespace itself and has nothing in it of which a controller may make more, where this very build gave the object another name, or where the name is one
 * letter away from a name that is there.
 */
export function missingSeverity(index: ResourceIndex, { groupKind, namespace, name }: Pick<ObjectName, 'groupKind' | 'namespace' | 'name'>): Severity {
  if (namespace.startsWith('kube-')) return 'warning';
  const holdsAll = index.createsNamespace(namespace) && !index.hasCustomResources(namespace);
  const isSure = holdsAll || index.renamed(groupKind, namespace, name) !== undefined
    || isClose(index, name, index.namesOf(groupKind, namespace));
  return isSure ? 'error' : 'warning';
}
