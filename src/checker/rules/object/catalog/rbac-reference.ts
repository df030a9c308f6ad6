import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const rbacReference = defineRule<PassRule>({
  id: 'rbac-reference',
  part: 'object',
  severity: 'error',
  title: 'Role references and subjects name the API group and kind that exist for them.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A binding to a kind or group that does not exist grants nothing and is refused.',
  remedy: 'Use rbac.authorization.k8s.io for roles, and the group that fits the kind of the subject.',
  examples: {
    fails: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: apps, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      finds: [
        'error roleRef.apiGroup: roles are not in the group "apps"',
      ],
    },
    passes: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
    },
    exempt: {
      manifest: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {apiGroup: rbac.authorization.k8s.io, kind: User, name: jane}
`,
      because: 'A user belongs to the same group, and a ServiceAccount to none.',
    },
  },
  check: 'object',
});
