import { briefly, deployment } from '../support';

const RULE = 'service-account-reference';

test('a rendered account and the default one are fine', () => {
  const account = '\n---\n{apiVersion: v1, kind: ServiceAccount, metadata: {name: web}}\n';
  expect(briefly(RULE, deployment('a', { pod: 'serviceAccountName: web' }) + deployment('b', { pod: 'serviceAccountName: default' }) + account)).toEqual([]);
});

test('a missing account is a warning', () => {
  expect(briefly(RULE, deployment('a', { pod: 'serviceAccountName: web' }))).toEqual([
    'warning spec.template.spec.serviceAccountName: The render has no ServiceAccount default/web.',
  ]);
});
