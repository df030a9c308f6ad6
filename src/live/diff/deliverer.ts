import type { Manager } from './managed-fields';
import { managersOf } from './managed-fields';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asString, at } from '../../kubernetes/objects/json';
import { LAST_APPLIED } from '../../kubernetes/secrets/secret-places';

/** Names under which tools apply what stands in a repository; those that GitOps controllers take come first. */
const DELIVERERS = ['kustomize-controller', 'argocd-controller', 'kubectl', 'kubectl-client-side-apply'];

/** `kubectl apply --server-side`, and what it takes over from `kubectl apply`. */
export const KUBECTL = 'kubectl';

/** Kubernetes' own controllers, which fill in what nobody else sets. */
const CONTROLLERS: ReadonlySet<string> = new Set(['kube-controller-manager', 'kube-scheduler', 'kubelet', 'cloud-controller-manager']);

/** True for a person or a program that nobody expects to write to an object. */
export function isSomebodyElse({ name, subresource }: Manager, chosen: string): boolean {
  return !CONTROLLERS.has(name) && (subresource !== undefined || !isDeliverer(name, chosen));
}

/** True for who applies what stands in a repository: a field of it that differs from the repository waits for the next apply. */
export function isDeliverer(manager: string, chosen: string): boolean {
  return manager === chosen || DELIVERERS.includes(manager);
}

/**
 * The name under which an apply is tried: that of the tool which applied the object, so that what the tool no longer names goes away.
 *
 * @param live the object in the cluster, undefined where there is none
 */
export function delivererOf(live: JsonObject | undefined): string {
  const applied = live === undefined ? [] : managersOf(live).filter(({ operation, subresource }) => operation === 'Apply' && subresource === undefined);
  return DELIVERERS.find((name) => applied.some((manager) => manager.name === name)) ?? KUBECTL;
}

/** What `kubectl apply` applied last; undefined where something else, or nothing, did. */
export function lastApplied(live: JsonObject): unknown {
  const text = asString(at(live, 'metadata', 'annotations', LAST_APPLIED));
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
