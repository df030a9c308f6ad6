import { withValue } from './edit-field';
import type { ReplicasEntry } from './settings';
import type { KubernetesObject } from '../objects/json';
import { isMap } from '../objects/json';

const SCALED = new Set(['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet']);

/** True for a kind whose replicas a kustomization can set. */
export function isScaled({ kind }: KubernetesObject): boolean {
  return SCALED.has(kind);
}

/**
 * The object with the replicas that a kustomization sets for its name.
 *
 * @param names every name that the object has had, its own last
 */
export function scaled(object: KubernetesObject, names: readonly string[], entries: readonly ReplicasEntry[]): KubernetesObject {
  const counts = isScaled(object) ? entries.filter(({ name }) => names.includes(name)).map(({ count }) => count) : [];
  const count = counts.at(-1);
  if (count === undefined) return object;
  return { ...object, spec: withValue(isMap(object.spec) ? object.spec : {}, 'replicas', count) };
}
