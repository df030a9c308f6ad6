import type { UrlOptions } from '../../../src';
import { App } from '../../../src/generator/declare/app';
import { Endpoint } from '../../../src/generator/declare/endpoint';
import { interpolate } from '../../../src/generator/texts/text';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

/** Declares "api" with ports http and admin, and "web" with a variable made of it. */
const calls = (text: (api: App<'http' | 'admin'>) => ReturnType<Endpoint['url']>): Declare => (repository) => {
  const api = repository.addApp('api', { image, ports: { http: 80, admin: 81 } });
  repository.addApp('web', { image, env: { API_URL: text(api) } });
};
const url = (options: UrlOptions): Declare => calls((api) => api.endpoint('http').url(options));

rule('an address is of an application of the same repository', {
  fails: calls(() => new App<'http'>('app', 'api', { image, ports: { http: 80 } }).endpoint('http').url()),
  problems: [{ code: 'app-unknown', path: 'apps.web.env.API_URL', message: 'application "api", which this repository does not have', hint: 'pass a value that addApp of this same repository returned' }],
  passes: calls((api) => api.endpoint('http').url()),
});

rule('an address is of a port that the application has', {
  fails: calls((api) => new Endpoint(api, 'grpc').url()),
  problems: [{ code: 'port-unknown', path: 'apps.web.env.API_URL', message: 'port "grpc" of application "api", which has none of that name', hint: 'use one of "http", "admin"' }],
  passes: calls((api) => api.endpoint('admin').url()),
});

rule('an application without ports cannot be called', {
  fails: (repository) => {
    const api = repository.addApp('api', { image });
    repository.addApp('web', { image, env: { API_URL: new Endpoint(api, 'http').url() } });
  },
  problems: [{ code: 'port-unknown', path: 'apps.web.env.API_URL', message: 'port "http" of application "api", which has none of that name', hint: '"api" has no ports: declare one' }],
  passes: (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API_URL: api.endpoint('http').url() } });
  },
  exempt: (repository) => void repository.addApp('api', { image }),
});

it('the place of an address is where it stands: in variables, arguments, commands, and in the texts around it', () => {
  const paths = problemsOf((repository) => {
    const nowhere = new Endpoint(repository.addApp('api', { image }), 'http').host();
    repository.addApp('web', { image, env: { A: nowhere, B: interpolate`http://${nowhere}` }, args: ['-a', nowhere], command: [interpolate`${nowhere}:80`] });
  }).map(({ code, path }) => `${code} ${path}`);
  expect(paths).toEqual(['port-unknown apps.web.env.A', 'port-unknown apps.web.env.B', 'port-unknown apps.web.args[1]', 'port-unknown apps.web.command[0]']);
});

rule('an application does not call itself through its Service', {
  fails: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { overrides: [web.override({ env: { SELF: web.endpoint('http').url() }, args: [interpolate`--self=${web.endpoint('http').host()}`] })] });
  },
  problems: ['env.SELF', 'args[0]'].map((path) => ({
    code: 'link-to-itself',
    path: `overlays.here.overrides[0].${path}`,
    message: '"web" calls itself through its Service',
    hint: 'use localhost and the container\'s port, or another application\'s endpoint',
  })),
  passes: (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addOverlay('here', { overrides: [web.override({ env: { API: api.endpoint('http').url() } }), api.override({ env: { WEB: web.endpoint('http').url() } })] });
  },
});

rule('a scheme is a name', {
  fails: url({ scheme: 'https://' }),
  problems: [{ code: 'link-invalid', path: 'apps.web.env.API_URL', message: 'scheme "https://"', hint: 'name it without "://", such as "https"' }],
  passes: url({ scheme: 'redis+tls' }),
});

rule('a path starts with a slash, or it would be read as part of the port', {
  fails: url({ path: 'v1' }),
  problems: [{ code: 'link-invalid', path: 'apps.web.env.API_URL', message: 'path "v1"', hint: 'start it with "/" and encode blanks as "%20"' }],
  passes: url({ path: '/v1?x=1' }),
  exempt: url({ path: '' }),
});

rule('a path holds no blank', {
  fails: url({ path: '/a b' }),
  problems: [{ code: 'link-invalid', path: 'apps.web.env.API_URL', message: 'path "/a b"', hint: 'start it with "/" and encode blanks as "%20"' }],
  passes: url({ path: '/a%20b' }),
});

rule('an address is by one of the forms of a Service\'s name', {
  fails: calls((api) => api.endpoint('http').host({ name: untyped('fqdn') })),
  problems: [{ code: 'link-invalid', path: 'apps.web.env.API_URL', message: 'name "fqdn"', hint: 'use one of short, namespace, svc, full' }],
  passes: calls((api) => api.endpoint('http').host({ name: 'svc' })),
  exempt: calls((api) => api.endpoint('http').port()),
});

