import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { untyped } from '../../helpers/repository';

it('one Service is right on GKE, EKS and AKS at once, and names no class', () => {
  expect(expose(LoadBalancer.anyCloud(), 'public')).toEqual({
    service: {
      type: 'LoadBalancer',
      annotations: {
        'cloud.google.com/l4-rbs': 'enabled',
        'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
        'service.beta.kubernetes.io/azure-load-balancer-internal': 'false',
      },
    },
  });
  expect(expose(LoadBalancer.anyCloud(), 'internal')).toEqual({
    service: {
      type: 'LoadBalancer',
      annotations: {
        'networking.gke.io/load-balancer-type': 'Internal',
        'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal',
        'service.beta.kubernetes.io/aws-load-balancer-internal': 'true',
        'service.beta.kubernetes.io/azure-load-balancer-internal': 'true',
      },
    },
  });
  expect(faults(LoadBalancer.anyCloud())).toEqual([]);
});

it('what every provider has is of every provider: affinity, traffic policy and source ranges; what each spells in its own way is not', () => {
  const platform = LoadBalancer.anyCloud({ sessionAffinity: 'ClientIP', trafficPolicy: 'Local', sourceRanges: ['10.0.0.0/8'] });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'public').service).toMatchObject({
    sessionAffinity: 'ClientIP',
    trafficPolicy: 'Local',
    sourceRanges: ['10.0.0.0/8'],
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes': 'stickiness.enabled=true,stickiness.type=source_ip' },
  });
  expect(LoadBalancer.anyCloud(untyped({ address: '192.0.2.1' })).problems()).toEqual([{
    code: 'option-unsupported', path: 'anyCloud.address', message: 'anyCloud has no "address"', hint: 'every provider has its own form: use LoadBalancer.gke(…), LoadBalancer.eks(…) or LoadBalancer.aks(…)',
  }]);
});
