import { spawn } from 'node:child_process';
import {
  appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderCached } from '../../../../src/checker/read/cache/render-cached';
import { renderStore } from '../../../../src/checker/read/cache/render-store';
import type { Gate } from '../../../../src/checker/read/render/remote/gate';
import { remoteGate } from '../../../../src/checker/read/render/remote/gate';
import type { RenderResult } from '../../../../src/checker/read/render/render';
import { rendererOf } from '../../../../src/checker/read/render/renderer';
import { CommandFault } from '../../../../src/system/fault';
import { SHEBANG } from '../render/fake-renderer';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'render-cache-'));
  write('a/kustomization.yaml', 'resources:\n  - x.yaml\n');
  write('a/x.yaml', 'kind: X\n');
  // Prints the files of the directory and notes that it was started.
  write('kubectl', `${SHEBANG}echo run >> ${root}/runs\necho 'Warning: old' >&2\ncat $2/*.yaml\n`);
  chmodSync(join(root, 'kubectl'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function runs(): number {
  return existsSync(join(root, 'runs')) ? readFileSync(join(root, 'runs'), 'utf8').split('\n').length - 1 : 0;
}

function store(): string {
  return join(root, 'cache', 'renders');
}

interface Options {
  readonly version?: string;
  readonly cache?: boolean;
  readonly off?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly gate?: Gate;
}

async function render(directory: string, options: Options = {}): Promise<Omit<RenderResult, 'milliseconds' | 'target'>> {
  const renderer = rendererOf({ program: 'kubectl', path: join(root, 'kubectl') }, options.version ?? 'v1.32.0', 'v5.5.0');
  const env = { PATH: process.env.PATH, XDG_CONFIG_HOME: join(root, 'settings'), PROJEN_GITOPS_CACHE: join(root, 'cache'), PROJEN_GITOPS_NO_CACHE: options.off, ...options.env };
  const targets = [{ name: directory, directory: join(root, directory) }];
  const { value } = await renderCached(renderer, targets, { env, cache: options.cache, gate: options.gate }).next() as { value: RenderResult };
  const { milliseconds, target, ...rest } = value;
  return rest;
}

async function renderAllOf(directory: string): Promise<void> {
  const renderer = rendererOf({ program: 'kubectl', path: join(root, 'kubectl') }, 'v1.32.0', 'v5.5.0');
  const results = renderCached(renderer, [{ name: directory, directory: join(root, directory) }], {
    env: { PATH: process.env.PATH, XDG_CONFIG_HOME: join(root, 'settings'), PROJEN_GITOPS_CACHE: join(root, 'cache') },
  });
  for await (const result of results) expect(result.ok).toBe(true);
}

test('a build that was made before is not run again, and says the same', async () => {
  const first = await render('a');
  const second = await render('a');
  expect(first).toEqual({ ok: true, notes: ['Warning: old'], text: 'resources:\n  - x.yaml\nkind: X\n' });
  expect(second).toEqual(first);
  expect(runs()).toBe(1);
});

test.each([
  ['a file that it reads changes', () => appendFileSync(join(root, 'a/x.yaml'), 'x: y\n')],
  ['a file that it reads changes and keeps its size and date', () => {
    writeFileSync(join(root, 'a/x.yaml'), 'kind: Y\n');
    utimesSync(join(root, 'a/x.yaml'), 1, 1);
  }],
  ['another kustomization file appears', () => write('a/kustomization.yml', '')],
])('it is run again where %s', async (_, change) => {
  utimesSync(join(root, 'a/x.yaml'), 1, 1);
  await render('a');
  change();
  await render('a');
  expect(runs()).toBe(2);
});

test('it is run again by another version of the renderer', async () => {
  await render('a');
  await render('a', { version: 'v1.33.0' });
  expect(runs()).toBe(2);
});

test('the same files elsewhere are the same build', async () => {
  await render('a');
  write('b/kustomization.yaml', 'resources:\n  - x.yaml\n');
  write('b/x.yaml', 'kind: X\n');
  await render('b');
  expect(runs()).toBe(1);
});

test.each([['--no-cache', { cache: false }], ['PROJEN_GITOPS_NO_CACHE=1', { off: '1' }]])('with %s nothing is kept and nothing is used', async (_, options) => {
  await render('a', options);
  await render('a', options);
  expect(runs()).toBe(2);
  expect(existsSync(store())).toBe(false);
});

test.each([
  ['something remote', 'resources:\n  - https://example.com/x.yaml\n'],
  ['something remote under a field in other case', 'Resources:\n  - https://example.com/x.yaml\n'],
  ['a chart', 'helmCharts:\n  - name: x\n'],
  ['the environment', 'configMapGenerator:\n  - name: x\n    envs: [x.env]\n'],
])('a build from %s is never kept', async (_, kustomization) => {
  write('a/kustomization.yaml', kustomization);
  const gate = remoteGate({ all: true, hosts: () => [], helm: false });
  await render('a', { gate });
  await render('a', { gate });
  expect(runs()).toBe(2);
});

test('a build that failed is not kept', async () => {
  write('kubectl', `${SHEBANG}echo run >> ${root}/runs\nexit 1\n`);
  expect((await render('a')).ok).toBe(false);
  expect((await render('a')).ok).toBe(false);
  expect(runs()).toBe(2);
});

test('a build whose files change meanwhile is not kept', async () => {
  write('kubectl', `${SHEBANG}echo run >> ${root}/runs\ncat $2/x.yaml\necho more >> $2/x.yaml\n`);
  await render('a');
  expect(readdirSync(store())).toEqual([]);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['empty', () => ''],
  ['altered', (text: string) => text.replace('kind: X', 'kind: Z')],
])('a kept build that is %s is made again', async (_, damage) => {
  const first = await render('a');
  const [entry] = readdirSync(store());
  writeFileSync(join(store(), entry), damage(readFileSync(join(store(), entry), 'utf8')));
  expect(await render('a')).toEqual(first);
  expect(await render('a')).toEqual(first);
  expect(runs()).toBe(2);
});

test('a kept build that was copied under the name of another one is made again', async () => {
  write('b/kustomization.yaml', 'resources:\n  - x.yaml\n');
  write('b/x.yaml', 'kind: Y\n');
  await render('b');
  const [b] = readdirSync(store());
  await render('a');
  const [a] = readdirSync(store()).filter((name) => name !== b);
  copyFileSync(join(store(), b), join(store(), a));
  expect(await render('a')).toMatchObject({ text: 'resources:\n  - x.yaml\nkind: X\n' });
  expect(runs()).toBe(3);
});

test('a cache from another machine is not believed, unless both were given the same key', async () => {
  const there = { XDG_CONFIG_HOME: join(root, 'settings-there') };
  await render('a');
  await render('a', { env: there });
  expect(runs()).toBe(2);
  const key = { PROJEN_GITOPS_CACHE_KEY: 'a key that both machines were given' };
  await render('a', { env: key });
  await render('a', { env: { ...key, ...there } });
  expect(runs()).toBe(3);
});

test.each([
  ['as an object', 'kind: Secret\n'],
  ['in a list', 'kind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n'],
  ['as JSON', '{"apiVersion": "v1", "kind": "Secret"}\n'],
  ['as text', 'metadata:\n  annotations:\n    last: \'{\\"kind\\":\\"Secret\\"}\'\n'],
])('a build that holds a Secret %s is not kept', async (_what, text) => {
  write('a/x.yaml', text);
  await render('a');
  await render('a');
  expect(runs()).toBe(2);
  expect(readdirSync(store())).toEqual([]);
});

test.each(['SecretStore', 'SealedSecret', 'ExternalSecret', 'ConfigMap'])('a build that holds a %s is kept', async (kind) => {
  write('a/x.yaml', `kind: ${kind}\n`);
  await render('a');
  await render('a');
  expect(runs()).toBe(1);
});

function modes(folder: string): string[] {
  const paths = [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, name.toString()))];
  return paths.map((path) => (statSync(path).mode % 0o1000).toString(8)).sort();
}

