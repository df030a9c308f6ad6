import { expose, faults, misfits, requestFor } from './expose';
import { Ingress } from '../../../src/generator/exposure/ingress';
import { here, image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

const nginx = { className: 'nginx' } as const;

it('leads a host to the Service, which stays inside', () => {
  expect(expose(Ingress.at('shop.example.com', nginx), 'public')).toMatchObject({
    through: 'ingress-nginx',
    objects: [{
      fixed: false,
      manifest: {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: 'shop.example.com', namespace: 'default' },
        spec: { ingressClassName: 'nginx', rules: [{ host: 'shop.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] } }] },
      },
    }],
  });
  expect(expose(Ingress.at('shop.example.com', nginx), 'public')).not.toHaveProperty('service');
});

it('has several hosts and paths, annotations of its own, and another controller', () => {
  const platform = Ingress.at(['shop.example.com', '*.shop.example.com'], { className: 'traefik', controller: { namespace: 'traefik' }, paths: ['/a', { path: '/b', pathType: 'Exact' }], annotations: { 'a/b': 'c' } });
  expect(faults(platform)).toEqual([]);
  const paths = [{ path: '/a', pathType: 'Prefix' }, { path: '/b', pathType: 'Exact' }];
  expect(expose(platform, 'internal')).toMatchObject({
    through: 'traefik',
    objects: [{ manifest: { metadata: { annotations: { 'a/b': 'c' } }, spec: { rules: [{ host: 'shop.example.com', http: { paths } }, { host: '*.shop.example.com', http: { paths } }] } } }],
  });
  expect(expose(Ingress.at('*.example.com', nginx), 'public')).toMatchObject({ objects: [{ manifest: { metadata: { name: 'any.example.com' } } }] });
  expect(expose(Ingress.at('a.example.com', { className: 'alb', controller: 'outside' }), 'public')).not.toHaveProperty('through');
});

it('has a name and labels of its own where these are said', () => {
  const platform = Ingress.at('shop.example.com', { ...nginx, name: 'shop', labels: { team: 'a' } });
  expect(faults(platform)).toEqual([]);
  expect(expose(platform, 'public').objects?.[0].manifest.metadata).toEqual({ name: 'shop', namespace: 'default', labels: { team: 'a' } });
  expect(faults(Ingress.at('shop.example.com', { ...nginx, name: 'My Shop', labels: { 'a b': 'c' } }))).toEqual([
    'ingress.name: "My Shop": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'ingress.labels: "a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
  ]);
});

rule('one endpoint is at several hosts, by an Ingress for each; each host leads there once', {
  fails: here((web) => ({ expose: ['a.example.com', 'a.example.com'].map((host) => web.endpoint('http').publicly(Ingress.at(host, nginx))) })),
  problems: [{ code: 'exposure-overlap', path: 'overlays.here.expose[1]', message: 'path "/" (Prefix) of host "a.example.com" is already used by overlays.here.expose[0]', hint: 'give each endpoint its own paths: `paths`' }],
  passes: here((web) => ({ expose: ['a.example.com', 'b.example.com'].map((host) => web.endpoint('http').publicly(Ingress.at(host, nginx))) })),
});

describe('the certificate', () => {
  const tlsOf = (tls: Parameters<typeof Ingress.at>[1]['tls']): object => {
    const manifest = expose(Ingress.at('a.example.com', { ...nginx, tls }), 'public').objects?.[0].manifest as { metadata: { annotations?: object }; spec: { tls?: object } };
    return { annotations: manifest.metadata.annotations, tls: manifest.spec.tls };
  };

  it('is that of a Secret, which `validate` is told to exist', () => {
    expect(tlsOf({ secret: 'own' })).toEqual({ annotations: { 'external.projen-gitops/secret.own': 'Secret */own' }, tls: [{ hosts: ['a.example.com'], secretName: 'own' }] });
  });

  it('is made by cert-manager, in a Secret that is called after the host', () => {
    expect(tlsOf({ clusterIssuer: 'letsencrypt' })).toEqual({ annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' }, tls: [{ hosts: ['a.example.com'], secretName: 'a.example.com-tls' }] });
    expect(tlsOf({ issuer: 'own-ca', secret: 'own' })).toEqual({ annotations: { 'cert-manager.io/issuer': 'own-ca' }, tls: [{ hosts: ['a.example.com'], secretName: 'own' }] });
  });

  it('is there or not', () => {
    expect(tlsOf(undefined)).toEqual({ annotations: undefined, tls: undefined });
    expect(faults(Ingress.at('a.example.com', { ...nginx, tls: untyped({}) }))).toEqual(['ingress.tls: nothing']);
    expect(faults(Ingress.at('a.example.com', { ...nginx, tls: untyped({ issuer: 'a', clusterIssuer: 'b' }) }))).toEqual(['ingress.tls: two issuers']);
    expect(faults(Ingress.at('a.example.com', { ...nginx, annotations: { 'cert-manager.io/issuer': 'a' } }))).toEqual(['ingress.annotations.cert-manager.io/issuer: ingress writes "cert-manager.io/issuer" itself']);
  });
});

it('hosts are DNS names, paths absolute, and what it has not says where to find it', () => {
  expect(faults(Ingress.at(['https://a', '10.0.0.1', 'a.example.com', 'a.example.com'], { className: '', paths: ['a', '/a/../b', { path: '/x//y' }, untyped({ path: '/', pathtype: 'Exact' })] }))).toEqual([
    'ingress.className: ""', 'ingress.paths[0]: "a"', 'ingress.paths[1]: "/a/../b"', 'ingress.paths[2].path: "/x//y"', 'ingress.paths[3].pathtype: there is no option "pathtype"',
    expect.stringMatching(/^ingress\.hosts\[0\]: "https:\/\/a": /), 'ingress.hosts[1]: "10.0.0.1" is an address', 'ingress.hosts[3]: "a.example.com" is there twice',
  ]);
  expect(faults(Ingress.at([], { ...nginx, paths: [] }))).toEqual(['ingress.paths: there is none', 'ingress.hosts: there is none']);
  expect(faults(Ingress.at(untyped(undefined), untyped(undefined)))).toEqual(['ingress: undefined', expect.stringMatching(/^ingress\.hosts: undefined: /)]);
  expect(Ingress.at('a.example.com', untyped({ ...nginx, sourceRanges: [] })).problems()).toMatchObject([{ code: 'option-unsupported', path: 'ingress.sourceRanges' }]);
});

it('network policies have to know where an unknown class answers, and an Ingress passes on no UDP', () => {
  const networkPolicies = { scraping: undefined };
  const alb = Ingress.at('a.example.com', { className: 'alb' });
  expect(misfits(alb, requestFor('public', { scope: { networkPolicies } }))).toEqual([
    'controller-unknown ingress.controller: where the controller of class "alb" runs, network policies have to know; give its namespace, such as { namespace: "traefik" }, or "outside" where a load balancer of the cloud calls the Pods itself',
  ]);
  expect(misfits(alb, requestFor('public'))).toEqual([]);
  expect(misfits(Ingress.at('a.example.com', nginx), requestFor('public', { scope: { networkPolicies } }))).toEqual([]);
  expect(misfits(Ingress.at('a.example.com', nginx), requestFor('public', { port: { name: 'dns', container: 53, service: 53, protocol: 'UDP', of: 'web' } }))).toEqual([
    'protocol-unsupported ingress: port "dns" of "web" speaks UDP, which an Ingress does not pass on; expose it through a LoadBalancer or a NodePort',
  ]);
});

describe('endpoints of one host', () => {
  const at = (paths: readonly string[], more: object = {}) => Ingress.at('shop.example.com', { ...nginx, paths, ...more });

  it('share its Ingress, each with its paths', () => {
    const objects = objectsIn(here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(at(['/api'])), web.endpoint('admin').publicly(at(['/admin']))] })), {}, 'here');
    expect(objects['platform/Ingress.networking.k8s.io/default/shop.example.com']).toMatchObject({
      spec: {
        rules: [{
          host: 'shop.example.com',
          http: {
            paths: [
              { path: '/', backend: { service: { name: 'web', port: { number: 80 } } } },
              { path: '/api', backend: { service: { name: 'api', port: { number: 80 } } } },
              { path: '/admin', backend: { service: { name: 'web', port: { number: 81 } } } },
            ],
          },
        }],
      },
    });
  });

  const hint = 'endpoints of one host share its Ingress: give them the same hosts, className, tls, name, labels and annotations, and one audience; where they are of several namespaces or groups, use Gateway.http(…), whose routes add up';
  const taken = { code: 'exposure-overlap', path: 'overlays.here.expose[1]', message: 'host "shop.example.com" is already used by overlays.here.expose[0]', hint };

  rule('agree in all but their paths', {
    fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(at(['/api'], { tls: { issuer: 'a' } }))] })),
    problems: [taken],
    passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(at(['/api']))] })),
    exempt: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(Ingress.at('api.example.com', { className: 'traefik' }))] })),
  });

  rule('are of one audience', {
    fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').internally(at(['/api']))] })),
    problems: [taken],
    passes: here((web, api) => ({ expose: [web.endpoint('http').internally(at(['/'])), api.endpoint('http').internally(at(['/api']))] })),
  });

  rule('have paths of their own', {
    fails: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/', '/api'])), api.endpoint('http').publicly(at(['/api']))] })),
    problems: [{
      code: 'exposure-overlap', path: 'overlays.here.expose[1]', message: 'path "/api" (Prefix) of host "shop.example.com" is already used by overlays.here.expose[0]', hint: 'give each endpoint its own paths: `paths`',
    }],
    passes: here((web, api) => ({ expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(at(['/api']))] })),
  });

  it.each(['namespace', 'group'] as const)('are of one %s', (by) => {
    const problems = problemsOf((repository) => {
      const web = repository.addApp('web', { image, ports: { http: 80 } });
      const api = repository.addApp('api', { image, ports: { http: 80 }, ...by === 'group' ? { group: 'team' } : { namespace: repository.addNamespace('team') } });
      repository.addOverlay('here', { expose: [web.endpoint('http').publicly(at(['/'])), api.endpoint('http').publicly(at(['/api']))] });
    });
    expect(problems).toEqual([taken]);
  });
});
