import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { untyped } from '../../helpers/repository';

const AZURE = 'service.beta.kubernetes.io/azure-load-balancer';

const service = (annotations: object, more: object = {}): object => ({ service: { type: 'LoadBalancer', annotations, ...more } });

it('is public or internal by an annotation that is always written', () => {
  expect(expose(LoadBalancer.aks(), 'public')).toEqual(service({ [`${AZURE}-internal`]: 'false' }));
  expect(expose(LoadBalancer.aks(), 'internal')).toEqual(service({ [`${AZURE}-internal`]: 'true' }));
});

it('a static address is written by its version of IP, source ranges by the Service itself', () => {
  expect(expose(LoadBalancer.aks({ address: '192.0.2.10', sourceRanges: ['203.0.113.0/24'] }), 'public')).toEqual(service(
    { [`${AZURE}-internal`]: 'false', [`${AZURE}-ipv4`]: '192.0.2.10' }, { sourceRanges: ['203.0.113.0/24'] },
  ));
  expect(expose(LoadBalancer.aks({ address: '2001:db8::10' }), 'internal')).toEqual(service({ [`${AZURE}-internal`]: 'true', [`${AZURE}-ipv6`]: '2001:db8::10' }));
});

it('a load balancer in a subnet is internal, and never public', () => {
  const platform = LoadBalancer.aksSubnet('apps', { address: '10.1.0.9' });
  expect(platform.audiences).toEqual(['internal']);
  expect(expose(platform, 'internal')).toEqual(service({ [`${AZURE}-internal`]: 'true', [`${AZURE}-internal-subnet`]: 'apps', [`${AZURE}-ipv4`]: '10.1.0.9' }));
});

it('a subnet has a name, an address is one, and there is no other option', () => {
  expect(faults(LoadBalancer.aksSubnet(''))).toEqual(['aksSubnet.subnet: ""']);
  expect(faults(LoadBalancer.aksSubnet(untyped(3), { address: '10.0.0' }))).toEqual(['aksSubnet.subnet: 3', 'aksSubnet.address: "10.0.0"']);
  expect(faults(LoadBalancer.aks(untyped({ addresses: 'a' })))).toEqual(['aks.addresses: there is no option "addresses"']);
  expect(faults(LoadBalancer.aks(untyped(null)))).toEqual(['aks: null']);
  expect(faults(LoadBalancer.aksSubnet('apps', { address: 'fd00::1' }))).toEqual([]);
});

it('a subnet of the load balancer that may be public is refused, with what has one', () => {
  expect(LoadBalancer.aks(untyped({ subnet: 'apps' })).problems()).toEqual([{
    code: 'option-unsupported', path: 'aks.subnet', message: 'aks has no "subnet"', hint: 'use LoadBalancer.aksSubnet("name of the subnet", …), which is internal',
  }]);
});
