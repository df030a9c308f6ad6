import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { podSelectorOf } from '../../../src/kubernetes/pods/pod-selector';

const APP = [{ key: 'app', operator: 'In', values: ['web'] }];
const TEMPLATE = { metadata: { labels: { app: 'web' } }, spec: { containers: [] } };

function selector(apiVersion: string, kind: string, spec: JsonObject): unknown {
  return podSelectorOf({ apiVersion, kind, spec });
}

test('a Service selects by a map; without entries, or as a name for another host, it selects nothing', () => {
  expect(selector('v1', 'Service', { selector: { app: 'web' } })).toEqual(APP);
  expect([{}, { selector: {} }, { selector: null }, { type: 'ExternalName', selector: { app: 'web' } }].map((spec) => selector('v1', 'Service', spec)))
    .toEqual([undefined, undefined, undefined, undefined]);
});

test('a budget selects all with an empty selector and none without one; in policy/v1beta1 an empty one selected none', () => {
  expect(selector('policy/v1', 'PodDisruptionBudget', { selector: { matchLabels: { app: 'web' } } })).toEqual(APP);
  expect(selector('policy/v1', 'PodDisruptionBudget', { selector: {} })).toEqual([]);
  expect(selector('policy/v1', 'PodDisruptionBudget', {})).toBeUndefined();
  expect(selector('policy/v1beta1', 'PodDisruptionBudget', { selector: {} })).toBeUndefined();
});

test('a network policy without a selector is about every Pod', () => {
  expect([{}, { podSelector: {} }].map((spec) => selector('networking.k8s.io/v1', 'NetworkPolicy', spec))).toEqual([[], []]);
});

test('a workload selects by a LabelSelector or a map, and a map that is left out stands for the labels of the template', () => {
  expect(selector('apps/v1', 'Deployment', { selector: { matchLabels: { app: 'web' } }, template: TEMPLATE })).toEqual(APP);
  expect(selector('v1', 'ReplicationController', { selector: { app: 'web' } })).toEqual(APP);
  expect(selector('v1', 'ReplicationController', { template: TEMPLATE })).toEqual(APP);
  expect(selector('apps.openshift.io/v1', 'DeploymentConfig', { selector: {}, template: TEMPLATE })).toEqual(APP);
  expect(selector('apps/v1', 'Deployment', { template: TEMPLATE })).toBeUndefined();
  expect(selector('batch/v1', 'Job', { selector: { matchLabels: { app: 'web' } }, template: TEMPLATE })).toBeUndefined();
});
