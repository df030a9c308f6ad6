import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { linkFinding } from '../shared/link-rule';
import { exists, externalHint, missingSeverity, similarNameHint } from '../shared/named-objects';

const GROUP = 'rbac.authorization.k8s.io';
/** OpenShift serves the objects of RBAC under a group of its own as well. */
const OPENSHIFT_GROUP = 'authorization.openshift.io';
const BUILT_IN = /^(cluster-admin|admin|edit|view|system:.*)$/;

export const roleBindingRole = defineRule<LinkRule>({
  id: 'role-binding-role',
  part: 'links',
  severity: 'error',
  cases: {
    error: '',
    warning: 'for a cluster role, and where another unit, an operator or a controller may render what is missing. It surely is missing where the render creates the namespace itself and has nothing in it of which a controller may make more, where this very build renamed it, or where a rendered name is a letter away',
  },
  title: 'The role that a binding grants exists.',
  acceptable: { external: 'Role shop/raeder' },
  looksAt: [{ at: ['Role', 'ClusterRole', 'Namespace'] }],
  why: 'A binding to a role that does not exist grants nothing.',
  remedy: 'Correct the name or kind, add the role, or declare that it exists outside.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: shop
rules:
  - {apiGroups: [""], resources: [configmaps], verbs: [get]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
  namespace: shop
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: raeder}
subjects:
  - {kind: ServiceAccount, name: web, namespace: shop}
`,
      finds: [
        'error roleRef.name: The render has no Role shop/raeder, so the binding grants nothing.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
  namespace: shop
rules:
  - {apiGroups: [""], resources: [configmaps], verbs: [get]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
  namespace: shop
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: shop}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
  namespace: shop
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects:
  - {kind: ServiceAccount, name: web, namespace: shop}
`,
      because: 'Every cluster has it.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const binding of [...index.ofKind(`RoleBinding.${GROUP}`), ...index.ofKind(`ClusterRoleBinding.${GROUP}`)]) {
      const role = asObject(binding.object.roleRef);
      const kind = asString(role.kind) ?? '';
      const name = asString(role.name) ?? '';
      const clusterWide = kind === 'ClusterRole';
      if (name === '' || (clusterWide && BUILT_IN.test(name)) || (!clusterWide && kind !== 'Role')) continue;
      // The roles of the control plane's own namespace come with it.
      const namespace = clusterWide ? '' : index.namespaceOf(binding);
      if (namespace.startsWith('kube-') && (name.startsWith('system:') || name === 'extension-apiserver-authentication-reader')) continue;
      const target = { referrer: binding, kind, groupKind: `${kind}.${GROUP}`, namespace, name };
      if (exists(index, target) || index.find(`${kind}.${OPENSHIFT_GROUP}`, namespace, name) !== undefined) continue;
      yield linkFinding(binding, {
        path: 'roleRef.name',
        message: `The render has no ${kind} ${nameIn(namespace, name)}, so the binding grants nothing.`,
        hint: similarNameHint(index, target) + externalHint(target),
      }, clusterWide ? 'warning' : missingSeverity(index, target));
    }
  },
});
