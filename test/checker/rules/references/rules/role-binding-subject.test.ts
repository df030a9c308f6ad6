import { briefly, deployment } from '../support';

const RULE = 'role-binding-subject';

function binding(subject: string): string {
  return `\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: b}, roleRef: {kind: ClusterRole, name: view}, subjects: [{${subject}}]}\n`;
}

const account = '\n---\n{apiVersion: v1, kind: ServiceAccount, metadata: {name: web, namespace: shop}}\n';

test.each(['kind: ServiceAccount, name: web, namespace: shop', 'kind: ServiceAccount, name: default, namespace: any', 'kind: User, name: jane'])('%s is fine', (subject) => {
  expect(briefly(RULE, binding(subject) + account)).toEqual([]);
});

test('an account that the render does not hold is a warning', () => {
  expect(briefly(RULE, binding('kind: ServiceAccount, name: wep, namespace: shop') + account + deployment('web', { metadata: 'namespace: shop' }))).toEqual([
    'warning subjects[0].name: The render has no ServiceAccount shop/wep, so the binding grants it nothing.',
  ]);
});

test('where it is known what the build moved, an account of that name elsewhere is another one', () => {
  const elsewhere = binding('kind: ServiceAccount, name: web, namespace: base') + account;
  expect(briefly(RULE, elsewhere, { renamed: () => undefined })).toEqual([
    'warning subjects[0].name: The render has no ServiceAccount base/web, so the binding grants it nothing.',
  ]);
  expect(briefly(RULE, elsewhere, { renamed: () => ({ name: 'web', namespace: 'shop' }) })).toEqual([
    'error subjects[0].namespace: The render has no ServiceAccount base/web, so the binding grants it nothing.',
  ]);
});

test('an account that an overlay moved to another namespace is an error', () => {
  expect(briefly(RULE, binding('kind: ServiceAccount, name: web, namespace: base') + account)).toEqual([
    'error subjects[0].namespace: The render has no ServiceAccount base/web, so the binding grants it nothing.',
  ]);
});
