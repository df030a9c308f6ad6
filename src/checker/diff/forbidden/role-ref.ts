import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const roleRef = defineRule<ForbiddenRule>({
  id: 'role-ref',
  severity: 'high',
  title: 'The role of a binding stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: writer}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      finds: [
        'high roleRef.name: roleRef.name may not change: reader → writer',
      ],
    },
    passes: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: api, namespace: default}
`,
    },
    exempt: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      because: 'There is no other group of roles: the default is written out.',
    },
  },
  kinds: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
  remedy: RECREATE,
  check: changesIn(['roleRef']),
});
