import type { AppOptions, Problem } from '../../../src';
import { NodePort } from '../../../src/generator/exposure/node-port';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';

type Customize = NonNullable<AppOptions['customize']>;

const HINT = 'return the manifest to write: the one that is passed, or a changed copy';

/** Declares "web" with port "http", which one overlay exposes, and another application. */
const customizing = (customize: Customize): Declare => (repository) => {
  const web = repository.addApp('web', { image, ports: { http: 80, admin: 81 }, customize });
  repository.addApp('api', { image });
  repository.addOverlay('here', { expose: [web.endpoint('http').publicly(NodePort.any())], overrides: [web.override({ replicas: 3 })] });
};

const paused: Customize = (manifest) => ({ ...manifest, metadata: { ...manifest.metadata, annotations: { paused: 'true' } } });

const isPaused = (manifest: object): boolean => JSON.stringify(manifest).includes('paused');

it('customize has the last word on every object of its application, in base and in every overlay, and on no other', () => {
  const seen = (overlay?: string): readonly string[] => {
    const objects = Object.entries(objectsIn(customizing(paused), {}, overlay));
    return objects.filter(([, manifest]) => isPaused(manifest)).map(([key]) => key);
  };
  expect(seen()).toEqual(['web/deployment', 'web/service']);
  expect(seen('here')).toEqual(['web/deployment', 'web/service', 'web/service-public']);
});

it('customize is given the object of its scope, as the override made it', () => {
  const objects = objectsIn(customizing((manifest) => {
    const { spec } = manifest as unknown as { spec: { replicas?: number } };
    return spec.replicas === undefined ? manifest : { ...manifest, spec: { ...spec, replicas: spec.replicas * 2 } };
  }), {}, 'here');
  expect(objects['web/deployment']).toMatchObject({ spec: { replicas: 6 } });
});

it('customize may change what it is given in place, which changes nothing else', () => {
  const declare = customizing((manifest) => {
    (manifest as { metadata: { labels: Record<string, string> } }).metadata.labels.team = 'a';
    return manifest;
  });
  expect(objectsIn(declare)['web/service']).toMatchObject({ metadata: { labels: { app: 'web', team: 'a' } }, spec: { selector: { app: 'web' } } });
  expect(objectsIn(declare)['api/deployment'].metadata).toMatchObject({ labels: { app: 'api' } });
});

it('customize may write dates, and leave fields undefined', () => {
  const objects = objectsIn(customizing((manifest) => ({ ...manifest, status: undefined, at: new Date(0) })));
  expect(objects['web/service']).toMatchObject({ at: '1970-01-01T00:00:00.000Z' });
  expect(objects['web/service']).not.toHaveProperty('status');
});

const failures = (found: RegExp): readonly Problem[] => [{
  code: 'customize-failed', path: 'apps.web.customize', message: expect.stringMatching(found) as string, hint: HINT,
}];

const WRONG: Readonly<Record<string, readonly [Customize, RegExp]>> = {
  'returns nothing': [untyped(() => undefined), /^it returned nothing for the Deployment "web" in base$/],
  'returns a text': [untyped(() => 'web'), /^it returned "web" for the Deployment "web" in base$/],
  'returns a list': [untyped(() => []), /^it returned \[\] for the Deployment "web" in base$/],
  'returns null': [untyped(() => null), /^it returned null for the Deployment "web" in base$/],
  'returns an object that does not say what it is': [({ metadata }) => ({ metadata }), /^it returned an object without apiVersion, kind for the Deployment "web" in base$/],
  'returns an object without a name': [(manifest) => ({ ...manifest, metadata: {} }), /^it returned an object without metadata\.name for the Deployment "web" in base$/],
  'throws': [() => { throw new Error('no such field'); }, /^it threw at test\/generator\/objects\/customize\.test\.ts:\d+ for the Deployment "web" in base: no such field$/],
  'throws what is no error': [() => { throw 'no such field'; }, /^it threw for the Deployment "web" in base: no such field$/], // eslint-disable-line no-throw-literal
};

rule.each(Object.keys(WRONG))('a customize that %p is one problem, of its application, that names the first object', (what) => ({
  fails: customizing(WRONG[what][0]),
  problems: failures(WRONG[what][1]),
  passes: customizing((manifest) => manifest),
}));

it('a customize that fails for one object in one overlay is told of that one only, beside every other problem', () => {
  const problems = problemsOf((repository) => {
    const web = repository.addApp('web', {
      image: '',
      ports: { http: 80 },
      customize: (manifest) => {
        if ((manifest as unknown as { spec: { replicas?: number } }).spec.replicas === 3) throw new Error('three');
        return manifest;
      },
    });
    repository.addOverlay('here', { overrides: [web.override({ replicas: 3 })] });
  });
  expect(problems.map(({ code, message }) => `${code} ${message.replace(/ at \S+:\d+/, '')}`)).toEqual(['image-invalid image "": it must not be empty', 'customize-failed it threw for the Deployment "web" in overlay "here": three']);
});

it('one cause is told once for each application, and two causes twice', () => {
  const fails: Customize = ({ kind }) => { throw new Error(kind === 'Service' ? 'a Service' : 'another kind'); };
  const problems = problemsOf((repository) => {
    for (const name of ['web', 'api']) repository.addApp(name, { image, ports: { http: 80 }, customize: fails });
    for (const name of ['here', 'there']) repository.addOverlay(name);
  });
  expect(problems.map(({ path, message }) => `${path} ${message.replace(/ at \S+:\d+/, '')}`)).toEqual([
    'apps.web.customize it threw for the Deployment "web" in base: another kind',
    'apps.web.customize it threw for the Service "web" in base: a Service',
    'apps.api.customize it threw for the Deployment "api" in base: another kind',
    'apps.api.customize it threw for the Service "api" in base: a Service',
  ]);
});
