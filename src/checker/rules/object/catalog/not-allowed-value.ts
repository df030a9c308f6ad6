import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const notAllowedValue = defineRule<PassRule>({
  id: 'not-allowed-value',
  part: 'object',
  severity: 'error',
  title: 'A field with a fixed set of values holds one of them.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The field takes one of a fixed set of values, in that spelling.',
  remedy: 'Use one of the values that the message lists.',
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
      imagePullPolicy: always
`,
      finds: [
        'error spec.containers[0].imagePullPolicy: "always" is not allowed here',
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
      imagePullPolicy: Always
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
      imagePullPolicy: ""
`,
      because: 'Nothing stands for the default.',
    },
  },
  check: 'object',
});
