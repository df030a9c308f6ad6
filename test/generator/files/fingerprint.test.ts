import { digest, fingerprintOf, isKnownBy, saidBeside } from '../../../src/generator/files/fingerprint';

it('a digest is the SHA-256 of the text in UTF-8', () => {
  expect(digest('ä')).toBe('33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc');
});

const KUSTOMIZATION = `# Generated
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
images:
  - name: web
    newTag: 1.0.0
  - name: api
    newTag: 2.0.0
`;

it.each([
  ['a tag that moved', KUSTOMIZATION.replace('1.0.0', '1.1.0'), true],
  ['a digest in place of a tag', KUSTOMIZATION.replace('newTag: 1.0.0', 'digest: sha256:ab'), true],
  ['a second entry for the name that the first gives', `${KUSTOMIZATION.replace('newTag: 1.0.0', 'newName: mirror/web')}  - name: mirror/web\n    newTag: 1.1.0\n`, true],
  ['another form of the same', 'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nimages:\n- {newTag: 2.0.0, name: api}\n- name: web\n  newTag: 1.1.0\nresources: ["../../base"]\n', true],
  ['a tag of another image', KUSTOMIZATION.replace('2.0.0', '2.1.0'), false],
  ['an entry for another image', `${KUSTOMIZATION}  - name: other\n    newTag: 1.1.0\n`, false],
  ['another resource', KUSTOMIZATION.replace('../../base', '../../other'), false],
  ['a text that is no YAML', `${KUSTOMIZATION}: [`, false],
])('a kustomization with tracked images is known again by what it says beside them: %s', (_, text, isKnown) => {
  expect(isKnownBy(Buffer.from(text), fingerprintOf({ content: KUSTOMIZATION, tracked: ['web'] }))).toBe(isKnown);
});

it('of any other file every byte counts', () => {
  expect(fingerprintOf({ content: 'a: 1\n' })).toEqual({ digest: digest('a: 1\n') });
  expect(isKnownBy(Buffer.from('a: 1 \n'), fingerprintOf({ content: 'a: 1\n' }))).toBe(false);
});

it('a number and a text are not the same', () => {
  expect(saidBeside('images:\n  - name: web\n    newTag: 1.10\n', [])).not.toBe(saidBeside('images:\n  - name: web\n    newTag: "1.10"\n', []));
});
