import { acceptancePath } from './acceptance-path';
import type { SeenAcceptance } from './acceptance-path';
import { defineRule } from './define-rule';
import type { TellingRule } from './define-rule';

export const unused = defineRule<TellingRule<SeenAcceptance>>({
  id: 'accept-unused',
  part: 'policy',
  severity: 'warning',
  title: 'An accepted deviation names a policy that the object really deviates from.',
  acceptable: 'level',
  looksAt: [],
  why: 'An acceptance that has no effect hides a later deviation or is a misspelt rule.',
  remedy: 'Remove the annotation or correct the id of the rule.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    accept.projen-gitops/run-as-rot: the image binds port 80
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {runAsUser: 0}
`,
      finds: [
        'warning metadata.annotations["accept.projen-gitops/run-as-rot"]: "run-as-rot" is no policy that can be accepted',
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
    accept.example.com/run-as-rot: the image binds port 80
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Annotations of others are none of ours.',
    },
  },
  check: ({ rule, isKnown }) => isKnown
    ? {
      path: acceptancePath(rule),
      message: `"${rule}" is accepted, but the object does not deviate from it`,
      hint: 'Remove the annotation (in a generated repository: its entry in `deviations`).',
    }
    : {
      path: acceptancePath(rule),
      message: `"${rule}" is no policy that can be accepted`,
      hint: 'Use the id of a policy; `validate --list-rules` lists them.',
    },
});
