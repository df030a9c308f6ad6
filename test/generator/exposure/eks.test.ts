import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src';
import { untyped } from '../../helpers/repository';

const AWS = 'service.beta.kubernetes.io/aws-load-balancer';

const service = (loadBalancerClass: string, scheme: string, target: string): object => ({
  service: { type: 'LoadBalancer', loadBalancerClass, annotations: { [`${AWS}-scheme`]: scheme, [`${AWS}-nlb-target-type`]: target } },
});

it('the scheme is always written, because the controllers\' own default is internal', () => {
  expect(expose(LoadBalancer.eks(), 'public')).toEqual(service('service.k8s.aws/nlb', 'internet-facing', 'ip'));
  expect(expose(LoadBalancer.eks(), 'internal')).toEqual(service('service.k8s.aws/nlb', 'internal', 'ip'));
});

it('the class says which controller answers, and the target type where it sends', () => {
  expect(expose(LoadBalancer.eks({ controller: 'auto-mode', targetType: 'instance' }), 'public')).toEqual(service('eks.amazonaws.com/nlb', 'internet-facing', 'instance'));
});

it('there are two controllers and two target types', () => {
  expect(faults(LoadBalancer.eks({ controller: untyped('classic'), targetType: untyped('node') }))).toEqual(['eks.controller: "classic"', 'eks.targetType: "node"']);
  expect(faults(LoadBalancer.eks(untyped({ controler: 'auto-mode' })))).toEqual(['eks.controler: there is no option "controler"']);
  expect(faults(LoadBalancer.eks({ controller: 'aws-load-balancer-controller', targetType: 'ip' }))).toEqual([]);
});
