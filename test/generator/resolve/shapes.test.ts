import * as fc from 'fast-check';
import { here } from './here';
import { web } from './web';
import type { AppOptions, OverlayOptions, PortsOption } from '../../../src';
import { LoadBalancer, Patch } from '../../../src';
import { RepositoryConfig } from '../../../src/generator/declare/repository-config';
import { planFiles } from '../../../src/generator/plan/plan';
import { resolve } from '../../../src/generator/resolve/resolve';
import { image, problemsOf, rule } from '../../helpers/repository';

/** An option as a file without a type check may give it. */
function untyped<T>(options: object): T {
  return options as T;
}

function misfit(path: string, message: string, wanted: string) {
  return { code: 'option-invalid', path, message, hint: `give ${wanted}` };
}

describe('options of a wrong type', () => {
  rule('a list stands where a list belongs', {
    fails: web(untyped({ links: 5, args: { a: 1 } })),
    problems: [misfit('apps.web.links', '5', 'a list'), misfit('apps.web.args', '{"a":1}', 'a list')],
    passes: web({ links: [], args: ['--verbose'] }),
  });

  rule('text stands where text belongs: a number would become another type in YAML', {
    fails: web(untyped({ annotations: { 'example.com/retries': 3 }, args: ['--port', 80] })),
    problems: [misfit('apps.web.annotations.example.com/retries', '3', 'a string'), misfit('apps.web.args[1]', '80', 'a string')],
    passes: web({ annotations: { 'example.com/retries': '3' }, args: ['--port', '80'] }),
  });

  rule('a list has no gaps', {
    fails: here(() => untyped({ manifests: [undefined], resources: [,] })), // eslint-disable-line no-sparse-arrays
    problems: [misfit('overlays.here.manifests[0]', 'undefined', 'an object'), misfit('overlays.here.resources[0]', 'undefined', 'a string')],
    passes: here(() => ({ manifests: [], resources: [] })),
  });

  rule('a patch is of a known kind and complete', {
    fails: here(() => untyped({ patches: [{ kind: 'merge' }, { kind: 'json6902', target: { kind: 'Service', name: 'web' }, operations: [{ op: 'set', path: '/a' }] }] })),
    problems: [
      misfit('overlays.here.patches[0].kind', '"merge"', 'one of strategic-merge, json6902'),
      misfit('overlays.here.patches[1].target.apiVersion', 'undefined', 'a string'),
      misfit('overlays.here.patches[1].operations[0].op', '"set"', 'one of add, remove, replace, move, copy, test'),
    ],
    passes: here(() => ({ patches: [Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'remove', path: '/spec/type' }])] })),
  });

  rule('an endpoint is exposed through a platform', {
    fails: here((app) => ({ expose: [app.endpoint('http').publicly(untyped({}))] })),
    problems: [
      misfit('overlays.here.expose[0].platform.shape', 'undefined', 'a function'),
      misfit('overlays.here.expose[0].platform.objects', 'undefined', 'a function'),
      misfit('overlays.here.expose[0].platform.problems', 'undefined', 'a function'),
    ],
    passes: here((app) => ({ expose: [app.endpoint('http').publicly(LoadBalancer.gke()), app.endpoint('admin').publicly(LoadBalancer.gke())] })),
  });

  it('are all that is reported, with nothing that only follows from them', () => {
    const problems = problemsOf((repository) => {
      repository.addApp('web', untyped<AppOptions>({ image: 'NOT AN IMAGE', labels: ['a'] }));
    });
    expect(problems).toEqual([misfit('apps.web.labels', '["a"]', 'an object')]);
  });

  it('that do not exist are reported beside everything else', () => {
    const problems = problemsOf((repository) => {
      repository.addApp('web', untyped<AppOptions>({ imag: image, replicas: -2, ports: { http: 0 } }));
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'option-unknown apps.web.imag', 'port-out-of-range apps.web.ports.http', 'image-invalid apps.web.image', 'replicas-invalid apps.web.replicas',
    ]);
  });

  it('never end in a crash, whatever stands there', () => {
    const apps = ['ports', 'names', 'env', 'links', 'annotations', 'labels', 'args', 'resources', 'probes', 'deviations', 'outside', 'group', 'customize', 'replicas'];
    const overlays = ['expose', 'apps', 'namespace', 'createNamespace', 'namePrefix', 'clusterDomain', 'manifests', 'patches', 'resources'];
    fc.assert(fc.property(fc.constantFrom(...apps), fc.constantFrom(...overlays), fc.anything(), fc.anything(), (appKey, overlayKey, one, other) => {
      const repository = new RepositoryConfig();
      repository.addApp('web', untyped<AppOptions<PortsOption>>({ image, [appKey]: one }));
      repository.addOverlay('here', untyped<OverlayOptions>({ [overlayKey]: other }));
      const { model, problems } = resolve(repository);
      if (problems.length === 0) planFiles(model, '.projenrc.ts');
    }));
  });
});

