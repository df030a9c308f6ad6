import { replicasOf, restartsOnChange } from '../../../src/kubernetes/pods/replicas';

test('one replica runs where none is written, of the kinds that have a number', () => {
  const of = (apiVersion: string, kind: string, spec = {}): number | undefined => replicasOf({ apiVersion, kind, spec });

  expect([of('apps/v1', 'Deployment'), of('v1', 'ReplicationController'), of('argoproj.io/v1alpha1', 'Rollout', { replicas: 3 }), of('apps/v1', 'ReplicaSet', { replicas: 0 })]).toEqual([1, 1, 3, 0]);
  expect([of('apps/v1', 'DaemonSet', { replicas: 2 }), of('batch/v1', 'Job'), of('example.com/v1', 'Deployment', { replicas: 2 }), of('v1', 'Pod')]).toEqual([undefined, undefined, undefined, undefined]);
});

test('a changed template restarts the Pods of what rolls out, and of nothing else', () => {
  const restarts = (apiVersion: string, kind: string, spec = {}): boolean => restartsOnChange({ apiVersion, kind, spec });

  expect([restarts('apps/v1', 'Deployment'), restarts('apps/v1', 'StatefulSet'), restarts('argoproj.io/v1alpha1', 'Rollout'), restarts('serving.knative.dev/v1', 'Service')]).toEqual([true, true, true, true]);
  expect([restarts('apps/v1', 'ReplicaSet'), restarts('v1', 'ReplicationController'), restarts('batch/v1', 'CronJob'), restarts('batch/v1', 'Job'), restarts('v1', 'ConfigMap')]).toEqual([false, false, false, false, false]);
});

test.each([
  ['the Pods are left to whoever deletes them', 'apps/v1', 'StatefulSet', { updateStrategy: { type: 'OnDelete' } }, { updateStrategy: { type: 'RollingUpdate' } }],
  ['there are none', 'apps/v1', 'Deployment', { replicas: 0 }, { replicas: 1 }],
  ['the rollout is paused', 'apps/v1', 'Deployment', { paused: true }, { paused: false }],
  ['the partition keeps all of them', 'apps/v1', 'StatefulSet', { replicas: 2, updateStrategy: { rollingUpdate: { partition: 2 } } }, { replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } }],
  ['updates of the kind are paused', 'apps.kruise.io/v1alpha1', 'CloneSet', { updateStrategy: { paused: true } }, { updateStrategy: {} }],
  ['a rolling update is paused', 'apps.kruise.io/v1alpha1', 'DaemonSet', { updateStrategy: { rollingUpdate: { paused: true } } }, {}],
])('a changed template restarts nothing where %s', (_, apiVersion, kind, held, rolls) => {
  expect([held, rolls].map((spec) => restartsOnChange({ apiVersion, kind, spec }))).toEqual([false, true]);
});
