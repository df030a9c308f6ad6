import type { Path } from '../../../../common/path';
import { qualifiedName } from '../../../../kubernetes/formats/names';
import { containerResourceFault, isOvercommittable, isWholeNumbered, quotaResourceFault, resourceFault } from '../../../../kubernetes/formats/resource-names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { isWhole, ONE, parseQuantity, quantityText } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];
const AMOUNTS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

/** Pairs of which the first is not above the second. */
const ORDER = [
  ['min', 'max'], ['min', 'defaultRequest'], ['defaultRequest', 'max'], ['defaultRequest', 'default'], ['min', 'default'], ['default', 'max'],
] as const;

function checkOrder(item: JsonObject, name: string, scope: Scope): void {
  const amount = (field: string): bigint | undefined => parseQuantity(asObject(item[field])[name]);
  for (const [low, high] of ORDER) {
    const [less, more] = [amount(low), amount(high)];
    if (less === undefined || more === undefined || less <= more) continue;
    scope.report(RULES.limitRange, [low, name], `${low} ${quote(asObject(item[low])[name])} of ${name} is above ${high} ${quote(asObject(item[high])[name])}`, 'Put them in order.');
  }
  const ratio = amount('maxLimitRequestRatio');
  if (ratio === undefined) return;
  const [min, max] = [amount('min'), amount('max')];
  const isAbove = min !== undefined && max !== undefined && ratio * min > max * ONE;
  if (ratio < ONE || isAbove) scope.report(RULES.limitRange, ['maxLimitRequestRatio', name], `the ratio ${quantityText(ratio)} of ${name} is not between 1 and max/min`, 'Correct the ratio.');
}

function checkNames(item: JsonObject, scope: Scope): void {
  const fault = item.type === 'Pod' || item.type === 'Container' ? containerResourceFault : resourceFault;
  for (const field of AMOUNTS) {
    for (const name of Object.keys(asObject(item[field]))) {
      const wrong = fault(name);
      if (wrong !== undefined) scope.report(RULES.limitRange, [field, name], `${quote(name)} ${wrong}`, 'Use cpu, memory or an extended resource.');
    }
  }
}

function checkType(item: JsonObject, scope: Scope): void {
  const type = asString(item.type) ?? '';
  const wrong = type === '' || TYPES.includes(type) ? undefined : type.includes('/') ? qualifiedName(type) : `is not one of ${TYPES.join(', ')}`;
  if (wrong !== undefined) scope.report(RULES.quotaScopes, ['type'], `${quote(type)} ${wrong}`, `Use one of ${TYPES.join(', ')}.`);
  if (type === 'Pod') {
    for (const field of ['default', 'defaultRequest'] as const) {
      if (Object.keys(asObject(item[field])).length > 0) scope.report(RULES.quotaScopes, [field], `limits of the type Pod have no ${field}`, 'Move it to the type Container.');
    }
  }
  if (type !== 'PersistentVolumeClaim' || asObject(item.min).storage !== undefined || asObject(item.max).storage !== undefined) return;
  scope.report(RULES.quotaScopes, ['max', 'storage'], 'limits of claims set neither min.storage nor max.storage', 'Set one of the two.');
}

/** The amounts of a LimitRange are in order. */
export const limitRange: ObjectRule = {
  types: ['V1LimitRangeItem'],
  check: (item, scope) => {
    checkType(item, scope);
    checkNames(item, scope);
    const names = new Set(AMOUNTS.flatMap((field) => Object.keys(asObject(item[field]))));
    for (const name of names) {
      checkOrder(item, name, scope);
      const [limit, request] = [parseQuantity(asObject(item.default)[name]), parseQuantity(asObject(item.defaultRequest)[name])];
      if (isOvercommittable(name) || limit === undefined || request === undefined || limit === request) continue;
      scope.report(RULES.limitRange, ['defaultRequest', name], `defaultRequest and default of ${name} differ`, 'Make them equal.');
    }
  },
};

const SCOPES = ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'];
const COMPUTE = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

function allowsResource(scopeName: string, resource: string): boolean {
  if (quotaResourceFault(resource) !== undefined || resource.includes('/')) return true;
  if (scopeName === 'BestEffort') return resource === 'pods';
  if (scopeName === 'VolumeAttributesClass') return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
  return resource === 'pods' || COMPUTE.includes(resource);
}

function checkScope(name: string, hard: JsonObject, path: Path, scope: Scope): void {
  if (!SCOPES.includes(name)) scope.report(RULES.quotaScopes, path, `${quote(name)} is no scope of quotas`, `Use one of ${SCOPES.join(', ')}.`);
  const foreign = SCOPES.includes(name) ? Object.keys(hard).find((resource) => !allowsResource(name, resource)) : undefined;
  if (foreign !== undefined) scope.report(RULES.quotaScopes, path, `the scope ${name} does not apply to ${quote(foreign)}`, 'Make it a quota of its own.');
}

function checkConflicts(names: readonly string[], path: Path, scope: Scope): void {
  for (const pair of [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']]) {
    if (pair.every((name) => names.includes(name))) scope.report(RULES.quotaScopes, path, `${pair.join(' and ')} exclude each other`, 'Keep one of the two.');
  }
}

function checkRequirement(item: JsonObject, path: Path, scope: Scope): void {
  const { scopeName, operator, values } = item;
  const count = asList(values).length;
  if (scopeName !== 'PriorityClass' && scopeName !== 'VolumeAttributesClass' && operator !== 'Exists') {
    scope.report(RULES.labelSelector, [...path, 'operator'], `the scope ${quote(scopeName)} takes the operator Exists, not ${quote(operator)}`, 'Use Exists.');
  } else if ((operator === 'In' || operator === 'NotIn') === (count === 0)) {
    scope.report(RULES.labelSelector, [...path, 'values'], `the operator ${quote(operator)} ${count === 0 ? 'needs values' : 'takes no values'}`, 'Correct the operator or the values.');
  }
}

/** A quota limits things that can be counted, in scopes that apply to them. */
export const resourceQuota: ObjectRule = {
  types: ['V1ResourceQuotaSpec'],
  check: (spec, scope) => {
    const hard = asObject(spec.hard);
    for (const [name, amount] of Object.entries(hard)) {
      const wrong = quotaResourceFault(name);
      if (wrong !== undefined) scope.report(RULES.resourceQuantity, ['hard', name], `${quote(name)} ${wrong}`, 'Use a resource such as pods or requests.cpu.');
      if (isWholeNumbered(name) && !isWhole(parseQuantity(amount) ?? 0n)) scope.report(RULES.resourceQuantity, ['hard', name], `${quote(amount)} of ${name} is no whole number`, 'Use a whole number.');
    }
    const scopes = asList(spec.scopes).map((name) => asString(name) ?? '');
    const expressions = asList(asObject(spec.scopeSelector).matchExpressions).map(asObject);
    scopes.forEach((name, index) => checkScope(name, hard, ['scopes', index], scope));
    checkConflicts(scopes, ['scopes'], scope);
    expressions.forEach((item, index) => {
      checkScope(asString(item.scopeName) ?? '', hard, ['scopeSelector', 'matchExpressions', index, 'scopeName'], scope);
      checkRequirement(item, ['scopeSelector', 'matchExpressions', index], scope);
    });
    checkConflicts(expressions.map((item) => asString(item.scopeName) ?? ''), ['scopeSelector'], scope);
  },
};
