import { entriesFor, retagged, splitImage } from '../../../src/kubernetes/images/kustomize-images';

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

it('the entries for an image are those by its name, and by the name that an earlier one gives it', () => {
  const renamed = { name: 'a', newName: 'mirror/a' };
  const second = { name: 'mirror/a', newTag: '2' };
  expect(entriesFor('a', [{ name: 'b', newTag: '9' }, renamed, second])).toEqual([renamed, second]);
  expect(entriesFor('a', [second, renamed])).toEqual([renamed]);
  expect(entriesFor('mirror/a', [renamed, second])).toEqual([second]);
});
