import type { App, OverlayOptions } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { filesOf, image } from '../../helpers/repository';

type TwoPorts = App<'http' | 'admin'>;

/** The files of one overlay over "api" (ports http and admin) and "web", which links to it; without the base. */
function overlay(options: (api: TwoPorts, web: App<'http'>) => OverlayOptions, settings?: Parameters<typeof filesOf>[1]): Readonly<Record<string, string>> {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
    const web = repository.addApp('web', { image, ports: { http: 80 }, env: { API_URL: api.endpoint('http').url(), ADMIN_PORT: api.endpoint('admin').port() } });
    repository.addOverlay('here', options(api, web));
  }, settings);
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('overlays/here/')).map(([path, text]) => [path.slice('overlays/here/'.length), text]));
}

const kustomization = (rest: string): string => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${rest}`;

it('an overlay without options is base as it is', () => {
  expect(overlay(() => ({}))).toEqual({ 'kustomization.yaml': kustomization('resources:\n  - ../../base\n') });
});

it('namespace, prefix, suffix and cluster domain move what links hold; what does not change is not patched', () => {
  expect(overlay(() => ({ namespace: 'staging', namePrefix: 'a-', nameSuffix: '-b', clusterDomain: 'k8s.example' }))).toEqual({
    'kustomization.yaml': kustomization(`namespace: staging
namePrefix: a-
nameSuffix: "-b"
resources:
  - ../../base
patches:
  - path: web/deployment.patch.yaml
`),
    'web/deployment.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: API_URL
              value: http://a-api-b.staging.svc.k8s.example:80
`,
  });
});

it('a renamed Service and a changed Service port are patched by operations that fail on any other port, and links follow', () => {
  expect(overlay((api) => ({ overrides: [api.override({ names: { service: 'backend' }, ports: { admin: { service: 9001 } } })] }))).toEqual({
    'kustomization.yaml': kustomization(`resources:
  - ../../base
patches:
  - path: api/service.json-patch.yaml
    target:
      version: v1
      kind: Service
      name: api
      namespace: default
  - path: web/deployment.patch.yaml
`),
    'api/service.json-patch.yaml': `- op: test
  path: /spec/ports/1/name
  value: admin
- op: replace
  path: /spec/ports/1/port
  value: 9001
- op: replace
  path: /metadata/name
  value: backend
`,
    'web/deployment.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: API_URL
              value: http://backend.default.svc.cluster.local:80
            - name: ADMIN_PORT
              value: "9001"
`,
  });
});

it('replicas are a field of the kustomization; an image that others have too, and variables, are merged into the Deployment', () => {
  expect(overlay((api) => ({ overrides: [api.override({ replicas: 3, image: 'registry.example.com/api:2', env: { MODE: 'fast' } })] }))).toEqual({
    'kustomization.yaml': kustomization(`resources:
  - ../../base
replicas:
  - name: api
    count: 3
patches:
  - path: api/deployment.patch.yaml
`),
    'api/deployment.patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: default
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/api:2
          env:
            - name: MODE
              value: fast
`,
  });
});

it('an image that no other container has is set where people and bots look for it', () => {
  const files = filesOf((repository) => {
    const web = repository.addApp('web', { image: 'registry.example.com/web:1' });
    repository.addApp('api', { image: 'registry.example.com/api:1' });
    repository.addOverlay('here', { overrides: [web.override({ image: 'registry.example.com/web:2' })] });
  });
  expect(files['overlays/here/kustomization.yaml']).toBe(kustomization(`resources:
  - ../../base
images:
  - name: registry.example.com/web
    newTag: "2"
`));
});

