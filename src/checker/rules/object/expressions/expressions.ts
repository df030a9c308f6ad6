import type { Path } from '../../../../common/path';
import type { ExpressionFrame } from '../../../../kubernetes/cel/expression-fault';
import { expressionFault } from '../../../../kubernetes/cel/expression-fault';
import type { FieldTree } from '../../../../kubernetes/cel/field-tree';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const KIND: FieldTree = { group: true, version: true, kind: true };
const RESOURCE: FieldTree = { group: true, version: true, resource: true };

const REQUEST: FieldTree = {
  kind: KIND,
  resource: RESOURCE,
  requestKind: KIND,
  requestResource: RESOURCE,
  subResource: true,
  requestSubResource: true,
  name: true,
  namespace: true,
  operation: true,
  userInfo: { username: true, uid: true, groups: true, extra: true },
  dryRun: true,
  options: true,
};

/** What every expression about a request may use. */
const BASE: FieldTree = {
  object: true,
  oldObject: true,
  request: REQUEST,
  namespaceObject: { metadata: true, spec: { finalizers: true }, status: { conditions: true, phase: true } },
};

/** Variables that hold an object of any kind. */
const UNTYPED = ['object', 'oldObject', 'params'];

const DEVICE: FieldTree = { device: { driver: true, attributes: true, capacity: true, allowMultipleAllocations: true } };

/** Reports an expression that a server would not compile. */
export function checkExpression(expression: unknown, frame: ExpressionFrame, path: Path, scope: Scope): void {
  const text = asString(expression) ?? '';
  if (text.trim() === '') return;
  const wrong = expressionFault(text, { untyped: UNTYPED, ...frame });
  if (wrong !== undefined) scope.report(RULES.invalidExpression, path, `${quote(text)} does not compile: ${wrong}`, 'Correct the expression.');
}

function checkConditions(list: unknown, variables: FieldTree, scope: Scope): void {
  asList(list).forEach((condition, index) => {
    checkExpression(asObject(condition).expression, { variables: { ...variables, authorizer: true }, yields: ['bool'] }, ['matchConditions', index, 'expression'], scope);
  });
}

/** The conditions of a webhook compile. */
export const webhookExpressions: ObjectRule = {
  types: ['V1ValidatingWebhook', 'V1MutatingWebhook'],
  check: (hook, scope) => checkConditions(hook.matchConditions, BASE, scope),
};

/** Checks the variables of a policy, each of which may use those before it, and tells them. */
function checkVariables(spec: JsonObject, base: FieldTree, scope: Scope): FieldTree {
  const known = new Map<string, true>();
  asList(spec.variables).forEach((item, index) => {
    const { name, expression } = asObject(item);
    checkExpression(expression, { variables: { ...base, authorizer: true, variables: Object.fromEntries(known) } }, ['variables', index, 'expression'], scope);
    if (typeof name === 'string' && name !== '') known.set(name, true);
  });
  return asList(spec.variables).length > 0 ? { variables: Object.fromEntries(known) } : {};
}

function framesOf(spec: JsonObject, scope: Scope): { plain: FieldTree; full: FieldTree } {
  const base = isObject(spec.paramKind) ? { ...BASE, params: true as const } : BASE;
  checkConditions(spec.matchConditions, base, scope);
  const plain = { ...base, ...checkVariables(spec, base, scope) };
  return { plain, full: { ...plain, authorizer: true } };
}

/** The expressions of a validating policy compile. */
export const validatingExpressions: ObjectRule = {
  types: ['V1ValidatingAdmissionPolicySpec'],
  check: (spec, scope) => {
    const { plain, full } = framesOf(spec, scope);
    asList(spec.validations).map(asObject).forEach(({ expression, messageExpression }, index) => {
      const path = ['validations', index];
      checkExpression(expression, { variables: full, yields: ['bool'] }, [...path, 'expression'], scope);
      checkExpression(messageExpression, { variables: plain, yields: ['string'] }, [...path, 'messageExpression'], scope);
    });
    asList(spec.auditAnnotations).map(asObject).forEach(({ valueExpression }, index) => {
      checkExpression(valueExpression, { variables: full, yields: ['string', 'null'] }, ['auditAnnotations', index, 'valueExpression'], scope);
    });
  },
};

/** The expressions of a mutating policy compile. */
export const mutatingExpressions: ObjectRule = {
  types: ['V1MutatingAdmissionPolicySpec'],
  check: (spec, scope) => {
    const { full } = framesOf(spec, scope);
    asList(spec.mutations).map(asObject).forEach(({ applyConfiguration, jsonPatch }, index) => {
      const path = ['mutations', index];
      checkExpression(asObject(applyConfiguration).expression, { variables: full, yields: ['map'] }, [...path, 'applyConfiguration', 'expression'], scope);
      checkExpression(asObject(jsonPatch).expression, { variables: full, yields: ['list'] }, [...path, 'jsonPatch', 'expression'], scope);
    });
  },
};

/** The expression that selects devices compiles. */
export const deviceExpression: ObjectRule = {
  types: ['V1CELDeviceSelector'],
  check: ({ expression }, scope) => checkExpression(expression, { variables: DEVICE, yields: ['bool'] }, ['expression'], scope),
};
