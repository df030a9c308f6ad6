import type { PolicyRule } from './policy-rule';
import { referringRollout } from '../../../kubernetes/index/referring-rollout';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { scalers } from '../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { at } from '../../../kubernetes/objects/json';
import { describeResource } from '../../../kubernetes/objects/resource';
import { podSelectorOf } from '../../../kubernetes/pods/pod-selector';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import type { Workload } from '../../../kubernetes/pods/workload';
import { evictable } from '../../../kubernetes/scaling/budget';
import { defineRule, WORKLOADS } from '../../findings/define-rule';

/** The fewest Pods that run of a workload, by its autoscaler or else as written; undefined where its kind has no number of replicas. */
function fewest({ resource, namespace, name }: Workload, render: RenderIndex): number | undefined {
  const { object } = resource;
  const written = replicasOf(referringRollout(render, resource) ?? object);
  const scaler = scalers(render).find(({ setsReplicas, targetGroupKind, ...of }) => setsReplicas && of.namespace === namespace
    && of.targetName === name && targetGroupKind === groupKindOf(object));
  return written === undefined ? undefined : scaler?.minimum ?? written;
}

/** A budget that lets no Pod go blocks every drain of a node, and with it every upgrade of the cluster. */
export const disruptionBudget = defineRule<PolicyRule>({
  id: 'disruption-budget',
  part: 'policy',
  severity: 'warning',
  title: 'A disruption budget lets at least one Pod of each workload go.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [{ from: ['PodDisruptionBudget'], at: [WORKLOADS, 'HorizontalPodAutoscaler', 'ScaledObject'] }],
  why: 'A budget that lets no Pod go blocks every drain of a node and with it the upgrade of the cluster.',
  remedy: 'Run more replicas, or use maxUnavailable: 1.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2
  selector:
    matchLabels: {app: web}
`,
      finds: [
        'warning spec.minAvailable: minAvailable 2 lets none of the 2 Pods of apps/v1 Deployment web go',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: web}
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2
  selector:
    matchLabels: {app: web}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 3
  maxReplicas: 9
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      because: 'An autoscaler keeps at least three Pods running, so that one may go.',
    },
  },
  * check(resource, { render }) {
    const selector = groupKindOf(resource.object) === 'PodDisruptionBudget.policy' ? podSelectorOf(resource.object) : undefined;
    if (selector === undefined) return;
    for (const workload of render.selected(render.namespaceOf(resource), selector)) {
      const replicas = fewest(workload, render) ?? 0;
      if (replicas === 0 || evictable(resource.object, replicas) !== 0) continue;
      const field = at(resource.object, 'spec', 'minAvailable') === undefined ? 'maxUnavailable' : 'minAvailable';
      yield {
        path: `spec.${field}`,
        message: `${field} ${JSON.stringify(at(resource.object, 'spec', field))} lets none of the ${replicas} Pods of ${describeResource(workload.resource)} go`,
        hint: 'Run more replicas or loosen the budget, for example maxUnavailable: 1; as it is, no node with such a Pod can be drained.',
      };
    }
  },
});
