import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const applyKey = defineRule<PassRule>({
  id: 'apply-key',
  part: 'object',
  severity: 'warning',
  title: 'Entries that server-side apply tells apart by a key have different ones.',
  acceptable: 'level',
  looksAt: [],
  why: 'Client-side apply takes a variable, a container port, a host alias or a pull secret twice, and one of the two wins. Server-side apply, as Flux and Argo CD use it, refuses the object.',
  remedy: 'Remove one of the two.',
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
        - {name: COLOUR, value: red}
        - {name: COLOUR, value: blue}
`,
      finds: [
        'warning spec.containers[0].env[1]: name "COLOUR" stands in entry 0 already: server-side apply (Flux, Argo CD with ServerSideApply) refuses the object',
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
        - {name: COLOUR, value: blue}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
    - name: warmup
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: blue}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      env:
        - {name: COLOUR, value: red}
`,
      because: 'Each container has variables of its own.',
    },
  },
  check: 'object',
});
