import type { JsonObject } from '../objects/json';
import { asList, asObject, asString, at } from '../objects/json';

const ALL: readonly string[] = ['cpu', 'memory'];

/**
 * The resources whose requests a VerticalPodAutoscaler sets in Pods; none where it only recommends.
 *
 * @see https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md
 */
export function resourcesSetBy(vertical: JsonObject): readonly string[] {
  if (at(vertical, 'spec', 'updatePolicy', 'updateMode') === 'Off') return [];
  const policies = asList(at(vertical, 'spec', 'resourcePolicy', 'containerPolicies')).map(asObject);
  if (!policies.some(({ containerName }) => containerName === '*')) return ALL;
  const set = policies.filter(({ mode }) => mode !== 'Off').flatMap(({ controlledResources }) =>
    controlledResources === undefined ? ALL : asList(controlledResources).map((resource) => asString(resource) ?? ''));
  return [...new Set(set)];
}
