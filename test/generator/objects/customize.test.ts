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

const failures = (found: string): readonly Problem[] => [
  'Deployment "web" in base', 'Service "web" in base', 'Deployment "web" in overlay "here"', 'Service "web" in overlay "here"', 'Service "web-public" in overlay "here"',
].map((object) => ({ code: 'customize-failed', path: 'apps.web.customize', message: found.replace('%o', object), hint: HINT }));

const WRONG: Readonly<Record<string, readonly [Customize, string]>> = {
  'returns nothing': [untyped(() => undefined), 'it returned nothing for the %o'],
  'returns a text': [untyped(() => 'web'), 'it returned "web" for the %o'],
  'returns a list': [untyped(() => []), 'it returned [] for the %o'],
  'returns null': [untyped(() => null), 'it returned null for the %o'],
  'returns an object that does not say what it is': [({ metadata }) => ({ metadata }), 'it returned an object without apiVersion, kind for the %o'],
  'returns an object without a name': [(manifest) => ({ ...manifest, metadata: {} }), 'it returned an object without metadata.name for the %o'],
  'throws': [() => { throw new Error('no such field'); }, 'it threw for the %o: no such field'],
  'throws what is no error': [() => { throw 'no such field'; }, 'it threw for the %o: no such field'], // eslint-disable-line no-throw-literal
};

rule.each(Object.keys(WRONG))('a customize that %p is a problem that names the application and the object', (what) => ({
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
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual(['image-invalid image "": it must not be empty', 'customize-failed it threw for the Deployment "web" in overlay "here": three']);
});
