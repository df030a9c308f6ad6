import type { JsonObject } from '../objects/json';
import { asList, asObject, asString } from '../objects/json';
import { readContainers } from '../pods/containers';

/** True for Pods without any request or limit. */
function isBestEffort(pod: JsonObject): boolean {
  return [pod, ...readContainers(pod, []).map(({ spec }) => spec)].every(({ resources }) => {
    const { requests, limits } = asObject(resources);
    return Object.keys({ ...asObject(requests), ...asObject(limits) }).length === 0;
  });
}

/** False for what cannot be told from a Pod alone, as the class of a Pod that names none. */
function isIn(scope: JsonObject, pod: JsonObject): boolean {
  const { scopeName, operator, values } = scope;
  const isTerminating = pod.activeDeadlineSeconds !== undefined;
  switch (scopeName) {
    case 'Terminating': return isTerminating;
    case 'NotTerminating': return !isTerminating;
    case 'BestEffort': return isBestEffort(pod);
    case 'NotBestEffort': return !isBestEffort(pod);
    case 'PriorityClass': {
      const name = asString(pod.priorityClassName);
      return name !== undefined && (operator === 'Exists' || (operator === 'In' && asList(values).includes(name)) || (operator === 'NotIn' && !asList(values).includes(name)));
    }
    default: return false;
  }
}

/**
 * True where the scopes of a ResourceQuota surely hold for a Pod, given by its spec.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes
 */
export function countsPods(quota: JsonObject, pod: JsonObject): boolean {
  const { scopes, scopeSelector } = asObject(quota.spec);
  const all = [...asList(scopes).map((scopeName): JsonObject => ({ scopeName, operator: 'Exists' })), ...asList(asObject(scopeSelector).matchExpressions).map(asObject)];
  return all.every((scope) => isIn(scope, pod));
}
