import type { Json, JsonMap, KubernetesObject } from '../../../../../src/generator/overlays/derive/objects/json';
import { renderItems } from '../../../../../src/generator/overlays/derive/transforms/render';
import type { TransformerFields } from '../../../../../src/generator/overlays/derive/transforms/settings';

function object(apiVersion: string, kind: string, name: string, fields: JsonMap = {}, namespace?: string): KubernetesObject {
  return { apiVersion, kind, metadata: { name, ...namespace === undefined ? {} : { namespace } }, ...fields };
}

function render(fields: TransformerFields, ...objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  return renderItems(objects.map((each) => ({ object: each, isHashed: false })), fields);
}

const RBAC = 'rbac.authorization.k8s.io/v1';

it('prefix and suffix go to every name but those that mean something beyond it', () => {
  const kinds = [object('v1', 'Service', 'a'), object('v1', 'Namespace', 'a'), object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'a'), object('apiregistration.k8s.io/v1', 'APIService', 'a')];
  expect(render({ namePrefix: 'p-', nameSuffix: '-s' }, ...kinds).map(({ metadata }) => metadata.name)).toEqual(['p-a-s', 'a', 'a', 'a']);
});

it('a namespace goes to every object that kustomize does not know to have none, and names the Namespace', () => {
  const kinds = [object('v1', 'Service', 'a'), object(RBAC, 'ClusterRole', 'a'), object('cert-manager.io/v1', 'ClusterIssuer', 'a'), object('v1', 'Namespace', 'a')];
  expect(render({ namespace: 'prod' }, ...kinds).map(({ metadata }) => metadata)).toEqual([
    { name: 'a', namespace: 'prod' }, { name: 'a' }, { name: 'a', namespace: 'prod' }, { name: 'prod' },
  ]);
});

it('the default account of a binding moves, the others only where the overlay has them', () => {
  const subjects = ['default', 'mine', 'theirs'].map((name) => ({ kind: 'ServiceAccount', name, namespace: 'default' }));
  const [binding] = render({ namespace: 'prod' }, object(RBAC, 'ClusterRoleBinding', 'b', { subjects }), object('v1', 'ServiceAccount', 'mine'));
  expect(binding.subjects).toEqual([
    { kind: 'ServiceAccount', name: 'default', namespace: 'prod' }, { kind: 'ServiceAccount', name: 'mine', namespace: 'prod' }, { kind: 'ServiceAccount', name: 'theirs', namespace: 'default' },
  ]);
});

it('references follow the objects that are there, in built-in fields', () => {
  const spec = { volumes: [{ name: 'a', configMap: { name: 'c' } }, { name: 'b', configMap: { name: 'absent' } }], serviceAccountName: 'c' };
  const [pod, widget] = render({ namePrefix: 'p-' }, object('v1', 'Pod', 'a', { spec }), object('example.com/v1', 'Widget', 'w', { spec }), object('v1', 'ConfigMap', 'c'));
  expect(pod.spec).toEqual({ volumes: [{ name: 'a', configMap: { name: 'p-c' } }, { name: 'b', configMap: { name: 'absent' } }], serviceAccountName: 'c' });
  expect(widget.spec).toEqual(spec);
});

it('references follow within their namespace', () => {
  const spec = { volumes: [{ name: 'a', configMap: { name: 'c' } }] };
  const [pod] = render({ namePrefix: 'p-' }, object('v1', 'Pod', 'a', { spec }, 'one'), object('v1', 'ConfigMap', 'c', {}, 'two'));
  expect(pod.spec).toEqual(spec);
});

it('a role is told from a cluster role of the same name', () => {
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'r' };
  const roles = [object(RBAC, 'Role', 'r'), object(RBAC, 'ClusterRole', 'other')];
  expect(render({ namePrefix: 'p-' }, object(RBAC, 'RoleBinding', 'b', { roleRef }), ...roles)[0].roleRef).toEqual(roleRef);
  expect(render({ namePrefix: 'p-' }, object(RBAC, 'RoleBinding', 'b', { roleRef: { ...roleRef, kind: 'Role' } }), ...roles)[0].roleRef).toEqual({ ...roleRef, kind: 'Role', name: 'p-r' });
});

it.each<[Json, string]>([['Role', 'p-r'], ['', 'p-r'], [[], 'p-r'], [20, 'r'], [null, 'r'], ['Deployment', 'r']])('a role reference of the kind %j is to the name %s, as kustomize reads it', (kind, name) => {
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind, name: 'r' };
  expect(render({ namePrefix: 'p-' }, object(RBAC, 'RoleBinding', 'b', { roleRef }), object(RBAC, 'Role', 'r'))[0].roleRef).toEqual({ ...roleRef, name });
});

it('a hash is appended behind the suffix, and followed', () => {
  const config = { object: object('v1', 'ConfigMap', 'c', { data: { A: '1' } }), isHashed: true };
  const pod = { object: object('v1', 'Pod', 'a', { spec: { containers: [{ name: 'm', envFrom: [{ configMapRef: { name: 'c' } }] }] } }), isHashed: false };
  const [rendered, referrer] = renderItems([config, pod], { nameSuffix: '-s' });
  expect(rendered.metadata.name).toBe('c-s-89g4tffbfk');
  expect(referrer.spec).toEqual({ containers: [{ name: 'm', envFrom: [{ configMapRef: { name: 'c-s-89g4tffbfk' } }] }] });
});

it('replicas are set by any name that the workload has had, and only of workloads that have them', () => {
  const fields: TransformerFields = { namePrefix: 'p-', replicas: [{ name: 'a', count: 3 }, { name: 'p-b', count: 4 }] };
  const kinds = [object('apps/v1', 'Deployment', 'a', { spec: { replicas: 1 } }), object('apps/v1', 'StatefulSet', 'b'), object('apps/v1', 'DaemonSet', 'a'), object('apps/v1', 'Deployment', 'c')];
  expect(render(fields, ...kinds).map(({ spec }) => spec)).toEqual([{ replicas: 3 }, { replicas: 4 }, undefined, undefined]);
});

it('labels go to templates only where it is said, and then to the claims of a StatefulSet too', () => {
  const set = object('apps/v1', 'StatefulSet', 'a', { spec: { selector: {}, volumeClaimTemplates: [{ metadata: { name: 'd' } }] } });
  expect(render({ labels: [{ pairs: { a: 'b' } }] }, set)[0]).toEqual({ ...set, metadata: { name: 'a', labels: { a: 'b' } } });
  expect(render({ labels: [{ pairs: { a: 'b' }, includeTemplates: true }] }, set)[0].spec).toEqual({
    selector: {}, template: { metadata: { labels: { a: 'b' } } }, volumeClaimTemplates: [{ metadata: { name: 'd', labels: { a: 'b' } } }],
  });
});
