import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { Access } from '../../../src/live/access/access';
import type { OtherWay } from '../../../src/live/check/check-links';
import { checkLinks } from '../../../src/live/check/check-links';
import { linksToCheck } from '../../../src/live/check/links-to-check';
import { checkText } from '../../../src/live/check/report';
import { wantedOf } from '../../../src/live/overlay/wanted';
import type { Recording } from '../recorded-cluster';
import { recordedCluster, statusBody } from '../recorded-cluster';

function deployment(name: string, env: JsonObject): JsonObject {
  const container = { name: 'main', image: 'x', env: Object.entries(env).map(([key, value]) => ({ name: key, value })), ports: [{ name: 'http', containerPort: 8080 }] } as unknown as JsonObject;
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'shop' },
    spec: { selector: { matchLabels: { app: name } }, template: { metadata: { labels: { app: name } }, spec: { containers: [container] } } },
  };
}

const service: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', namespace: 'shop' }, spec: { selector: { app: 'api' }, ports: [{ port: 80, targetPort: 'http' }] } };
const web = deployment('web', { API_URL: 'http://api.shop.svc.cluster.local' });
const OVERLAY = [web, deployment('api', {}), service];

function pod(name: string, rest: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop' },
    spec: { containers: [{ ports: [{ name: 'http', containerPort: 8080 }] }] },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }], containerStatuses: [{ name: 'main', state: { running: {} } }], ...rest },
  };
}

const PODS = 'GET /api/v1/namespaces/shop/pods';
const some = (...names: readonly string[]) => ({ code: 200, body: { items: names.map((name) => pod(name)) } });
const said = (stdout: string) => ({ stdout, stderr: '', exitCode: 0 });
const NO_SHELL = { stdout: '', stderr: '', failure: 'exec: "sh": executable file not found in $PATH' };
const REVIEW = 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const none: OtherWay = async () => ({ why: 'nobody agreed' });

async function check(recording: Recording, otherWay = none, objects = OVERLAY) {
  const cluster = recordedCluster(recording);
  const wanted = objects.map((object, document) => wantedOf({ overlay: 'production', document, object }, 'default'));
  const checked = await checkLinks(linksToCheck(wanted, { defaultNamespace: 'default' }), new Access(cluster), otherWay);
  return { checked, cluster, text: checkText('production', checked, false) };
}

test('an address is asked for from a Pod that uses it', async () => {
  const asked: unknown[] = [];
  const { text, cluster } = await check({
    answers: { [PODS]: some('web-1') },
    exec: (name, command, container) => {
      asked.push([name, container, command.slice(0, 2), command.slice(4)]);
      return said('curl 0 200 10.0.0.7\n');
    },
  });
  expect(text).toBe(`production: 1 of 1 addresses can be used
ok       Deployment shop/web → http://api.shop.svc.cluster.local
         answers 200, from Pod web-1
`);
  expect(asked).toEqual([['web-1', 'main', ['sh', '-c'], ['api.shop.svc.cluster.local', '80', 'http://api.shop.svc.cluster.local:80/', '5']]]);
  expect(cluster.requests.at(-1)?.query?.labelSelector).toBe('app in (web)');
});

