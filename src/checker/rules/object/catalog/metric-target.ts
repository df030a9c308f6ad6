import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const metricTarget = defineRule<PassRule>({
  id: 'metric-target',
  part: 'object',
  severity: 'error',
  title: 'Each metric of an autoscaler has its source and a target of its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A metric without its source, or with a target of another type, is refused.',
  remedy: 'Set the block that is named like the type, with one target value.',
  examples: {
    fails: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource}
`,
      finds: [
        'error spec.metrics[0].resource: a metric of type "Resource" has no resource',
      ],
    },
    passes: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}
`,
    },
    exempt: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 500m}}}
`,
      because: 'An absolute value is a target as well.',
    },
  },
  check: 'object',
});
