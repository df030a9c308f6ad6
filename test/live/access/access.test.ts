import { Access } from '../../../src/live/access/access';
import { recordedCluster, statusBody } from '../recorded-cluster';

const web = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' };
const stored = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' } };

test('an object is asked for under the plural that the server serves its kind by, and each version is asked for once', async () => {
  const cluster = recordedCluster({ objects: [stored] });
  const access = new Access(cluster);
  expect(await access.get(web)).toEqual({ is: 'there', object: stored });
  expect(await access.get({ ...web, name: 'api' })).toEqual({ is: 'absent' });
  expect(cluster.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /apis/apps/v1', 'GET /apis/apps/v1/namespaces/shop/deployments/web', 'GET /apis/apps/v1/namespaces/shop/deployments/api',
  ]);
});

test('a kind without namespaces is asked for without one', async () => {
  const cluster = recordedCluster();
  await new Access(cluster).get({ apiVersion: 'v1', kind: 'Namespace', namespace: 'shop', name: 'shop' });
  expect(cluster.requests.at(-1)?.path).toBe('/api/v1/namespaces/shop');
});

test('a kind that the cluster does not serve is told apart from an object that is not there', async () => {
  expect(await new Access(recordedCluster()).get({ ...web, apiVersion: 'example.com/v9', kind: 'Thing' })).toEqual({ is: 'unserved' });
  expect(await new Access(recordedCluster()).get({ ...web, kind: 'Deploymint' })).toEqual({ is: 'unserved' });
});

test('what one may not do is told by verb, kind and namespace, of what was asked and not of what was answered', async () => {
  const refused = statusBody(403, 'Forbidden', 'no');
  const access = new Access(recordedCluster({ answers: { 'GET /apis/apps/v1/namespaces/shop/deployments/web': refused, 'GET /api/v1/nodes': refused } }));
  expect(await access.get(web)).toEqual({ is: 'denied', missing: { verb: 'get', group: 'apps', resource: 'deployments', namespace: 'shop' } });
  expect(await access.list('v1', 'Node', '')).toEqual({ is: 'denied', missing: { verb: 'list', group: '', resource: 'nodes', namespace: '' } });
});

test('a server that fails is quoted', async () => {
  const access = new Access(recordedCluster({ answers: { 'GET /apis/apps/v1/namespaces/shop/deployments/web': statusBody(500, 'InternalError', 'etcd is away') } }));
  expect(await access.get(web)).toEqual({ is: 'failed', failure: { code: 500, reason: 'InternalError', message: 'etcd is away', causes: [] } });
});

test('a list is read page by page, and its items know their kind', async () => {
  const page = (name: string, next: string) => ({ code: 200, body: { metadata: { continue: next }, items: [{ metadata: { name } }] } });
  const cluster = recordedCluster({ answers: { 'GET /api/v1/namespaces/shop/pods': [page('a', 'more'), page('b', '')] } });
  expect(await new Access(cluster).list('v1', 'Pod', 'shop', { labelSelector: 'app=web' })).toEqual({
    is: 'there', objects: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } }, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'b' } }],
  });
  expect(cluster.requests.slice(1).map(({ query }) => query)).toEqual([{ limit: '500', labelSelector: 'app=web' }, { limit: '500', labelSelector: 'app=web', continue: 'more' }]);
});

test.each(['', '.', '..', 'a/b', 'a%2fb'])('a name that would lead to another path is no name: %j', async (name) => {
  await expect(new Access(recordedCluster()).get({ ...web, name })).rejects.toThrow(`no object can be called '${name}'`);
  await expect(new Access(recordedCluster()).get({ ...web, namespace: name || '..' })).rejects.toThrow('no object can be called');
});
