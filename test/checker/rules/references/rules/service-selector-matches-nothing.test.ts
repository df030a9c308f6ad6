import { briefly, deployment, findings, namespace, service } from '../support';

const RULE = 'service-selector-matches-nothing';

test('a selector that matches the labels of a Pod template is fine', () => {
  expect(briefly(RULE, deployment('web', { labels: 'app: web, tier: front' }) + service('web'))).toEqual([]);
});

const MANAGER = `
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: manager}, rules: [{apiGroups: [""], resources: [pods], verbs: [VERBS]}]}
---
{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: manager}, roleRef: {kind: ClusterRole, name: manager},
  subjects: [{kind: ServiceAccount, name: manager, namespace: default}]}
`;

test('a program that may write Pods may label its own: a warning that names it', () => {
  const manager = deployment('manager', { pod: 'serviceAccountName: manager' });
  const leader = service('admission', { selector: 'app: manager, admission: yes' });
  expect(briefly(RULE, manager + leader + MANAGER.replace('VERBS', 'get, patch'))).toEqual([
    'warning spec.selector: No Pod in namespace default has the labels app=manager, admission=yes, so the Service has no endpoints, '
    + 'unless Deployment manager, which may write Pods, gives them these labels.',
  ]);
  expect(briefly(RULE, manager + leader + MANAGER.replace('VERBS', 'get, list'))[0]).toMatch(/^error /);
});

test('a selector that resembles nothing may mean Pods of another unit: a warning, unless the render creates the namespace', () => {
  const orders = deployment('web') + service('orders');
  expect(briefly(RULE, orders)[0]).toMatch(/^warning /);
  expect(briefly(RULE, orders + namespace('default'))[0]).toMatch(/^error /);
});

test('a selector that matches no Pod, but for a letter, is an error', () => {
  expect(briefly(RULE, deployment('web') + service('web', { selector: 'app: wep' }))).toEqual([
    'error spec.selector: No Pod in namespace default has the labels app=wep, so the Service has no endpoints.',
  ]);
});

test('the hint names the label that does not fit, and the namespace that would', () => {
  expect(findings(RULE, deployment('web') + service('web', { selector: 'app: web, tier: front' }))[0].hint)
    .toBe('Deployment web matches but for tier=front. Use the labels of the Pod template that the Service stands for.');
  expect(findings(RULE, deployment('web', { metadata: 'namespace: shop' }) + deployment('other') + service('web'))[0].hint)
    .toBe('Deployment web matches, but it is in namespace shop. Use the labels of the Pod template that the Service stands for.');
});

test('it is a warning where a custom resource may make the Pods', () => {
  const database = '\n---\n{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: {name: db}}\n';
  expect(briefly(RULE, deployment('web') + service('db') + database)[0])
    .toBe('warning spec.selector: No Pod in namespace default has the labels app=db, so the Service has no endpoints, unless a controller makes such Pods.');
});

test('a Service without selector and an ExternalName have their endpoints elsewhere', () => {
  expect(briefly(RULE, deployment('web') + service('manual', { selector: '' }) + service('out', { spec: 'type: ExternalName' }))).toEqual([]);
});
