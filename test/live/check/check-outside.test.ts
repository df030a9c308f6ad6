import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Access } from '../../../src/live/access/access';
import { checkOutside } from '../../../src/live/check/check-outside';
import type { Place, Reached } from '../../../src/live/outside/reach';
import { wantedOf } from '../../../src/live/overlay/wanted';
import { recordedCluster } from '../recorded-cluster';

const ANSWERS: Reached = { resolves: true, connects: true, answers: 200 };

async function check(objects: readonly JsonObject[], reached = ANSWERS, others: readonly JsonObject[] = []) {
  const called: Place[] = [];
  const wanted = objects.map((object, document) => wantedOf({ overlay: 'production', document, object }, 'default'));
  const checked = await checkOutside(wanted, new Access(recordedCluster({ objects: [...objects, ...others] })), async (place) => {
    called.push(place);
    return reached;
  });
  return { checked: checked.map(({ from, address, state, why }) => `${from} → ${address}: ${state}, ${why}`), called };
}

const balancer = (ports: readonly JsonObject[], ingress: readonly JsonObject[] = [{ ip: '203.0.113.7' }]): JsonObject => ({
  apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' }, spec: { type: 'LoadBalancer', ports }, status: { loadBalancer: { ingress } },
});

test('a load balancer is called from this machine, by TLS where that is usual', async () => {
  expect(await check([balancer([{ port: 80 }, { port: 443 }])])).toEqual({
    checked: ['this machine → v1 Service shop/web, 203.0.113.7:80: ok, answers 200', 'this machine → v1 Service shop/web, 203.0.113.7:443: ok, answers 200'],
    called: [{ host: '203.0.113.7', port: 80, secure: false }, { host: '203.0.113.7', port: 443, secure: true }],
  });
});

test('what takes no connection fails, what speaks no HTTP does not', async () => {
  expect((await check([balancer([{ port: 80 }])], { resolves: true, connects: false })).checked).toEqual(['this machine → v1 Service shop/web, 203.0.113.7:80: failed, its name resolves, and nothing takes the connection']);
  expect((await check([balancer([{ port: 5432 }])], { resolves: true, connects: true, answers: false })).checked).toEqual(['this machine → v1 Service shop/web, 203.0.113.7:5432: ok, takes connections, and gives no HTTP answer']);
});

test('what has no address yet, and what speaks UDP, is not called', async () => {
  const { checked, called } = await check([balancer([{ port: 80 }], [])]);
  expect([checked, called]).toEqual([['this machine → v1 Service shop/web, (none yet): unknown, it has no address: see live status'], []]);
  expect((await check([balancer([{ port: 53, protocol: 'UDP' }])])).checked).toEqual(['this machine → v1 Service shop/web, 203.0.113.7:53: unknown, it speaks UDP, which gives no sign of being there']);
});

test('nothing is called that lets nobody in', async () => {
  expect(await check([{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'shop' }, spec: { clusterIP: '10.96.0.7', ports: [{ port: 80 }] } }])).toEqual({ checked: [], called: [] });
});

test('a port of nodes is called at a node, and without one that is known it cannot be', async () => {
  const service: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' }, spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 30080 }] } };
  const node: JsonObject = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' }, status: { conditions: [{ type: 'Ready', status: 'True' }], addresses: [{ type: 'InternalIP', address: '10.0.0.1' }] } };
  expect((await check([service], undefined, [node])).called).toEqual([{ host: '10.0.0.1', port: 30080, secure: false }]);
  expect((await check([service])).checked).toEqual(['this machine → v1 Service shop/web, <any node>:30080: unknown, no address of a node is known']);
});

test('an Ingress is asked for each of its hosts, by TLS where it has a certificate for it', async () => {
  const ingress: JsonObject = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'web', namespace: 'shop' },
    status: { loadBalancer: { ingress: [{ hostname: 'lb.example.com' }] } },
    spec: { tls: [{ hosts: ['shop.example.com'] }], rules: [{ host: 'shop.example.com' }, { host: 'plain.example.com' }, { host: '*.example.com' }] },
  };
  expect(await check([ingress])).toEqual({
    checked: [
      'this machine → networking.k8s.io/v1 Ingress shop/web, https://shop.example.com at lb.example.com: ok, answers 200',
      'this machine → networking.k8s.io/v1 Ingress shop/web, http://plain.example.com at lb.example.com: ok, answers 200',
    ],
    called: [{ host: 'lb.example.com', port: 443, secure: true, named: 'shop.example.com' }, { host: 'lb.example.com', port: 80, secure: false, named: 'plain.example.com' }],
  });
});
