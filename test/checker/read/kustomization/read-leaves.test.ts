import { readLeaves } from '../../../../src/checker/read/kustomization/read-leaves';

test('every document becomes a leaf with its position and line', () => {
  const text = '# header\napiVersion: v1\nkind: Service\nmetadata:\n  name: a\n---\n# empty\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: b\n  namespace: shop\n  labels: {app: b}\n';
  expect(readLeaves('/repo/a.yaml', text)).toEqual([
    { file: '/repo/a.yaml', document: 0, line: 2, group: '', version: 'v1', kind: 'Service', name: 'a', namespace: '', labels: {}, annotations: {} },
    { file: '/repo/a.yaml', document: 2, line: 9, group: 'apps', version: 'v1', kind: 'Deployment', name: 'b', namespace: 'shop', labels: { app: 'b' }, annotations: {} },
  ]);
});

test('the items of a List are leaves of their own', () => {
  const text = 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Service, metadata: {name: a}}\n- {apiVersion: v1, kind: Secret, metadata: {name: b}}\n';
  expect(readLeaves('/repo/a.yaml', text)?.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['Service a', 'Secret b']);
});

test('a file that is no YAML has none', () => {
  expect(readLeaves('/repo/a.yaml', 'a: [b\nc: d')).toBeUndefined();
});
