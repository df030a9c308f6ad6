import type { Constraints, FieldConstraint } from './constraint';
import { celIdentifier, dns1035Label, dnsSubdomain, pathSegment, qualifiedName } from '../../../../kubernetes/formats/names';
import { notBlank, oneLine } from '../../../../kubernetes/formats/texts';

const FAILURE: FieldConstraint = { allowed: ['Fail', 'Ignore'], pointer: true };
const EXPRESSION: FieldConstraint = { required: true, format: notBlank };
const CONDITIONS: FieldConstraint = { unique: ['name'], maxItems: 64 };

const RULE: Readonly<Record<string, FieldConstraint>> = {
  apiGroups: { required: true },
  apiVersions: { required: true },
  resources: { required: true },
  operations: { required: true, allowed: ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'] },
  scope: { allowed: ['*', 'Cluster', 'Namespaced'], pointer: true },
};

/** Admission policies, their bindings, and what both match. */
export const ADMISSION: Constraints = {
  V1RuleWithOperations: RULE,
  V1NamedRuleWithOperations: { ...RULE, resourceNames: { format: pathSegment, unique: true } },
  V1MatchResources: { matchPolicy: { allowed: ['Equivalent', 'Exact'], pointer: true } },
  V1MatchCondition: { name: { required: true, format: qualifiedName }, expression: EXPRESSION },
  V1ParamKind: {
    apiVersion: { required: true }, kind: { required: true, format: (kind) => dns1035Label(kind.toLowerCase()) },
  },
  V1ParamRef: { name: { format: pathSegment }, parameterNotFoundAction: { required: true, allowed: ['Deny', 'Allow'] } },
  V1Variable: { name: { required: true, format: celIdentifier }, expression: EXPRESSION },
  V1ValidatingAdmissionPolicy: { spec: { implied: true } },
  V1ValidatingAdmissionPolicySpec: {
    auditAnnotations: { unique: ['key'], maxItems: 20 }, failurePolicy: FAILURE, matchConditions: CONDITIONS, matchConstraints: { required: true },
  },
  V1Validation: {
    expression: EXPRESSION,
    message: { format: oneLine },
    messageExpression: { format: notBlank },
    reason: { allowed: ['Forbidden', 'Invalid', 'RequestEntityTooLarge'], pointer: true },
  },
  V1AuditAnnotation: { key: { required: true }, valueExpression: { ...EXPRESSION, maxLength: 5 * 1024 } },
  V1ValidatingAdmissionPolicyBindingSpec: {
    policyName: { required: true, format: dnsSubdomain },
    validationActions: { required: true, allowed: ['Audit', 'Deny', 'Warn'], unique: true },
  },
  V1MutatingAdmissionPolicy: { spec: { implied: true } },
  V1MutatingAdmissionPolicySpec: {
    failurePolicy: FAILURE,
    matchConditions: CONDITIONS,
    matchConstraints: { required: true },
    mutations: { required: true },
    reinvocationPolicy: { required: true, allowed: ['IfNeeded', 'Never'] },
  },
  V1Mutation: { patchType: { required: true, allowed: ['ApplyConfiguration', 'JSONPatch'] } },
  V1ApplyConfiguration: { expression: EXPRESSION },
  V1JSONPatch: { expression: EXPRESSION },
  V1MutatingAdmissionPolicyBinding: { spec: { implied: true } },
  V1MutatingAdmissionPolicyBindingSpec: { policyName: { required: true, format: dnsSubdomain } },
};