test('a check changes nothing in the cluster', async () => {
  const { cluster } = await check({ answers: { [PODS]: some('web-1') }, exec: () => said('curl 7 000 \n') });
  expect(cluster.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

const refused = { [PODS]: some('web-1'), 'GET /api/v1/namespaces/shop/services/api': { code: 200, body: service } };
const FAILS = 'its name resolves, and nothing takes the connection, from Pod web-1';

test.each([
  ['there is no such Service', { [PODS]: some('web-1') }, undefined, 'the cluster has no Service shop/api'],
  ['the Service has another port', { ...refused, 'GET /api/v1/namespaces/shop/services/api': { code: 200, body: { ...service, spec: { ports: [{ port: 81 }] } } } }, undefined, 'Service shop/api has no port 80 in the cluster'],
  ['no Pod runs behind it', { ...refused, [PODS]: [some('web-1'), some()] }, undefined, 'no Pod runs behind Service shop/api'],
  ['its Pod does not listen', { ...refused, [PODS]: [some('web-1'), some('api-1')] }, false, 'nothing in Pod api-1 behind it takes connections on port 8080'],
  ['its Pod listens', { ...refused, [PODS]: [some('web-1'), some('api-1')] }, true, 'Pod api-1 behind it takes connections on port 8080: a network policy is in the way, or the Pod is not ready'],
])('an address that takes no connection says why: %s', async (_case, answers, listens, why) => {
  const { checked } = await check({ answers, listens, exec: () => said('curl 7 000 \n') });
  expect(checked).toEqual([{ from: 'Deployment shop/web', address: 'http://api.shop.svc.cluster.local', state: 'failed', why: `${FAILS}; ${why}` }]);
});

test('where it cannot be told why, nothing is said', async () => {
  const { checked } = await check({ answers: { ...refused, [PODS]: [some('web-1'), some('api-1')] }, exec: () => said('curl 7 000 \n') });
  expect(checked[0].why).toBe(FAILS);
});

test('a ready Pod is asked before one that only runs, and one that ends is not', async () => {
  const items = [pod('ending'), pod('starting', { conditions: [] }), pod('ready'), pod('pending', { phase: 'Pending' })];
  items[0] = { ...items[0], metadata: { ...(items[0].metadata as JsonObject), deletionTimestamp: 'x' } };
  const { checked } = await check({ answers: { [PODS]: { code: 200, body: { items } } }, exec: () => said('curl 0 200 1\n') });
  expect(checked[0].why).toBe('answers 200, from Pod ready');
  const { checked: without } = await check({ answers: { [PODS]: { code: 200, body: { items: [items[0], items[3]] } } } });
  expect(without).toMatchObject([{ state: 'unknown', why: 'none of its Pods runs' }]);
});

test('where the first container has no shell, another of the Pod is asked in: they share their network', async () => {
  const two = pod('web-1', { containerStatuses: [{ name: 'main', state: { running: {} } }, { name: 'helper', state: { running: {} } }, { name: 'ended', state: { terminated: {} } }] });
  const tried: string[] = [];
  const { checked } = await check({
    answers: { [PODS]: { code: 200, body: { items: [two] } } },
    exec: (_pod, _command, container) => {
      tried.push(container);
      return container === 'main' ? NO_SHELL : said('curl 0 200 1\n');
    },
  });
  expect([checked[0].state, tried]).toEqual(['ok', ['main', 'helper']]);
});

test('where no container has a shell, it is asked once for a Pod whether another may be added, and that one is asked in', async () => {
  const ways: string[] = [];
  const other: OtherWay = async ({ namespace, pod: name }) => {
    ways.push(`${namespace}/${name}`);
    return { container: 'probe' };
  };
  const caller = deployment('web', { API_URL: 'http://api.shop.svc.cluster.local', OTHER_URL: 'http://api.shop.svc.cluster.local:80/x', DB_URL: 'postgres://api.shop.svc.cluster.local:80' });
  const recording: Recording = { answers: { [PODS]: some('web-1') }, exec: (_pod, _command, container) => (container === 'probe' ? said('curl 0 200 1\n') : NO_SHELL) };
  const { checked } = await check(recording, other, [caller, service]);
  expect([checked.map(({ state }) => state), ways]).toEqual([['ok', 'ok'], ['shop/web-1']]);
  expect((await check(recording)).checked).toMatchObject([{ state: 'unknown', why: 'nobody agreed' }]);
});

test('who may not run programs is told which verb is missing', async () => {
  const recording: Recording = {
    answers: { [PODS]: some('web-1'), [REVIEW]: [{ code: 201, body: { status: { allowed: false } } }, { code: 201, body: { status: { allowed: true } } }] },
    exec: () => ({ stdout: '', stderr: '', failure: 'Unexpected server response: 403', refused: 403 }),
  };
  const { checked, cluster } = await check(recording);
  expect(checked).toMatchObject([{ state: 'unknown', why: 'this user may not run programs in Pod web-1', missing: [{ verb: 'create', group: '', resource: 'pods/exec', namespace: 'shop' }] }]);
  expect(cluster.requests.at(-1)?.body).toMatchObject({ spec: { resourceAttributes: { verb: 'get', group: '', resource: 'pods', subresource: 'exec', namespace: 'shop' } } });
  const unlisted = await check({ answers: { [PODS]: statusBody(403, 'Forbidden', 'no') } });
  expect(unlisted.checked).toMatchObject([{ state: 'unknown', why: 'its Pods could not be listed', missing: [{ verb: 'list', resource: 'pods' }] }]);
});

test('a shell without tools is told as such', async () => {
  const { checked } = await check({ answers: { [PODS]: some('web-1') }, exec: () => said('tools none\n') });
  expect(checked).toMatchObject([{ state: 'unknown', why: 'Pod web-1 has a shell, and neither curl, wget, nc nor bash' }]);
});

test('a host outside of the cluster that a workload calls is asked for, too', async () => {
  const caller = deployment('web', { MAIL_HOST: 'smtp://mail.example.com:25' });
  const wanted = wantedOf({ overlay: 'p', document: 0, object: caller }, 'default');
  expect(linksToCheck([wanted], {}).map(({ text, target }) => ({ text, target }))).toEqual([{ text: 'mail.example.com:25', target: { host: 'mail.example.com', port: 25 } }]);
});

test('a Service with one port is asked at that where the address names none, and one with several cannot be', async () => {
  const caller = deployment('web', { API_HOST: 'api.shop.svc.cluster.local' });
  const links = (ports: readonly JsonObject[]) => linksToCheck([caller, { ...service, spec: { ports } }].map((object, document) => wantedOf({ overlay: 'p', document, object }, 'default')), {});
  expect(links([{ port: 80 }, { port: 53, protocol: 'UDP' }]).map(({ target }) => target)).toEqual([{ host: 'api.shop.svc.cluster.local', port: 80 }]);
  expect(links([{ port: 80 }, { port: 81 }]).map(({ target }) => target)).toEqual([undefined]);
});
