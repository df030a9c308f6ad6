import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const wrongType = defineRule<PassRule>({
  id: 'wrong-type',
  part: 'object',
  severity: 'error',
  title: 'A field holds a value of its type.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server cannot decode the object.',
  remedy: 'Write a value of the type that the message names. Quote strings that look like numbers or booleans.',
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
      env:
        - name: DEBUG
          value: true
`,
      finds: [
        'error spec.containers[0].env[0].value: true is not a string',
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
      env:
        - name: DEBUG
          value: "true"
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
      ports: [{name: http, containerPort: 80}]
      livenessProbe:
        tcpSocket: {port: http}
`,
      because: 'A port may be a number or a name.',
    },
  },
  check: 'object',
});