test('nobody else can read the cache or the key', async () => {
  const before = process.umask(0);
  await render('a');
  process.umask(before);
  expect(modes(join(root, 'cache'))).toEqual(['600', '700', '700']);
  expect(modes(join(root, 'settings', 'projen-gitops'))).toEqual(['600', '700']);
});

test('a cache that others could read is made private, and what was in it is removed', async () => {
  mkdirSync(store(), { recursive: true, mode: 0o755 });
  writeFileSync(join(store(), 'old'), 'kind: Secret');
  await render('a');
  expect(modes(join(root, 'cache'))).toEqual(['600', '700', '700']);
  expect(readdirSync(store())).not.toContain('old');
});

test.each([
  ['the cache', 'cache'],
  ['its folder of builds', 'cache/renders'],
])('where %s is a link, nothing is kept or believed', async (_what, path) => {
  mkdirSync(join(root, 'elsewhere'));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(join(root, 'elsewhere'), join(root, path));
  await render('a');
  await render('a');
  expect(runs()).toBe(2);
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

test('a key that could be guessed is a fault', async () => {
  await expect(async () => render('a', { env: { PROJEN_GITOPS_CACHE_KEY: 'short' } })).rejects.toEqual(new CommandFault(
    'PROJEN_GITOPS_CACHE_KEY has 5 characters; a key has 32 or more', 'Make one with `openssl rand -hex 32`, or unset it to use a key of this machine.',
  ));
});

test('a cache that cannot be written costs time, nothing else', async () => {
  write('cache', 'a file, no directory');
  const first = await render('a');
  expect(await render('a')).toEqual(first);
  expect(runs()).toBe(2);
});

test('beyond the bound, what was not used for longest goes first', () => {
  mkdirSync(store(), { recursive: true });
  const kept = renderStore(store(), 'key', 600);
  for (const [index, key] of ['one', 'two', 'three'].entries()) {
    kept.put(key, { text: 'x'.repeat(100), notes: [] });
    utimesSync(join(store(), key), index + 1, index + 1);
  }
  kept.get('one');
  kept.prune();
  expect(readdirSync(store()).sort()).toEqual(['one', 'three', 'two']);
  renderStore(store(), 'key', 400).prune();
  expect(readdirSync(store()).sort()).toEqual(['one', 'three']);
});

test('a run that adds to the cache keeps it within its bound', async () => {
  mkdirSync(store(), { recursive: true, mode: 0o700 });
  writeFileSync(join(store(), 'large'), Buffer.alloc(257 * 1024 * 1024));
  utimesSync(join(store(), 'large'), 1, 1);
  await renderAllOf('a');
  expect(readdirSync(store())).not.toContain('large');
});

const PROCESS = `
  const { renderCached } = require(process.argv[1]);
  const [, , root, overlays] = process.argv;
  const renderer = { program: 'kubectl', path: root + '/kubectl', version: 'v1.32.0', kustomizeVersion: 'v5.5.0', label: 'kubectl' };
  const targets = overlays.split(',').map((name) => ({ name, directory: root + '/' + name }));
  (async () => {
    for await (const result of renderCached(renderer, targets, { env: { ...process.env, XDG_CONFIG_HOME: root + '/settings', PROJEN_GITOPS_CACHE: root + '/cache' } })) process.stdout.write(result.text);
  })();`;

function inProcess(overlays: string): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, TS_NODE_PROJECT: join(__dirname, '../../../tsconfig.json') };
    const child = spawn(process.execPath, ['-r', 'ts-node/register', '-e', PROCESS, join(__dirname, '../../../../src/checker/read/cache/render-cached'), root, overlays], { env, cwd: join(__dirname, '../../../..') });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
    child.on('close', () => resolve(printed));
  });
}

test('processes that run at once and share the cache print what one alone prints', async () => {
  const names = ['o1', 'o2', 'o3', 'o4', 'o5'];
  for (const name of names) {
    write(`${name}/kustomization.yaml`, 'resources:\n  - x.yaml\n');
    write(`${name}/x.yaml`, `kind: ${name}\n${'# filler\n'.repeat(20_000)}`);
  }
  const expected = names.map((name) => `resources:\n  - x.yaml\nkind: ${name}\n${'# filler\n'.repeat(20_000)}`).join('');
  const printed = await Promise.all([1, 2, 3, 4].map(async () => inProcess(names.join(','))));
  expect(printed.map((text) => text === expected)).toEqual([true, true, true, true]);
  expect(readdirSync(store()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 60_000);
