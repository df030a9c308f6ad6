import { expose, faults, requestFor } from './expose';
import type { Platform } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { here, rule, untyped } from '../../helpers/repository';

it('publishes an internal load balancer to every project', () => {
  expect(expose(LoadBalancer.gkePrivate({ natSubnets: ['psc'] }), 'internal')).toEqual({
    service: { type: 'LoadBalancer', annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } },
    objects: [{
      fixed: false,
      manifest: {
        apiVersion: 'networking.gke.io/v1',
        kind: 'ServiceAttachment',
        metadata: { name: 'web-http', namespace: 'default' },
        spec: { connectionPreference: 'ACCEPT_AUTOMATIC', natSubnets: ['psc'], proxyProtocol: false, resourceRef: { kind: 'Service', name: 'web' } },
      },
    }],
  });
});

it('takes certain projects only, from a subnet, all regions and with the client\'s address; the Service is called as the cluster does', () => {
  const platform = LoadBalancer.gkePrivate({ natSubnets: ['a', 'b'], consumers: [{ project: 'shop', connections: 3 }], subnet: 'lb', globalAccess: true, proxyProtocol: true });
  expect(faults(platform)).toEqual([]);
  expect(platform.expose(requestFor('internal', { service: 'backend', scope: { namePrefix: 'eu-' } }))).toMatchObject({
    service: {
      annotations: {
        'networking.gke.io/load-balancer-type': 'Internal', 'networking.gke.io/load-balancer-subnet': 'lb', 'networking.gke.io/internal-load-balancer-allow-global-access': 'true',
      },
    },
    objects: [{
      manifest: {
        spec: {
          connectionPreference: 'ACCEPT_MANUAL', natSubnets: ['a', 'b'], proxyProtocol: true, resourceRef: { name: 'eu-backend' }, consumerAllowList: [{ project: 'shop', connectionLimit: 3 }],
        },
      },
    }],
  });
});

it('consumers come through a subnet, and have a project and a limit', () => {
  expect(faults(LoadBalancer.gkePrivate({ natSubnets: [] }))).toEqual(['gkePrivate.natSubnets: there is none']);
  expect(faults(LoadBalancer.gkePrivate(untyped({})))).toEqual(['gkePrivate.natSubnets: undefined']);
  expect(faults(LoadBalancer.gkePrivate({ natSubnets: ['a'], consumers: [{ project: '', connections: 0 }], globalAccess: untyped('yes') }))).toEqual([
    'gkePrivate.consumers[0].project: ""', 'gkePrivate.consumers[0].connections: 0', 'gkePrivate.globalAccess: "yes"',
  ]);
});

rule('what is published privately is not public', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(untyped<Platform>(LoadBalancer.gkePrivate({ natSubnets: ['psc'] })))] })),
  problems: [{
    code: 'audience-unsupported',
    path: 'overlays.here.expose[0]',
    message: 'gke-private cannot serve the public audience: it has no address outside of the private network',
    hint: 'use internally(…), or another platform',
  }],
  passes: here((web) => ({ expose: [web.endpoint('http').internally(LoadBalancer.gkePrivate({ natSubnets: ['psc'] }))] })),
});
