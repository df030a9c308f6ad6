import { expose, faults, misfits, requestFor } from './expose';
import { Gateway } from '../../../src/generator/exposure/gateway';
import { here, image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

const gateway = 'infra/public';

it('an HTTP route leads hosts and paths from a Gateway to the Service, under its final name', () => {
  const platform = Gateway.http(['shop.example.com', '*.shop.example.com'], { gateway, listener: 'https', paths: ['/a', { path: '/b', pathType: 'Exact' }, { path: '/c.*', pathType: 'RegularExpression' }] });
  expect(faults(platform)).toEqual([]);
  expect(platform.expose(requestFor('public', { service: 'backend', scope: { namePrefix: 'eu-' } }))).toMatchObject({
    through: 'infra',
    objects: [{
      fixed: false,
      manifest: {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'web-http-public', namespace: 'default', annotations: { 'external.projen-gitops/gateway': 'Gateway infra/public' } },
        spec: {
          parentRefs: [{ namespace: 'infra', name: 'public', sectionName: 'https' }],
          hostnames: ['shop.example.com', '*.shop.example.com'],
          rules: [{
            matches: [{ path: { type: 'PathPrefix', value: '/a' } }, { path: { type: 'Exact', value: '/b' } }, { path: { type: 'RegularExpression', value: '/c.*' } }],
            backendRefs: [{ name: 'eu-backend', port: 80 }],
          }],
        },
      },
    }],
  });
});

it('a Gateway of the application\'s own namespace moves with it', () => {
  const request = requestFor('internal', { namespace: 'default', scope: { namespaces: new Map([['default', 'shop']]) } });
  expect(Gateway.http('a.example.com', { gateway: 'own' }).expose(request)).toMatchObject({
    through: 'shop', objects: [{ manifest: { metadata: { annotations: { 'external.projen-gitops/gateway': 'Gateway */own' } }, spec: { parentRefs: [{ name: 'own' }] } } }],
  });
});

it('a gRPC route leads services, a TLS route whole connections', () => {
  expect(expose(Gateway.grpc('a.example.com', { gateway, services: ['shop.v1.Catalog'] }), 'public')).toMatchObject({
    objects: [{ manifest: { kind: 'GRPCRoute', spec: { rules: [{ matches: [{ method: { service: 'shop.v1.Catalog' } }], backendRefs: [{ name: 'web', port: 80 }] }] } } }],
  });
  expect(expose(Gateway.grpc('a.example.com', { gateway }), 'public').objects?.[0].manifest).toMatchObject({ spec: { rules: [{ backendRefs: [{ name: 'web' }] }] } });
  expect(expose(Gateway.tls('a.example.com', { gateway }), 'public')).toMatchObject({ objects: [{ manifest: { kind: 'TLSRoute', spec: { hostnames: ['a.example.com'], rules: [{ backendRefs: [{ name: 'web' }] }] } } }] });
});

it('network policies let in the Gateway\'s namespace, another one, or everyone', () => {
  expect(expose(Gateway.http('a.example.com', { gateway, controller: { namespace: 'envoy-gateway-system' } }), 'public').through).toBe('envoy-gateway-system');
  expect(expose(Gateway.http('a.example.com', { gateway, controller: 'outside' }), 'public').through).toBeUndefined();
});

it('options have their types, and what another route has names it', () => {
  expect(faults(Gateway.http('a b', { gateway: 'Infra/public', paths: [], scheme: untyped('tcp') }))).toEqual([
    'gateway.http.paths: there is none', 'gateway.http.scheme: "tcp"', expect.stringMatching(/^gateway\.http\.gateway: "Infra\/public": /), expect.stringMatching(/^gateway\.http\.hosts: "a b": /),
  ]);
  expect(faults(Gateway.grpc('a.example.com', { gateway, services: ['shop/Catalog'] }))).toEqual(['gateway.grpc.services[0]: "shop/Catalog"']);
  expect(faults(Gateway.http('a.example.com', { gateway: 'a/b/c' }))).toEqual([expect.stringMatching(/^gateway\.http\.gateway: "a\/b\/c": /)]);
  expect(Gateway.tls('a.example.com', untyped({ gateway, paths: ['/'] })).problems()).toEqual([{
    code: 'option-unsupported', path: 'gateway.tls.paths', message: 'gateway.tls has no "paths"', hint: 'only HTTP has paths: use Gateway.http(…)',
  }]);
  expect(faults(Gateway.http('a.example.com', untyped({})))).toEqual(['gateway.http.gateway: undefined']);
  expect(misfits(Gateway.http('a.example.com', { gateway }), requestFor('public', { port: { name: 'dns', container: 53, service: 53, protocol: 'UDP', of: 'web' } }))).toHaveLength(1);
});

