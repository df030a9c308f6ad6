import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Access } from '../../../src/live/access/access';
import { wantedOf } from '../../../src/live/overlay/wanted';
import { statusText } from '../../../src/live/status/report';
import { statusOf } from '../../../src/live/status/status';
import type { Recording } from '../recorded-cluster';
import { recordedCluster, statusBody } from '../recorded-cluster';

const service: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop' }, spec: { type: 'LoadBalancer', ports: [{ port: 80 }] } };
const deployment: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: { matchLabels: { app: 'web' } }, template: {} },
  status: { observedGeneration: 1, updatedReplicas: 1, replicas: 1 },
};

async function status(objects: readonly JsonObject[], recording: Recording) {
  const cluster = recordedCluster(recording);
  return { cluster, ...await statusOf(objects.map((object, document) => wantedOf({ overlay: 'production', document, object }, 'default')), new Access(cluster)) };
}

test('a report has a line for each object, and says of those that are not ready why', async () => {
  const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop' } };
  const { objects } = await status([config, service, { apiVersion: 'example.com/v2', kind: 'Gadget', metadata: { name: 'g' } }], { objects: [config, service] });
  expect(statusText('production', objects, false)).toBe(`production: 1 of 3 objects is ready
ready     v1 ConfigMap shop/settings
waiting   v1 Service shop/web
          no address: no load-balancer provider answered: nothing in this cluster gives addresses to such Services
absent    example.com/v2 Gadget default/g
          the cluster does not know Gadget of example.com/v2
`);
});

test('of an overlay that is not deployed, that is said at once', async () => {
  const { objects } = await status([service], {});
  expect(statusText('production', objects, false)).toBe('production: none of its 1 objects is in the cluster\nabsent    v1 Service shop/web\n          it is not in the cluster\n');
});

test('the Pods of a workload that is not ready say what keeps them', async () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web-1', namespace: 'shop' }, status: { containerStatuses: [{ name: 'main', state: { waiting: { reason: 'ImagePullBackOff', message: 'not found' } } }] } };
  const { objects, cluster } = await status([deployment], { objects: [deployment, pod] });
  expect(objects).toEqual([{ resource: 'apps/v1 Deployment shop/web', state: 'waiting', why: '0 of 1 Pod ready; Pod web-1: container main: ImagePullBackOff: not found', addresses: [] }]);
  expect(cluster.requests.at(-1)?.query).toEqual({ limit: '500', labelSelector: 'app in (web)' });
});

test('an address stands beside its object, and is not asked about any further', async () => {
  const { objects, cluster } = await status([service], { objects: [{ ...service, status: { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } } }] });
  expect(statusText('production', objects, false)).toBe('production: 1 of 1 objects is ready\nready     v1 Service shop/web  203.0.113.7:80\n');
  expect(cluster.requests.map(({ path }) => path)).toEqual(['/api/v1', '/api/v1/namespaces/shop/services/web']);
});

test('what one may not read is unknown, and the permission is named', async () => {
  const { objects, missing } = await status([deployment], { answers: { 'GET /apis/apps/v1/namespaces/shop/deployments/web': statusBody(403, 'Forbidden', 'no') } });
  expect(objects[0]).toMatchObject({ state: 'unknown', why: 'this user may not get deployments.apps in namespace shop' });
  expect(missing).toEqual([{ verb: 'get', group: 'apps', resource: 'deployments', namespace: 'shop' }]);
});

test('a text of the cluster can neither end its line nor control the terminal', async () => {
  const hostile = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', namespace: 'shop' }, status: { conditions: [{ type: 'Ready', status: 'False', reason: 'A', message: 'x\nready  all\u001b[2J' }] } };
  const { objects } = await status([hostile], { objects: [hostile] });
  expect(statusText('production', objects, false).split('\n')[2]).toBe('          A: x\\nready  all\\u001b[2J');
});
