import { readWrittenImages } from '../../../src/kubernetes/images/written-images';

it('reads the entries of a kustomization, every value as text, with the comments above them and behind their values', () => {
  expect(readWrittenImages(`images:
  # first
  - name: web
    newTag: 1.10 # {"$imagepolicy": "flux-system:web:tag"}
  # second
  - {name: api, newName: mirror/api, digest: "sha256:ab"}
  - newTag: nameless
  - text
  - name: bare
    newTag: ""
    tagSuffix: -x
`)).toEqual({
    entries: [
      { name: 'web', newTag: '1.10', comments: { above: ' first', newTag: ' {"$imagepolicy": "flux-system:web:tag"}' } },
      { name: 'api', newName: 'mirror/api', digest: 'sha256:ab', comments: { above: ' second' } },
      { name: 'bare' },
    ],
  });
});

it.each(['', 'images:\n', 'images: 3\n', '- images\n', 'resources: []\n'])('there may be none: %j', (text) => {
  expect(readWrittenImages(text)).toEqual({ entries: [] });
});

it.each([
  ['images: [\n', 'it is no readable YAML'],
  ['images:\n<<<<<<< ours\n  - name: a\n=======\n  - name: b\n>>>>>>> theirs\n', 'a merge left conflict markers'],
])('says why nobody can tell: %j', (text, fault) => {
  expect(readWrittenImages(text)).toEqual({ fault });
});
