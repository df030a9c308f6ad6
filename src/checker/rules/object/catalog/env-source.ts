import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const envSource = defineRule<PassRule>({
  id: 'env-source',
  part: 'object',
  severity: 'error',
  title: 'A variable has a value or one source, and reads what Pods offer.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses a variable with a value and a source, and one that reads a field which Pods do not offer.',
  remedy: 'Keep one of the two; the hint names what can be read.',
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
        - name: NODE
          value: here
          valueFrom:
            fieldRef: {fieldPath: spec.nodeName}
`,
      finds: [
        'error spec.containers[0].env[0].valueFrom: "NODE" has both value and valueFrom',
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
        - name: NODE
          valueFrom:
            fieldRef: {fieldPath: spec.nodeName}
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
      env:
        - name: NODE
          valueFrom:
            fieldRef: {fieldPath: "metadata.labels['app']"}
`,
      because: 'Single labels can be read as well.',
    },
  },
  check: 'object',
});
