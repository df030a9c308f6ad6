import { briefly, service } from '../support';

const RULE = 'load-balancer-unanswered';
const balancer = service('web', { spec: 'type: LoadBalancer' });

test('a LoadBalancer that no declared platform answers is an error', () => {
  expect(briefly(RULE, balancer, { platforms: [] })).toEqual([
    'error spec.type: No declared platform (none) answers type LoadBalancer, so the Service waits for an address forever.',
  ]);
});

test('without declared platforms nothing is judged', () => {
  expect(briefly(RULE, balancer)).toEqual([]);
});

test('a platform that answers is fine', () => {
  expect(briefly(RULE, balancer, { platforms: ['gke'] })).toEqual([]);
});

test('a class, an annotation of a provider or a rendered address pool is fine', () => {
  const platforms = ['node-port'];
  expect(briefly(RULE, service('web', { spec: 'type: LoadBalancer, loadBalancerClass: example.com/lb' }), { platforms })).toEqual([]);
  expect(briefly(RULE, service('web', { spec: 'type: LoadBalancer', metadata: 'annotations: {metallb.io/address-pool: p}' }), { platforms })).toEqual([]);
  expect(briefly(RULE, `${balancer}\n---\n{apiVersion: metallb.io/v1beta1, kind: IPAddressPool, metadata: {name: p}}\n`, { platforms })).toEqual([]);
});
