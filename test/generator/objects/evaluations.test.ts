import type { OverlayOptions } from '../../../src';
import type { Declarations } from '../../../src/generator/declare/declarations';
import { Env } from '../../../src/generator/subjects/env/source';
import { image, modelOf } from '../../helpers/repository';

/** The objects of "web", which calls "api", and of "api" that an overlay has of its own; the others are the very ones of base. */
function ownObjects(options: (declared: { readonly repository: Declarations } & Readonly<Record<'web' | 'api', ReturnType<Declarations['addApp']>>>) => OverlayOptions, settings = {}): readonly string[] {
  const { base, overlays: [overlay] } = modelOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    const settingsOf = repository.addConfig('settings', { data: { LEVEL: 'info' } });
    const web = repository.addApp('web', { image, ports: { http: 80 }, env: { API_URL: api.endpoint('http').url(), LEVEL: settingsOf.key('LEVEL') } });
    repository.addOverlay('here', options({ repository, web, api } as never));
  }, settings);
  const inBase = new Set(base.objects.map(({ manifest }) => manifest));
  return overlay.objects.filter(({ manifest }) => !inBase.has(manifest)).map(({ key }) => key);
}

it('an overlay that says nothing has the very objects of base', () => {
  expect(ownObjects(() => ({}))).toEqual([]);
});

it('what an overlay changes is its own, and nothing else', () => {
  expect(ownObjects(({ api }) => ({ overrides: [api.override({ replicas: 3 })] }))).toEqual(['api/deployment']);
});

it('another namespace concerns whoever names it', () => {
  expect(ownObjects(() => ({ namespace: 'elsewhere' }))).toEqual(['web/deployment']);
});

it('so does another port of what is called, another prefix, another cluster', () => {
  expect(ownObjects(({ api }) => ({ overrides: [api.override({ ports: { http: { container: 80, service: 81 } } })] }))).toEqual(['api/service', 'web/deployment']);
  expect(ownObjects(() => ({ namePrefix: 'a-' }))).toEqual(['web/deployment']);
  expect(ownObjects(() => ({ clusterDomain: 'example.internal' }))).toEqual(['web/deployment']);
});

it('a caller less concerns the policy of what was called', () => {
  expect(ownObjects(({ web }) => ({ without: [web] }), { networkPolicies: true })).toEqual(['api/network-policy']);
});

it('labels of an overlay are on every object', () => {
  expect(ownObjects(() => ({ labels: { tier: 'a' } }))).toEqual(['api/deployment', 'api/service', 'web/deployment', 'web/service', 'config/default/settings']);
});

it('what the user changes is called for every overlay, and what comes out the same is base\'s', () => {
  const called: string[] = [];
  const { base, overlays: [overlay] } = modelOf((repository) => {
    repository.addApp('web', {
      image,
      env: { NAME: Env.field('metadata.name') },
      customize: (manifest) => {
        called.push(String(manifest.kind));
        return manifest;
      },
    });
    repository.addOverlay('here');
  });
  expect(called).toEqual(['Deployment', 'Deployment']);
  expect(overlay.objects[0].manifest).toBe(base.objects[0].manifest);
});
