import { imagesOf, imageVolumesOf, retagged, splitImage, withImages } from '../../../../../src/generator/overlays/derive/transforms/images';

it.each([
  ['web', { name: 'web', tag: '', digest: '' }],
  ['web:1', { name: 'web', tag: '1', digest: '' }],
  ['registry:5000/a/web', { name: 'registry:5000/a/web', tag: '', digest: '' }],
  ['registry:5000/a/web:1@sha256:ab', { name: 'registry:5000/a/web', tag: '1', digest: 'sha256:ab' }],
  ['web@sha256:ab', { name: 'web', tag: '', digest: 'sha256:ab' }],
])('the port of a registry belongs to the name: %s', (image, parts) => {
  expect(splitImage(image)).toEqual(parts);
});

it.each([
  ['web:1', { name: 'web', newTag: '2' }, 'web:2'],
  ['web:1@sha256:ab', { name: 'web', newTag: '2' }, 'web:2'],
  ['web:1', { name: 'web', digest: 'sha256:cd' }, 'web@sha256:cd'],
  ['web:1', { name: 'web', newTag: '2', digest: 'sha256:cd' }, 'web:2@sha256:cd'],
  ['web:1@sha256:ab', { name: 'web', newName: 'mirror/web' }, 'mirror/web:1@sha256:ab'],
  ['a/web:1', { name: 'web', newTag: '2' }, 'a/web:1'],
  ['aXb/web:1', { name: 'a.b/web', newTag: '2' }, 'aXb/web:2'],
  ['a+b:1', { name: 'a+b', newTag: '2' }, 'a+b:1'],
  ['web:1', { name: '(', newTag: '2' }, 'web:1'],
])('%s by %j is %s', (image, entry, result) => {
  expect(retagged(image, [entry])).toBe(result);
});

it('entries work one after the other', () => {
  expect(retagged('a:1', [{ name: 'a', newName: 'b' }, { name: 'b', newTag: '2' }])).toBe('b:2');
});

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
