import { expose, faults } from './expose';
import type { Platform } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { here, rule, untyped } from '../../helpers/repository';

it('answers on all nodes, or on those of a pool, which a label of the Service names', () => {
  expect(expose(LoadBalancer.k3s(), 'public')).toEqual({ service: { type: 'LoadBalancer', annotations: {} } });
  expect(expose(LoadBalancer.k3s({ nodePool: 'edge', trafficPolicy: 'Local' }), 'public')).toEqual({
    service: { type: 'LoadBalancer', trafficPolicy: 'Local', annotations: {}, labels: { 'svccontroller.k3s.cattle.io/lbpool': 'edge' } },
  });
});

it('has no address of its own, and says what has', () => {
  expect(faults(LoadBalancer.k3s({ nodePool: '' }))).toEqual(['k3s.nodePool: ""']);
  expect(LoadBalancer.k3s(untyped({ address: '10.0.0.1' })).problems()).toEqual([{
    code: 'option-unsupported', path: 'k3s.address', message: 'k3s has no "address"', hint: 'ServiceLB answers on the addresses of the nodes: choose these by "nodePool", or use LoadBalancer.metalLb(…)',
  }]);
});

rule('it does not choose who reaches it, so it is not internal', {
  fails: here((web) => ({ expose: [web.endpoint('http').internally(untyped<Platform>(LoadBalancer.k3s({ nodePool: 'edge' })))] })),
  problems: [{ code: 'audience-unsupported', path: 'overlays.here.expose[0]', message: 'k3s cannot serve the internal audience: whoever reaches it is not its choice', hint: 'use publicly(…), or another platform' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.k3s({ nodePool: 'edge' }))] })),
});
