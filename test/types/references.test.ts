import type { V1ConfigMap } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { App, Endpoint } from '../../src';
import { Deviation, EnvFrom, LoadBalancer, NodePort, Outside, Patch } from '../../src';
import { RepositoryConfig } from '../../src/generator/declare/repository-config';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

function repository() {
  const config = new RepositoryConfig();
  const api = config.addApp('api', { image, ports: { http: 80, admin: { container: 9000, service: 90 } } });
  const worker = config.addApp('worker', { image });
  return { config, api, worker };
}

it('an endpoint is one of the application\'s own ports', () => {
  const { api, worker } = repository();
  const endpoints: readonly Endpoint[] = [api.endpoint('http'), api.endpoint('admin')];
  // @ts-expect-error no such port
  api.endpoint('grpc');
  // @ts-expect-error a port is named, not numbered
  api.endpoint(80);
  // @ts-expect-error a port has to be named
  api.endpoint();
  // @ts-expect-error an application without ports has no endpoints
  worker.endpoint('http');
  expect(endpoints.map(({ port }) => port)).toEqual(['http', 'admin']);
});

it('an application has an image, and ports that are numbers or say both numbers', () => {
  const { config } = repository();
  config.addApp('a', { image, replicas: 2, ports: { http: { container: 8080, service: 80, protocol: 'UDP' } } });
  // @ts-expect-error no image
  config.addApp('b', {});
  // @ts-expect-error a port is a number
  config.addApp('c', { image, ports: { http: '80' } });
  // @ts-expect-error no such protocol
  config.addApp('d', { image, ports: { http: { container: 80, protocol: 'HTTP' } } });
  // @ts-expect-error no such option
  config.addApp('e', { image, port: 80 });
  // @ts-expect-error replicas are a number
  config.addApp('f', { image, replicas: '2' });
  expect(config.apps).toHaveLength(8);
});

it('a link is a value made from an endpoint, never a string', () => {
  const { config, api } = repository();
  config.addApp('web', { image, links: [api.endpoint('http').asUrl('API_URL', { scheme: 'https', path: '/v1' })] });
  // @ts-expect-error a string is no link
  config.addApp('web-2', { image, links: ['http://api:80'] });
  // @ts-expect-error an application is no link: say which port, and how
  config.addApp('web-3', { image, links: [api] });
  // @ts-expect-error an endpoint is no link: say how
  config.addApp('web-4', { image, links: [api.endpoint('http')] });
  // @ts-expect-error the variable has to be named
  config.addApp('web-5', { image, links: [{ target: api.endpoint('http'), form: { kind: 'host' } }] });
  expect(config.apps).toHaveLength(7);
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
  expect(config.overlays).toHaveLength(5);
});

it('platform options are those of the platform', () => {
  LoadBalancer.eks({ controller: 'auto-mode', targetType: 'ip' });
  LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/28'] });
  // @ts-expect-error no such controller
  LoadBalancer.eks({ controller: 'in-tree' });
  // @ts-expect-error no addresses
  LoadBalancer.metalLb({ pool: 'public' });
  // @ts-expect-error no such option
  LoadBalancer.gke({ subnet: 'a' });
  expect(LoadBalancer.aks({ subnet: 'a' }).problems()).toEqual([]);
});

it('an override is of an application, and its ports are that application\'s', () => {
  const { config, api, worker } = repository();
  config.addOverlay('a', { apps: [api.override({ servicePorts: { admin: 91 } }), worker.override({ replicas: 0 })] });
  // @ts-expect-error no such port
  api.override({ servicePorts: { grpc: 91 } });
  // @ts-expect-error an application without ports has no Service port
  worker.override({ servicePorts: { http: 91 } });
  // @ts-expect-error a value from a Secret belongs into base
  api.override({ env: { TOKEN: EnvFrom.secret('tokens', 'api') } });
  // @ts-expect-error an application is no override: say what differs
  config.addOverlay('b', { apps: [api] });
  // @ts-expect-error a string is no override
  config.addOverlay('c', { apps: ['api'] });
  expect(config.overlays).toHaveLength(3);
});

it('an application can be passed to what takes any application, or these ports', () => {
  const { api, worker } = repository();
  const any: readonly App[] = [api, worker];
  const takes = (app: App<'http' | 'admin'>): string => app.endpoint('http').port;
  expect(takes(api)).toBe('http');
  expect(any).toHaveLength(2);
});

it('declared values do not change', () => {
  const { config, api } = repository();
  // @ts-expect-error readonly
  expect(() => { api.name = 'other'; }).not.toThrow();
  // @ts-expect-error readonly
  config.apps.push(api);
  expect(config.apps).toHaveLength(2);
});

it('deviations, references and patches are made by name, with all they need', () => {
  // @ts-expect-error a deviation has a reason
  Deviation.runsAsRoot();
  // @ts-expect-error which key?
  EnvFrom.secret('tokens');
  // @ts-expect-error no such operation
  Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'set', path: '/spec' }]);
  // @ts-expect-error a target has a name
  Patch.json6902({ apiVersion: 'v1', kind: 'Service' }, []);
  expect(Deviation.runsAsRoot('port 80')).toEqual({ rule: 'run-as-root', reason: 'port 80' });
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
