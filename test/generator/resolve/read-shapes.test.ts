import type { OverlayOptions } from '../../../src';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { Patch } from '../../../src/generator/model/patch';
import { here, problemsOf, rule, untyped, web } from '../../helpers/repository';

function misfit(path: string, message: string, wanted: string) {
  return { code: 'option-invalid', path, message, hint: `give ${wanted}` };
}

/** What is said of an option that does not exist. */
function unknown(path: string, meant?: string) {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return { code: 'option-unknown', path, message: `there is no option "${key}"`, hint: meant === undefined ? expect.stringMatching(/^leave it out, or use one of /) as string : `did you mean "${meant}"?` };
}

describe('options of a wrong type', () => {
  rule('a list stands where a list belongs', {
    fails: web(untyped({ outside: 5, args: { a: 1 } })),
    problems: [misfit('apps.web.outside', '5', 'a list'), misfit('apps.web.args', '{"a":1}', 'a list')],
    passes: web({ outside: [], args: ['--verbose'] }),
  });

  rule('text stands where text belongs: a number would become another type in YAML', {
    fails: web(untyped({ annotations: { 'example.com/retries': 3 } })),
    problems: [misfit('apps.web.annotations.example.com/retries', '3', 'a string, an address such as endpoint.url(), or interpolate`…`')],
    passes: web({ annotations: { 'example.com/retries': '3' } }),
  });

  rule('a function stands where a function belongs', {
    fails: web(untyped({ customize: { deployment: (manifest: object) => manifest } })),
    problems: [misfit('apps.web.customize', '{}', 'a function')],
    passes: web({ customize: (manifest) => manifest }),
  });

  rule('a list has no gaps', {
    fails: here(() => untyped({ manifests: [undefined], include: [,] })), // eslint-disable-line no-sparse-arrays
    problems: [misfit('overlays.here.manifests[0]', 'undefined', 'an object'), misfit('overlays.here.include[0]', 'undefined', 'a string')],
    passes: here(() => ({ manifests: [], include: [] })),
  });

  rule('an override is one that the application made', {
    fails: here(() => untyped({ overrides: [{ replicas: 3 }, 'web'] })),
    problems: [
      misfit('overlays.here.overrides[0]', '{"replicas":3}', 'what a method "override", such as web.override({ replicas: 3 }), returned'),
      misfit('overlays.here.overrides[1]', '"web"', 'what a method "override", such as web.override({ replicas: 3 }), returned'),
    ],
    passes: here((app) => ({ overrides: [app.override({ replicas: 3 })] })),
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
    fails: here((app) => ({ expose: [app.endpoint('http').publicly(untyped({})), app.endpoint('admin').publicly(untyped(undefined))] })),
    problems: [
      misfit('overlays.here.expose[0].platform.expose', 'undefined', 'a function'),
      misfit('overlays.here.expose[0].platform.problems', 'undefined', 'a function'),
      misfit('overlays.here.expose[1].platform', 'undefined', 'an object'),
    ],
    passes: here((app) => ({ expose: [app.endpoint('http').publicly(LoadBalancer.gke()), app.endpoint('admin').publicly(LoadBalancer.gke())] })),
  });

  rule('what else an overlay says has its type', {
    fails: here(() => untyped({ createNamespace: 'yes', namePrefix: 3, nameSuffix: null, expose: {} })),
    problems: [
      misfit('overlays.here.namePrefix', '3', 'a string'),
      misfit('overlays.here.nameSuffix', 'null', 'a string'), misfit('overlays.here.expose', '{}', 'a list'),
      misfit('overlays.here.createNamespace', '"yes"', 'an object'),
    ],
    passes: here(() => ({ createNamespace: false, namePrefix: '', nameSuffix: undefined })),
  });
});

describe('options of a wrong name', () => {
  rule('an application has only the options that there are, at any depth', {
    fails: web(untyped({ replica: 3, color: 'red', links: [], ports: { http: { container: 80, servce: 8080 } }, names: { Service: 'a', deployment: 'b' } })),
    problems: [
      unknown('apps.web.replica', 'replicas'),
      unknown('apps.web.color'),
      unknown('apps.web.links'),
      unknown('apps.web.ports.http.servce', 'service'),
      unknown('apps.web.names.Service', 'service'),
      unknown('apps.web.names.deployment'),
    ],
    passes: web(untyped({ replicas: 3, ports: { http: { container: 80, service: 8080 } }, names: { service: 'a' } })),
    exempt: web(untyped({ color: undefined })),
  });

  rule('an overlay and its overrides have only the options that there are; what belongs to the repository is none of an override', {
    fails: here((app) => untyped<OverlayOptions>({ nameprefix: 'a-', overrides: [app.override(untyped({ replica: 2, group: 'a', customize: (manifest: object) => manifest }))] })),
    problems: [
      unknown('overlays.here.nameprefix', 'namePrefix'), unknown('overlays.here.overrides[0].replica', 'replicas'),
      unknown('overlays.here.overrides[0].group'), unknown('overlays.here.overrides[0].customize'),
    ],
    passes: here((app) => ({ namePrefix: 'a-', overrides: [app.override({ replicas: 2 })] })),
  });

  it('the repository has only the options that there are', () => {
    expect(problemsOf(() => undefined, untyped({ networkPolicy: true }))).toEqual([unknown('options.networkPolicy', 'networkPolicies')]);
    expect(problemsOf(() => undefined, { networkPolicies: true })).toEqual([]);
  });
});
