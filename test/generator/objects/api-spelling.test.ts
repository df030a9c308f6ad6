import { apiSpelling } from '../../../src/generator/objects/api-spelling';

it.each([
  ['a field that TypeScript reserves', { ingress: [{ _from: [{}] }] }, { ingress: [{ from: [{}] }] }],
  ['an extension of a schema', { x_kubernetes_list_type: 'map' }, { 'x-kubernetes-list-type': 'map' }],
  ['a date', { at: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)) }, { at: '2026-01-02T03:04:05.000Z' }],
  ['what is not there', { a: undefined, b: [{ c: undefined }] }, { b: [{}] }],
  ['null, which says something', { a: null }, { a: null }],
])('%s is written as the API has it', (_, manifest, written) => {
  expect(apiSpelling(manifest)).toStrictEqual(written);
});

it.each(['data', 'stringData', 'annotations', 'labels', 'matchLabels', 'nodeSelector'])('the keys of %s are the user\'s own', (field) => {
  const manifest = { [field]: { _from: 'a', x_kubernetes_a: 'b' } };
  expect(apiSpelling(manifest)).toEqual(manifest);
});
