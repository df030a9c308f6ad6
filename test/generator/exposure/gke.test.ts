import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src';

it('public is pinned to the external kind of load balancer, and internal is said', () => {
  expect(expose(LoadBalancer.gke(), 'public')).toEqual({ service: { type: 'LoadBalancer', annotations: { 'cloud.google.com/l4-rbs': 'enabled' } } });
  expect(expose(LoadBalancer.gke(), 'internal')).toEqual({ service: { type: 'LoadBalancer', annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } } });
  expect(faults(LoadBalancer.gke())).toEqual([]);
});
