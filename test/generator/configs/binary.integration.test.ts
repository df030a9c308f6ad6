import type { Config } from '../../../src';
import { fileAt } from '../../../src/generator/texts/text';
import { expectRenderOfModel } from '../../helpers/expect-render';
import { finalObjects } from '../../helpers/final-objects';
import { renderPlan } from '../../helpers/render';
import type { Declare, Settings } from '../../helpers/repository';
import { filesOf, image, modelOf, planOf } from '../../helpers/repository';

const LOGO = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff]);
const STORE = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7) % 256));
const ON_DISK: Readonly<Record<string, Buffer>> = { 'logo.png': LOGO, 'store.bin': STORE, 'text.txt': Buffer.from('one\ntwo\n'), 'bundle.tar': Buffer.from('a\0b\r\n') };
const FILES: Settings = { readFile: (path) => Object.hasOwn(ON_DISK, path) ? { kind: 'file', bytes: ON_DISK[path] } : { kind: 'absent' } };

type Binary = Config<string, string>;

/** Declares "web", which mounts a config with bytes and a text; overlays change it. */
function declare(overlays: (settings: Binary) => Readonly<Record<string, Parameters<Binary['override']>[0]>>): Declare {
  return (repository) => {
    const settings: Binary = repository.addConfig<string, string>('settings', {
      data: { LEVEL: 'info' }, files: { 'logo.png': fileAt('logo.png'), 'store.bin': fileAt('store.bin'), 'bundle.tar': fileAt('bundle.tar'), 'page.txt': fileAt('text.txt') },
    });
    repository.addApp('web', { image, mounts: { '/etc/web': settings } });
    for (const [name, change] of Object.entries(overlays(settings))) repository.addOverlay(name, { overrides: [settings.override(change)] });
  };
}

it('a file that is no text is a file of the generator, byte by byte, and binaryData of the ConfigMap', async () => {
  const plan = planOf(declare(() => ({})), FILES);
  expect(plan.find(({ path }) => path === 'base/config/settings/logo.png')?.content).toEqual(LOGO);
  expect(filesOf(declare(() => ({})), FILES)['base/kustomization.yaml']).toContain(`    literals:
      - LEVEL=info
    files:
      - config/settings/bundle.tar
      - config/settings/page.txt
      - config/settings/logo.png
      - config/settings/store.bin
`);
  const [config] = (await renderPlan(plan, 'base')).filter(({ kind }) => kind === 'ConfigMap');
  const { 'store.bin': store, ...binaryData } = config.binaryData as Readonly<Record<string, string>>;
  expect(config.data).toEqual({ 'LEVEL': 'info', 'bundle.tar': 'a\0b\r\n', 'page.txt': 'one\ntwo\n' });
  expect(binaryData).toEqual({ 'logo.png': LOGO.toString('base64') });
  expect(Buffer.from(store, 'base64')).toEqual(STORE);
});

it('an overlay has the bytes that differ there and no others, also where a text becomes bytes and bytes a text', () => {
  const files = filesOf(declare(() => ({ here: { files: { 'page.txt': fileAt('logo.png'), 'store.bin': 'text', 'logo.png': fileAt('store.bin') }, more: { extra: fileAt('logo.png') } } })), FILES);
  expect(Object.keys(files).filter((path) => path.startsWith('overlays/'))).toEqual([
    'overlays/here/kustomization.yaml', 'overlays/here/config/settings/extra', 'overlays/here/config/settings/logo.png',
    'overlays/here/config/settings/page.txt', 'overlays/here/config/settings/config-map.patch.yaml',
  ]);
  expect(files['overlays/here/config/settings/config-map.patch.yaml']).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: default
data:
  page.txt: null
binaryData:
  store.bin: null
`);
});

it('kubectl renders what is declared: keys that change, go, come, and change between text and bytes', async () => {
  await expectRenderOfModel(declare(() => ({
    'same': {},
    'changed': { files: { 'logo.png': fileAt('store.bin') } },
    'gone': { files: { 'logo.png': null } },
    'all-binary-gone': { files: { 'logo.png': null, 'store.bin': null } },
    'to-text': { files: { 'logo.png': 'text', 'store.bin': 'a\nb\n' } },
    'to-bytes': { data: { LEVEL: fileAt('logo.png') }, files: { 'page.txt': fileAt('store.bin') } },
    'replaced': { data: { LEVEL: null }, files: { 'logo.png': null, 'store.bin': null, 'bundle.tar': null, 'page.txt': null }, more: { other: fileAt('logo.png') } },
  })), FILES);
});

it('the hash of a config with bytes only is that of kustomize', async () => {
  const only: Declare = (repository) => void repository.addConfig('only', { files: { a: fileAt('store.bin'), b: fileAt('logo.png') } });
  const [rendered] = await renderPlan(planOf(only, FILES), 'base');
  expect([rendered]).toEqual(finalObjects(modelOf(only, FILES).base));
});
