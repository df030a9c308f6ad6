import * as fc from 'fast-check';
import type { AppOptions, OverlayOptions } from '../../../src';
import { Declarations } from '../../../src/generator/declare/declarations';
import { Endpoint } from '../../../src/generator/declare/endpoint';
import { planFiles } from '../../../src/generator/plan/plan';
import { resolve } from '../../../src/generator/resolve/resolve';
import type { KubernetesManifest } from '../../../src/kubernetes/objects/manifest';
import type { Declare } from '../../helpers/repository';
import { image, problemsOf, rule, untyped } from '../../helpers/repository';
import { runs } from '../../helpers/runs';

const found = (declare: Declare, settings?: Parameters<typeof problemsOf>[1]): readonly string[] => problemsOf(declare, settings).map(({ code, path }) => `${code} ${path}`);

describe('every problem at once', () => {
  it('whether of shape, value or reference: none hides another', () => {
    expect(found((repository) => {
      const web = repository.addApp('Web', untyped<AppOptions>({ image: '', imag: image, replicas: -1, ports: { http: 0 }, env: { 1: 'a', A: 3 }, args: 'verbose', labels: ['a'], probes: { readiness: { tcp: 'grpc' } } }));
      repository.addApp('api', { image, env: { A: new Endpoint(web, 'grpc').url() } });
      repository.addApp('api', { image: ':' });
      repository.addOverlay('Here', untyped<OverlayOptions>({
        namespac: 'a',
        namespace: 'B',
        include: ['/etc', 3],
        patches: [{ kind: 'merge' }],
        expose: [3, new Endpoint(web, 'grpc').publicly({ id: 'x', audiences: ['public'], expose: () => ({}), problems: () => [{ code: 'own', path: 'x', message: 'x', hint: 'x' }] })],
        overrides: [3, web.override({ image: '::', deviations: untyped({ runsAsRoot: 'a', runAsRoot: '' }) })],
      }));
      repository.addManifest({});
      repository.addManifest(untyped<KubernetesManifest>({ metadata: { name: 3 } }));
    }, untyped({ namespace: 'A', networkPolicy: true }))).toEqual([
      'option-unknown options.networkPolicy',
      'option-unknown apps.Web.imag', 'option-invalid apps.Web.args', 'option-invalid apps.Web.labels',
      'option-unknown overlays.Here.namespac', 'option-invalid overlays.Here.include[1]', 'option-invalid overlays.Here.patches[0].kind',
      'option-invalid overlays.Here.expose[0]', 'option-invalid overlays.Here.overrides[0]', 'option-unknown overlays.Here.overrides[1].deviations.runsAsRoot',
      'option-invalid manifests[1].metadata.name',
      'name-duplicate apps.api',
      'name-invalid namespace',
      'name-invalid apps.Web', 'replicas-invalid apps.Web.replicas', 'image-invalid apps.Web.image', 'port-out-of-range apps.Web.ports.http',
      'env-name-invalid apps.Web.env.1', 'env-value-invalid apps.Web.env.A', 'port-unknown apps.Web.probes.readiness.tcp',
      'port-unknown apps.api.env.A',
      'image-invalid apps.api.image',
      'manifest-incomplete manifests[0]',
      'name-invalid overlays.Here', 'name-invalid overlays.Here.namespace',
      'deviation-without-reason overlays.Here.overrides[1].deviations.runAsRoot', 'image-invalid overlays.Here.overrides[1].image',
      'include-outside overlays.Here.include[0]',
      'own overlays.Here.expose[1].x', 'port-unknown overlays.Here.expose[1]',
    ]);
  });

  it('an application in no overlay is judged as well', () => {
    expect(found((repository) => void repository.addApp('web', { image: '' }))).toEqual(['image-invalid apps.web.image']);
  });

  it('an option that cannot be read is left out, and what follows from its absence only is not said', () => {
    expect(found((repository) => {
      const web = repository.addApp('web', untyped<AppOptions>({ image, ports: 80, names: 'front' }));
      repository.addOverlay('here', { overrides: [web.override({ replicas: 2 })] });
    })).toEqual(['option-invalid apps.web.ports', 'option-invalid apps.web.names']);
  });
});

