import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Access } from '../../../src/live/access/access';
import { clean } from '../../../src/live/clean/clean';
import { prepare } from '../../../src/live/clean/prepare';
import { cleanedText, planText } from '../../../src/live/clean/report';
import { wantedOf } from '../../../src/live/overlay/wanted';
import type { Recording } from '../recorded-cluster';
import { recordedCluster, statusBody } from '../recorded-cluster';

const REVIEW = 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const MAY = { [REVIEW]: { code: 201, body: { status: { allowed: true } } } };

function object(apiVersion: string, kind: string, name: string, rest: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  const namespace: JsonObject = ['Namespace', 'PersistentVolume', 'CustomResourceDefinition'].includes(kind) ? {} : { namespace: 'shop' };
  return { apiVersion, kind, metadata: { name, ...namespace, uid: `uid-${name}`, ...metadata }, ...rest };
}

const config = object('v1', 'ConfigMap', 'settings');
const balancer = object('v1', 'Service', 'web', { spec: { type: 'LoadBalancer' }, status: { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } } }, { finalizers: ['service.kubernetes.io/load-balancer-cleanup'] });
const namespace = object('v1', 'Namespace', 'shop');
const WEB = '/api/v1/namespaces/shop/services/web';
const GROUPS = { 'GET /apis': { code: 200, body: { groups: [{ preferredVersion: { groupVersion: 'apps/v1' } }, { preferredVersion: { groupVersion: 'metrics.k8s.io/v1beta1' } }] } } };

async function run(objects: readonly JsonObject[], { objects: others = [], answers = {} }: Recording = {}, wait = 4_000) {
  const cluster = recordedCluster({ objects: [...objects, ...others], answers: { ...MAY, ...GROUPS, ...answers } });
  const access = new Access(cluster);
  const prepared = await prepare(objects.map((one, document) => wantedOf({ overlay: 'production', document, object: one }, 'default')), access);
  const told: string[] = [];
  let now = 0;
  const clock = { now: () => now, sleep: async (milliseconds: number) => void (now += milliseconds) };
  const before = cluster.requests.length;
  const go = async () => {
    const cleaned = await clean(prepared, access, { clock, wait, tell: (text) => told.push(text) });
    const deletes = cluster.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    return { cleaned, deletes, told, text: cleanedText('production', cleaned) };
  };
  return { prepared, plan: planText('production', prepared), go, requests: cluster.requests.slice(0, before) };
}

test('a plan changes nothing', async () => {
  const { requests } = await run([config, balancer, namespace]);
  expect(requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('selfsubjectaccessreviews'))).toEqual([]);
});

test('load balancers go first, then custom objects, then the rest, and namespaces last', async () => {
  const widget = object('example.com/v1', 'Widget', 'w');
  const { plan, go } = await run([namespace, config, widget, balancer]);
  expect(plan).toBe(`of production are deleted, one after the other:
1. what has an address from outside
  v1 Service shop/web
2. custom objects, while their controllers run
  example.com/v1 Widget shop/w
3. everything else
  v1 ConfigMap shop/settings
4. namespaces and definitions, where nothing of others is in them
  v1 Namespace shop
`);
  const { deletes, text } = await go();
  expect(deletes).toEqual([WEB, '/apis/example.com/v1/namespaces/shop/widgets/w', '/api/v1/namespaces/shop/configmaps/settings', '/api/v1/namespaces/shop']);
  expect(text).toBe('production: 4 objects deleted\nnothing that the cluster knows of still costs money\n');
});

test('exactly the object that was looked at is deleted, by its uid, and what it owns goes in the background', async () => {
  const cluster = recordedCluster({ objects: [config], answers: MAY });
  const access = new Access(cluster);
  const prepared = await prepare([wantedOf({ overlay: 'p', document: 0, object: config }, 'default')], access);
  await clean(prepared, access, { clock: { now: () => 0, sleep: async () => undefined }, wait: 0, tell: () => undefined });
  expect(cluster.requests.find(({ method }) => method === 'DELETE')?.body).toEqual({
    apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Background', preconditions: { uid: 'uid-settings' },
  });
});

