import { checkObject } from '../../../../../src/checker/rules/object/check-object';
import { loadSchemas } from '../../../../../src/kubernetes/schemas/load';

function found(text: string, metadata: Readonly<Record<string, unknown>> = { name: 'c' }): string[] {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { a: text } } as never;
  return checkObject({ overlay: 'o', document: 0, object }, loadSchemas()).filter(({ rule }) => rule === 'apply-size').map(({ message }) => message);
}

const ANNOTATION = 'kubectl.kubernetes.io/last-applied-configuration'.length;
/** What the copy holds beside the text. */
const AROUND = '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c","annotations":{}},"data":{"a":""}}\n'.length;
const MOST = 262_144 - ANNOTATION - AROUND;

test('an object whose copy fits into the annotations of an object is fine, and one byte more is a warning', () => {
  expect(found('x'.repeat(MOST))).toEqual([]);
  expect(found('x'.repeat(MOST + 1))).toEqual([
    'a copy of the object takes 262,145 bytes of annotations, and 262,144 are the most: client-side apply is refused',
  ]);
});

test('bytes count, and what Go writes as an escape', () => {
  expect(found('é'.repeat(MOST / 2 + 1))).toHaveLength(1);
  expect(found('<'.repeat(MOST / 6 + 1))).toHaveLength(1);
  expect(found('<'.repeat(MOST / 6 - 1))).toEqual([]);
});

test('other annotations take of the same bytes, once in the copy and once beside it', () => {
  expect(found('x'.repeat(MOST - 200), { name: 'c', annotations: { 'example.com/note': 'y'.repeat(100) } })).toHaveLength(1);
});

test.each([
  { 'argocd.argoproj.io/sync-options': 'Prune=false, ServerSideApply=true' }, { 'argocd.argoproj.io/sync-options': 'Replace=true' }, { 'kustomize.toolkit.fluxcd.io/ssa': 'Merge' },
])('an object that is applied without a copy is exempt: %j', (annotations) => {
  expect(found('x'.repeat(MOST + 1), { name: 'c', annotations })).toEqual([]);
});

test('an object that is created under a new name each time is not applied', () => {
  expect(found('x'.repeat(MOST + 1), { generateName: 'c-' })).toEqual([]);
});
