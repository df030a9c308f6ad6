import { readResources } from '../../../src/checker/read/resources/read';
import { readTopology } from '../../../src/checker/topology/read-topology';

function deployment(name: string, env: Readonly<Record<string, string>> = {}, more = ''): string {
  const variables = Object.entries(env).map(([key, value]) => `{ name: ${key}, value: ${JSON.stringify(value)} }`).join(', ');
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: a, env: [${variables}]${more} }] }
`;
}

function service(name: string, spec = '', ports = '[{ port: 80, targetPort: 8080 }]'): string {
  return `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: shop }\nspec: { selector: { app: ${name} }, ports: ${ports}${spec} }\n`;
}

function topologyOf(...documents: readonly string[]): ReturnType<typeof readTopology> {
  return readTopology(readResources(documents.join('---\n'), 'a').resources);
}

const callsOf = (...documents: readonly string[]): readonly string[] => topologyOf(...documents).calls.map(({ from, to, ports }) => `${from} > ${to} ${ports.join(',')}`.trim());

it('a call is an address in a variable or argument, by the port of the Service', () => {
  expect(callsOf(
    deployment('web', { API: 'http://api.shop.svc.cluster.local', AGAIN: 'http://api:80/v1', METRICS: 'http://api.shop:9090' }),
    deployment('api', {}, ', args: ["--self=http://api:80"]'), service('api', '', '[{ port: 80 }, { port: 9090, name: metrics }]'),
  )).toEqual(['Deployment shop/web > Deployment shop/api 80,9090']);
});

it('an address in a ConfigMap is a call of whoever mounts it', () => {
  expect(callsOf(
    deployment('web', {}, ', envFrom: [{ configMapRef: { name: settings } }]'), deployment('api'), service('api'), deployment('other'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { API: "http://api.shop.svc" }\n',
  )).toEqual(['Deployment shop/web > Deployment shop/api 80']);
});

it('what is called and has no Pods here is an external', () => {
  const { externals, calls } = topologyOf(
    deployment('web', { A: 'postgres://u@db.example.com:5432/shop', B: 'http://ledger.payments.svc:81', C: 'http://legacy:80', QUEUE_ADDRESS: 'queue.example.com:5672' }),
    'apiVersion: v1\nkind: Service\nmetadata: { name: legacy, namespace: shop }\nspec: { type: ExternalName, externalName: legacy.example.com }\n',
  );
  expect(externals).toEqual([
    { id: 'Service payments/ledger', name: 'ledger', kind: 'Service elsewhere · payments' },
    { id: 'Service shop/legacy', name: 'legacy', kind: 'ExternalName legacy.example.com' },
    { id: 'host db.example.com', name: 'db.example.com', kind: 'host' },
    { id: 'host queue.example.com', name: 'queue.example.com', kind: 'host' },
  ]);
  expect(calls.map(({ to, ports }) => [to, ports])).toEqual([
    ['Service payments/ledger', ['81']], ['Service shop/legacy', ['80']], ['host db.example.com', ['5432']], ['host queue.example.com', ['5672']],
  ]);
});

it('texts that mention a name are no calls: images, times, sites in files', () => {
  expect(callsOf(
    deployment('web', { IMAGE: 'registry.example.com/a:80', TIME: '10:30', VERSION: 'v1.2:80' }, ', envFrom: [{ configMapRef: { name: settings } }]'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { a.xml: "see http://www.w3.org/2001/schema\\nmore" }\n',
  )).toEqual([]);
});

it('exposures say how far they reach, for which hosts, and where they lead', () => {
  const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
`;
  const route = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: route, namespace: shop }
spec: { hostnames: [a.example.com], parentRefs: [{ name: public }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`;
  const leadsTo = [{ workload: 'Deployment shop/web', port: '80' }];
  expect(topologyOf(deployment('web'), service('web', ', type: LoadBalancer'), service('inner'), ingress, route).exposures).toEqual([
    { id: 'Service shop/web', kind: 'Service', name: 'web', reach: 'public', hosts: [], leadsTo },
    { id: 'Ingress shop/web', kind: 'Ingress', name: 'web', reach: 'public', hosts: ['shop.example.com'], leadsTo },
    { id: 'HTTPRoute shop/route', kind: 'HTTPRoute', name: 'route', reach: 'public', hosts: ['a.example.com'], leadsTo },
  ]);
});

it('a NodePort reaches every node, and UDP is told', () => {
  expect(topologyOf(deployment('dns'), service('dns', ', type: NodePort', '[{ port: 53, protocol: UDP }]')).exposures).toMatchObject([
    { reach: 'nodes', leadsTo: [{ port: '53/UDP' }] },
  ]);
});

it('workloads say in which directions policies isolate them', () => {
  const policy = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web, namespace: shop }\nspec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], ingress: [{}] }\n';
  expect(topologyOf(deployment('web'), deployment('api'), policy).workloads).toEqual([
    { id: 'Deployment shop/web', kind: 'Deployment', name: 'web', namespace: 'shop', isolated: ['ingress'] },
    { id: 'Deployment shop/api', kind: 'Deployment', name: 'api', namespace: 'shop', isolated: [] },
  ]);
});
