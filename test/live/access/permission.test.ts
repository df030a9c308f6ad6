import { describeMissing } from '../../../src/live/access/permission';

test('missing permissions name the verb, the kind, the namespace and who can give it, each once and in one order', () => {
  const missing = { verb: 'list', group: '', resource: 'pods', namespace: 'shop' } as const;
  expect(describeMissing([missing, { ...missing }, { verb: 'get', group: 'apps', resource: 'deployments', namespace: '' }])).toEqual([
    'this user may not get deployments.apps: ask for a ClusterRole with the verb get on deployments.apps',
    'this user may not list pods in namespace shop: ask for a Role with the verb list on pods',
  ]);
});

test('a part of an object stands after a slash, as in a Role', () => {
  expect(describeMissing([{ verb: 'create', group: '', resource: 'pods/exec', namespace: 'shop' }])).toEqual([
    'this user may not create pods/exec in namespace shop: ask for a Role with the verb create on pods/exec',
  ]);
});
