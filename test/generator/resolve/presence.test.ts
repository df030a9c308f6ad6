import type { App, OverlayOptions, ProfileOptions } from '../../../src';
import { App as AppClass } from '../../../src/generator/declare/app';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { Patch } from '../../../src/generator/model/patch';
import type { Declare } from '../../helpers/repository';
import { filesOf, image, modelOf, problemsOf, rule, untyped } from '../../helpers/repository';

interface Apps {
  readonly web: App<'http'>;
  readonly api: App<'http'>;
  readonly extra: App<'http'>;
}

/** Declares "web" that calls "api", "extra" that base does not have and that calls "web", a profile "shared" and an overlay "here" that extends it. */
function declared(here: (apps: Apps) => OverlayOptions, shared: (apps: Apps) => ProfileOptions = () => ({})): Declare {
  return (repository) => {
    const ports = { http: 80 };
    const api = repository.addApp('api', { image, ports });
    const web = repository.addApp('web', { image, ports, env: { API: api.endpoint('http').url() } });
    const extra = repository.addApp('extra', { image, ports, inBase: false, env: { WEB: web.endpoint('http').url() } });
    const profile = repository.addProfile('shared', shared({ web, api, extra }));
    repository.addOverlay('here', { extends: profile, ...here({ web, api, extra }) });
  };
}

function namesIn(declare: Declare): Readonly<Record<string, readonly string[]>> {
  const { base, overlays } = modelOf(declare);
  const names = ({ scope }: typeof base): readonly string[] => [...scope.instances.values()].map(({ name }) => name);
  return { base: names(base), here: names(overlays[0]) };
}

it('a workload that is not in base is in the overlays that take it, and in the order of declaration', () => {
  expect(namesIn(declared(() => ({})))).toEqual({ base: ['api', 'web'], here: ['api', 'web'] });
  expect(namesIn(declared(({ extra }) => ({ with: [extra] })))).toEqual({ base: ['api', 'web'], here: ['api', 'web', 'extra'] });
  expect(namesIn(declared(() => ({}), ({ extra }) => ({ with: [extra] })))).toEqual({ base: ['api', 'web'], here: ['api', 'web', 'extra'] });
});

it('a workload of base is left out where an overlay says so; a later layer takes it back', () => {
  expect(namesIn(declared(({ web }) => ({ without: [web] })))).toEqual({ base: ['api', 'web'], here: ['api'] });
  expect(namesIn(declared(({ web }) => ({ with: [web] }), ({ web }) => ({ without: [web] })))).toEqual({ base: ['api', 'web'], here: ['api', 'web'] });
  expect(namesIn(declared(({ extra }) => ({ without: [extra] }), ({ extra }) => ({ with: [extra] })))).toEqual({ base: ['api', 'web'], here: ['api', 'web'] });
});

it('what is left out is deleted by a patch, what is taken has its files in the overlay alone', () => {
  const files = filesOf(declared(({ web, extra }) => ({ without: [web], with: [extra], overrides: [extra.override({ env: { WEB: null } })] })));
  expect(Object.keys(files).filter((file) => file.includes('extra'))).toEqual(['overlays/here/extra/deployment.yaml', 'overlays/here/extra/service.yaml']);
  expect(files['overlays/here/web/deployment.delete.yaml']).toBe('apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: default\n$patch: delete\n');
});

rule('what somebody who stays refers to is not left out', {
  fails: declared(({ api }) => ({ without: [api] })),
  problems: [{
    code: 'app-absent',
    path: 'overlays.here › apps.web.env.API',
    message: 'application "api", which overlay "here" does not have',
    hint: 'keep the application there (with, without), or change what names it',
  }],
  passes: declared(({ web, api }) => ({ without: [api, web], createNamespace: true })),
  exempt: declared(({ web, api }) => ({ without: [api], overrides: [web.override({ env: { API: 'http://localhost' } })] })),
});

