import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const rbacRule = defineRule<PassRule>({
  id: 'rbac-rule',
  part: 'object',
  severity: 'error',
  title: 'Each RBAC rule names either resources of API groups or URLs.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A rule is about resources of API groups or about URLs, and URLs belong to no namespace; the server refuses others.',
  remedy: 'Name groups and resources, or make the URLs a rule of a ClusterRole.',
  examples: {
    fails: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
rules:
  - {nonResourceURLs: [/healthz], verbs: [get]}
`,
      finds: [
        'error rules[0].nonResourceURLs: a Role cannot grant URLs, which belong to no namespace',
      ],
    },
    passes: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get]}
`,
    },
    exempt: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: health
rules:
  - {nonResourceURLs: [/healthz], verbs: [get]}
`,
      because: 'A cluster role may be about URLs: they belong to no namespace.',
    },
  },
  check: 'object',
});
