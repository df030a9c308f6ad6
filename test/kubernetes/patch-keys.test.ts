import type { PatchShape } from '../../src/kubernetes/patch-keys';
import { fieldShape, patchShape } from '../../src/kubernetes/patch-keys';

/** The lists with keys below a shape, as `path=key+key`. */
function keyedLists(shape: PatchShape, path = ''): readonly string[] {
  const own = shape.keys === undefined ? [] : [`${path}=${shape.keys.join('+')}`];
  const children = Object.entries({ ...shape.fields, ...shape.items?.fields }).flatMap(([key, child]) => keyedLists(child, `${path}.${key}`));
  return [...own, ...children];
}

const METADATA = ['.metadata.finalizers=', '.metadata.ownerReferences=uid'];

it('a Pod has keys wherever Kubernetes 1.21 gave it patch keys', () => {
  expect([...keyedLists(patchShape('v1', 'Pod'))].sort()).toEqual([
    ...METADATA,
    '.spec.containers.env=name',
    '.spec.containers.ports=containerPort+protocol',
    '.spec.containers.volumeDevices=devicePath',
    '.spec.containers.volumeMounts=mountPath',
    '.spec.containers=name',
    '.spec.ephemeralContainers.env=name',
    '.spec.ephemeralContainers.volumeDevices=devicePath',
    '.spec.ephemeralContainers.volumeMounts=mountPath',
    '.spec.ephemeralContainers=name',
    '.spec.hostAliases=ip',
    '.spec.imagePullSecrets=name',
    '.spec.initContainers.env=name',
    '.spec.initContainers.ports=containerPort+protocol',
    '.spec.initContainers.volumeDevices=devicePath',
    '.spec.initContainers.volumeMounts=mountPath',
    '.spec.initContainers=name',
    '.spec.topologySpreadConstraints=topologyKey+whenUnsatisfiable',
    '.spec.volumes.ephemeral.volumeClaimTemplate.metadata.finalizers=',
    '.spec.volumes.ephemeral.volumeClaimTemplate.metadata.ownerReferences=uid',
    '.spec.volumes=name',
    '.status.conditions=type',
    '.status.podIPs=ip',
  ]);
});

it.each([
  ['v1', 'Service', ['.spec.ports=port+protocol', '.status.conditions=type']],
  ['v1', 'ServiceAccount', ['.secrets=name']],
  ['storage.k8s.io/v1', 'CSINode', ['.spec.drivers=name']],
  ['networking.k8s.io/v1', 'Ingress', []],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', []],
])('%s %s has few', (apiVersion, kind, lists) => {
  expect(keyedLists(patchShape(apiVersion, kind))).toEqual([...METADATA, ...lists]);
});

it.each([['autoscaling/v2', 'HorizontalPodAutoscaler'], ['example.com/v1', 'Widget'], ['constructor', 'name']])('%s %s is unknown, down to its finalizers', (apiVersion, kind) => {
  expect(keyedLists(patchShape(apiVersion, kind))).toEqual([]);
});

it('a field is never one that every object has', () => {
  expect(fieldShape({ fields: {} }, 'constructor')).toEqual({});
});
