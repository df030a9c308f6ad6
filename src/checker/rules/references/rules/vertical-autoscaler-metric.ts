import { formatPath } from '../../../../common/path';
import { scalers } from '../../../../kubernetes/index/scalers';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import { utilizationMetrics } from '../../../../kubernetes/scaling/utilization';
import { resourcesSetBy } from '../../../../kubernetes/scaling/vertical';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';

export const verticalAutoscalerMetric = defineRule<LinkRule>({
  id: 'vertical-autoscaler-metric',
  part: 'links',
  severity: 'warning',
  title: 'Replicas do not follow the share of a request that another autoscaler moves.',
  acceptable: 'level',
  looksAt: [{ at: ['VerticalPodAutoscaler'] }],
  why: 'Utilization is a share of the request. Where a VerticalPodAutoscaler sets the request of the same resource, each of the two moves what the other goes by.',
  remedy: 'Scale by another metric, leave the resource out of `controlledResources` of the VerticalPodAutoscaler, or let that only recommend (`updateMode: Off`).',
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
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: web
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      finds: [
        'warning spec.metrics[0].resource: VerticalPodAutoscaler web sets the cpu request that this cpu utilization is a share of: each moves what the other goes by.',
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
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: web
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  resourcePolicy:
    containerPolicies:
      - containerName: '*'
        controlledResources: [memory]
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
---
apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata:
  name: web
spec:
  targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  updatePolicy: {updateMode: "Off"}
`,
      because: 'It only recommends.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const vertical = new Map(scalers(index).filter(({ setsReplicas }) => !setsReplicas)
      .map(({ object, namespace, targetGroupKind, targetName }) => [`${targetGroupKind} ${namespace}/${targetName}`, object]));
    if (vertical.size === 0) return;
    for (const { resource, object, namespace, targetGroupKind, targetName } of scalers(index)) {
      const other = vertical.get(`${targetGroupKind} ${namespace}/${targetName}`);
      if (other === undefined) continue;
      const set = resourcesSetBy(other);
      for (const metric of utilizationMetrics(object)) {
        if (!set.includes(metric.resource)) continue;
        yield linkFinding(resource, {
          path: formatPath(metric.path),
          message: `VerticalPodAutoscaler ${nameOf(other)} sets the ${metric.resource} request that this ${metric.resource} utilization is a share of: each moves what the other goes by.`,
          hint: `Scale by another metric, or take ${metric.resource} out of controlledResources of the VerticalPodAutoscaler, or set its updateMode: Off.`,
        });
      }
    }
  },
});
