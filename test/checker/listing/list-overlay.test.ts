import { deployment, listed, service } from './listed';
import { listJson } from '../../../src/checker/listing/json';

const hpa = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: shop }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 9 }\n';
const daemon = deployment('agent').replace('kind: Deployment', 'kind: DaemonSet').replace('  replicas: 1\n', '');
const job = deployment('once').replace('apps/v1', 'batch/v1').replace('kind: Deployment', 'kind: Job');

test('Pods: by number, by autoscaler, on each node, while something runs', () => {
  const { workloads, pods } = listed('dev', deployment('web'), hpa, deployment('api', { replicas: 3 }), daemon, job);
  expect(workloads.map(({ name, pods: found }) => [name, found])).toEqual([
    ['shop/web', { least: 2, most: 9 }], ['shop/api', { least: 3 }], ['shop/agent', { least: 0, each: 'node' }], ['shop/once', { least: 0, each: 'run' }],
  ]);
  expect(pods).toBe(5);
});

test('requests of all Pods that run at the least, as numbers of cores and bytes for other programs', () => {
  const overlay = listed('dev', deployment('web', { requests: '{ cpu: 250m, memory: 1Gi }' }), hpa, deployment('api', { replicas: 3, requests: '{ cpu: "1" }' }));
  const [{ requests }] = (JSON.parse(listJson([overlay])) as { overlays: { requests: object }[] }).overlays;
  expect(requests).toEqual({ cpu: 3.5, memory: 2 * 1024 ** 3 });
});

test('addresses: from outside, from the nodes, from workloads that hold them', () => {
  const ingress = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec:\n  rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]\n';
  const nodes = service('api', { spec: ', type: NodePort' }).replace('port: 80', 'port: 80, nodePort: 30080');
  const { addresses } = listed('dev', deployment('web', { env: '[{ name: URL, value: "http://api:80" }]' }), service('web'), ingress, deployment('api'), nodes);
  expect(addresses).toEqual([
    { address: '<node>:30080', kind: 'NodePort', from: 'nodes', callers: [], leadsTo: ['shop/api'] },
    { address: 'shop.example.com', kind: 'Ingress', from: 'public', callers: [], leadsTo: ['shop/web'] },
    { address: 'web.shop:80', namespace: 'shop', kind: 'Service', from: 'cluster', callers: [], leadsTo: ['shop/web'] },
    { address: 'api.shop:80', namespace: 'shop', kind: 'Service', from: 'cluster', callers: ['shop/web'], leadsTo: ['shop/api'] },
  ]);
});

test('each image once, with what pins it', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const { images } = listed('dev', deployment('web', { image: 'nginx' }), deployment('api', { image: 'nginx:latest' }), deployment('db', { image: `postgres:17@${digest}` }));
  expect(images).toEqual([{ repository: 'nginx', tag: 'latest', isPinned: false }, { repository: 'postgres', tag: '17', digest, isPinned: true }]);
});

test('a deviation without a reason is not accepted', () => {
  const annotated = deployment('web').replace('namespace: shop }', 'namespace: shop, annotations: { accept.projen-gitops/run-as-root: " ", accept.projen-gitops/host-path: logs } }');
  expect(listed('dev', annotated).accepted).toEqual([{ rule: 'host-path', reason: 'logs', resource: 'apps/v1 Deployment shop/web' }]);
});

test('namespaces are those that objects name', () => {
  const { namespaces, objects } = listed('dev', deployment('web'), deployment('api', { namespace: 'b' }), 'apiVersion: v1\nkind: Service\nmetadata: { name: x }\n');
  expect({ namespaces, objects }).toEqual({ namespaces: ['b', 'shop'], objects: 3 });
});
