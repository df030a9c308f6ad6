import { editEntry } from '../../../src/checker/promote/edit-entry';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

test('a tag is replaced in place: order, comments, quotes and other entries stay, byte for byte', () => {
  const file = (tag: string) => `# of the shop
resources: [ ../../base ]
images:
# moved by promote
- newTag: ${tag}  # {"$imagepolicy": "flux-system:web:tag"}
  name: web
  newName: mirror.example.com/web
- {name: proxy, newTag: '2.0'}
namespace:   shop
`;
  expect(editEntry(file('1.4.0'), 0, { newTag: '1.5.0' })).toBe(file('"1.5.0"'));
  expect(editEntry(file('"1.4.0"'), 0, { newTag: 'v1.5.0' })).toBe(file('"v1.5.0"'));
  expect(editEntry(file('\'1.4.0\''), 0, { newTag: '1.5.0' })).toBe(file('\'1.5.0\''));
});

test.each([
  ['a tag becomes a digest', '  - name: web\n    newTag: "1.4.0" # why\n', { digest: DIGEST }, `  - name: web\n    digest: "${DIGEST}" # why\n`],
  ['a digest becomes a tag', `  - digest: ${DIGEST}\n    name: web\n`, { newTag: 'v1' }, '  - newTag: v1\n    name: web\n'],
  ['a digest is added', '  - name: web\n    newTag: v1 # why\n', { newTag: 'v2', digest: DIGEST }, `  - name: web\n    newTag: v2 # why\n    digest: ${DIGEST}\n`],
  ['a digest is taken away', `  - name: web\n    newTag: v1\n    digest: ${DIGEST}\n`, { newTag: 'v2' }, '  - name: web\n    newTag: v2\n'],
  ['the first field is taken away', `  - digest: ${DIGEST}\n    name: web\n    newTag: v1\n`, { newTag: 'v2' }, '  - name: web\n    newTag: v2\n'],
  ['a field is added to one in braces', '  - {name: web, newName: mirror}\n', { newTag: 'v2' }, '  - {name: web, newName: mirror, newTag: v2}\n'],
  ['a field is taken out of braces', `  - {name: web, newTag: v1, digest: "${DIGEST}"}\n`, { newTag: 'v2' }, '  - {name: web, newTag: v2}\n'],
])('%s', (_, entry, wanted, expected) => {
  expect(editEntry(`images:\n${entry}`, 0, wanted)).toBe(`images:\n${expected}`);
});

test('an entry that is written in a form of its own is left to its author', () => {
  const shared = 'images:\n- name: web\n  newTag: &t v1\n- name: proxy\n  newTag: *t\n';
  expect([0, 1].map((index) => editEntry(shared, index, { newTag: 'v2' }))).toEqual([undefined, undefined]);
  expect(editEntry('images:\n- name: web\n  newTag:\n', 0, { newTag: 'v2' })).toBeUndefined();
  expect(editEntry('images: []\n', 0, { newTag: 'v2' })).toBeUndefined();
});
