import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainCommand } from '../../src/cli/commands';
import { runCommand } from '../../src/cli/run-command';
import { script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';
import { waitFor } from '../helpers/running';

const SCRIPTS = join(__dirname, '../../scripts');
const KUSTOMIZATION = 'resources: [web.yaml]\n';

const service = (port: number | string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec: {ports: [{port: ${port}}]}\n`;

interface Watching {
  readonly cwd: string;
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  /** Which overlays were built, in the order in which they were. */
  built(): string[];
  /** The text of the last report, when it is one that holds this: what is saved slowly may be two. */
  report(pattern: RegExp): Promise<string>;
  temporary(): string[];
}

let running: ChildProcess | undefined;
afterEach(() => running?.kill('SIGKILL'));

/** Two overlays of one Service each, and a renderer that notes what it builds and prints the Service as it is. */
function start([command, ...args]: readonly string[], below = '.'): Watching {
  const cwd = writeTree({
    'overlays/a/kustomization.yaml': KUSTOMIZATION,
    'overlays/a/web.yaml': service(80),
    'overlays/b/kustomization.yaml': KUSTOMIZATION,
    'overlays/b/web.yaml': service(80),
  });
  for (const git of [['init', '-q'], ['add', 'overlays'], ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'first']]) spawnSync('git', git, { cwd });
  const tmp = writeTree();
  const renderer = script(join(writeTree(), 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
for last; do :; done
basename "$last" >> ${tmp}/built
cat "$last/web.yaml"`);
  const { npm_execpath: _, COLUMNS: __, ...rest } = process.env;
  const env = { ...rest, TMPDIR: tmp, KUSTOMIZE_RENDERER: renderer, PROJEN_GITOPS_CACHE: join(cwd, 'cache'), TS_NODE_PROJECT: join(SCRIPTS, 'tsconfig.json') };
  const program = [process.execPath, '-r', require.resolve('ts-node/register'), join(SCRIPTS, `${command}.ts`), '--watch', ...args];
  // Both streams through one pipe, so that what is said stays in its order.
  const child = spawn('/bin/sh', ['-c', 'exec "$@" 2>&1', 'sh', ...program], { cwd: join(cwd, below), env });
  running = child;
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const last = (): string => text.split(/[\d.]+ s; watching for changes, Ctrl-C ends\n/).at(-2)?.trim() ?? '';
  return {
    cwd,
    child,
    ended: new Promise((done) => child.once('close', (code, signal) => done(signal ?? code))),
    built: () => (existsSync(join(tmp, 'built')) ? readFileSync(join(tmp, 'built'), 'utf8').trim().split('\n') : []),
    report: async (pattern) => {
      await waitFor(() => pattern.test(last())).catch(() => expect(last()).toMatch(pattern));
      return last();
    },
    temporary: () => readdirSync(tmp).filter((name) => name !== 'built' && !name.startsWith('v8-compile-cache')),
  };
}

const HEADER = /^\d\d:\d\d:\d\d {2}/;

test('validate --watch reports again what a saved file touches, survives what is broken meanwhile, and ends by Ctrl-C with nothing left behind', async () => {
  const { cwd, child, ended, built, report, temporary } = start(['validate', '--min-severity', 'error'], 'overlays/a');
  const file = join(cwd, 'overlays/a/web.yaml');
  const first = await report(/2 documents checked/);
  expect(first).toMatch(HEADER);
  expect(first.replace(HEADER, '')).toMatch(/^first report\n/);
  expect(built().sort()).toEqual(['a', 'b']);

  writeFileSync(file, service('many'));
  const second = await report(/1 error,/);
  expect(second.replace(HEADER, '').split('\n').slice(0, 3)).toEqual(['overlays/a/web.yaml', '', 'a: v1 Service shop/web']);
  expect(built().slice(2)).toEqual(['a']);

  writeFileSync(join(cwd, 'overlays/a/.web.swp'), 'kind: [');
  renameSync(join(cwd, 'overlays/a/.web.swp'), file);
  await report(/invalid-yaml/);

  mkdirSync(join(cwd, 'overlays/c'));
  writeFileSync(join(cwd, 'overlays/c/web.yaml'), service(8080));
  writeFileSync(join(cwd, 'overlays/c/kustomization.yaml'), KUSTOMIZATION);
  writeFileSync(file, service(80));
  await report(/\nc +1 +0 [^]*3 documents checked[^]*: 0 errors/);
  expect([...new Set(built().slice(4))]).toEqual(['c']);

  renameSync(join(cwd, 'overlays/c'), `${cwd}-moved`);
  await report(/\n2 documents checked/);

  writeFileSync(join(cwd, 'projen-gitops.validate.yaml'), 'severity: [');
  await report(/error: projen-gitops\.validate\.yaml: /);
  rmSync(join(cwd, 'projen-gitops.validate.yaml'));
  await report(/0 errors/);

  rmSync(`${cwd}-moved`, { recursive: true });
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(temporary()).toEqual([]);
}, 60_000);

test('diff --watch compares again with the revision, of which each build is made once', async () => {
  const { cwd, child, ended, built, report, temporary } = start(['diff', '--base', 'HEAD']);
  await report(/no file that a, b is built from has changed/);
  const file = join(cwd, 'overlays/a/web.yaml');
  writeFileSync(file, service(81));
  await report(/ {2}overlays\/a\/web\.yaml\n\nFrom HEAD[^]*port: 81/);
  expect(built()).toEqual(['a', 'a']);
  writeFileSync(file, service(82));
  await report(/1 object modified in 1 of 2 overlays[^]*port: 82/);
  expect(built()).toEqual(['a', 'a', 'a']);
  writeFileSync(file, service(80));
  await report(/no file that a, b is built from has changed/);
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(temporary()).toEqual([]);
}, 60_000);

async function refused(...args: readonly string[]): Promise<readonly [number, string]> {
  let err = '';
  const terminal = { out: () => undefined, err: (text: string) => void (err += text), colour: false, interactive: false };
  return [await runCommand(mainCommand, args, { cwd: writeTree(), env: process.env, terminal }), err];
}

test.each([
  [['validate', '--watch', '--format', 'json'], 'error: --watch cannot print json again and again\n  Use it with text, or run the command each time.\n'],
  [['diff', '--watch', '--format', 'html'], 'error: --watch cannot print html again and again\n  Use it with text, or run the command each time.\n'],
  [['validate', '--watch', '-'], 'error: --watch cannot read standard input again\n  Name files or folders.\n'],
])('%p is refused', async (args, message) => {
  expect(await refused(...args)).toEqual([2, message]);
});
