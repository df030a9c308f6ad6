import type { Path } from '../../../../common/path';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import type { Scope } from '../scope/scope';

function checkRule(rule: JsonObject, path: Path, namespaced: boolean, scope: Scope): void {
  const has = (field: string): boolean => asList(rule[field]).length > 0;
  if (has('nonResourceURLs')) {
    if (namespaced) scope.report([...path, 'nonResourceURLs'], 'a Role cannot grant URLs, which belong to no namespace', 'Use a ClusterRole.');
    if (has('apiGroups') || has('resources') || has('resourceNames')) {
      scope.report(path, 'the rule names both URLs and resources', 'Make them two rules.');
    }
    return;
  }
  if (!has('apiGroups')) scope.report([...path, 'apiGroups'], 'the rule names no API group', "List the groups; '' is the core group.");
  if (!has('resources')) scope.report([...path, 'resources'], 'the rule names no resource', 'List the resources.');
}

/** Each rule of a role is about resources or about URLs. */
const roleRules: FieldsCheck = {
  types: ['V1Role', 'V1ClusterRole'],
  check: (role, scope) => asList(role.rules).forEach((rule, index) => checkRule(asObject(rule), ['rules', index], role.kind === 'Role', scope)),
};

export const rbacRule = defineRule<ObjectRule>({
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
  check: {
    fields: [roleRules],
  },
});
