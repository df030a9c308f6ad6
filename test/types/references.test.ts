import type { V1ConfigMap } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { App, Endpoint, WorkloadReference } from '../../src';
import { Env, interpolate, LoadBalancer, NodePort, Outside, Patch } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

function repository() {
  const config = new Declarations();
  const api = config.addApp('api', { image, ports: { http: 80, admin: { container: 9000, service: 90 } } });
  const worker = config.addApp('worker', { image });
  const secret = config.addSecret('database', ['password']);
  return { config, api, worker, secret };
}

it('an endpoint is one of the application\'s own ports', () => {
  const { api, worker } = repository();
  const endpoints: readonly Endpoint[] = [api.endpoint('http'), api.endpoint('admin')];
  // @ts-expect-error no such port
  api.endpoint('htpp');
  // @ts-expect-error a port is named, not numbered
  api.endpoint(80);
  // @ts-expect-error a port has to be named
  api.endpoint();
  // @ts-expect-error an application without ports has no endpoints
  worker.endpoint('http');
  expect(endpoints.map(({ portName }) => portName)).toEqual(['http', 'admin']);
});

it('an application has an image, and options that there are', () => {
  const { config } = repository();
  config.addApp('a', { image, replicas: 2 });
  // @ts-expect-error no image
  config.addApp('b', { replicas: 2 });
  // @ts-expect-error no such option
  config.addApp('c', { image, port: 80 });
  // @ts-expect-error links are addresses in variables
  config.addApp('d', { image, links: [] });
  // @ts-expect-error replicas are a number
  config.addApp('e', { image, replicas: '2' });
  // @ts-expect-error misspelt name of an object
  config.addApp('f', { image, names: { deployment: 'a' } });
  // @ts-expect-error misspelt field of Kubernetes
  config.addApp('g', { image, resources: { request: { cpu: '100m' } } });
  expect(config.workloads).toHaveLength(9);
});

it('ports are numbers, or say both numbers', () => {
  const { config } = repository();
  config.addApp('a', { image, ports: { http: { container: 8080, service: 80, protocol: 'UDP' }, admin: 81 } });
  // @ts-expect-error a port is a number
  config.addApp('b', { image, ports: { http: '80' } });
  // @ts-expect-error a misspelt option of a port
  config.addApp('c', { image, ports: { http: { container: 8080, servicePort: 80 } } });
  // @ts-expect-error the container's port is needed
  config.addApp('d', { image, ports: { http: { service: 80 } } });
  // @ts-expect-error no such protocol
  config.addApp('e', { image, ports: { http: { container: 80, protocol: 'HTTP' } } });
  expect(config.workloads).toHaveLength(7);
});

it('probes are on ports that the application has, in our words or in Kubernetes\'', () => {
  const { config } = repository();
  const ports = { http: 8080 };
  config.addApp('a', { image, ports, probes: { readiness: { http: '/ready' }, liveness: { tcp: 'http', periodSeconds: 20 }, startup: { httpGet: { path: '/', port: 8080 } } } });
  // @ts-expect-error a probe on a port that the application has not
  config.addApp('b', { image, ports: { http: 8080 }, probes: { readiness: { tcp: 'htpp' } } });
  // @ts-expect-error nor of gRPC
  config.addApp('c', { image, ports: { http: 8080 }, probes: { readiness: { grpc: 'grpc' } } });
  // @ts-expect-error nor for a path
  config.addApp('d', { image, ports: { http: 8080 }, probes: { readiness: { http: '/', port: 'admin' } } });
  // @ts-expect-error the path alone
  config.addApp('e', { image, ports, probes: { readiness: '/ready' } });
  // @ts-expect-error `path` belongs into httpGet, ours is `http`
  config.addApp('f', { image, ports, probes: { readiness: { path: '/ready' } } });
  // @ts-expect-error a command is a list
  config.addApp('g', { image, probes: { readiness: { exec: 'true' } } });
  // @ts-expect-error no such probe
  config.addApp('h', { image, probes: { liveliness: { exec: ['true'] } } });
  expect(config.workloads).toHaveLength(10);
});

