import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { untyped } from '../../helpers/repository';

const ADDRESS = 'networking.gke.io/load-balancer-ip-addresses';

it('public is pinned to the external kind of load balancer, and internal is said', () => {
  expect(expose(LoadBalancer.gke(), 'public')).toEqual({ service: { type: 'LoadBalancer', annotations: { 'cloud.google.com/l4-rbs': 'enabled' } } });
  expect(expose(LoadBalancer.gke(), 'internal')).toEqual({ service: { type: 'LoadBalancer', annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } } });
  expect(faults(LoadBalancer.gke())).toEqual([]);
});

it('a reserved address is written by its name, beside traffic policy, affinity, source ranges and annotations of the user\'s own', () => {
  const platform = LoadBalancer.gke({
    address: 'shop', sourceRanges: ['203.0.113.0/24', '2001:db8::/32'], trafficPolicy: 'Local', sessionAffinity: 'ClientIP', annotations: { 'cloud.google.com/network-tier': 'Standard' },
  });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'public')).toEqual({
    service: {
      type: 'LoadBalancer',
      annotations: { 'cloud.google.com/l4-rbs': 'enabled', [ADDRESS]: 'shop', 'cloud.google.com/network-tier': 'Standard' },
      trafficPolicy: 'Local',
      sessionAffinity: 'ClientIP',
      sourceRanges: ['203.0.113.0/24', '2001:db8::/32'],
    },
  });
});

it('options have their types, and none may turn the audience', () => {
  expect(LoadBalancer.gke({ annotations: { 'networking.gke.io/load-balancer-type': 'External', 'a b': 'c' }, sourceRanges: ['10.0.0.1/8', untyped(3)], trafficPolicy: untyped('Node'), address: '' }).problems()).toEqual([
    { code: 'name-invalid', path: 'gke.annotations.a b', message: expect.stringContaining('"a b"'), hint: 'use a key such as "example.com/name"' },
    { code: 'source-range-invalid', path: 'gke.sourceRanges[0]', message: '"10.0.0.1/8"', hint: 'write a network by its first address, such as "203.0.113.0/24"' },
    { code: 'source-range-invalid', path: 'gke.sourceRanges[1]', message: '3', hint: 'write a network by its first address, such as "203.0.113.0/24"' },
    { code: 'option-invalid', path: 'gke.trafficPolicy', message: '"Node"', hint: 'give one of Cluster, Local' },
    { code: 'option-invalid', path: 'gke.address', message: '""', hint: 'give a name' },
    {
      code: 'annotation-taken',
      path: 'gke.annotations.networking.gke.io/load-balancer-type',
      message: 'gke writes "networking.gke.io/load-balancer-type" itself',
      hint: 'leave it out: the audience and the other options decide its value',
    },
  ]);
  expect(LoadBalancer.gke(untyped({ subnet: 'a' })).problems()).toEqual([{
    code: 'option-unsupported', path: 'gke.subnet', message: 'gke has no "subnet"', hint: 'use LoadBalancer.gkePrivate(…), or the annotation "networking.gke.io/load-balancer-subnet"',
  }]);
});
