import { whyPending } from '../../../src/live/status/pending';

const service = (rest: object = {}, spec: object = {}) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', ...rest }, spec: { type: 'LoadBalancer', ...spec } });
const event = (from: string, type: string, reason: string, message: string, lastTimestamp = '2026-01-01T00:00:00Z') => ({ source: { component: from }, type, reason, message, lastTimestamp });
const NOBODY = 'no address: no load-balancer provider answered: nothing in this cluster gives addresses to such Services';

test('without a word from anybody, no provider answered', () => {
  expect(whyPending(service(), [])).toBe(NOBODY);
  expect(whyPending(service({}, { loadBalancerClass: 'example.com/lb' }), [])).toBe(
    'no address: no load-balancer provider answered for the class example.com/lb: nothing in this cluster gives addresses to such Services');
});

test('controllers that give no addresses do not count', () => {
  expect(whyPending(service(), [event('endpoint-controller', 'Warning', 'FailedToUpdateEndpoint', 'conflict')])).toBe(NOBODY);
});

test('a warning says why, the newest of several', () => {
  const events = [
    event('service-controller', 'Warning', 'SyncLoadBalancerFailed', 'quota of addresses', '2026-01-01T00:00:02Z'),
    event('service-controller', 'Warning', 'SyncLoadBalancerFailed', 'no subnet', '2026-01-01T00:00:01Z'),
    event('service-controller', 'Normal', 'EnsuringLoadBalancer', 'Ensuring load balancer', '2026-01-01T00:00:03Z'),
  ];
  expect(whyPending(service(), events)).toBe('no address: service-controller says SyncLoadBalancerFailed: quota of addresses');
});

test('a provider at work is told as such, by an event or by its finalizer', () => {
  expect(whyPending(service(), [event('service-controller', 'Normal', 'EnsuringLoadBalancer', 'Ensuring load balancer')])).toBe(
    'no address yet: service-controller is at work (EnsuringLoadBalancer: Ensuring load balancer)');
  expect(whyPending(service({ finalizers: ['service.kubernetes.io/load-balancer-cleanup'] }), [])).toBe('no address yet: a load-balancer provider has taken it and says nothing');
});

test('who may not read events is told that one could have said why', () => {
  expect(whyPending(service(), undefined)).toBe(`${NOBODY}; this user may not list events, in which one could have said why`);
});

test('an Ingress and a Gateway wait for their class', () => {
  expect(whyPending({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: {}, spec: { ingressClassName: 'nginx' } }, [])).toBe('no address: no ingress controller answered for the class nginx');
  expect(whyPending({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: {}, spec: {} }, [])).toBe('no address: no ingress controller answered, and it names no class');
  const gateway = (reason: string) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: {},
    spec: { gatewayClassName: 'public' },
    status: { conditions: [{ type: 'Accepted', status: 'Unknown', reason, message: 'said so' }] },
  });
  expect(whyPending(gateway('Pending'), [])).toBe('no address: no gateway controller answered for the class public');
  expect(whyPending(gateway('ListenersNotValid'), [])).toBe('no address: ListenersNotValid: said so');
});
