import * as fc from 'fast-check';
import { here } from './here';
import { web } from './web';
import type { AppOptions, OverlayOptions, PortsOption } from '../../src';
import { LoadBalancer, Patch } from '../../src';
import { RepositoryConfig } from '../../src/config/repository-config';
import { planFiles } from '../../src/kustomize/plan';
import { resolve } from '../../src/model/resolve';
import { image, problemsOf, rule } from '../helpers/repository';

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

  it('never end in a crash, whatever stands there', () => {
    const apps = ['ports', 'names', 'env', 'links', 'annotations', 'labels', 'args', 'resources', 'probes', 'deviations', 'group', 'customize', 'replicas'];
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
