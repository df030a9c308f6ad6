import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { untyped } from '../../helpers/repository';

it('a pool of its own gives addresses to the Services with its label', () => {
  const platform = LoadBalancer.cilium({ pool: 'blue', addresses: ['10.0.0.0/28', '10.0.1.1-10.0.1.9'], address: '10.0.1.9', announce: 'l2', sourceRanges: ['10.0.0.0/8'] });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'internal')).toEqual({
    service: {
      type: 'LoadBalancer',
      loadBalancerClass: 'io.cilium/l2-announcer',
      labels: { 'pool.projen-gitops/name': 'blue' },
      annotations: { 'lbipam.cilium.io/ips': '10.0.1.9' },
      sourceRanges: ['10.0.0.0/8'],
    },
    objects: [{
      fixed: true,
      manifest: {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumLoadBalancerIPPool',
        metadata: { name: 'blue' },
        spec: { blocks: [{ cidr: '10.0.0.0/28' }, { start: '10.0.1.1', stop: '10.0.1.9' }], serviceSelector: { matchLabels: { 'pool.projen-gitops/name': 'blue' } } },
      },
    }],
  });
});

it('a pool that exists chooses by the labels that it has', () => {
  const platform = LoadBalancer.cilium({ pool: 'blue', labels: { color: 'blue' }, announce: 'bgp' });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'public')).toEqual({ service: { type: 'LoadBalancer', loadBalancerClass: 'io.cilium/bgp-control-plane', labels: { color: 'blue' }, annotations: {} }, objects: [] });
});

it('options have their types, names and ranges', () => {
  expect(faults(LoadBalancer.cilium({ pool: 'Blue', addresses: ['10.0.0.9-10.0.0.1'], address: '10.1.0.1', announce: untyped('arp') }))).toEqual([
    'cilium.announce: "arp"',
    expect.stringMatching(/^cilium\.pool: "Blue": /),
    'cilium.addresses[0]: "10.0.0.9-10.0.0.1" is neither a range of addresses nor a CIDR',
    'cilium.address: 10.1.0.1 is in no range of the pool',
  ]);
  expect(faults(LoadBalancer.cilium({ pool: 'a', labels: { 'a b': 'c d' } }))).toEqual([expect.stringMatching(/^cilium\.labels\.a b: "a b": /), expect.stringMatching(/^cilium\.labels\.a b: "c d": /)]);
  expect(faults(LoadBalancer.cilium(untyped({})))).toEqual(['cilium.pool: undefined: it must be a string', expect.stringMatching(/^cilium\.labels/)]);
});