it('another endpoint takes a part, the exposed one has the rest', () => {
  const objects = objectsIn(here((web, api) => ({
    namePrefix: 'a-', expose: [web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway, split: [{ to: api.endpoint('http'), weight: 10 }] }))],
  })), {}, 'here');
  expect(objects['platform/HTTPRoute.gateway.networking.k8s.io/default/web-http-public']).toMatchObject({
    spec: { rules: [{ backendRefs: [{ name: 'a-web', port: 80, weight: 90 }, { name: 'a-api', port: 80, weight: 10 }] }] },
  });
});

rule('parts are of endpoints of the namespace, and add up to 100 at most', {
  fails: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const far = repository.addApp('far', { image, ports: { http: 80 }, namespace: repository.addNamespace('team') });
    const split = [
      { to: far.endpoint('http'), weight: 10 }, { to: web.endpoint('http'), weight: 10 }, { to: api.endpoint('http'), weight: 0.5 }, { to: untyped<ReturnType<typeof api.endpoint>>(undefined), weight: 1 },
    ];
    repository.addOverlay('here', { expose: [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway, split }))] });
    repository.addOverlay('there', { expose: [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway, split: [{ to: api.endpoint('http'), weight: 60 }, { to: api.endpoint('http'), weight: 60 }] }))] });
  },
  problems: [
    {
      code: 'split-elsewhere',
      path: 'overlays.here.expose[0].gateway.http.split[0]',
      message: '"far" is in namespace "team", the exposed endpoint in "default"',
      hint: 'put both into one namespace, or write the route and its ReferenceGrant as manifests of your own',
    },
    { code: 'split-invalid', path: 'overlays.here.expose[0].gateway.http.split[1]', message: 'it is the exposed endpoint itself', hint: 'name the other endpoint; the exposed one has the rest of 100' },
    { code: 'split-invalid', path: 'overlays.here.expose[0].gateway.http.split[2]', message: 'weight 0.5', hint: 'give a whole number from 0 to 100' },
    { code: 'port-unknown', path: 'overlays.here.expose[0].gateway.http.split[3]', message: 'no endpoint of this repository: undefined', hint: 'pass an endpoint of an application: app.endpoint("http")' },
    { code: 'split-invalid', path: 'overlays.there.expose[0].gateway.http.split', message: 'the weights add up to 120', hint: 'let them add up to 100 at most: the exposed endpoint has the rest' },
  ],
  passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway, split: [{ to: api.endpoint('http'), weight: 100 }] }))] })),
});

describe('routes of one host', () => {
  it('add up, over namespaces too', () => {
    expect(problemsOf((repository) => {
      const web = repository.addApp('web', { image, ports: { http: 80 } });
      const api = repository.addApp('api', { image, ports: { http: 80 }, namespace: repository.addNamespace('team') });
      repository.addOverlay('here', {
        expose: [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway })), api.endpoint('http').publicly(Gateway.http('a.example.com', { gateway, paths: ['/api'] }))],
      });
    })).toEqual([]);
  });

  rule('match requests of their own', {
    fails: here((web, api) => ({
      expose: [
        web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway })), api.endpoint('http').publicly(Gateway.http(['b.example.com', 'a.example.com'], { gateway })),
        web.endpoint('admin').publicly(Gateway.grpc('a.example.com', { gateway })),
      ],
    })),
    problems: [{
      code: 'exposure-overlap',
      path: 'overlays.here.expose[1]',
      message: 'path "/" (PathPrefix) of host "a.example.com" of Gateway "infra/public" is already used by overlays.here.expose[0]',
      hint: 'give each endpoint requests of its own, or let one of them have a part of the other\'s: `split`',
    }],
    passes: here((web, api) => ({
      expose: [web.endpoint('http').publicly(Gateway.http('a.example.com', { gateway })), api.endpoint('http').publicly(Gateway.http('a.example.com', { gateway: 'infra/internal' }))],
    })),
  });
});
