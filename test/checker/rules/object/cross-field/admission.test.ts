import { judge } from '../judge';

const GROUP = 'admissionregistration.k8s.io/v1';
const RULE = '{operations: [CREATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments]}';
const object = (kind: string, spec: string): string => `{apiVersion: ${GROUP}, kind: ${kind}, metadata: {name: x}, spec: {${spec}}}`;
const policy = (more: string, rules = RULE): string => object('ValidatingAdmissionPolicy', `matchConstraints: {resourceRules: [${rules}]}, ${more}`);
const binding = (more: string): string => object('ValidatingAdmissionPolicyBinding', `policyName: p, ${more}`);
const mutating = (mutation: string, rules = RULE): string => object('MutatingAdmissionPolicy', `reinvocationPolicy: Never, matchConstraints: {resourceRules: [${rules}]}, mutations: [${mutation}]`);
const webhook = (condition: string): string => `{apiVersion: ${GROUP}, kind: ValidatingWebhookConfiguration, metadata: {name: x}, webhooks: [{name: a.b.c, sideEffects: None,
  admissionReviewVersions: [v1], clientConfig: {url: "https://a"}, matchConditions: [{name: c, expression: "${condition}"}]}]}`;
const VALIDATION = 'validations: [{expression: "object.spec.replicas <= 5"}]';

describe.each([
  ['a policy matches resources', policy(VALIDATION), policy(VALIDATION, ''), 'admission-fields spec.matchConstraints.resourceRules'],
  ['a policy has a purpose', policy(VALIDATION), policy('validations: []'), 'admission-fields spec.validations'],
  ['a rule is complete', policy(VALIDATION), policy(VALIDATION, RULE.replace('apiVersions: [v1], ', '')), 'required-field spec.matchConstraints.resourceRules[0].apiVersions'],
  ['validations compile', policy(VALIDATION), policy('validations: [{expression: "object.spec.replicas <="}]'), 'invalid-expression spec.validations[0].expression'],
  ['parameters have a kind', policy('paramKind: {apiVersion: v1, kind: ConfigMap}, validations: [{expression: "params.a == object.a"}]'), policy('validations: [{expression: "params.a == object.a"}]'),
    'invalid-expression spec.validations[0].expression'],
  ['the kind of parameters has a version', policy(`paramKind: {apiVersion: a.b/v1, kind: C}, ${VALIDATION}`), policy(`paramKind: {apiVersion: a/b/v1, kind: C}, ${VALIDATION}`), 'admission-fields spec.paramKind.apiVersion'],
  ['a variable uses those before it', policy(`variables: [{name: a, expression: "1"}, {name: b, expression: "variables.a + 1"}], ${VALIDATION}`),
    policy(`variables: [{name: b, expression: "variables.a + 1"}, {name: a, expression: "1"}], ${VALIDATION}`), 'invalid-expression spec.variables[0].expression'],
  ['a message is a text', policy('validations: [{expression: "object.a == 1", messageExpression: "\'a\' + string(object.a)"}]'), policy('validations: [{expression: "object.a == 1", messageExpression: "1"}]'),
    'invalid-expression spec.validations[0].messageExpression'],
  ['a reason is known', policy('validations: [{expression: "object.a == 1", reason: Invalid}]'), policy('validations: [{expression: "object.a == 1", reason: Wrong}]'), 'not-allowed-value spec.validations[0].reason'],
  ['a key of an annotation is a name', policy('auditAnnotations: [{key: k, valueExpression: "\'a\'"}]'), policy('auditAnnotations: [{key: a/b, valueExpression: "\'a\'"}]'), 'admission-fields spec.auditAnnotations[0].key'],
  ['a failure is reported once', binding('validationActions: [Deny, Audit]'), binding('validationActions: [Deny, Warn]'), 'admission-fields spec.validationActions'],
  ['parameters are named or selected', binding('validationActions: [Deny], paramRef: {name: a, parameterNotFoundAction: Deny}'), binding('validationActions: [Deny], paramRef: {parameterNotFoundAction: Deny}'), 'field-choice spec.paramRef'],
  ['a mutation has the patch of its type', mutating('{patchType: JSONPatch, jsonPatch: {expression: "[]"}}'), mutating('{patchType: JSONPatch}'), 'admission-fields spec.mutations[0].jsonPatch'],
  ['a patch is a list', mutating('{patchType: JSONPatch, jsonPatch: {expression: "[]"}}'), mutating('{patchType: JSONPatch, jsonPatch: {expression: "1"}}'), 'invalid-expression spec.mutations[0].jsonPatch.expression'],
  ['what is deleted is not mutated', mutating('{patchType: JSONPatch, jsonPatch: {expression: "[]"}}'), mutating('{patchType: JSONPatch, jsonPatch: {expression: "[]"}}', RULE.replace('CREATE', 'DELETE')),
    'admission-fields spec.matchConstraints.resourceRules[0].operations[0]'],
  ['conditions of a webhook compile', webhook("request.operation == 'CREATE'"), webhook('variables.a'), 'invalid-expression webhooks[0].matchConditions[0].expression'],
])('%s', (_, good, bad, finding) => {
  it('passes when it does', () => expect(judge(good)).toEqual([]));
  it('is reported when it does not', () => expect(judge(bad)).toEqual([finding]));
});
