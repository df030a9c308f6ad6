import type { Config, Mounts } from '../../../../../src';
import { Volume } from '../../../../../src/generator/subjects/volumes/volume';
import { asList, at } from '../../../../../src/kubernetes/objects/json';
import { renderPlan } from '../../../../helpers/render';
import type { Declare } from '../../../../helpers/repository';
import { image, objectsIn, planOf, rule, untyped } from '../../../../helpers/repository';
import { containerOf } from '../../../../helpers/workload';

type Settings = Config<string, string>;

/** Declares a config with two files, and "web" that mounts what is made of it. */
function mounting(mounts: (settings: Settings) => Mounts, options: object = {}): Declare {
  return (repository) => {
    const settings: Settings = repository.addConfig<string, string>('settings', { data: { LEVEL: 'info' }, files: { 'app.yaml': 'a: 1\n' } });
    repository.addApp('web', { image, mounts: mounts(settings), ...options });
    repository.addOverlay('here', { namePrefix: 'a-', overrides: [settings.override({ files: { 'app.yaml': 'a: 2\n' } })] });
  };
}

function mounted(mounts: (settings: Settings) => Mounts): readonly [volumes: unknown, mounts: unknown] {
  const deployment = objectsIn(mounting(mounts))['web/deployment'];
  return [at(deployment, 'spec', 'template', 'spec', 'volumes'), containerOf(deployment).volumeMounts];
}

it('a config is mounted as a whole: each key is a file', () => {
  expect(mounted((settings) => ({ '/etc/web': settings }))).toEqual([
    [{ name: 'settings-config', configMap: { name: 'settings' } }], [{ name: 'settings-config', mountPath: '/etc/web' }],
  ]);
});

it('one file of it is mounted at its own path, of the same volume', () => {
  expect(mounted((settings) => ({ '/etc/web': settings, '/etc/app.yaml': { from: settings.file('app.yaml'), readOnly: true } }))).toEqual([
    [{ name: 'settings-config', configMap: { name: 'settings' } }],
    [{ name: 'settings-config', mountPath: '/etc/web' }, { name: 'settings-config', mountPath: '/etc/app.yaml', subPath: 'app.yaml', readOnly: true }],
  ]);
});

it('permissions, keys and a sub path are said of the volume and of the mount', () => {
  expect(mounted((settings) => ({ '/etc/web': { from: Volume.configMap(settings, { name: 'scripts', defaultMode: 0o755, items: [{ key: 'app.yaml', path: 'sub/app.yaml' }] }), subPath: 'sub' } }))).toEqual([
    [{ name: 'scripts', configMap: { name: 'settings', defaultMode: 0o755, items: [{ key: 'app.yaml', path: 'sub/app.yaml' }] } }], [{ name: 'scripts', mountPath: '/etc/web', subPath: 'sub' }],
  ]);
});

it('kubectl follows the hash of a config that is mounted, in base and in an overlay with a prefix', async () => {
  const plan = planOf(mounting((settings) => ({ '/etc/web': settings })));
  for (const directory of ['base', 'overlays/here']) {
    const rendered = await renderPlan(plan, directory);
    const names = rendered.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata: { name } }) => name);
    expect(names).toEqual([expect.stringMatching(directory === 'base' ? /^settings-[a-z0-9]{10}$/ : /^a-settings-[a-z0-9]{10}$/)]);
    const [volume] = asList(at(rendered.find(({ kind }) => kind === 'Deployment'), 'spec', 'template', 'spec', 'volumes'));
    expect(at(volume, 'configMap', 'name')).toBe(names[0]);
  }
});

it('whoever mounts a config uses it: where nobody does, it is not there', () => {
  const declare: Declare = (repository) => {
    const web = repository.addApp('web', { image, mounts: { '/etc/web': repository.addConfig('settings', { data: { A: '1' } }).file('A') } });
    repository.addApp('other', { image });
    repository.addOverlay('here', { without: [web] });
  };
  expect(Object.keys(objectsIn(declare))).toContain('config/default/settings');
  expect(Object.keys(objectsIn(declare, {}, 'here'))).not.toContain('config/default/settings');
});

rule('a file is one that the config declares', {
  fails: mounting((settings) => ({ '/etc/a': settings.file(untyped('app.yml')), '/etc/b': Volume.configMap(settings, { name: 'b', items: [{ key: 'app.yml', path: 'a' }] }) })),
  problems: [
    { code: 'mount-key-unknown', path: 'apps.web.mounts./etc/b', message: 'key "app.yml" of config "settings", which is declared without it', hint: 'did you mean "app.yaml"?' },
    { code: 'config-key-unknown', path: 'apps.web.mounts./etc/a.from', message: 'key "app.yml" of config "settings", which is declared without it', hint: 'did you mean "app.yaml"?' },
  ],
  passes: mounting((settings) => ({ '/etc/a': settings.file('app.yaml') })),
});

rule('Pods mount the ConfigMaps of their own namespace', {
  fails: (repository) => void repository.addApp('web', { image, namespace: repository.addNamespace('team'), mounts: { '/etc/web': repository.addConfig('settings', { data: { A: '1' } }) } }),
  problems: [{
    code: 'config-elsewhere',
    path: 'apps.web.mounts./etc/web',
    message: 'config "settings" is in namespace "default", the Pods are in "team", and Pods read the ConfigMaps of their own namespace only',
    hint: 'declare a config in "team" as well, from the same values: addConfig(…, { namespace })',
  }],
  passes: mounting((settings) => ({ '/etc/web': settings })),
});
