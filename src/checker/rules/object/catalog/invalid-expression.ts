import type { FieldTree } from '../../../../kubernetes/cel/field-tree';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { definitionExpressions } from '../definition/check-definition-schema';
import { checkExpression } from '../expressions/check-expression';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
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

const DEVICE: FieldTree = { device: { driver: true, attributes: true, capacity: true, allowMultipleAllocations: true } };

function checkConditions(list: unknown, variables: FieldTree, scope: Scope): void {
  asList(list).forEach((condition, index) => {
    checkExpression(asObject(condition).expression, { variables: { ...variables, authorizer: true }, yields: ['bool'] }, ['matchConditions', index, 'expression'], scope);
  });
}

/** The conditions of a webhook compile. */
const webhookExpressions: FieldsCheck = {
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
const validatingExpressions: FieldsCheck = {
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
const mutatingExpressions: FieldsCheck = {
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
const deviceExpression: FieldsCheck = {
  types: ['V1CELDeviceSelector'],
  check: ({ expression }, scope) => checkExpression(expression, { variables: DEVICE, yields: ['bool'] }, ['expression'], scope),
};

export const invalidExpression = defineRule<ObjectRule>({
  id: 'invalid-expression',
  part: 'object',
  severity: 'error',
  title: 'An expression compiles, with the variables it may use and to the type it is to yield, and its cost has a limit.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Admission policies, conditions of webhooks, device selectors and the rules of a CustomResourceDefinition are expressions in CEL. The API server compiles each one when the object is created, and refuses the object where the syntax is broken, where a variable, a field or a function does not exist, or where the result has the wrong type: a validation yields true or false, a message yields a text. It also estimates what a rule of a CustomResourceDefinition costs for the largest object that the schema allows, and refuses the definition where one rule, or all rules of a schema together, may cost too much: a list without `maxItems` counts as long as a request of 3 MiB can make it.',
  remedy: 'The message quotes the expression and says what stands in the way. Correct the name or the type. Which variables there are depends on the place: `params` only where a `paramKind` is set, `variables` only below those that are declared before, `self` only in a CustomResourceDefinition. Where the cost is the trouble, set `maxItems`, `maxProperties` and `maxLength` on the lists, maps and texts that the rule goes through, and on those around it; a loop inside a loop costs the product of both.',
  examples: {
    fails: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.metadata.name.startswith("web")'
`,
      finds: [
        'error spec.validations[0].expression: "object.metadata.name.startswith(\\"web\\")" does not compile: there is no function \'startswith\'',
      ],
    },
    passes: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.metadata.name.startsWith("web")'
`,
    },
    exempt: {
      manifest: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: names
spec:
  matchConstraints:
    resourceRules:
      - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments]}
  validations:
    - expression: 'object.spec.replicas <= 5'
`,
      because: 'Fields of a kind that is not known here may have any type.',
    },
  },
  check: {
    fields: [webhookExpressions, validatingExpressions, mutatingExpressions, deviceExpression, definitionExpressions],
  },
});
