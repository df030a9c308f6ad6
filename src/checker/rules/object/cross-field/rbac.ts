import type { Path } from '../../../../common/path';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const GROUP = 'rbac.authorization.k8s.io';

function checkRule(rule: JsonObject, path: Path, namespaced: boolean, scope: Scope): void {
  const has = (field: string): boolean => asList(rule[field]).length > 0;
  if (has('nonResourceURLs')) {
    if (namespaced) scope.report(RULES.rbacRule, [...path, 'nonResourceURLs'], 'a Role cannot grant URLs, which belong to no namespace', 'Use a ClusterRole.');
    if (has('apiGroups') || has('resources') || has('resourceNames')) {
      scope.report(RULES.rbacRule, path, 'the rule names both URLs and resources', 'Make them two rules.');
    }
    return;
  }
  if (!has('apiGroups')) scope.report(RULES.rbacRule, [...path, 'apiGroups'], 'the rule names no API group', "List the groups; '' is the core group.");
  if (!has('resources')) scope.report(RULES.rbacRule, [...path, 'resources'], 'the rule names no resource', 'List the resources.');
}

/** Each rule of a role is about resources or about URLs. */
export const roleRules: ObjectRule = {
  types: ['V1Role', 'V1ClusterRole'],
  check: (role, scope) => {
    asList(role.rules).forEach((rule, index) => checkRule(asObject(rule), ['rules', index], role.kind === 'Role', scope));
    if (isObject(role.aggregationRule) && asList(role.aggregationRule.clusterRoleSelectors).length === 0) {
      scope.report(RULES.requiredField, ['aggregationRule', 'clusterRoleSelectors'], 'the aggregation selects no roles', 'List at least one selector.');
    }
  },
};

function checkSubject(subject: JsonObject, path: Path, namespaced: boolean, scope: Scope): void {
  const { kind, name, apiGroup, namespace } = subject;
  if (kind === 'ServiceAccount') {
    const wrong = name ? dnsSubdomain(asString(name) ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.rbacReference, [...path, 'name'], `${quote(name)} ${wrong}`, 'Name a ServiceAccount.');
    if (apiGroup) scope.report(RULES.rbacReference, [...path, 'apiGroup'], `ServiceAccounts are not in the group ${quote(apiGroup)}`, 'Remove apiGroup.');
    if (!namespaced && !namespace) scope.report(RULES.rbacReference, [...path, 'namespace'], 'the ServiceAccount has no namespace', 'Set namespace.');
  } else if (kind === 'User' || kind === 'Group') {
    if (apiGroup && apiGroup !== GROUP) scope.report(RULES.rbacReference, [...path, 'apiGroup'], `a ${kind} is not in the group ${quote(apiGroup)}`, `Use ${GROUP}.`);
  } else if (kind) {
    scope.report(RULES.rbacReference, [...path, 'kind'], `${quote(kind)} is no kind of subject`, 'Use ServiceAccount, User or Group.');
  }
}

/** A binding binds a role that can exist to subjects that can exist. */
export const roleBinding: ObjectRule = {
  types: ['V1RoleBinding', 'V1ClusterRoleBinding'],
  check: (binding, scope) => {
    const namespaced = binding.kind === 'RoleBinding';
    const { kind, apiGroup } = asObject(binding.roleRef);
    const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
    if (kind && !kinds.includes(asString(kind) ?? '')) {
      scope.report(RULES.rbacReference, ['roleRef', 'kind'], `a ${namespaced ? 'RoleBinding' : 'ClusterRoleBinding'} cannot refer to the kind ${quote(kind)}`, `Use ${kinds.join(' or ')}.`);
    }
    if (apiGroup && apiGroup !== GROUP) scope.report(RULES.rbacReference, ['roleRef', 'apiGroup'], `roles are not in the group ${quote(apiGroup)}`, `Use ${GROUP}.`);
    asList(binding.subjects).forEach((subject, index) => checkSubject(asObject(subject), ['subjects', index], namespaced, scope));
  },
};