/** What is said of an option that does not exist. */
function unknown(path: string, meant?: string) {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return { code: 'option-unknown', path, message: `there is no option "${key}"`, hint: meant === undefined ? expect.stringMatching(/^leave it out, or use one of /) as string : `did you mean "${meant}"?` };
}

/** Declares an application that calls itself by a URL with these options. */
const callsItself = (options: object) => (repository: RepositoryConfig): void => {
  const app = repository.addApp('web', { image, ports: { http: 80 } });
  repository.addApp('caller', { image, links: [app.endpoint('http').asUrl('WEB_URL', untyped(options))] });
};

describe('options of a wrong name', () => {
  rule('an application has only the options that there are, at any depth', {
    fails: web(untyped({
      replica: 3, color: 'red', ports: { http: { container: 80, servce: 8080 } }, names: { Service: 'a' }, probes: { liveliness: {} }, customize: { ingress: undefined, config: 1 },
    })),
    problems: [
      unknown('apps.web.replica', 'replicas'),
      unknown('apps.web.color'),
      unknown('apps.web.ports.http.servce', 'service'),
      unknown('apps.web.names.Service', 'service'),
      unknown('apps.web.probes.liveliness', 'liveness'),
      unknown('apps.web.customize.config'),
    ],
    passes: web(untyped({ replicas: 3, color: undefined, ports: { http: { container: 80, service: 8080 } }, names: { service: 'a' }, probes: { liveness: {} } })),
  });

  rule('an overlay and its overrides have only the options that there are', {
    fails: here((app) => untyped({ nameprefix: 'a-', apps: [app.override(untyped({ replica: 2 }))] })),
    problems: [unknown('overlays.here.nameprefix', 'namePrefix'), unknown('overlays.here.apps[0].options.replica', 'replicas')],
    passes: here((app) => ({ namePrefix: 'a-', apps: [app.override({ replicas: 2 })] })),
  });

  rule('a link by URL has only the options that there are', {
    fails: callsItself({ schema: 'https' }),
    problems: [unknown('apps.caller.links[0].form.schema', 'scheme')],
    passes: callsItself({ scheme: 'https' }),
  });

  it('the repository has only the options that there are', () => {
    expect(problemsOf(() => undefined, untyped({ networkPolicy: true }))).toEqual([unknown('options.networkPolicy', 'networkPolicies')]);
    expect(problemsOf(() => undefined, { networkPolicies: true })).toEqual([]);
  });

  rule('a platform has only the options that there are', {
    fails: here((app, api) => ({
      expose: [
        app.endpoint('http').publicly(LoadBalancer.eks(untyped({ controler: 'auto-mode' }))),
        app.endpoint('admin').internally(LoadBalancer.aks(untyped({ subnets: 'a' }))),
        api.endpoint('http').publicly(LoadBalancer.metalLb(untyped({ pool: 'p', addresses: ['10.0.0.0/28'], autoassign: true }))),
      ],
    })),
    problems: [
      unknown('overlays.here.expose[0].eks.controler', 'controller'),
      unknown('overlays.here.expose[1].aks.subnets', 'subnet'),
      unknown('overlays.here.expose[2].metalLb.autoassign', 'autoAssign'),
    ],
    passes: here((app) => ({ expose: [app.endpoint('http').publicly(LoadBalancer.eks({ controller: 'auto-mode' }))] })),
  });
});

describe('links by URL', () => {
  const asUrl = (options: { scheme?: string; path?: string }) => (repository: RepositoryConfig): void => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, links: [api.endpoint('http').asUrl('API_URL', options)] });
  };

  rule('a scheme is a name', {
    fails: asUrl({ scheme: 'https://' }),
    problems: [{ code: 'link-invalid', path: 'apps.web.links[0].scheme', message: 'scheme "https://"', hint: 'name it without "://", such as "https"' }],
    passes: asUrl({ scheme: 'redis+tls' }),
  });

  rule('a path starts with a slash, or it would be read as part of the port', {
    fails: asUrl({ path: 'v1' }),
    problems: [{ code: 'link-invalid', path: 'apps.web.links[0].path', message: 'path "v1"', hint: 'start it with "/" and encode blanks as "%20"' }],
    passes: asUrl({ path: '/v1?x=1' }),
  });
});

describe('included files', () => {
  rule.each(['https://github.com/example/base', '/etc/base', '../base', 'base/../..', 'git@github.com:example/base'])('%p is not part of the repository', (resource) => ({
    fails: here(() => ({ resources: [resource] })),
    problems: [{
      code: 'resource-outside',
      path: 'overlays.here.resources[0]',
      message: `"${resource}" is no path below the repository's root`,
      hint: 'copy it into the repository and name its path from there, such as "vendor/cert-manager"',
    }],
    passes: here(() => ({ resources: ['vendor/base', './vendor/redis.yaml'] })),
  }));
});
