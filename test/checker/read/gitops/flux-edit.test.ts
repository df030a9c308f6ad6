import { fluxEdit } from '../../../../src/checker/read/gitops/flux-edit';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const KUSTOMIZATION: JsonObject = { namespace: 'shop', namePrefix: 'eu-', resources: ['a.yaml'], images: [{ name: 'web', newTag: '1' }, { name: 'api', newTag: '1' }], patches: [{ path: 'p.yaml' }] };

function edited(edit: ReturnType<typeof fluxEdit>): JsonObject | undefined {
  const result = edit?.(KUSTOMIZATION);
  return result && Object.fromEntries(Object.entries(result).filter(([field, value]) => value !== KUSTOMIZATION[field]));
}

test('a namespace and affixes take the place of those that are there', () => {
  expect(edited(fluxEdit({ targetNamespace: 'team-a', namePrefix: 'x-' }))).toEqual({ namespace: 'team-a', namePrefix: 'x-' });
});

test('what says nothing edits nothing', () => {
  expect(fluxEdit({ path: './overlays/here', prune: true })).toBeUndefined();
});

test('an image takes the place of the entry of its name, or follows', () => {
  expect(edited(fluxEdit({ images: [{ name: 'web', newTag: '2' }, { name: 'new', digest: 'sha256:1' }] }))).toEqual({
    images: [{ name: 'web', newTag: '2' }, { name: 'api', newTag: '1' }, { name: 'new', digest: 'sha256:1' }],
  });
});

test('patches and components follow those that are there', () => {
  expect(edited(fluxEdit({ patches: [{ patch: 'x' }], components: ['../c'] }))).toEqual({ patches: [{ path: 'p.yaml' }, { patch: 'x' }], components: ['../c'] });
});

test('common metadata is on the objects, and on no Pod', () => {
  expect(edited(fluxEdit({ commonMetadata: { labels: { team: 'a' }, annotations: { note: 'b' } } }))).toEqual({
    labels: [{ pairs: { team: 'a' } }],
    patches: [{ path: 'p.yaml' }, { patch: '{"apiVersion":"v1","kind":"Any","metadata":{"name":"any","annotations":{"note":"b"}}}', target: { kind: '.*' } }],
  });
});