test('what the cloud has not released is waited for, and nothing after it is begun', async () => {
  const { go } = await run([balancer, config], { answers: { [`DELETE ${WEB}`]: { code: 200, body: {} } } });
  const { deletes, told, text, cleaned } = await go();
  expect(deletes).toEqual([WEB]);
  expect(told).toEqual(Array(2).fill('v1 Service shop/web: service.kubernetes.io/load-balancer-cleanup has not let go of it'));
  expect(text).toBe(`production: 0 objects deleted, 1 not
not gone:
  v1 Service shop/web: service.kubernetes.io/load-balancer-cleanup has not let go of it
not begun, because what comes first is not gone; run it again:
  v1 ConfigMap shop/settings
nothing that the cluster knows of still costs money
`);
  expect(cleaned.failed).toHaveLength(1);
});

test('an object of the same name that came meanwhile is another one', async () => {
  const { go } = await run([config], {
    answers: {
      'DELETE /api/v1/namespaces/shop/configmaps/settings': { code: 200, body: {} },
      'GET /api/v1/namespaces/shop/configmaps/settings': [{ code: 200, body: config }, { code: 200, body: object('v1', 'ConfigMap', 'settings', {}, { uid: 'another' }) }],
    },
  });
  expect((await go()).cleaned.deleted).toEqual(['v1 ConfigMap shop/settings']);
  const replaced = await run([config], { answers: { 'DELETE /api/v1/namespaces/shop/configmaps/settings': statusBody(409, 'Conflict', 'uid') } });
  expect((await replaced.go()).cleaned.failed).toEqual([{ resource: 'v1 ConfigMap shop/settings', why: 'another object of this name took its place meanwhile' }]);
});

test('a namespace with anything in it that stays, stays', async () => {
  const theirs = object('v1', 'Secret', 'theirs');
  const { plan, go } = await run([namespace, config], { objects: [theirs] });
  expect(plan).toContain('what stays:\n  v1 Namespace shop: it holds what is not deleted: Secret theirs\n');
  expect((await go()).deletes).toEqual(['/api/v1/namespaces/shop/configmaps/settings']);
});

test('what every namespace has, and what controllers made, does not hold one', async () => {
  const given = [object('v1', 'ServiceAccount', 'default'), object('v1', 'ConfigMap', 'kube-root-ca.crt'), object('v1', 'Event', 'e')];
  const pod = object('v1', 'Pod', 'web-1', {}, { ownerReferences: [{ name: 'web' }] });
  expect((await run([namespace], { objects: [...given, pod] })).prepared.plan.stays).toEqual([]);
});

test('a namespace that was filled after the plan stays', async () => {
  const secrets = 'GET /api/v1/namespaces/shop/secrets';
  const { go } = await run([namespace], { answers: { [secrets]: [{ code: 200, body: { items: [] } }, { code: 200, body: { items: [{ metadata: { name: 'late', namespace: 'shop' } }] } }] } });
  const { deletes, cleaned } = await go();
  expect([deletes, cleaned.stays]).toEqual([[], [{ resource: 'v1 Namespace shop', why: 'it holds what is not deleted: Secret late' }]]);
});

test('a namespace of which not everything may be listed stays', async () => {
  const { prepared } = await run([namespace], { answers: { 'GET /api/v1/namespaces/shop/secrets': statusBody(403, 'Forbidden', 'no') } });
  expect(prepared.plan.stays).toEqual([{ resource: 'v1 Namespace shop', why: 'nobody knows whether it is empty: this user may not list Secret' }]);
});

test('a definition stays while there are objects of its kind that stay', async () => {
  const definition = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'widgets.example.com', { spec: { group: 'example.com', names: { kind: 'Widget' }, versions: [{ name: 'v1', served: true }] } });
  const widget = object('example.com/v1', 'Widget', 'w');
  const all = (items: readonly JsonObject[]) => ({ answers: { 'GET /apis/example.com/v1/widgets': { code: 200, body: { items: [...items] } } } });
  expect((await run([definition], all([widget]))).prepared.plan.stays.map(({ why }) => why)).toEqual(['it holds what is not deleted: Widget w']);
  expect((await run([definition, widget], all([widget]))).prepared.plan.stays).toEqual([]);
});

