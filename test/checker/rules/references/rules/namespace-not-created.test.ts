import { briefly, service } from '../support';

const RULE = 'namespace-not-created';
const web = service('web', { metadata: 'namespace: shop' });

test('a namespace that nothing creates is one warning, at its first object', () => {
  expect(briefly(RULE, web + service('api', { metadata: 'namespace: shop' }))).toEqual([
    'warning metadata.namespace: Nothing in the render creates namespace shop.',
  ]);
});

test('a rendered Namespace is fine', () => {
  expect(briefly(RULE, `${web}\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: shop}}\n`)).toEqual([]);
});

test.each(['project.openshift.io/v1, kind: ProjectRequest', 'hnc.x-k8s.io/v1alpha2, kind: SubnamespaceAnchor'])('what makes a namespace counts: %s', (kind) => {
  expect(briefly(RULE, `${web}\n---\n{apiVersion: ${kind}, metadata: {name: shop, namespace: default}}\n`)).toEqual([]);
});

test.each([{ external: ['Namespace shop'] }, { defaultNamespace: 'shop' }])('a namespace that the options know is fine: %j', (options) => {
  expect(briefly(RULE, web, options)).toEqual([]);
});

test.each(['default', 'kube-system', 'kube-public', 'kube-node-lease'])('%s always exists', (name) => {
  expect(briefly(RULE, service('a', { metadata: `namespace: ${name}` }), { defaultNamespace: 'shop' })).toEqual([]);
});

test('kube- is a beginning: what has it elsewhere in its name is a namespace as others are', () => {
  expect(briefly(RULE, service('a', { metadata: 'namespace: my-kube-' }))).toEqual(['warning metadata.namespace: Nothing in the render creates namespace my-kube-.']);
});
