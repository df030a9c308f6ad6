import { Patch } from '../../../src/generator/model/patch';
import { filesOf, here, image, modelOf, rule } from '../../helpers/repository';

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });

rule('an overlay deploys something', {
  fails: (repository) => void repository.addOverlay('here'),
  problems: [{ code: 'overlay-empty', path: 'overlays.here', message: 'there is nothing to deploy', hint: 'declare an application with addApp' }],
  passes: (repository) => void repository.addOverlay('here', { createNamespace: true }),
  exempt: (repository) => void repository.addOverlay('here', { include: ['vendor/base'] }),
});

rule.each(['https://github.com/example/base', '/etc/base', '../base', 'base/../..', 'git@github.com:example/base', '.'])('%p is not part of the repository', (entry) => ({
  fails: here(() => ({ include: ['vendor/base', entry] })),
  problems: [{
    code: 'include-outside',
    path: 'overlays.here.include[1]',
    message: `"${entry}" is no path below the repository's root`,
    hint: 'copy it into the repository and name its path from there, such as "vendor/cert-manager"',
  }],
  passes: here(() => ({ include: ['vendor/base', './vendor/redis.yaml'] })),
}));

rule('what is included is there', {
  options: { exists: (path) => path.startsWith('vendor/') },
  fails: here(() => ({ include: ['vendor/base', 'vendr/base'] })),
  problems: [{
    code: 'include-missing',
    path: 'overlays.here.include[1]',
    message: 'there is nothing at "vendr/base"',
    hint: 'name a file, or a folder with a kustomization.yaml, by its path from the repository\'s root',
  }],
  passes: here(() => ({ include: ['vendor/base'] })),
});

const component = { isComponent: (path: string) => path === 'parts/debug' };

it('a component is apart from what is included as a resource', () => {
  const { overlays: [overlay] } = modelOf(here(() => ({ include: ['vendor/base', 'parts/debug', 'vendor/redis.yaml'] })), component);
  expect([overlay.include, overlay.components]).toEqual([['vendor/base', 'vendor/redis.yaml'], ['parts/debug']]);
});

it('of groups, a component sees all objects: it stands where they come together', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image, group: 'front' });
    repository.addOverlay('here', { namePrefix: 'a-', include: ['parts/debug'] });
  }, component);
  expect(files['overlays/here/kustomization.yaml']).toContain('components:\n  - ../../parts/debug\n');
  expect(files['overlays/here/front/kustomization.yaml']).not.toContain('components');
});

rule('where nobody can tell what is there, nothing is missing', {
  options: { exists: () => undefined },
  fails: here(() => ({ include: ['/vendr/base'] })),
  problems: [expect.objectContaining({ code: 'include-outside' }) as never],
  passes: here(() => ({ include: ['vendr/base'] })),
});

rule('a patch is of an object that the overlay has, by its name in base', {
  fails: here((web) => ({
    namePrefix: 'a-',
    overrides: [web.override({ names: { service: 'front' } })],
    patches: [
      Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'front' }, [{ op: 'replace', path: '/spec/type', value: 'NodePort' }]),
      Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a-web' } }),
    ],
  })),
  problems: ['Service "front"', 'Deployment "a-web"'].map((object, index) => ({
    code: 'patch-without-target',
    path: `overlays.here.patches[${index}]`,
    message: `${object}, which the overlay does not have`,
    hint: 'name the object as base does, before the overlay renames it, or remove the patch',
  })),
  passes: here((web) => ({
    namePrefix: 'a-',
    overrides: [web.override({ names: { service: 'front' } })],
    manifests: [configMap('settings')],
    patches: [
      Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'replace', path: '/spec/type', value: 'NodePort' }]),
      Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }),
      Patch.strategicMerge({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }),
    ],
  })),
});

rule('what included kustomizations hold is not known, so their patches are left to the render', {
  fails: here(() => ({ patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'redis' } })] })),
  problems: [{
    code: 'patch-without-target',
    path: 'overlays.here.patches[0]',
    message: 'Secret "redis", which the overlay does not have',
    hint: 'name the object as base does, before the overlay renames it, or remove the patch',
  }],
  passes: here(() => ({ patches: [] })),
  exempt: here(() => ({ include: ['vendor/redis'], patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'redis' } })] })),
});

rule('an object that the overlay takes away cannot be patched', {
  fails: here((web) => ({ overrides: [web.override({ ports: null })], patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } })] })),
  problems: [{
    code: 'patch-without-target',
    path: 'overlays.here.patches[0]',
    message: 'Service "web", which the overlay does not have',
    hint: 'name the object as base does, before the overlay renames it, or remove the patch',
  }],
  passes: (repository) => {
    repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', { patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } })] });
  },
});