describe('an override', () => {
  const declare = (base: Partial<AppOptions>, override: Parameters<ReturnType<Declarations['addApp']>['override']>[0]): Declare => (repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 }, ...base });
    repository.addOverlay('here', { overrides: [web.override(untyped(override))] });
    repository.addOverlay('there', { overrides: [web.override({ replicas: 2 })] });
  };

  it('is judged in its own place', () => {
    expect(found(declare({}, { replicas: -1, env: { 1: 'a' }, labels: { 'a b': 'c' } }))).toEqual([
      'name-invalid overlays.here.overrides[0].labels', 'replicas-invalid overlays.here.overrides[0].replicas', 'env-name-invalid overlays.here.overrides[0].env.1',
    ]);
  });

  it('is told only of what base was not told of', () => {
    expect(found(declare({ replicas: -1, env: { 1: 'a' } }, { env: { 2: 'a' } }))).toEqual([
      'replicas-invalid apps.web.replicas', 'env-name-invalid apps.web.env.1', 'env-name-invalid overlays.here.overrides[0].env.2',
    ]);
  });

  it('may be wrong in another way than base', () => {
    expect(found(declare({ replicas: -1 }, { replicas: -2 }))).toEqual(['replicas-invalid apps.web.replicas', 'replicas-invalid overlays.here.overrides[0].replicas']);
  });

  it('may put right what is wrong in base, which stays a problem of base', () => {
    expect(found(declare({ replicas: -1 }, { replicas: 2 }))).toEqual(['replicas-invalid apps.web.replicas']);
  });
});

describe('each problem names the line that declared what is wrong', () => {
  /** The line of the caller. */
  const here = (): number => Number(/resolve\.test\.ts:(\d+)/.exec((new Error().stack ?? '').split('\n').slice(2).join('\n'))?.[1]);
  const sources = (repository: Declarations): readonly string[] => resolve(repository).problems.map(({ code, source }) => `${code} ${source}`);
  const at = (line: number): string => `test/generator/resolve/resolve.test.ts:${line}`;

  it('of an application, an overlay or a manifest', () => {
    const repository = new Declarations();
    const line = here();
    const web = repository.addApp('web', { image: '', ports: { http: 80 } });
    repository.addOverlay('here', { overrides: [web.override({ names: { service: 'A' } })] });
    repository.addManifest(untyped<KubernetesManifest>({ apiVersion: 'v1', kind: 'ConfigMap' }));
    expect(sources(repository)).toEqual([`image-invalid ${at(line + 1)}`, `manifest-incomplete ${at(line + 3)}`, `name-invalid ${at(line + 2)}`]);
  });

  it('the first declaration keeps a name, and the later one is the problem', () => {
    const repository = new Declarations();
    repository.addApp('web', { image });
    const line = here();
    repository.addApp('web', { image, names: { workload: 'other' } });
    repository.addOverlay('here');
    repository.addOverlay('here');
    expect(sources(repository)).toEqual([`name-duplicate ${at(line + 1)}`, `overlay-duplicate ${at(line + 3)}`]);
  });
});

rule('each application has its own name', {
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addApp('web', { image, names: { workload: 'other' } });
  },
  problems: [{ code: 'name-duplicate', path: 'apps.web', message: 'application name "web" is already used by apps.web', hint: 'give each application its own name' }],
  passes: (repository) => {
    repository.addApp('web', { image });
    repository.addApp('web-2', { image });
  },
});

rule('each overlay has its own path', {
  fails: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here');
    repository.addOverlay('here');
  },
  problems: [{ code: 'overlay-duplicate', path: 'overlays.here', message: 'the path overlays/here is already used by overlays.here', hint: 'give each overlay its own name' }],
  passes: (repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here');
    repository.addOverlay('there');
  },
});

it('never ends in a crash, whatever stands in an option', () => {
  const apps = [
    'ports', 'names', 'env', 'annotations', 'labels', 'command', 'args', 'resources', 'probes', 'deviations', 'outside', 'group', 'customize', 'replicas', 'image',
  ];
  const overlays = ['expose', 'overrides', 'namespace', 'createNamespace', 'namePrefix', 'nameSuffix', 'clusterDomain', 'manifests', 'patches', 'include'];
  const nested = (value: unknown) => fc.constantFrom(value, [value], { http: value }, { http: { tcp: value } }, { readiness: value });
  const anything = fc.anything().chain(nested);
  const options = fc.tuple(fc.constantFrom(...apps), anything, fc.constantFrom(...overlays), anything, fc.boolean());
  fc.assert(fc.property(options, ([appKey, one, overlayKey, other, isOverride]) => {
    const repository = new Declarations();
    const web = repository.addApp('web', { image, ports: { http: 80 }, ...isOverride ? {} : untyped<object>({ [appKey]: one }) });
    repository.addOverlay('here', untyped<OverlayOptions>({ [overlayKey]: other, ...isOverride ? { overrides: [web.override(untyped({ [appKey]: one }))] } : {} }));
    const { model, problems } = resolve(repository);
    if (problems.length === 0) planFiles(model, '.projenrc.ts');
  }), { numRuns: runs(300) });
});
