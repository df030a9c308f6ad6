import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const forbiddenField = defineRule<PassRule>({
  id: 'forbidden-field',
  part: 'object',
  severity: 'error',
  title: 'A field is set only where the rest of the object allows it.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The field has no meaning with the rest of the object, and the server refuses it.',
  remedy: 'Remove it, or change what forbids it.',
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
      activeDeadlineSeconds: 60
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.spec.activeDeadlineSeconds: Pods of this workload have no deadline',
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
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  activeDeadlineSeconds: 60
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'A Pod of its own may have an end.',
    },
  },
  check: 'object',
});
