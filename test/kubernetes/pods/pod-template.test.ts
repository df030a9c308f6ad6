import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { readContainers } from '../../../src/kubernetes/pods/containers';
import { podTemplateOf } from '../../../src/kubernetes/pods/pod-template';
import { readWorkload } from '../../../src/kubernetes/pods/workload';

const POD: JsonObject = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main' }] } };
const TEMPLATE: JsonObject = { spec: { template: POD } };

test.each<[string, string, JsonObject, string]>([
  ['v1', 'Pod', POD, 'spec'],
  ['v1', 'PodTemplate', { template: POD }, 'template.spec'],
  ['v1', 'ReplicationController', TEMPLATE, 'spec.template.spec'],
  ['apps/v1', 'Deployment', TEMPLATE, 'spec.template.spec'],
  ['apps/v1beta2', 'Deployment', TEMPLATE, 'spec.template.spec'],
  ['extensions/v1beta1', 'DaemonSet', TEMPLATE, 'spec.template.spec'],
  ['apps/v1', 'StatefulSet', TEMPLATE, 'spec.template.spec'],
  ['apps/v1', 'DaemonSet', TEMPLATE, 'spec.template.spec'],
  ['apps/v1', 'ReplicaSet', TEMPLATE, 'spec.template.spec'],
  ['batch/v1', 'Job', TEMPLATE, 'spec.template.spec'],
  ['batch/v1', 'CronJob', { spec: { jobTemplate: TEMPLATE } }, 'spec.jobTemplate.spec.template.spec'],
  ['argoproj.io/v1alpha1', 'Rollout', TEMPLATE, 'spec.template.spec'],
  ['apps.openshift.io/v1', 'DeploymentConfig', TEMPLATE, 'spec.template.spec'],
  ['serving.knative.dev/v1', 'Service', TEMPLATE, 'spec.template.spec'],
  ['serving.knative.dev/v1', 'Configuration', TEMPLATE, 'spec.template.spec'],
  ['serving.knative.dev/v1', 'Revision', POD, 'spec'],
  ['apps.kruise.io/v1alpha1', 'CloneSet', TEMPLATE, 'spec.template.spec'],
  ['apps.kruise.io/v1beta1', 'StatefulSet', TEMPLATE, 'spec.template.spec'],
  ['apps.kruise.io/v1alpha1', 'DaemonSet', TEMPLATE, 'spec.template.spec'],
  ['apps.kruise.io/v1alpha1', 'BroadcastJob', TEMPLATE, 'spec.template.spec'],
  ['keda.sh/v1alpha1', 'ScaledJob', { spec: { jobTargetRef: { template: POD } } }, 'spec.jobTargetRef.template.spec'],
])('%s %s has Pods', (apiVersion, kind, rest, path) => {
  const template = podTemplateOf({ apiVersion, kind, ...rest });

  expect(template?.labels).toEqual({ app: 'web' });
  expect(template?.path.join('.')).toBe(path);
  expect(template?.containers.map(({ name }) => name)).toEqual(['main']);
});

test.each([
  ['example.com/v1', 'Deployment'], ['v1', 'Deployment'], ['v1', 'Service'], ['argoproj.io/v1alpha1', 'Workflow'], ['tekton.dev/v1', 'Task'], ['apps/v1', 'constructor'],
])('%s %s has none, or not in one place of its own', (apiVersion, kind) => {
  expect(podTemplateOf({ apiVersion, kind, ...TEMPLATE })).toBeUndefined();
});

test('a Rollout that refers to a Deployment has no template of its own', () => {
  expect(podTemplateOf({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec: { workloadRef: { kind: 'Deployment', name: 'web' } } })).toBeUndefined();
  expect(podTemplateOf(undefined)).toBeUndefined();
});

test('a PodTemplate is a template and runs nothing', () => {
  const resource = { overlay: 'o', document: 0, object: { apiVersion: 'v1', kind: 'PodTemplate', template: POD } };
  const pod = { ...resource, object: { apiVersion: 'v1', kind: 'Pod', ...POD } };

  expect(readWorkload(resource, 'default')).toBeUndefined();
  expect(readWorkload(pod, 'default')).toMatchObject({ kind: 'Pod', namespace: 'default', labels: { app: 'web' } });
});

test('containers of every sort have a name and a place; those that end or were put in later serve nobody', () => {
  const spec = { ephemeralContainers: [{ name: 'debug' }], initContainers: [{ name: 'once' }, { name: 'proxy', restartPolicy: 'Always' }], containers: [{}, 'x'] };

  expect(readContainers(spec, ['spec']).map(({ name, path, serves }) => [name, path.join('.'), serves])).toEqual([
    ['0', 'spec.containers.0', true], ['once', 'spec.initContainers.0', false], ['proxy', 'spec.initContainers.1', true], ['debug', 'spec.ephemeralContainers.0', false],
  ]);
});
