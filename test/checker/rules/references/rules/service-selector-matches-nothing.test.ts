import { briefly, deployment, findings, service } from '../support';

const RULE = 'service-selector-matches-nothing';

test('a selector that matches the labels of a Pod template is fine', () => {
  expect(briefly(RULE, deployment('web', { labels: 'app: web, tier: front' }) + service('web'))).toEqual([]);
});

test('a selector that matches no Pod is an error', () => {
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
