import { selects } from './label-selector';
import { podOf } from './pod';
import type { PolicyContext, PolicyRule } from './policy-rule';
import { podsLetGo } from '../../../kubernetes/objects/disruption-budget';
import { asObject, at, isObject } from '../../../kubernetes/objects/json';
import type { Resource } from '../../../kubernetes/objects/resource';
import { describeResource, idOf } from '../../../kubernetes/objects/resource';

const WORKLOADS = ['Deployment', 'StatefulSet', 'ReplicaSet'];

function scalesItself(workload: Resource, context: PolicyContext): number | undefined {
  const { namespace, name, kind } = idOf(workload.object);
  const autoscaler = context.ofKind('HorizontalPodAutoscaler').find(({ object }) =>
    idOf(object).namespace === namespace && at(object, 'spec', 'scaleTargetRef', 'name') === name && at(object, 'spec', 'scaleTargetRef', 'kind') === kind);
  if (autoscaler === undefined) return undefined;
  const least = at(autoscaler.object, 'spec', 'minReplicas');
  return typeof least === 'number' ? least : 1;
}

function replicasOf(workload: Resource, context: PolicyContext): number {
  const written = at(workload.object, 'spec', 'replicas');
  return scalesItself(workload, context) ?? (typeof written === 'number' ? written : 1);
}

/** A budget that lets no Pod go blocks every drain of a node, and with it every upgrade of the cluster. */
export const disruptionBudget: PolicyRule = {
  id: 'disruption-budget',
  check: 'policy',
  severity: 'warning',
  relatedBy: 'PodDisruptionBudget',
  title: 'A disruption budget lets at least one Pod of each workload go.',
  * judge(resource, context) {
    const selector = at(resource.object, 'spec', 'selector');
    if (resource.object.kind !== 'PodDisruptionBudget' || !isObject(selector)) return;
    const { namespace } = idOf(resource.object);
    for (const workload of WORKLOADS.flatMap((kind) => context.ofKind(kind))) {
      if (idOf(workload.object).namespace !== namespace || !selects(selector, asObject(podOf(workload)?.metadata.labels))) continue;
      const replicas = replicasOf(workload, context);
      const free = podsLetGo(asObject(at(resource.object, 'spec')), replicas);
      if (free === undefined || free > 0 || replicas === 0) continue;
      const field = at(resource.object, 'spec', 'minAvailable') === undefined ? 'maxUnavailable' : 'minAvailable';
      yield {
        path: `spec.${field}`,
        message: `${field} ${JSON.stringify(at(resource.object, 'spec', field))} lets none of the ${replicas} Pods of ${describeResource(workload)} go`,
        hint: 'Run more replicas or loosen the budget, for example maxUnavailable: 1; as it is, no node with such a Pod can be drained.',
      };
    }
  },
};
