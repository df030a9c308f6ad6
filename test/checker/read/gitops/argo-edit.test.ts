import { argoEdit, imageSetting } from '../../../../src/checker/read/gitops/argo-edit';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const KUSTOMIZATION: JsonObject = { namespace: 'shop', namePrefix: 'eu-', resources: ['a.yaml'], images: [{ name: 'web', newName: 'shop/web', newTag: '1' }, { name: 'api', newTag: '1' }], patches: [{ path: 'p.yaml' }], components: ['../c'] };

function edited(edit: ReturnType<typeof argoEdit>): JsonObject | undefined {
  const result = edit?.(KUSTOMIZATION);
  return result && Object.fromEntries(Object.entries(result).filter(([field, value]) => value !== KUSTOMIZATION[field]));
}

test('a namespace and affixes take the place of those that are there', () => {
  expect(edited(argoEdit({ namespace: 'team-a', nameSuffix: '-x' }))).toEqual({ namespace: 'team-a', nameSuffix: '-x' });
});

test('what says nothing edits nothing', () => {
  expect(argoEdit({})).toBeUndefined();
  expect(edited(argoEdit({ namespace: '' }))).toEqual({});
});

test('an image takes the place of the entry of its name, and all are sorted', () => {
  expect(edited(argoEdit({ images: ['api=registry.example.com/api:2', 'web@sha256:1'] }))).toEqual({
    images: [{ name: 'api', newName: 'registry.example.com/api', newTag: '2' }, { name: 'web', digest: 'sha256:1' }],
  });
});

test('of an image, "*" keeps what is there, or is nothing', () => {
  expect(edited(argoEdit({ images: ['web=*:2', 'new=*:3'] }))).toEqual({
    images: [{ name: 'api', newTag: '1' }, { name: 'new', newTag: '3' }, { name: 'web', newName: 'shop/web', newTag: '2' }],
  });
});

test('of several entries of one name the last one stays', () => {
  const twice: JsonObject = { images: [{ name: 'web', newTag: '1' }, { name: 'web', newTag: '2' }] };
  expect(argoEdit({ images: ['api:1'] })?.(twice)).toEqual({ images: [{ name: 'api', newTag: '1' }, { name: 'web', newTag: '2' }] });
});

test.each([
  ['web', undefined],
  ['web:1', { name: 'web', newTag: '1' }],
  ['registry.example.com:5000/web', undefined],
  ['registry.example.com:5000/web:1@sha256:2', { name: 'registry.example.com:5000/web', newTag: '1', digest: 'sha256:2' }],
  ['web=other', { name: 'web', newName: 'other' }],
])('the image %j is read as kustomize reads it', (text, setting) => {
  expect(imageSetting(text)).toEqual(setting);
});

test('patches follow those that are there, and a component that is there is not there twice', () => {
  expect(edited(argoEdit({ patches: [{ patch: 'x' }], components: ['../c', '../d'] }))).toEqual({ patches: [{ path: 'p.yaml' }, { patch: 'x' }], components: ['../c', '../d'] });
});

test('common labels select, unless it is told otherwise', () => {
  expect(edited(argoEdit({ commonLabels: { team: 'a' } }))).toEqual({ commonLabels: { team: 'a' } });
  expect(edited(argoEdit({ commonLabels: { team: 'a' }, labelWithoutSelector: true }))).toEqual({ labels: [{ pairs: { team: 'a' } }] });
  expect(edited(argoEdit({ commonLabels: { team: 'a' }, labelWithoutSelector: true, labelIncludeTemplates: true }))).toEqual({ labels: [{ pairs: { team: 'a' }, includeTemplates: true }] });
});

test('labels that select nothing join the first entry that reaches as far', () => {
  const labels = [{ pairs: { s: '1' }, includeSelectors: true }, { pairs: { t: '1' }, includeTemplates: true }, { pairs: { n: '1' } }];
  expect(argoEdit({ commonLabels: { team: 'a' }, labelWithoutSelector: true })?.({ labels })).toEqual({ labels: [...labels.slice(0, 2), { pairs: { n: '1', team: 'a' } }] });
});

test('replicas are counted, and sorted by name', () => {
  expect(edited(argoEdit({ replicas: [{ name: 'web', count: '3' }, { name: 'api', count: 2 }] }))).toEqual({ replicas: [{ name: 'api', count: 2 }, { name: 'web', count: 3 }] });
});
