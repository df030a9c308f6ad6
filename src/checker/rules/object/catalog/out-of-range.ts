import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const outOfRange = defineRule<PassRule>({
  id: 'out-of-range',
  part: 'object',
  severity: 'error',
  title: 'A number lies in the range of its field.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The number lies outside of what the server accepts for the field.',
  remedy: 'Use a number in the range of the message.',
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
      ports: [{containerPort: 70000}]
`,
      finds: [
        'error spec.containers[0].ports[0].containerPort: 70000 is out of range',
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
      ports: [{containerPort: 7000}]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
      targetPort: 0
`,
      because: 'In a target port 0 is not set.',
    },
  },
  check: 'object',
});
