import type { Exposure, Platform } from '../../../src';
import { App } from '../../../src/generator/declare/app';
import { Endpoint } from '../../../src/generator/declare/endpoint';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { here, image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

it('exposures share a Service only where platform and options are the same', () => {
  const metalLb = { pool: 'pool-1', addresses: ['10.0.0.0/28'] };
  const platforms: readonly Platform<never>[] = [
    LoadBalancer.anyCloud(), LoadBalancer.gke(), LoadBalancer.eks(), LoadBalancer.eks({ controller: 'auto-mode' }), LoadBalancer.eks({ targetType: 'instance' }),
    LoadBalancer.aks(), LoadBalancer.aksSubnet('a'), LoadBalancer.aksSubnet('b'), LoadBalancer.metalLb(metalLb), LoadBalancer.metalLb({ ...metalLb, pool: 'pool-2' }), NodePort.any(),
  ];
  expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
  expect(LoadBalancer.eks({ targetType: 'ip' }).id).toBe(LoadBalancer.eks().id);
  expect(NodePort.at(30080).id).toBe(NodePort.any().id);
});

describe('a Service exposes all its ports or none', () => {
  const services = (expose: (web: App<'http' | 'admin'>, api: App<'http'>) => readonly Exposure[]): object => Object.fromEntries(
    Object.entries(objectsIn(here((web, api) => ({ expose: expose(web, api) })), {}, 'here')).filter(([key]) => key.startsWith('web/service')).map(([key, manifest]) => {
      const { type, ports } = (manifest as unknown as { spec: { type: string; ports: readonly { name: string; nodePort?: number }[] } }).spec;
      return [key, `${type} ${ports.map(({ name, nodePort }) => nodePort === undefined ? name : `${name}:${nodePort}`).join(' ')}`];
    }),
  );

  it('so it changes itself where all its ports are exposed alike', () => {
    expect(services((web) => [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').publicly(LoadBalancer.gke())])).toEqual({ 'web/service': 'LoadBalancer http admin' });
  });

  it('so some of its ports get a Service of their own, and all stay inside as well', () => {
    expect(services((web) => [web.endpoint('admin').publicly(NodePort.at(30080))])).toEqual({ 'web/service': 'ClusterIP http admin', 'web/service-public': 'NodePort admin:30080' });
  });

  it('however many of them: two of three are not all', () => {
    const objects = objectsIn((repository) => {
      const app = repository.addApp('app', { image, ports: { http: 80, admin: 81, grpc: 82 } });
      repository.addOverlay('here', { expose: [app.endpoint('http').publicly(NodePort.any()), app.endpoint('admin').publicly(NodePort.any())] });
    }, {}, 'here');
    expect(Object.keys(objects)).toEqual(['app/deployment', 'app/service', 'app/service-public']);
    expect(objects['app/service']).toMatchObject({ spec: { type: 'ClusterIP' } });
  });

  it('so two audiences are two Services beside the one inside', () => {
    expect(services((web) => (['http', 'admin'] as const).flatMap((port) => [web.endpoint(port).publicly(LoadBalancer.gke()), web.endpoint(port).internally(LoadBalancer.gke())]))).toEqual({
      'web/service': 'ClusterIP http admin', 'web/service-public': 'LoadBalancer http admin', 'web/service-internal': 'LoadBalancer http admin',
    });
  });
});

rule('what is exposed belongs to the same repository', {
  fails: here(() => ({ expose: [new App<'http'>('app', 'other', { image }).endpoint('http').publicly(NodePort.any())] })),
  problems: [{ code: 'app-unknown', path: 'overlays.here.expose[0]', message: 'application "other", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
});

rule('what is exposed has a port', {
  fails: (repository) => {
    const worker = repository.addApp('worker', { image });
    repository.addOverlay('here', { expose: [new Endpoint(worker, untyped(undefined)).publicly(NodePort.any())] });
  },
  problems: [{ code: 'port-unknown', path: 'overlays.here.expose[0]', message: 'no port of application "worker"', hint: '"worker" has no ports: declare one' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
});

rule('what is exposed is an endpoint', {
  fails: here(() => ({ expose: [untyped({ audience: 'public', platform: NodePort.any() })] })),
  problems: [{ code: 'app-unknown', path: 'overlays.here.expose[0]', message: 'no application', hint: 'pass a value that addApp of this same repository returned' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any())] })),
  exempt: here(() => ({ expose: [] })),
});

rule('a port that the overlay takes away is not exposed there', {
  fails: here((web) => ({ overrides: [web.override({ ports: { admin: null } })], expose: [web.endpoint('admin').publicly(NodePort.any())] })),
  problems: [{ code: 'port-unknown', path: 'overlays.here.expose[0]', message: 'port "admin" of application "web", which has none of that name', hint: 'use one of "http"' }],
  passes: here((web) => ({ overrides: [web.override({ ports: { admin: null } })], expose: [web.endpoint('http').publicly(NodePort.any())] })),
});

rule('a port is exposed to an audience once', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud()), web.endpoint('http').publicly(LoadBalancer.anyCloud())] })),
  problems: [{ code: 'exposure-duplicate', path: 'overlays.here.expose[1]', message: '"web" port "http", public, is already used by overlays.here.expose[0]', hint: 'expose each port at most once for each audience' }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud()), web.endpoint('admin').publicly(LoadBalancer.anyCloud())] })),
  exempt: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud()), web.endpoint('http').internally(LoadBalancer.anyCloud())] })),
});

rule('the ports of one application reach one audience through one platform, because they share the Service for it', {
  fails: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').publicly(LoadBalancer.anyCloud())] })),
  problems: [{
    code: 'exposure-duplicate',
    path: 'overlays.here.expose[1]',
    hint: 'expose the ports of one application to one audience through one platform',
    message: 'Service "web-public" (public ports of "web") is already used by overlays.here.expose[0]',
  }],
  passes: here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').publicly(LoadBalancer.gke())] })),
  exempt: here((web, api) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke()), web.endpoint('admin').internally(LoadBalancer.anyCloud()), api.endpoint('http').publicly(NodePort.any())] })),
});

rule('a node port is used once in an overlay', {
  fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080)), api.endpoint('http').publicly(NodePort.at(30080))] })),
  problems: [{
    code: 'node-port-duplicate',
    path: 'overlays.here.expose[1]',
    message: 'node port 30080/TCP is already used by overlays.here.expose[0]',
    hint: 'give each exposed port its own node port: they are shared by the whole cluster',
  }],
  passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.at(30080)), api.endpoint('http').publicly(NodePort.at(30081))] })),
  exempt: here((web, api) => ({ expose: [web.endpoint('http').publicly(NodePort.any()), api.endpoint('http').publicly(NodePort.any())] })),
});

it('a platform is asked only where nothing is wrong with it, and what it finds wrong does not hide the endpoint\'s own fault', () => {
  const broken: Platform = {
    id: 'broken', audiences: ['public'], problems: () => [{ code: 'own', path: 'broken.option', message: 'a', hint: 'b' }], expose: () => { throw new Error('asked'); },
  };
  const codes = problemsOf(here((web) => ({ expose: [web.endpoint('http').publicly(broken), new Endpoint(web, 'grpc').publicly(broken), web.endpoint('http').internally(broken)] }))).map(({ code, path }) => `${code} ${path}`);
  expect(codes).toEqual([
    'own overlays.here.expose[0].broken.option',
    'own overlays.here.expose[1].broken.option', 'port-unknown overlays.here.expose[1]',
    'own overlays.here.expose[2].broken.option', 'audience-unsupported overlays.here.expose[2]',
  ]);
});
