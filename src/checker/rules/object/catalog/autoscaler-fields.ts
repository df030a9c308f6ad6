import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const autoscalerFields = defineRule<PassRule>({
  id: 'autoscaler-fields',
  part: 'object',
  severity: 'error',
  title: 'The bounds and rules of an autoscaler fit each other.',
  cases: {
    error: 'A cluster refuses it.',
    warning: 'A cluster refuses it unless a feature gate is switched on: `minReplicas: 0` with a metric of type Object or External, before Kubernetes 1.37.',
  },
  acceptable: 'refused',
  looksAt: [],
  why: 'An autoscaler whose smallest number is above its largest, or whose rules lack what they need, is refused.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 6
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      finds: [
        'error spec.maxReplicas: maxReplicas 5 is below minReplicas 6',
      ],
    },
    passes: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 5
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
    },
    exempt: {
      manifest: `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  minReplicas: 5
  maxReplicas: 5
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
`,
      because: 'One number for both is a fixed number.',
    },
  },
  check: 'object',
});
