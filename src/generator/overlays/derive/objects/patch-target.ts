import type { KubernetesObject } from './json';
import { isClusterScoped } from './cluster-kinds';

/** Which object a JSON patch is for, as the `target` of a kustomization's patch says it. */
export interface PatchTarget {
  readonly group?: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** A name as kustomize's targets take it: an anchored regular expression, in which the dots that names may hold would match anything. */
function exactly(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Group and version of an apiVersion; the core group is ''. */
export function groupAndVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/');
  return { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1) };
}

/** The target that an object is found by. */
export function targetOf(object: KubernetesObject): PatchTarget {
  const { apiVersion, kind, metadata: { name, namespace } } = object;
  const { group, version } = groupAndVersion(apiVersion);
  const isNamespaced = typeof namespace === 'string' && !isClusterScoped(object);
  return { ...group === '' ? {} : { group }, version, kind, name: exactly(name), ...isNamespaced ? { namespace } : {} };
}