it('a node port is added to the port that it is meant for', () => {
  expect(overlay((_, web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080))] }))).toEqual({
    'kustomization.yaml': kustomization(`resources:
  - ../../base
patches:
  - path: web/service.patch.yaml
`),
    'web/service.patch.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: default
spec:
  type: NodePort
  ports:
    - port: 80
      protocol: TCP
      nodePort: 30080
`,
  });
});

it('a node port that the cluster picks is left out', () => {
  expect(overlay((_, web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] }))).toEqual({
    'kustomization.yaml': kustomization('resources:\n  - ../../base\npatches:\n  - path: web/service.patch.yaml\n'),
    'web/service.patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: default\nspec:\n  type: NodePort\n',
  });
});

it('one of two ports is exposed by a Service of its own, and the other stays inside', () => {
  expect(overlay((api) => ({ expose: [api.endpoint('http').publicly(NodePort.at(30080))] }))).toEqual({
    'kustomization.yaml': kustomization('resources:\n  - ../../base\n  - api/service-public.yaml\n'),
    'api/service-public.yaml': `apiVersion: v1
kind: Service
metadata:
  name: api-public
  namespace: default
  labels:
    app: api
spec:
  type: NodePort
  selector:
    app: api
  ports:
    - name: http
      protocol: TCP
      port: 80
      targetPort: 8080
      nodePort: 30080
`,
  });
});

it('a Service of its own offers the port that the overlay changes it to', () => {
  const files = overlay((api) => ({ expose: [api.endpoint('http').publicly(NodePort.any())], overrides: [api.override({ ports: { http: { service: 8000 } } })] }));
  expect(files['api/service-public.yaml']).toContain('      port: 8000\n      targetPort: 8080\n');
});

it('public and internal at once are two Services beside the one inside', () => {
  const files = overlay((_, web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('http').internally(LoadBalancer.gke())] }));
  expect(Object.keys(files)).toEqual(['kustomization.yaml', 'web/service-public.yaml', 'web/service-internal.yaml']);
  expect(files['web/service-internal.yaml']).toBe(`apiVersion: v1
kind: Service
metadata:
  name: web-internal
  namespace: default
  labels:
    app: web
  annotations:
    networking.gke.io/load-balancer-type: Internal
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - name: http
      protocol: TCP
      port: 80
      targetPort: 80
`);
});

it('where all ports are exposed, the Service itself changes, with its class', () => {
  const files = overlay((api) => ({ expose: [api.endpoint('http').publicly(LoadBalancer.eks()), api.endpoint('admin').publicly(LoadBalancer.eks())] }));
  expect(files['api/service.patch.yaml']).toBe(`apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: default
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
`);
});

it('a network policy lets the outside in to the exposed ports only', () => {
  const files = overlay((api) => ({ expose: [api.endpoint('http').publicly(NodePort.any())] }), { networkPolicies: true });
  expect(files['kustomization.yaml']).toBe(kustomization('resources:\n  - ../../base\n  - api/service-public.yaml\n  - api/network-policy-public.yaml\n'));
  expect(files['api/network-policy-public.yaml']).toBe(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api-public
  namespace: default
spec:
  podSelector:
    matchLabels:
      app: api
  policyTypes:
    - Ingress
  ingress:
    - ports:
        - protocol: TCP
          port: 8080
`);
});

it('the objects of a platform keep their names and namespace in an overlay that changes both: they get a level of their own', () => {
  const metalLb = LoadBalancer.metalLb({ pool: 'public', addresses: ['192.168.10.240-192.168.10.250'] });
  const files = overlay((_, web) => ({ namespace: 'shop', namePrefix: 'a-', expose: [web.endpoint('http').publicly(metalLb)] }));
  expect(Object.keys(files)).toEqual([
    'kustomization.yaml', 'ipaddresspool-public.yaml', 'l2advertisement-public.yaml',
    'apps/kustomization.yaml', 'apps/web/deployment.patch.yaml', 'apps/web/service.patch.yaml',
  ]);
  expect(files['kustomization.yaml']).toBe(kustomization('resources:\n  - apps\n  - ipaddresspool-public.yaml\n  - l2advertisement-public.yaml\n'));
  expect(files['apps/kustomization.yaml']).toBe(kustomization(`namespace: shop
namePrefix: a-
resources:
  - ../../../base
patches:
  - path: web/deployment.patch.yaml
  - path: web/service.patch.yaml
`));
});

it('an overlay creates its namespace where it is asked to', () => {
  const files = overlay(() => ({ namespace: 'shop', createNamespace: true }));
  expect(files['kustomization.yaml']).toBe(kustomization('namespace: shop\nresources:\n  - ../../base\n  - namespace.yaml\npatches:\n  - path: web/deployment.patch.yaml\n'));
  expect(files['namespace.yaml']).toBe('apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n');
});
