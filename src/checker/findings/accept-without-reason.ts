import { acceptancePath } from './acceptance-path';
import type { SeenAcceptance } from './acceptance-path';
import { defineRule } from './define-rule';
import type { TellingRule } from './define-rule';

export const withoutReason = defineRule<TellingRule<SeenAcceptance>>({
  id: 'accept-without-reason',
  part: 'policy',
  severity: 'warning',
  title: 'An accepted deviation says why.',
  acceptable: 'level',
  looksAt: [],
  why: 'Without a reason nobody can tell later whether the deviation is still needed.',
  remedy: 'Write the reason as the value.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    accept.projen-gitops/run-as-root: ""
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {runAsUser: 0}
`,
      finds: [
        'warning metadata.annotations["accept.projen-gitops/run-as-root"]: "run-as-root" is accepted without a reason',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    accept.projen-gitops/run-as-root: the image binds port 80
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {runAsUser: 0}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    accept.example.com/run-as-root: ""
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Annotations of others are none of ours.',
    },
  },
  check: ({ rule }) => ({
    path: acceptancePath(rule),
    message: `"${rule}" is accepted without a reason`,
    hint: 'Write the reason as the value of the annotation; without one the deviation is not accepted.',
  }),
});
