import type { Path } from '../../../../common/path';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const GROUP = 'rbac.authorization.k8s.io';

function checkSubject(subject: JsonObject, path: Path, namespaced: boolean, scope: Scope): void {
  const { kind, name, apiGroup, namespace } = subject;
  if (kind === 'ServiceAccount') {
    const wrong = name ? dnsSubdomain(asString(name) ?? '') : undefined;
    if (wrong !== undefined) scope.report([...path, 'name'], `${quote(name)} ${wrong}`, 'Name a ServiceAccount.');
    if (apiGroup) scope.report([...path, 'apiGroup'], `ServiceAccounts are not in the group ${quote(apiGroup)}`, 'Remove apiGroup.');
    if (!namespaced && !namespace) scope.report([...path, 'namespace'], 'the ServiceAccount has no namespace', 'Set namespace.');
  } else if (kind === 'User' || kind === 'Group') {
    if (apiGroup && apiGroup !== GROUP) scope.report([...path, 'apiGroup'], `a ${kind} is not in the group ${quote(apiGroup)}`, `Use ${GROUP}.`);
  } else if (kind) {
    scope.report([...path, 'kind'], `${quote(kind)} is no kind of subject`, 'Use ServiceAccount, User or Group.');
  }
}

/** A binding binds a role that can exist to subjects that can exist. */
const roleBinding: FieldsCheck = {
  types: ['V1RoleBinding', 'V1ClusterRoleBinding'],
  check: (binding, scope) => {
    const namespaced = binding.kind === 'RoleBinding';
    const { kind, apiGroup } = asObject(binding.roleRef);
    const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
    if (kind && !kinds.includes(asString(kind) ?? '')) {
      scope.report(['roleRef', 'kind'], `a ${namespaced ? 'RoleBinding' : 'ClusterRoleBinding'} cannot refer to the kind ${quote(kind)}`, `Use ${kinds.join(' or ')}.`);
    }
    if (apiGroup && apiGroup !== GROUP) scope.report(['roleRef', 'apiGroup'], `roles are not in the group ${quote(apiGroup)}`, `Use ${GROUP}.`);
    asList(binding.subjects).forEach((subject, index) => checkSubject(asObject(subject), ['subjects', index], namespaced, scope));
  },
};

export const rbacReference = defineRule<ObjectRule>({
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
  check: {
    fields: [roleBinding],
  },
});
