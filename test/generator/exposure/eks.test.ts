import { expose, faults, misfits, requestFor } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { here, rule, untyped } from '../../helpers/repository';

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

it('static addresses are elastic IPs outside and addresses of the subnets inside', () => {
  const elastic = LoadBalancer.eks({ subnets: ['subnet-a', 'subnet-b'], addresses: ['eipalloc-1', 'eipalloc-2'] });
  const own = LoadBalancer.eks({ addresses: ['10.0.1.10'] });
  expect(expose(elastic, 'public').service?.annotations).toMatchObject({ [`${AWS}-subnets`]: 'subnet-a,subnet-b', [`${AWS}-eip-allocations`]: 'eipalloc-1,eipalloc-2' });
  expect(expose(own, 'internal').service?.annotations).toMatchObject({ [`${AWS}-private-ipv4-addresses`]: '10.0.1.10' });
  expect([faults(elastic), misfits(elastic, requestFor('public')), faults(own), misfits(own, requestFor('internal'))]).toEqual([[], [], [], []]);
});

rule('the addresses are those of the audience', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.eks({ addresses: ['10.0.1.10'] })), web.endpoint('http').internally(LoadBalancer.eks({ addresses: ['eipalloc-1'] }))] })),
  problems: [
    {
      code: 'address-invalid',
      path: 'overlays.here.expose[0].eks.addresses[0]',
      message: '"10.0.1.10" of a load balancer that is public',
      hint: 'give the allocation id of an elastic IP, such as "eipalloc-0123456789abcdef0"',
    },
    {
      code: 'address-invalid',
      path: 'overlays.here.expose[1].eks.addresses[0]',
      message: '"eipalloc-1" of a load balancer that is internal',
      hint: 'give IPv4 addresses of the load balancer\'s subnets',
    },
  ],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.eks({ addresses: ['eipalloc-1'] })), web.endpoint('http').internally(LoadBalancer.eks({ addresses: ['10.0.1.10'] }))] })),
});

it('the connections of a client go to one Pod by an attribute of the target group as well, because the load balancer does not read the Service\'s field', () => {
  const { service: shape } = expose(LoadBalancer.eks({ sessionAffinity: 'ClientIP' }), 'public');
  expect(shape?.sessionAffinity).toBe('ClientIP');
  expect(shape?.annotations).toMatchObject({ [`${AWS}-target-group-attributes`]: 'stickiness.enabled=true,stickiness.type=source_ip' });
  expect(expose(LoadBalancer.eks({ sessionAffinity: 'None' }), 'public').service?.annotations).not.toHaveProperty([`${AWS}-target-group-attributes`]);
});

it('there are two controllers and two target types', () => {
  expect(faults(LoadBalancer.eks({ controller: untyped('classic'), targetType: untyped('node') }))).toEqual(['eks.controller: "classic"', 'eks.targetType: "node"']);
  expect(faults(LoadBalancer.eks(untyped({ controler: 'auto-mode' })))).toEqual(['eks.controler: there is no option "controler"']);
  expect(faults(LoadBalancer.eks({ controller: 'aws-load-balancer-controller', targetType: 'ip' }))).toEqual([]);
});

it('options that do not go together name what does', () => {
  expect(LoadBalancer.eks({ trafficPolicy: 'Local', controller: 'auto-mode', addresses: ['eipalloc-1'], subnets: ['a', 'b'] }).problems()).toEqual([
    {
      code: 'option-unsupported',
      path: 'eks.trafficPolicy',
      message: 'no node stands between the load balancer and a Pod that is its target',
      hint: 'use targetType "instance"; or keep the client\'s address by the annotation aws-load-balancer-target-group-attributes: "preserve_client_ip.enabled=true"',
    },
    { code: 'option-unsupported', path: 'eks.addresses', message: 'EKS Auto Mode documents no static addresses', hint: 'use controller "aws-load-balancer-controller", or leave the addresses to AWS' },
    { code: 'address-invalid', path: 'eks.addresses', message: '1 for 2 subnets', hint: 'give one address for each subnet' },
  ]);
  expect(faults(LoadBalancer.eks({ trafficPolicy: 'Local', targetType: 'instance', addresses: ['eipalloc-1'], subnets: ['a'] }))).toEqual([]);
  expect(faults(LoadBalancer.eks({ sessionAffinity: 'ClientIP', annotations: { [`${AWS}-target-group-attributes`]: 'a=b' } }))).toEqual([
    `eks.annotations.${AWS}-target-group-attributes: eks writes "${AWS}-target-group-attributes" itself`,
  ]);
  expect(faults(LoadBalancer.eks({ annotations: { [`${AWS}-target-group-attributes`]: 'preserve_client_ip.enabled=true' } }))).toEqual([]);
});
