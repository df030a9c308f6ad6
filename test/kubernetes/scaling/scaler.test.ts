import { readScaler } from '../../../src/kubernetes/scaling/scaler';

const REF = { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db' };

test.each([
  ['autoscaling/v2', 'HorizontalPodAutoscaler', { scaleTargetRef: REF }, ['StatefulSet.apps', 'db', true, 1]],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', { scaleTargetRef: REF, minReplicas: 3 }, ['StatefulSet.apps', 'db', true, 3]],
  ['keda.sh/v1alpha1', 'ScaledObject', { scaleTargetRef: { name: 'web' } }, ['Deployment.apps', 'web', true, 0]],
  ['keda.sh/v1alpha1', 'ScaledObject', { scaleTargetRef: { name: 'web' }, minReplicaCount: 2 }, ['Deployment.apps', 'web', true, 2]],
  ['autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', { targetRef: REF }, ['StatefulSet.apps', 'db', false, 0]],
])('%s %s %j', (apiVersion, kind, spec, expected) => {
  const scaler = readScaler({ apiVersion, kind, spec }, 'shop');

  expect([scaler?.targetGroupKind, scaler?.targetName, scaler?.setsReplicas, scaler?.minimum]).toEqual(expected);
});

test('another kind scales nothing', () => {
  expect(readScaler({ apiVersion: 'example.com/v1', kind: 'HorizontalPodAutoscaler', spec: { scaleTargetRef: REF } }, 'shop')).toBeUndefined();
});
