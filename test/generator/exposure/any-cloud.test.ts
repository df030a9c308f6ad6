import { expose, faults } from './expose';
import { LoadBalancer } from '../../../src';

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