test('the namespaces of the cluster, and what is protected, stay', async () => {
  const { prepared } = await run([object('v1', 'Namespace', 'default'), object('v1', 'ConfigMap', 'kept', {}, { annotations: { 'helm.sh/resource-policy': 'keep' } })]);
  expect(prepared.plan).toEqual({
    steps: [],
    stays: [
      { resource: 'v1 Namespace default', why: 'every cluster has it' },
      { resource: 'v1 ConfigMap shop/kept', why: 'it is protected: helm.sh/resource-policy: keep' },
    ],
  });
});

test('who would make the objects again is named', async () => {
  const flux = object('v1', 'ConfigMap', 'a', {}, { labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps', 'kustomize.toolkit.fluxcd.io/namespace': 'flux-system' } });
  const argo = object('v1', 'ConfigMap', 'b', {}, { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:/ConfigMap:shop/b' } });
  expect((await run([flux, argo])).prepared.makers).toEqual(["Flux's Kustomization flux-system/apps", "Argo CD's Application shop"]);
});

test('what one may not do is known before anything is deleted', async () => {
  const { prepared } = await run([config, object('v1', 'ConfigMap', 'other')], { answers: { [REVIEW]: { code: 201, body: { status: { allowed: false } } } } });
  expect(prepared.missing).toEqual([{ verb: 'delete', group: '', resource: 'configmaps', namespace: 'shop' }]);
  const unread = await run([config], { answers: { 'GET /api/v1/namespaces/shop/configmaps/settings': statusBody(403, 'Forbidden', 'no') } });
  expect(unread.prepared).toMatchObject({ missing: [{ verb: 'get' }], unknown: [{ why: 'this user may not get configmaps in namespace shop' }] });
});

test('data that go with their claims are told before, volumes that stay afterwards', async () => {
  const claim = (name: string, volumeName: string) => object('v1', 'PersistentVolumeClaim', name, { spec: { volumeName } });
  const volume = (name: string, persistentVolumeReclaimPolicy: string) => object('v1', 'PersistentVolume', name, { spec: { persistentVolumeReclaimPolicy } });
  const { plan, go } = await run([claim('cache', 'pv-1'), claim('files', 'pv-2')], { objects: [volume('pv-1', 'Delete'), volume('pv-2', 'Retain')] });
  expect(plan).toContain('what is lost:\n  the data of claim shop/cache: its volume is deleted with it\n');
  expect((await go()).cleaned.costs).toEqual([{ resource: 'v1 PersistentVolume pv-2', why: 'its reclaim policy is Retain: it stays with its data, and so does the disk behind it' }]);
});

test('the claims of a StatefulSet stay, unless it takes them with it', async () => {
  const set = (spec: JsonObject) => object('apps/v1', 'StatefulSet', 'db', { spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }], ...spec } });
  const claims = ['data-db-0', 'data-db-x', 'data-other-0'].map((name) => object('v1', 'PersistentVolumeClaim', name));
  const { go } = await run([set({})], { objects: claims });
  expect((await go()).cleaned.costs.map(({ resource }) => resource)).toEqual(['v1 PersistentVolumeClaim shop/data-db-0']);
  const takes = await run([set({ persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' } })], { objects: claims });
  expect(takes.prepared.losses).toEqual(['the data of apps/v1 StatefulSet shop/db: it takes the claims of its Pods with it']);
  expect((await takes.go()).cleaned.costs).toEqual([]);
});

test('a reserved address stays, and one that nothing held is to be looked after', async () => {
  const reserved = object('v1', 'Service', 'web', { spec: { type: 'LoadBalancer' } }, { annotations: { 'service.beta.kubernetes.io/azure-pip-name': 'shop-ip' } });
  expect((await (await run([reserved])).go()).cleaned.costs).toEqual([
    { resource: 'address shop-ip', why: 'reserved for v1 Service shop/web: it stays until it is released where it was reserved' },
  ]);
  const loose = object('v1', 'Service', 'web', { spec: { type: 'LoadBalancer' }, status: { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } } });
  expect((await (await run([loose])).go()).cleaned.costs).toEqual([
    { resource: 'address 203.0.113.7', why: 'nothing held v1 Service shop/web until it was released: where a cloud gave it, look there' },
  ]);
});
