import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const resourceQuantity = defineRule<PassRule>({
  id: 'resource-quantity',
  part: 'object',
  severity: 'error',
  title: 'Resource names and amounts fit each other: no request above its limit, no fraction of a whole thing.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A request above its limit, a fraction of a whole thing or an unknown resource name is refused.',
  remedy: 'Correct the amounts.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 2Gi}
        limits: {memory: 1Gi}
`,
      finds: [
        'error spec.containers[0].resources.requests.memory: the request "2Gi" is above the limit "1Gi"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 1Gi}
        limits: {memory: 1Gi}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      resources:
        requests: {memory: 2Gi}
        limits: {cpu: 500m}
`,
      because: 'What has no limit may be asked for freely.',
    },
  },
  check: 'object',
});