describe('in an overlay', () => {
  /** An overlay that changes "api", which "web" calls on port admin; it says nothing about "web" itself. */
  const changed = (ports: { readonly admin?: null; readonly http?: null }, alsoWeb = false): Declare => (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80, admin: 81 } });
    const web = repository.addApp('web', { image, env: { API_URL: api.endpoint('admin').url() } });
    repository.addOverlay('here', { overrides: [api.override({ ports }), ...alsoWeb ? [web.override({ env: { API_URL: api.endpoint('http').url() } })] : []] });
  };

  rule('a port that somebody calls is not taken away', {
    fails: changed({ admin: null }),
    problems: [{ code: 'port-unknown', path: 'overlays.here › apps.web.env.API_URL', message: 'port "admin" of application "api", which has none of that name', hint: 'use one of "http"' }],
    passes: changed({ admin: null }, true),
    exempt: changed({ http: null }),
  });

  it('what base has been told of an address is not said again', () => {
    const problems = problemsOf((repository) => {
      const api = repository.addApp('api', { image, ports: { http: 80 } });
      const web = repository.addApp('web', { image, env: { API_URL: new Endpoint(api, 'grpc').url() } });
      repository.addOverlay('here', { overrides: [api.override({ replicas: 2 })] });
      repository.addOverlay('there', { overrides: [web.override({ replicas: 2 })] });
    });
    expect(problems.map(({ path }) => path)).toEqual(['apps.web.env.API_URL']);
  });
});

/** Declares "api" in a namespace of its own, "web" in the repository's, and a variable of "web" made of an address of "api". */
const across = (text: (api: App<'http'>) => ReturnType<Endpoint['url']>, { namespaces = [] }: { readonly namespaces?: readonly string[] } = {}): Declare => (repository) => {
  const payments = repository.addNamespace('payments');
  const api = repository.addApp('api', { image, ports: { http: 80 }, namespace: payments });
  repository.addApp('web', { image, env: { API: text(api) } });
  for (const name of namespaces) repository.addOverlay(name, { namespaces: [payments.as(name)] });
};

rule('a short name is found in the caller\'s namespace only', {
  fails: across((api) => api.endpoint('http').url({ name: 'short' })),
  problems: [{ code: 'address-too-short', path: 'apps.web.env.API', message: '"api" is found in namespace "default", and the Service is in "payments"', hint: 'name more of it: { name: "namespace" }, or leave the option out' }],
  passes: across((api) => api.endpoint('http').url({ name: 'namespace' })),
  exempt: across((api) => api.endpoint('http').port()),
});

it('an address of another namespace follows where an overlay gives that another name', () => {
  const declare = across((api) => api.endpoint('http').hostAndPort({ name: 'svc' }), { namespaces: ['payments-dev'] });
  const env = (overlay?: string) => at(objectsIn(declare, {}, overlay)['web/deployment'], 'spec', 'template', 'spec', 'containers', 0, 'env');
  expect([env(), env('payments-dev')]).toEqual([[{ name: 'API', value: 'api.payments.svc:80' }], [{ name: 'API', value: 'api.payments-dev.svc:80' }]]);
});

rule('a short name of a Service elsewhere is one of its namespace', {
  fails: (repository) => {
    const cache = repository.addExternal('cache', { ports: { redis: 6379 } });
    repository.addApp('web', { image, env: { CACHE: cache.endpoint('redis').host({ name: 'short' }) } });
    repository.addOverlay('here', { bind: [cache.toService('redis', 'shared')] });
  },
  problems: [{ code: 'address-too-short', path: 'overlays.here › apps.web.env.CACHE', message: '"redis" is found in namespace "default", and the Service is in "shared"', hint: 'name more of it: { name: "namespace" }, or leave the option out' }],
  passes: (repository) => {
    const cache = repository.addExternal('cache', { ports: { redis: 6379 } });
    repository.addApp('web', { image, env: { CACHE: cache.endpoint('redis').host({ name: 'short' }) } });
    repository.addOverlay('here', { namespace: 'shared', bind: [cache.toService('redis', 'shared')] });
    repository.addOverlay('there', { bind: [cache.toHost('redis.example.com')] });
  },
});

it('addresses of groups are those of their Services, and calls may be circular', () => {
  const declare: Declare = (repository) => {
    const api = repository.addApp('api', { image, group: 'back', ports: { http: 80 } });
    const web = repository.addApp('web', { image, group: 'front', ports: { http: 80 }, env: { API: api.endpoint('http').host() } });
    api.addEnv({ WEB: web.endpoint('http').host() });
    repository.addOverlay('here', { namePrefix: 'a-' });
  };
  const objects = objectsIn(declare, {}, 'here');
  const env = (name: string) => at(objects[`${name}/deployment`], 'spec', 'template', 'spec', 'containers', 0, 'env', 0, 'value');
  expect([env('api'), env('web')]).toEqual(['a-web.default.svc.cluster.local', 'a-api.default.svc.cluster.local']);
});

it('addresses in annotations follow: of the workload, its Pods and its Service', () => {
  const declare: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const annotations = { 'example.com/api': api.endpoint('http').url() };
    repository.addApp('web', { image, ports: { http: 80 }, annotations, podAnnotations: annotations, serviceAnnotations: annotations });
    repository.addOverlay('here', { namespace: 'shop' });
  };
  const { 'web/deployment': deployment, 'web/service': service } = objectsIn(declare, {}, 'here');
  for (const holder of [deployment, at(deployment, 'spec', 'template'), service]) {
    expect(at(holder, 'metadata', 'annotations')).toEqual({ 'example.com/api': 'http://api.shop.svc.cluster.local:80' });
  }
});
