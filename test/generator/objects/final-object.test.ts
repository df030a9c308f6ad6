import type { KubernetesManifest } from '../../../src';
import { finalPlace } from '../../../src/generator/objects/final-object';
import { here, modelOf } from '../../helpers/repository';

const { scope } = modelOf(here(() => ({ namespace: 'shop', namePrefix: 'a-', nameSuffix: '-b' }))).overlays[0];

const object = (kind: string, namespace?: string): KubernetesManifest => ({ apiVersion: 'v1', kind, metadata: { name: 'web', namespace } });

it.each<[string, KubernetesManifest, boolean, object]>([
  ['a name gets prefix and suffix, and the object goes to the overlay\'s namespace', object('Service', 'default'), false, { kind: 'Service', name: 'a-web-b', namespace: 'shop' }],
  ['an object without a namespace gets none', object('ClusterRole'), false, { kind: 'ClusterRole', name: 'a-web-b', namespace: '' }],
  ['a Namespace keeps its name', object('Namespace'), false, { kind: 'Namespace', name: 'web', namespace: '' }],
  ['so does a CustomResourceDefinition', object('CustomResourceDefinition'), false, { kind: 'CustomResourceDefinition', name: 'web', namespace: '' }],
  ['what is fixed keeps name and namespace', object('IPAddressPool', 'metallb-system'), true, { kind: 'IPAddressPool', name: 'web', namespace: 'metallb-system' }],
])('%s', (_, manifest, fixed, place) => {
  expect(finalPlace({ key: 'a', unit: '', path: 'a', manifest, fixed }, scope)).toEqual(place);
});

it('where an overlay has no namespace of its own, every object keeps the one that it has', () => {
  const [renaming] = modelOf(here(() => ({ namePrefix: 'a-' }))).overlays;
  expect(finalPlace({ key: 'a', unit: '', path: 'a', manifest: object('Service', 'other'), fixed: false }, renaming.scope)).toEqual({ kind: 'Service', name: 'a-web', namespace: 'other' });
});
