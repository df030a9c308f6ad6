import { formatPath } from '../../../../common/path';
import { limitRangeDefaults } from '../../../../kubernetes/index/limit-ranges';
import type { RenderedScaler } from '../../../../kubernetes/index/scalers';
import { scalers } from '../../../../kubernetes/index/scalers';
import { groupKind } from '../../../../kubernetes/kinds/group-kind';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { statesAmount } from '../../../../kubernetes/pods/stated-resources';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { titleOf } from '../../../../kubernetes/pods/workload';
import type { UtilizationMetric } from '../../../../kubernetes/scaling/utilization';
import { utilizationMetrics } from '../../../../kubernetes/scaling/utilization';
import { resourcesSetBy } from '../../../../kubernetes/scaling/vertical';
import { WORKLOADS, defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

/** What runs the Pods: the target itself, or the workload that a Rollout refers to. */
function scaled(index: ResourceIndex, { namespace, targetGroupKind, targetName }: RenderedScaler): Workload | undefined {
  const target = index.find(targetGroupKind, namespace, targetName)?.object;
  const workload = index.workloadOf(target);
  if (target === undefined || workload !== undefined) return workload;
  const { apiVersion, kind, name } = asObject(asObject(target.spec).workloadRef);
  return index.workloadOf(index.find(groupKind(asString(apiVersion) ?? '', asString(kind) ?? ''), namespace, asString(name) ?? '')?.object);
}

/** The containers that leave the request out, by name; init containers do not count. */
function without({ containers, pod }: Workload, { resource, container }: UtilizationMetric): string[] {
  const request = `requests.${resource}`;
  if (statesAmount(pod, request)) return [];
  return containers.filter(({ list, name, spec }) => list === 'containers' && (container ?? name) === name && !statesAmount(spec, request)).map(({ name }) => name);
}

export const utilizationWithoutRequest = defineRule<LinkRule>({
  id: 'utilization-without-request',
  part: 'links',
  severity: 'warning',
  title: 'Where an autoscaler goes by utilization, the containers state the request that it is a share of.',
  acceptable: 'level',
  looksAt: [{ at: [WORKLOADS, 'LimitRange', 'Rollout', 'VerticalPodAutoscaler'] }],
  why: 'Without the request of one container, Kubernetes cannot compute the share, and the autoscaler does nothing.',
  remedy: 'Set `resources.requests` of each container (a limit counts as well, and so does the default of a LimitRange), or scale by `AverageValue`.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: 70}
`,
      finds: [
        'warning spec.metrics[0].resource: Utilization of cpu is a share of the request, and container web of Deployment web states no cpu request: the autoscaler has nothing to go by.',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            requests: {cpu: 100m, memory: 64Mi}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: 70}
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          resources:
            limits: {cpu: 200m}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: 70}
`,
      because: 'A limit is the request where none is named.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const all = scalers(index);
    for (const scaler of all) {
      const metrics = utilizationMetrics(scaler.object);
      const workload = metrics.length === 0 ? undefined : scaled(index, scaler);
      if (workload === undefined) continue;
      const given = limitRangeDefaults(index, scaler.namespace);
      const set = all.filter((other) => !other.setsReplicas && other.namespace === scaler.namespace && other.targetName === scaler.targetName)
        .flatMap(({ object }) => resourcesSetBy(object));
      for (const metric of metrics) {
        const { resource, path } = metric;
        const missing = given.has(`requests.${resource}`) || set.includes(resource) ? [] : without(workload, metric);
        if (missing.length === 0) continue;
        const who = missing.length === 1 ? `container ${missing[0]} of ${titleOf(workload)} states` : `containers ${missing.join(', ')} of ${titleOf(workload)} state`;
        yield linkFinding(scaler.resource, {
          path: formatPath(path),
          message: `Utilization of ${resource} is a share of the request, and ${who} no ${resource} request: the autoscaler has nothing to go by.`,
          hint: `Set resources.requests.${resource} of each container, or scale by an absolute value (type: AverageValue).`,
        });
      }
    }
  },
});
