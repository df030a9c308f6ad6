import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { affectedTargets } from '../../../../src/checker/read/affected/affected-targets';
import { buildInputs } from '../../../../src/checker/read/affected/build-inputs';
import { buildCommand } from '../../../helpers/renderer';

const FILES: Readonly<Record<string, string>> = {
  'base/kustomization.yaml': 'resources:\n  - web.yaml\n  - db\nconfigMapGenerator:\n  - name: settings\n    files: [all=settings.txt]\n',
  'base/web.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n',
  'base/settings.txt': 'a',
  'base/unused.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: unused}\n',
  'base/db/kustomization.yaml': 'resources:\n  - db.yaml\n',
  'base/db/db.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\n',
  'overlays/one/kustomization.yaml': 'resources:\n  - ../../base\npatches:\n  - path: patch.yaml\n',
  'overlays/one/patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n',
  'overlays/two/kustomization.yaml': 'resources:\n  - ../../base/db\nreplacements:\n  - path: replacement.yaml\n',
  'overlays/two/replacement.yaml': 'source: {kind: Service, name: db}\ntargets:\n  - select: {kind: Service}\n    fieldPaths: [metadata.annotations.a]\n    options: {create: true}\n',
  'README.md': 'read me',
};
const OVERLAYS = ['one', 'two'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'affected-'));
  write('before', FILES);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(side: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, side, path)), { recursive: true });
    writeFileSync(join(root, side, path), text);
  }
}

function affected(side: string, paths: readonly string[]): string[] {
  const targets = OVERLAYS.map((name) => ({ name, directory: join(root, side, 'overlays', name) }));
  return affectedTargets(targets, new Set(paths.map((path) => join(root, side, path)))).map(({ name }) => name);
}

test.each([
  ['base/web.yaml', ['one']],
  ['base/settings.txt', ['one']],
  ['base/db/db.yaml', ['one', 'two']],
  ['base/db/kustomization.yaml', ['one', 'two']],
  ['base/db/Kustomization', ['one', 'two']],
  ['overlays/one/patch.yaml', ['one']],
  ['overlays/two/replacement.yaml', ['two']],
  ['base/unused.yaml', []],
  ['README.md', []],
])('a change of %s touches %j', (path, overlays) => {
  expect(affected('before', [path])).toEqual(overlays);
});

test.each([
  ['something remote', 'resources: [https://example.com/x.yaml]\n'],
  ['a chart', 'helmCharts: [{name: x}]\n'],
  ['a plugin', 'transformers: [|- \n{}]\n'],
  ['a file that is missing', 'resources: [missing.yaml]\n'],
  ['variables of the environment', 'configMapGenerator:\n  - name: x\n    envs: [x.env]\n'],
])('what is built from %s is always affected', (_, kustomization) => {
  write('before', { 'overlays/two/kustomization.yaml': kustomization, 'overlays/two/x.env': 'HOME\n' });
  expect(buildInputs(join(root, 'before', 'overlays/two')).complete).toBe(false);
  expect(affected('before', [])).toEqual(['two']);
});

test('what is reached through a symbolic link is always affected', () => {
  symlinkSync('../base', join(root, 'before/overlays/linked'));
  write('before', { 'overlays/two/kustomization.yaml': 'resources: [../linked/db]\n' });
  expect(affected('before', [])).toEqual(['two']);
});

function render(side: string, overlay: string): string {
  const { stdout, status } = spawnSync(...buildCommand(join(root, side, 'overlays', overlay)), { encoding: 'utf8' });
  return `${status} ${stdout}`;
}

type Change = { readonly path: string; readonly action: 'append' | 'remove' | 'unlist' } | { readonly path: string; readonly action: 'add' };

function apply({ path, action }: Change): void {
  const file = join(root, 'after', path);
  if (action === 'remove') {
    rmSync(file, { force: true });
  } else if (action === 'unlist' && existsSync(file)) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}- .*\n/, ''));
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${existsSync(file) ? readFileSync(file, 'utf8') : 'resources: []\n'}\n# changed\n`);
  }
}

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ path: fc.constantFrom(...Object.keys(FILES)), action: fc.constantFrom('append' as const, 'remove' as const, 'unlist' as const) }),
  fc.record({ path: fc.constantFrom('base/Kustomization', 'base/db/kustomization.yml', 'overlays/one/other.yaml', 'other/kustomization.yaml'), action: fc.constant('add' as const) }),
);

test('every overlay whose render a change changes is affected on one of the sides', () => {
  const before = new Map(OVERLAYS.map((overlay) => [overlay, render('before', overlay)]));
  fc.assert(fc.property(fc.array(CHANGE, { minLength: 1, maxLength: 2 }), (changes) => {
    rmSync(join(root, 'after'), { recursive: true, force: true });
    cpSync(join(root, 'before'), join(root, 'after'), { recursive: true });
    changes.forEach(apply);
    const paths = changes.map(({ path }) => path);
    const found = new Set([...affected('before', paths), ...affected('after', paths)]);
    const changed = OVERLAYS.filter((overlay) => render('after', overlay) !== before.get(overlay));
    expect(changed.filter((overlay) => !found.has(overlay))).toEqual([]);
  }), { numRuns: 25 });
}, 60_000);
