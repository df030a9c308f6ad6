import type { UrlOptions } from '../../../src';
import { App, Endpoint, interpolate } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { image, problemsOf, rule, untyped } from '../../helpers/repository';

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

rule('an application without ports can not be called', {
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
