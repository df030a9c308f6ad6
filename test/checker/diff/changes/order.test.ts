import { parseDocument } from 'yaml';
import { compareResources } from '../../../../src/checker/diff/changes/compare-objects';
import { describeWhole } from '../../../../src/checker/diff/changes/describe-sides';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

function yaml(text: string): JsonObject {
  return parseDocument(text).toJS() as JsonObject;
}

function changes(before: string, after: string): string[] {
  return compareResources(yaml(before), yaml(after)).map((field) => `${field.path}: ${describeWhole(field).join(' → ')}`);
}

const podSpec = (apiVersion: string, kind: string, spec: string): string => `{apiVersion: ${apiVersion}, kind: ${kind}, spec: {template: {spec: {${spec}}}}}`;
const cronJob = (spec: string): string => `{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: {spec: {template: {spec: {${spec}}}}}}}`;
const object = (apiVersion: string, kind: string, body: string): string => `{apiVersion: ${apiVersion}, kind: ${kind}, ${body}}`;

describe('an order that means nothing is no change', () => {
  test.each([
    ['ports of a Service', object('v1', 'Service', 'spec: {ports: [{port: 80}, {port: 81}]}'), object('v1', 'Service', 'spec: {ports: [{port: 81}, {port: 80}]}')],
    ['metrics of an autoscaler', object('autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: {metrics: [{type: Resource, resource: {name: cpu}}, {type: External, external: {metric: {name: q}}}]}'),
      object('autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: {metrics: [{type: External, external: {metric: {name: q}}}, {type: Resource, resource: {name: cpu}}]}')],
    ['rules of a role, however their lists are arranged', object('rbac.authorization.k8s.io/v1', 'Role', 'rules: [{verbs: [get, list], resources: [pods], apiGroups: [""]}, {verbs: [get], resources: [services], apiGroups: [""]}]'),
      object('rbac.authorization.k8s.io/v1', 'Role', 'rules: [{verbs: [get], resources: [services], apiGroups: [""]}, {verbs: [list, get], resources: [pods], apiGroups: [""]}]')],
    ['rules and peers of a network policy, one of them with a default', object('networking.k8s.io/v1', 'NetworkPolicy', 'spec: {ingress: [{ports: [{port: 80}]}, {from: [{podSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8}}]}]}'),
      object('networking.k8s.io/v1', 'NetworkPolicy', 'spec: {ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}, {podSelector: {}}]}, {ports: [{port: 80, protocol: TCP}]}]}')],
    ['validating webhooks', object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'webhooks: [{name: a}, {name: b}]'), object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'webhooks: [{name: b}, {name: a}]')],
    ['variables of a CronJob that do not name each other', cronJob('containers: [{name: c, env: [{name: A, value: "1"}, {name: B, value: $$(A)}]}]'), cronJob('containers: [{name: c, env: [{name: B, value: $$(A)}, {name: A, value: "1"}]}]')],
    ['paths of an Ingress that are matched by length', object('networking.k8s.io/v1', 'Ingress', 'spec: {rules: [{host: a, http: {paths: [{path: /a, pathType: Prefix}, {path: /b, pathType: Exact}]}}]}'),
      object('networking.k8s.io/v1', 'Ingress', 'spec: {rules: [{host: a, http: {paths: [{path: /b, pathType: Exact}, {path: /a, pathType: Prefix}]}}]}')],
  ])('%s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
    expect(changes(after, before)).toEqual([]);
  });
});

describe('an order that means something is a change', () => {
  test.each([
    ['init containers', cronJob('initContainers: [{name: a}, {name: b}]'), cronJob('initContainers: [{name: b}, {name: a}]'), 'spec.jobTemplate.spec.template.spec.initContainers: order a, b → b, a'],
    ['a variable that names another', cronJob('containers: [{name: c, env: [{name: HOST, value: x}, {name: URL, value: "h://$(HOST)"}]}]'), cronJob('containers: [{name: c, env: [{name: URL, value: "h://$(HOST)"}, {name: HOST, value: x}]}]'),
      'spec.jobTemplate.spec.template.spec.containers[c].env: order HOST, URL → URL, HOST'],
    ['any list of a template whose Pods roll', podSpec('apps/v1', 'DaemonSet', 'tolerations: [{key: a}, {key: b}]'), podSpec('apps/v1', 'DaemonSet', 'tolerations: [{key: b}, {key: a}]'),
      'spec.template.spec.tolerations: order a/Equal, b/Equal → b/Equal, a/Equal'],
    ['the same of an Argo Rollout', podSpec('argoproj.io/v1alpha1', 'Rollout', 'volumes: [{name: a}, {name: b}]'), podSpec('argoproj.io/v1alpha1', 'Rollout', 'volumes: [{name: b}, {name: a}]'), 'spec.template.spec.volumes: order a, b → b, a'],
    ['sources of variables, of which the last wins', podSpec('apps/v1', 'ReplicaSet', 'containers: [{name: c, envFrom: [{prefix: a}, {prefix: b}]}]'), podSpec('apps/v1', 'ReplicaSet', 'containers: [{name: c, envFrom: [{prefix: b}, {prefix: a}]}]'),
      'spec.template.spec.containers[c].envFrom[0]: {"prefix":"a"} → (absent)'],
    ['mutating webhooks', object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'webhooks: [{name: a}, {name: b}]'), object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'webhooks: [{name: b}, {name: a}]'), 'webhooks: order a, b → b, a'],
    ['paths of an Ingress that its controller matches in its own way', object('networking.k8s.io/v1', 'Ingress', 'spec: {rules: [{host: a, http: {paths: [{path: /*, pathType: ImplementationSpecific}, {path: /b, pathType: ImplementationSpecific}]}}]}'),
      object('networking.k8s.io/v1', 'Ingress', 'spec: {rules: [{host: a, http: {paths: [{path: /b, pathType: ImplementationSpecific}, {path: /*, pathType: ImplementationSpecific}]}}]}'),
      'spec.rules[a].http.paths: order /*/ImplementationSpecific, /b/ImplementationSpecific → /b/ImplementationSpecific, /*/ImplementationSpecific'],
    ['a named list of a kind that nobody knows, without what stays in place', object('example.com/v1', 'Widget', 'spec: {steps: [{name: a}, {name: b}, {name: c}, {name: d}]}'), object('example.com/v1', 'Widget', 'spec: {steps: [{name: a}, {name: c}, {name: b}, {name: d}]}'),
      'spec.steps: order b, c → c, b'],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)[0]).toBe(expected);
    expect(changes(after, before)).not.toEqual([]);
  });

  test('what is added or removed elsewhere does not hide it', () => {
    const widget = (names: string): string => object('example.com/v1', 'Widget', `spec: {steps: [${names.split('').map((name) => `{name: ${name}}`).join(', ')}]}`);

    expect(changes(widget('abx'), widget('ba'))).toEqual(['spec.steps: order a, b → b, a', 'spec.steps[x]: {"name":"x"} → (absent)']);
    expect(changes(widget('ab'), widget('axb'))).toEqual(['spec.steps[x]: (absent) → {"name":"x"}']);
  });
});

test('a rule that changes stands beside the one that took its place, not beside one that stays', () => {
  const role = (rules: string): string => object('rbac.authorization.k8s.io/v1', 'Role', `rules: [${rules}]`);

  expect(changes(role('{verbs: [get]}, {verbs: [list]}, {verbs: [watch]}'), role('{verbs: [watch]}, {verbs: [patch]}, {verbs: [get]}')))
    .toEqual(['rules[1].verbs["list"]: list → (absent)', 'rules[1].verbs["patch"]: (absent) → patch']);
});
