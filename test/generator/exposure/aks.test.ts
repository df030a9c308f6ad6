import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src';
import { untyped } from '../../helpers/repository';

const INTERNAL = 'service.beta.kubernetes.io/azure-load-balancer-internal';

it('is public or internal by an annotation that is always written; a subnet is of the internal one only', () => {
  const service = (annotations: object): object => ({ service: { type: 'LoadBalancer', annotations } });
  expect(expose(LoadBalancer.aks(), 'public')).toEqual(service({ [INTERNAL]: 'false' }));
  expect(expose(LoadBalancer.aks(), 'internal')).toEqual(service({ [INTERNAL]: 'true' }));
  expect(expose(LoadBalancer.aks({ subnet: 'apps' }), 'public')).toEqual(service({ [INTERNAL]: 'false' }));
  expect(expose(LoadBalancer.aks({ subnet: 'apps' }), 'internal')).toEqual(service({ [INTERNAL]: 'true', [`${INTERNAL}-subnet`]: 'apps' }));
});

it('a subnet has a name, and there is no other option', () => {
  expect(faults(LoadBalancer.aks({ subnet: '' }))).toEqual(['aks.subnet: subnet ""']);
  expect(faults(LoadBalancer.aks({ subnet: untyped(3) }))).toEqual(['aks.subnet: subnet 3']);
  expect(faults(LoadBalancer.aks(untyped({ subnets: 'a' })))).toEqual(['aks.subnets: there is no option "subnets"']);
  expect(faults(LoadBalancer.aks({ subnet: 'apps' }))).toEqual([]);
});
