import type { Path } from '../../../../common/path';
import { qualifiedName } from '../../../../kubernetes/formats/names';
import { quotaResourceFault } from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];

function checkType(item: JsonObject, scope: Scope): void {
  const type = asString(item.type) ?? '';
  const wrong = type === '' || TYPES.includes(type) ? undefined : type.includes('/') ? qualifiedName(type) : `is not one of ${TYPES.join(', ')}`;
  if (wrong !== undefined) scope.report(['type'], `${quote(type)} ${wrong}`, `Use one of ${TYPES.join(', ')}.`);
  if (type === 'Pod') {
    for (const field of ['default', 'defaultRequest'] as const) {
      if (Object.keys(asObject(item[field])).length > 0) scope.report([field], `limits of the type Pod have no ${field}`, 'Move it to the type Container.');
    }
  }
  if (type !== 'PersistentVolumeClaim' || asObject(item.min).storage !== undefined || asObject(item.max).storage !== undefined) return;
  scope.report(['max', 'storage'], 'limits of claims set neither min.storage nor max.storage', 'Set one of the two.');
}

/** Limits are of things that there are limits of. */
const limitType: FieldsCheck = { types: ['V1LimitRangeItem'], check: checkType };

const SCOPES = ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'];

const COMPUTE = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

function allowsResource(scopeName: string, resource: string): boolean {
  if (quotaResourceFault(resource) !== undefined || resource.includes('/')) return true;
  if (scopeName === 'BestEffort') return resource === 'pods';
  if (scopeName === 'VolumeAttributesClass') return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
  return resource === 'pods' || COMPUTE.includes(resource);
}

function checkScope(name: string, hard: JsonObject, path: Path, scope: Scope): void {
  if (!SCOPES.includes(name)) scope.report(path, `${quote(name)} is no scope of quotas`, `Use one of ${SCOPES.join(', ')}.`);
  const foreign = SCOPES.includes(name) ? Object.keys(hard).find((resource) => !allowsResource(name, resource)) : undefined;
  if (foreign !== undefined) scope.report(path, `the scope ${name} does not apply to ${quote(foreign)}`, 'Make it a quota of its own.');
}

function checkConflicts(names: readonly string[], path: Path, scope: Scope): void {
  for (const pair of [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']]) {
    if (pair.every((name) => names.includes(name))) scope.report(path, `${pair.join(' and ')} exclude each other`, 'Keep one of the two.');
  }
}

/** The scopes of a quota apply to what it limits. */
const quotaScopesFields: FieldsCheck = {
  types: ['V1ResourceQuotaSpec'],
  check: (spec, scope) => {
    const hard = asObject(spec.hard);
    const scopes = asList(spec.scopes).map((name) => asString(name) ?? '');
    const expressions = asList(asObject(spec.scopeSelector).matchExpressions).map(asObject);
    scopes.forEach((name, index) => checkScope(name, hard, ['scopes', index], scope));
    checkConflicts(scopes, ['scopes'], scope);
    expressions.forEach((item, index) => {
      checkScope(asString(item.scopeName) ?? '', hard, ['scopeSelector', 'matchExpressions', index, 'scopeName'], scope);
    });
    checkConflicts(expressions.map((item) => asString(item.scopeName) ?? ''), ['scopeSelector'], scope);
  },
};

export const quotaScopes = defineRule<ObjectRule>({
  id: 'quota-scopes',
  part: 'object',
  severity: 'error',
  title: 'The scopes and resources of a quota or a limit range fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A quota whose scopes exclude each other counts nothing, and one that cannot count a resource in its scope is refused.',
  remedy: 'Keep one scope, or count what the scope allows.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort, NotBestEffort]
`,
      finds: [
        'error spec.scopes: BestEffort and NotBestEffort exclude each other',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort, NotTerminating]
`,
      because: 'Two scopes of different kinds may stand together.',
    },
  },
  check: {
    fields: [limitType, quotaScopesFields],
  },
});
