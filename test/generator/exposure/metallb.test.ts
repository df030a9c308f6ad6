import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { here, rule, untyped } from '../../helpers/repository';

const options = { pool: 'pool-1', addresses: ['10.0.0.0/28'] };

it.each(['public', 'internal'] as const)('binds the Service to its address pool (%s), which only asks for it by name, and announces the pool on the local network', (audience) => {
  const metadata = { name: 'pool-1', namespace: 'metallb-system', annotations: { 'external.projen-gitops/namespace': 'Namespace metallb-system' } };
  expect(expose(LoadBalancer.metalLb(options), audience)).toEqual({
    service: { type: 'LoadBalancer', annotations: { 'metallb.io/address-pool': 'pool-1' } },
    objects: [
      { fixed: true, manifest: { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata, spec: { addresses: ['10.0.0.0/28'], autoAssign: false } } },
      { fixed: true, manifest: { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', metadata, spec: { ipAddressPools: ['pool-1'] } } },
    ],
  });
});

it('a pool may answer for every Service, and MetalLB may live in another namespace', () => {
  expect(expose(LoadBalancer.metalLb({ ...options, autoAssign: true, namespace: 'lb' }), 'public').objects).toMatchObject([
    { manifest: { metadata: { namespace: 'lb', annotations: { 'external.projen-gitops/namespace': 'Namespace lb' } }, spec: { autoAssign: true } } },
    { manifest: { metadata: { namespace: 'lb' } } },
  ]);
});

it('options have their types and names', () => {
  expect(faults(LoadBalancer.metalLb({ ...options, autoAssign: untyped('no') }))).toEqual(['metalLb.autoAssign: "no"']);
  expect(faults(LoadBalancer.metalLb({ pool: 'pool-1', addresses: untyped(null), autoAssign: untyped(1) }))).toEqual(['metalLb.autoAssign: 1', 'metalLb.addresses: pool "pool-1" has no addresses']);
  expect(faults(LoadBalancer.metalLb(untyped({ ...options, autoassign: true })))).toEqual(['metalLb.autoassign: there is no option "autoassign"']);
  expect(faults(LoadBalancer.metalLb({ ...options, namespace: 'A' }))).toEqual([expect.stringMatching(/^metalLb\.namespace: namespace "A": /)]);
  expect(faults(LoadBalancer.metalLb({ ...options, autoAssign: false, namespace: 'a' }))).toEqual([]);
});

rule('an address pool has ranges or CIDRs, and nothing else', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'Public', addresses: ['10.0.0.0/24', '10.0.0.9-10.0.0.1'] }))] })),
  problems: [
    { code: 'name-invalid', path: 'overlays.here.expose[0].metalLb.pool', message: 'pool "Public": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' },
    {
      code: 'address-pool-invalid',
      path: 'overlays.here.expose[0].metalLb.addresses[1]',
      message: '"10.0.0.9-10.0.0.1" is neither a range of addresses nor a CIDR',
      hint: 'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"',
    },
  ],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/24', '10.0.1.1-10.0.1.9'] }))] })),
});

rule('an address pool is not empty', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: [] }))] })),
  problems: [{ code: 'address-pool-invalid', path: 'overlays.here.expose[0].metalLb.addresses', message: 'pool "public" has no addresses', hint: 'give it at least one range or CIDR' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['fd00::/112'] }))] })),
});

it('a pool that exists is only named, and an address out of it asked for', () => {
  const platform = LoadBalancer.metalLb({ pool: 'pool-1', address: '10.0.0.9,fd00::9', trafficPolicy: 'Local' });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'public')).toEqual({
    service: { type: 'LoadBalancer', trafficPolicy: 'Local', annotations: { 'metallb.io/address-pool': 'pool-1', 'metallb.io/loadBalancerIPs': '10.0.0.9,fd00::9' } },
    objects: [],
  });
});

it('a pool is made known to routers instead of the local network', () => {
  expect(expose(LoadBalancer.metalLb({ ...options, announce: 'bgp' }), 'public').objects?.map(({ manifest: { kind } }) => kind)).toEqual(['IPAddressPool', 'BGPAdvertisement']);
});

it('an address is one of the pool', () => {
  expect(faults(LoadBalancer.metalLb({ ...options, address: '10.0.0.16' }))).toEqual(['metalLb.address: 10.0.0.16 is in no range of the pool']);
  expect(faults(LoadBalancer.metalLb({ ...options, address: '10.0.0' }))).toEqual(['metalLb.address: "10.0.0"']);
  expect(faults(LoadBalancer.metalLb({ ...options, address: '10.0.0.15' }))).toEqual([]);
});

it('what is about a pool that is made says so of one that exists', () => {
  expect(LoadBalancer.metalLb({ pool: 'pool-1', announce: 'bgp', namespace: 'lb' }).problems()).toEqual(['announce', 'namespace'].map((option) => ({
    code: 'option-unsupported', path: `metalLb.${option}`, message: 'it is about a pool that is made here, and this one exists already', hint: 'give the pool\'s "addresses", or leave it out',
  })));
  expect(LoadBalancer.metalLb(untyped({ ...options, sourceRanges: ['10.0.0.0/8'] })).problems()).toEqual([{
    code: 'option-unsupported',
    path: 'metalLb.sourceRanges',
    message: 'metalLb has no "sourceRanges"',
    hint: 'MetalLB refuses nobody: use network policies (option "network" of the application), or a firewall before the pool',
  }]);
});
