import type { RuleInfo } from '../../../findings/finding';

function warning<Id extends string>(id: Id, title: string): RuleInfo & { id: Id } {
  return { id, part: 'object', severity: 'warning', title };
}

function error<Id extends string>(id: Id, title: string): RuleInfo & { id: Id } {
  return { id, part: 'object', severity: 'error', title };
}

/** The rules of the `object` checks by the name that code uses. */
export const RULES = {
  noSchema: warning('no-schema', 'Each kind has a schema to check it against, or is accepted by name.'),
  kindAccepted: { id: 'kind-accepted', part: 'object', severity: 'info', onlyByName: true, title: 'An object that passes without schema, because its kind is accepted by name, is mentioned.' },
  removedApi: error('removed-api', 'No object uses an API that the Kubernetes version has removed.'),
  deprecatedApi: { id: 'deprecated-api', part: 'object', severity: 'warning', title: 'No object uses an API that Kubernetes has announced to remove.' },
  unknownField: error('unknown-field', 'An object has only fields that its type has.'),
  wrongType: error('wrong-type', 'A field holds a value of its type.'),
  requiredField: error('required-field', 'A required field is present and not empty.'),
  invalidName: error('invalid-name', 'An object is named by the rule for its kind.'),
  invalidLabel: error('invalid-label', 'Keys and values of labels and annotations are well-formed.'),
  invalidFormat: error('invalid-format', 'A string has the form that its field asks for.'),
  outOfRange: error('out-of-range', 'A number lies in the range of its field.'),
  notAllowedValue: error('not-allowed-value', 'A field with a fixed set of values holds one of them.'),
  tooLong: error('too-long', 'A string, list or map stays within the size its field allows.'),
  duplicateEntry: error('duplicate-entry', 'Entries that must differ do differ.'),
  fieldChoice: error('field-choice', 'Of fields that exclude or need each other, the right number is set.'),
  forbiddenField: error('forbidden-field', 'A field is set only where the rest of the object allows it.'),
  selectorMismatch: error('selector-mismatch', 'The selector of a workload selects the Pods of its own template.'),
  labelSelector: error('label-selector', 'A label selector is complete: each operator has the values it needs.'),
  serviceTypeFields: error('service-type-fields', 'The fields of a Service fit its type.'),
  probeSettings: error('probe-settings', 'A probe has one handler and the thresholds that its purpose allows.'),
  volumeMount: error('volume-mount', 'Each mounted volume exists, and no path is mounted twice.'),
  resourceQuantity: error('resource-quantity', 'Resource names and amounts fit each other: no request above its limit, no fraction of a whole thing.'),
  restartPolicy: error('restart-policy', 'The restart policy is one that the workload allows.'),
  updateStrategy: error('update-strategy', 'The update strategy of a workload is complete and can make progress.'),
  rbacReference: error('rbac-reference', 'Role references and subjects name the API group and kind that exist for them.'),
  rbacRule: error('rbac-rule', 'Each RBAC rule has verbs and names either resources or URLs.'),
  metricTarget: error('metric-target', 'Each metric of an autoscaler has its source and a target of its type.'),
  policyPeer: error('policy-peer', 'Each peer and port of a NetworkPolicy is one thing, and exceptions lie inside their block.'),
  ingressBackend: error('ingress-backend', 'Each Ingress path is absolute and leads to one backend.'),
  secretData: error('secret-data', 'A Secret holds the keys that its type needs, in base64.'),
  limitRange: error('limit-range', 'Minima, requests, defaults and maxima of a LimitRange are in order.'),
  claimRequest: error('claim-request', 'A volume claim asks for access modes and storage.'),
  podFields: error('pod-fields', 'Fields of a Pod fit each other.'),
  securityContext: error('security-context', 'A security context does not contradict itself.'),
  invalidExpression: error('invalid-expression', 'An expression compiles, with the variables it may use and to the type it is to yield, and its cost has a limit.'),
  structuralSchema: error('structural-schema', 'The schema of a CustomResourceDefinition is structural, and its defaults fit it.'),
  applyKey: warning('apply-key', 'Entries that server-side apply tells apart by a key have different ones.'),
  applySize: warning('apply-size', 'An object is small enough for the annotation that client-side apply keeps a copy of it in.'),
  certificateRenewal: error('certificate-renewal', 'A certificate is renewed within the time that it lasts.'),
  sealedName: warning('sealed-name', 'A SealedSecret has the name and the namespace that it was encrypted for.'),
  ingressPathCharacters: warning('ingress-path-characters', 'A path of ingress-nginx under Exact or Prefix is no regular expression.'),
  customResourceDefinition: error('custom-resource-definition', 'A CustomResourceDefinition is named for its group and has one storage version.'),
} as const satisfies Record<string, RuleInfo>;

/** Every rule of the `object` checks. */
export const OBJECT_RULES: readonly RuleInfo[] = Object.values(RULES);
