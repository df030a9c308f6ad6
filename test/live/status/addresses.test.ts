import { addressesOf } from '../../../src/live/status/addresses';

const ports = [{ port: 80, nodePort: 30080 }];
const ready = [{ type: 'Ready', status: 'True' }];

function service(spec: object, ingress: readonly object[] = []) {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports, ...spec }, status: { loadBalancer: { ingress: ingress.map((one) => ({ ...one })) } } };
}

const node = (addresses: readonly (readonly [string, string])[], conditions: readonly object[] = ready) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'n' },
  status: { conditions: conditions.map((one) => ({ ...one })), addresses: addresses.map(([type, address]) => ({ type, address })) },
});

test('a load balancer is reached at the address that the cloud gave it, by name where it has one, on the ports of the Service', () => {
  expect(addressesOf(service({ type: 'LoadBalancer' }, [{ ip: '203.0.113.7' }, { ip: '2001:db8::1' }, { ip: '203.0.113.8', hostname: 'lb.example.com' }]), [])).toEqual(
    ['203.0.113.7:80', '[2001:db8::1]:80', 'lb.example.com:80']);
  expect(addressesOf(service({ type: 'LoadBalancer' }), [])).toEqual([]);
});

test('a port of nodes is reached at ready nodes, from outside where that is possible', () => {
  const nodes = [node([['InternalIP', '10.0.0.1'], ['ExternalIP', '203.0.113.1']]), node([['InternalIP', '10.0.0.2']], []), node([['InternalIP', '10.0.0.3']])];
  expect(addressesOf(service({ type: 'NodePort' }), nodes)).toEqual(['203.0.113.1:30080', '10.0.0.3:30080']);
  expect(addressesOf(service({ type: 'NodePort' }), [])).toEqual(['<any node>:30080']);
});

test('external addresses of a Service count, inner ones do not', () => {
  expect(addressesOf(service({ type: 'ClusterIP', clusterIP: '10.96.0.9', externalIPs: ['198.51.100.4'] }), [])).toEqual(['198.51.100.4:80']);
});

test('an Ingress and a Gateway are reached where their controllers say', () => {
  expect(addressesOf({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: {}, status: { loadBalancer: { ingress: [{ hostname: 'in.example.com' }] } } }, [])).toEqual(['in.example.com']);
  const gateway = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: {}, spec: { listeners: [{ port: 443 }, { port: 443 }, { port: 80 }] }, status: { addresses: [{ value: '203.0.113.9' }] } };
  expect(addressesOf(gateway, [])).toEqual(['203.0.113.9:443', '203.0.113.9:80']);
});