rule('base does not refer to what it does not have', {
  fails: (repository) => {
    const extra = repository.addApp('extra', { image, ports: { http: 80 }, inBase: false });
    repository.addApp('web', { image, env: { EXTRA: extra.endpoint('http').url() } });
  },
  problems: [{
    code: 'app-absent',
    path: 'apps.web.env.EXTRA',
    message: 'application "extra", which is not in base',
    hint: 'say it in the overlays that take the application, leave the caller out of base, too (inBase: false), or put an external between the two',
  }],
  passes: (repository) => {
    const extra = repository.addApp('extra', { image, ports: { http: 80 }, inBase: false });
    const web = repository.addApp('web', { image, inBase: false, env: { EXTRA: extra.endpoint('http').url() } });
    repository.addApp('api', { image });
    repository.addOverlay('here', { with: [web, extra] });
  },
  exempt: (repository) => {
    const extra = repository.addApp('extra', { image, ports: { http: 80 }, inBase: false });
    const web = repository.addApp('web', { image });
    repository.addOverlay('here', { with: [extra], overrides: [web.override({ env: { EXTRA: extra.endpoint('http').url() } })] });
  },
});

rule('an overlay that takes a workload takes what it calls as well', {
  fails: (repository) => {
    const database = repository.addApp('database', { image, ports: { sql: 5432 }, inBase: false });
    const web = repository.addApp('web', { image, inBase: false, env: { DATABASE: database.endpoint('sql').hostAndPort() } });
    repository.addOverlay('here', { with: [web] });
  },
  problems: [expect.objectContaining({ code: 'app-absent', path: 'overlays.here › apps.web.env.DATABASE' }) as never],
  passes: declared(({ extra }) => ({ with: [extra] })),
});

it('an overlay does not override or expose what it does not have; what a profile says of it is for others', () => {
  const says = ({ web }: Apps): ProfileOptions => ({
    overrides: [web.override({ replicas: 2 })],
    expose: [web.endpoint('http').publicly(NodePort.any())],
    patches: [Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'replace', path: '/spec/type', value: 'ClusterIP' }])],
  });
  expect(problemsOf(declared((apps) => ({ ...says(apps), without: [apps.web] }))).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'app-absent overlays.here.overrides[0]', 'app-absent overlays.here.expose[0]', 'patch-without-target overlays.here.patches[0]',
  ]);
  expect(problemsOf(declared(({ web }) => ({ without: [web] }), says))).toEqual([]);
});

it('objects of base that name what an overlay leaves out are a problem of the overlay', () => {
  const scaler = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' }, spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } } };
  const problems = problemsOf((repository) => {
    repository.addManifest(scaler);
    declared(({ web }) => ({ without: [web] }))(repository);
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['reference-unknown overlays.here › manifests[0].spec.scaleTargetRef.name']);
});

it.each([
  ['with-without-effect', ({ web }: Apps) => ({ with: [web] }), 'with[0]'],
  ['without-without-effect', ({ extra }: Apps) => ({ without: [extra] }), 'without[0]'],
  ['with-and-without', ({ extra }: Apps) => ({ with: [extra], without: [extra] }), 'with[0]'],
  ['app-unknown', () => ({ with: [new AppClass('app', 'other', { image })] }), 'with[0]'],
  ['app-unknown', () => ({ without: [new AppClass('app', 'other', { image })] }), 'without[0]'],
  ['option-invalid', () => untyped<OverlayOptions>({ without: ['web'] }), 'without[0]'],
])('what an overlay takes or leaves out has an effect: %s', (code, options, path) => {
  const [first] = problemsOf(declared(options as (apps: Apps) => OverlayOptions));
  expect([first.code, first.path]).toEqual([code, `overlays.here.${path}`]);
});

it('a workload that no scope has is judged as well', () => {
  expect(problemsOf((repository) => void repository.addApp('extra', { image: 'A', inBase: false })).map(({ code }) => code)).toEqual(['image-invalid']);
});
