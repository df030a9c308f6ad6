import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const podFields = defineRule<PassRule>({
  id: 'pod-fields',
  part: 'object',
  severity: 'error',
  title: 'Fields of a Pod fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Some fields of a Pod contradict each other, and the server refuses the Pod.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80, hostPort: 8080}]
`,
      finds: [
        'error spec.containers[0].ports[0].hostPort: hostPort 8080 differs from containerPort 80 under hostNetwork',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      ports: [{containerPort: 80}]
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
      ports: [{containerPort: 80, hostPort: 8080}]
`,
      because: 'Without the network of the node the two may differ.',
    },
  },
  check: 'object',
});