it('an address is a text, made from an endpoint by one of its forms', () => {
  const { config, api } = repository();
  const http = api.endpoint('http');
  config.addApp('a', {
    image, env: { A: http.url({ scheme: 'https', path: '/v1', port: false }), B: http.host({ name: 'short' }), C: http.port(), D: interpolate`${http.hostAndPort({ name: 'svc' })}/x` }, args: [http.url()], command: [http.host()],
  });
  // @ts-expect-error an endpoint is no text: one of its forms is
  config.addApp('b', { image, env: { URL: http } });
  // @ts-expect-error the same in a text
  expect(() => interpolate`http://${http}/`).toThrow('a value "endpoint" stands in a text');
  // @ts-expect-error an application is no text: say which port, and how
  config.addApp('c', { image, env: { URL: api } });
  // @ts-expect-error an address where the image belongs
  config.addApp('d', { image: http.url() });
  // @ts-expect-error an address in a label
  config.addApp('e', { image, labels: { calls: http.host() } });
  // an address in an annotation follows like any other
  config.addApp('f', { image, annotations: { calls: http.host() } });
  // @ts-expect-error no such form of a name
  http.host({ name: 'fqdn' });
  // @ts-expect-error a misspelt option of a URL
  http.url({ schema: 'https' });
  // @ts-expect-error the port of `port()` is the Service's: it has no options
  http.port({ name: 'short' });
  expect(config.workloads).toHaveLength(8);
});

it('a variable is a text or what Kubernetes fills in', () => {
  const { config, secret } = repository();
  config.addApp('a', { image, env: { A: 'a', B: secret.key('password'), C: Env.field('metadata.labels[\'app\']'), D: Env.resource('limits.cpu', { divisor: '1m' }), E: Env.configMap('a', 'b') } });
  // @ts-expect-error a number becomes another type in YAML
  config.addApp('b', { image, env: { A: 3 } });
  // @ts-expect-error Kubernetes' own fields are Env.from(…)
  config.addApp('c', { image, env: { A: { valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } } } });
  // @ts-expect-error a key that the Secret has not
  secret.key('passwort');
  // @ts-expect-error a Secret is no value: which key?
  config.addApp('d', { image, env: { A: secret } });
  // @ts-expect-error a secret in a text would end up in a file
  expect(() => interpolate`postgres://u:${secret.key('password')}@h/d`).toThrow('what only Kubernetes knows stands in a text');
  // @ts-expect-error a secret's value in an argument
  config.addApp('e', { image, args: ['--password', secret.key('password')] });
  // @ts-expect-error no such field of a Pod
  Env.field('metadata.nmae');
  // @ts-expect-error no such resource
  Env.resource('limits.gpu');
  // @ts-expect-error misspelt field of Kubernetes
  Env.from({ secretRef: { name: 'a', key: 'b' } });
  // @ts-expect-error which key?
  Env.configMap('settings');
  expect(config.workloads).toHaveLength(7);
});

it('a deviation is one that there is, with a reason', () => {
  const { config } = repository();
  config.addApp('a', { image, deviations: { runAsRoot: 'port 80', mutableImageTag: 'a test' } });
  // @ts-expect-error a deviation without reason
  config.addApp('b', { image, deviations: { runAsRoot: true } });
  // @ts-expect-error a deviation that does not exist
  config.addApp('c', { image, deviations: { runsAsRoot: 'port 80' } });
  expect(config.workloads).toHaveLength(5);
});

it('customize is one function for every object', () => {
  const { config } = repository();
  config.addApp('a', { image, customize: (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, finalizers: [] } }) });
  // @ts-expect-error it returns the manifest to write
  config.addApp('b', { image, customize: () => undefined });
  // @ts-expect-error one function, not one for each kind
  config.addApp('c', { image, customize: { deployment: (manifest: object) => manifest } });
  expect(config.workloads).toHaveLength(5);
});

it('an exposure is an endpoint, an audience and a platform that serves it', () => {
  const { config, api } = repository();
  const http = api.endpoint('http');
  config.addOverlay('a', { expose: [http.publicly(NodePort.any()), http.publicly(LoadBalancer.gke()), http.internally(LoadBalancer.anyCloud())] });
  // @ts-expect-error a node port is not internal: it answers on every address of the nodes
  config.addOverlay('b', { expose: [http.internally(NodePort.at(30080))] });
  // @ts-expect-error an endpoint is no exposure: say to whom, and through what
  config.addOverlay('c', { expose: [http] });
  // @ts-expect-error an application is no exposure
  config.addOverlay('d', { expose: [api] });
  // @ts-expect-error a string is no exposure
  config.addOverlay('e', { expose: ['api'] });
  // @ts-expect-error through what?
  expect(() => http.publicly()).not.toThrow();
  // @ts-expect-error a node port is a number
  NodePort.at('30080');
  // @ts-expect-error nor does ServiceLB of K3s choose who reaches a node
  http.internally(LoadBalancer.k3s());
  // @ts-expect-error a subnet has no public addresses
  http.publicly(LoadBalancer.aksSubnet('apps'));
  // @ts-expect-error Private Service Connect is never public
  http.publicly(LoadBalancer.gkePrivate({ natSubnets: ['psc'] }));
  // @ts-expect-error source ranges, which NodePort has not
  NodePort.at(30080, { sourceRanges: ['10.0.0.0/8'] });
  expect(config.overlays).toHaveLength(5);
});

