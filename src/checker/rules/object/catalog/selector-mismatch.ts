import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const selectorMismatch = defineRule<PassRule>({
  id: 'selector-mismatch',
  part: 'object',
  severity: 'error',
  title: 'The selector of a workload selects the Pods of its own template.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A workload whose selector misses its own Pods would create Pods for ever; the server refuses it.',
  remedy: 'Give the Pod template the labels of the selector.',
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
      labels: {app: api}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.metadata.labels: the selector {"matchLabels":{"app":"web"}} does not match the template\'s labels {"app":"api"}',
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
      labels: {app: web, tier: front}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'Pods may have more labels than the selector names.',
    },
  },
  check: 'object',
});
