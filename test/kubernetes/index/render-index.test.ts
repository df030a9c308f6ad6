import { readResources } from '../../../src/checker/read/resources/read';
import { referringRollout } from '../../../src/kubernetes/index/referring-rollout';
import { RenderIndex } from '../../../src/kubernetes/index/render-index';
import { scalers } from '../../../src/kubernetes/index/scalers';
import { titleOf } from '../../../src/kubernetes/pods/workload';
import { conditionsOfLabels } from '../../../src/kubernetes/selectors/label-selector';

const RENDER = `
{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, namespace: shop}, spec: {template: {metadata: {labels: {app: web, tier: front}}, spec: {containers: []}}}}
---
{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db}, spec: {template: {metadata: {labels: {app: db}}, spec: {containers: []}}}}
---
{apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}}}
---
{apiVersion: v1, kind: Service, metadata: {name: open, namespace: shop}}
---
{apiVersion: v1, kind: Service, metadata: {name: first}, spec: {selector: {statefulset.kubernetes.io/pod-name: db-0}}}
---
{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: all}, spec: {selector: {}}}
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r}}
---
{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: r, namespace: shop}, spec: {workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}}}
---
{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: db}}}
`;
const index = new RenderIndex(readResources(RENDER, 'o').resources, 'team');

function titles(namespace: string, labels: Record<string, string>): string[] {
  return index.selected(namespace, conditionsOfLabels(labels)).map(titleOf);
}

test('objects are found by kind, namespace and name, in the default namespace where they name none, without one where they are cluster-wide', () => {
  expect(index.find('StatefulSet.apps', 'team', 'db')?.document).toBe(1);
  expect(index.find('ClusterRole.rbac.authorization.k8s.io', '', 'r')?.document).toBe(6);
  expect([index.find('StatefulSet.apps', 'default', 'db'), index.find('StatefulSet', 'team', 'db')]).toEqual([undefined, undefined]);
  expect(index.namesOf('Service', 'shop')).toEqual(['web', 'open']);
  expect(index.namespaces()).toEqual(['shop', 'team']);
  expect(index.firstIn('team')?.document).toBe(1);
  expect([index.holdsNamespace('shop'), index.holdsNamespace('default')]).toEqual([true, false]);
});

test('the same object of another render has the same kind, namespace and name, whatever its version', () => {
  expect(index.counterpartOf({ apiVersion: 'apps/v1beta1', kind: 'StatefulSet', metadata: { name: 'db', namespace: 'team' } })?.apiVersion).toBe('apps/v1');
  expect(index.counterpartOf({ apiVersion: 'example.com/v1', kind: 'StatefulSet', metadata: { name: 'db', namespace: 'team' } })).toBeUndefined();
});

test('Pods are selected by their labels and those that controllers add, in one namespace', () => {
  expect([titles('shop', { app: 'web' }), titles('shop', { app: 'web', tier: 'back' }), titles('team', { app: 'web' }), titles('shop', {})]).toEqual([['Deployment web'], [], [], ['Deployment web']]);
  expect(titles('team', { 'statefulset.kubernetes.io/pod-name': 'db-1' })).toEqual(['StatefulSet db']);
});

test('what selects Pods is found by them', () => {
  const names = (kind: string, namespace: string, labels: Record<string, string>): unknown[] => index
    .selecting(kind, namespace, { kind: 'StatefulSet', name: 'db', labels }).map((object) => index.resources.find((resource) => resource.object === object)?.document);

  expect([names('Service', 'shop', { app: 'web' }), names('Service', 'shop', { app: 'db' }), names('Service', 'team', {})]).toEqual([[2], [], [4]]);
  expect([names('PodDisruptionBudget.policy', 'team', {}), names('PodDisruptionBudget.policy', 'shop', {})]).toEqual([[5], []]);
});

test('a Rollout runs the workload that it refers to, in its namespace', () => {
  expect(index.workloads.map(({ resource }) => referringRollout(index, resource)?.kind)).toEqual(['Rollout', undefined]);
});

test('autoscalers are known with what they scale', () => {
  expect(scalers(index).map(({ targetGroupKind, namespace, resource }) => [targetGroupKind, namespace, resource.document])).toEqual([['StatefulSet.apps', 'team', 8]]);
});
