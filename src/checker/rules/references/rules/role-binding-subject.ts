import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';
import type { ResourceIndex } from '../shared/resource-index';

const GROUP = 'rbac.authorization.k8s.io';

function judgeSubject(index: ResourceIndex, binding: Resource, subject: JsonValue, position: number): LinkFinding | undefined {
  const name = asString(at(subject, 'name')) ?? '';
  const namespace = asString(at(subject, 'namespace')) ?? index.namespaceOf(binding);
  if (at(subject, 'kind') !== 'ServiceAccount' || name === '' || name === 'default' || namespace === '') return undefined;
  const target = { referrer: binding, kind: 'ServiceAccount', groupKind: 'ServiceAccount', namespace, name };
  if (exists(index, target) || (namespace === 'kube-system' && !index.holdsNamespace(namespace))) return undefined;
  // An account without namespace goes wherever the render is applied, which may well be where the binding looks for it. What a build moved is known of it.
  const renamed = index.renamed('ServiceAccount', namespace, name) !== undefined;
  const moved = renamed || index.options.renamed === undefined && !index.holdsNamespace(namespace)
    && index.namespaces().some((other) => at(index.find('ServiceAccount', other, name)?.object, 'metadata', 'namespace') === other);
  return linkFinding(binding, {
    path: formatPath(['subjects', position, moved ? 'namespace' : 'name']),
    message: `The render has no ServiceAccount ${nameIn(namespace, name)}, so the binding grants it nothing.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, moved ? 'error' : 'warning');
}

export const roleBindingSubject = defineRule<LinkRule>({
  id: 'role-binding-subject',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'where the account was left behind in another namespace',
    warning: 'for one that is only missing, because it may be made elsewhere',
  },
  title: 'A ServiceAccount that a binding names exists.',
  acceptable: { external: 'ServiceAccount default/web' },
  looksAt: [{ at: ['ServiceAccount'] }],
  why: 'Rights are given to an account that does not exist, and the Pods lack them.',
  remedy: 'Correct name and namespace of the ServiceAccount; kustomize does not always follow it.',
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
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
subjects:
  - {kind: ServiceAccount, name: web, namespace: default}
`,
      finds: [
        'error subjects[0].namespace: The render has no ServiceAccount default/web, so the binding grants it nothing.',
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
  - {kind: ServiceAccount, name: default, namespace: shop}
`,
      because: 'Every namespace has the account default.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    for (const binding of [...index.ofKind(`RoleBinding.${GROUP}`), ...index.ofKind(`ClusterRoleBinding.${GROUP}`)]) {
      for (const [position, subject] of asList(binding.object.subjects).entries()) {
        const finding = judgeSubject(index, binding, subject, position);
        if (finding !== undefined) yield finding;
      }
    }
  },
});