it('an overlay has the options that there are', () => {
  const { config } = repository();
  config.addOverlay('a', { namespace: 'a', include: ['vendor/redis'] });
  // @ts-expect-error what an overlay includes is `include`
  config.addOverlay('b', { resources: ['vendor/redis'] });
  // @ts-expect-error what differs is `overrides`
  config.addOverlay('c', { apps: [] });
  // @ts-expect-error a prefix is a text
  config.addOverlay('d', { namePrefix: 3 });
  expect(config.overlays).toHaveLength(4);
});

it('an override is of an application, in the words of the application', () => {
  const { config, api, worker, secret } = repository();
  config.addOverlay('a', {
    overrides: [
      api.override({ ports: { admin: { service: 91 }, http: null }, env: { A: null, TOKEN: secret.key('password') }, probes: { liveness: { tcp: 'admin' }, readiness: null }, resources: { limits: { memory: null } }, names: { service: null } }),
      worker.override({ replicas: 0, args: null, labels: { team: 'a' }, deviations: { runAsRoot: null } }),
    ],
  });
  // @ts-expect-error no such port
  api.override({ ports: { grpc: { service: 91 } } });
  // @ts-expect-error an application without ports has none to change
  worker.override({ ports: { http: 91 } });
  // @ts-expect-error a probe on a port that the application has not
  api.override({ probes: { liveness: { tcp: 'htpp' } } });
  // @ts-expect-error what is required cannot be removed
  api.override({ image: null });
  // @ts-expect-error nor can the port of the container
  api.override({ ports: { http: { container: null } } });
  // @ts-expect-error an option that does not exist
  api.override({ scaling: { max: 40 } });
  // @ts-expect-error misspelt native field in an override
  api.override({ resources: { request: { cpu: '1' } } });
  // @ts-expect-error a group is of the repository, not of an overlay
  api.override({ group: 'payments' });
  // @ts-expect-error and so is customize, which runs for every overlay
  api.override({ customize: (manifest) => manifest });
  // @ts-expect-error an application is no override: say what differs
  config.addOverlay('b', { overrides: [api] });
  // @ts-expect-error a string is no override
  config.addOverlay('c', { overrides: ['api'] });
  // @ts-expect-error an override that was not made by the application
  config.addOverlay('d', { overrides: [{ replicas: 3 }] });
  expect(config.overlays).toHaveLength(4);
});

it('an application can be passed to what takes any application, or these ports', () => {
  const { config, api } = repository();
  const any: readonly WorkloadReference[] = config.workloads;
  const takes = (app: App<'http'>): string => app.endpoint('http').portName;
  const takesBoth = (app: App<'http' | 'grpc'>): string => app.endpoint('grpc').portName;
  expect(takes(api)).toBe('http');
  // @ts-expect-error one port of two is not enough
  expect(takesBoth(api)).toBe('grpc');
  expect(any).toHaveLength(2);
});

it('declared values do not change', () => {
  const { config, api } = repository();
  // @ts-expect-error readonly
  expect(() => { api.name = 'other'; }).not.toThrow();
  // @ts-expect-error readonly
  config.workloads.push(api);
  expect(config.workloads).toHaveLength(2);
});

it('patches are made by name, with all they need', () => {
  // @ts-expect-error no such operation
  Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'set', path: '/spec' }]);
  // @ts-expect-error a target has a name
  Patch.json6902({ apiVersion: 'v1', kind: 'Service' }, []);
  expect(Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [])).toMatchObject({ kind: 'json6902' });
});

it('a manifest can be typed by @kubernetes/client-node', () => {
  const { config } = repository();
  const settings: V1ConfigMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: 'b' } };
  config.addManifest(settings);
  // @ts-expect-error a string is no manifest
  config.addManifest('kind: ConfigMap');
  expect(config.manifests).toHaveLength(2);
});

it('what exists outside is named by kind, with a namespace where a kind has one', () => {
  const { config } = repository();
  config.addApp('a', { image, outside: [Outside.secret('db'), Outside.service('ledger', { namespace: 'payments' }), Outside.namespace('monitoring')] });
  // @ts-expect-error a namespace is in no namespace
  Outside.namespace('monitoring', { namespace: 'x' });
  // @ts-expect-error no such kind
  config.addApp('b', { image, outside: [{ kind: 'Job', name: 'x' }] });
  // @ts-expect-error a name alone does not say of what
  config.addApp('c', { image, outside: ['db'] });
  expect(Outside.volumeClaim('data')).toEqual({ kind: 'PersistentVolumeClaim', name: 'data' });
});
