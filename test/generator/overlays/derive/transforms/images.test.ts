import { imagesOf, imageVolumesOf, withImages } from '../../../../../src/generator/overlays/derive/transforms/images';

const widget = {
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'w' },
  spec: { image: 'no:1', deep: [{ initContainers: [{ name: 'i', image: 'a:1' }] }], containers: [{ image: 'b:1' }], ephemeralContainers: [{ name: 'e', image: 'no:2' }] },
};

it('every list of containers counts, at any depth of any kind, but those of a CustomResourceDefinition', () => {
  expect([...imagesOf(widget)]).toEqual([['/spec/deep/0/initContainers/i', 'a:1'], ['/spec/containers/0', 'b:1']]);
  expect([...imagesOf(withImages(widget, () => 'x')).values()]).toEqual(['x', 'x']);
  expect([...imagesOf({ ...widget, kind: 'CustomResourceDefinition' })]).toEqual([]);
});

it('images that are mounted are known, for versions differ about them', () => {
  expect(imageVolumesOf({ spec: { volumes: [{ name: 'a', image: { reference: 'r:1' } }, { name: 'b', emptyDir: {} }] } })).toEqual(['r:1']);
});
