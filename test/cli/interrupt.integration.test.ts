import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';
import { waitFor, watchProcesses } from '../helpers/running';

const SCRIPTS = join(__dirname, '../../scripts');
const NODE = [process.execPath, '-r', require.resolve('ts-node/register')];

interface Scene {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Processes of the renderer: the one that was started, and what it started itself. */
  renderer(): number[];
  temporary(): string[];
}

/** A repository of two overlays, and a renderer that never ends, is deaf to SIGTERM and has started something itself. */
function scene(): Scene {
  const root = writeTree({ 'overlays/a/kustomization.yaml': 'resources: []\n', 'overlays/b/kustomization.yaml': 'resources: []\n' });
  mkdirSync(join(root, 'tmp'));
  const renderer = script(join(root, 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
trap '' TERM INT HUP
sleep 60 &
echo $! > ${root}/child
echo $$ > ${root}/leader
wait`);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TMPDIR: join(root, 'tmp'),
    PROJEN_GITOPS_CACHE: join(root, 'cache'),
    KUSTOMIZE_RENDERER: renderer,
    TS_NODE_PROJECT: join(SCRIPTS, 'tsconfig.json'),
  };
  delete env.npm_execpath;
  return {
    root,
    env,
    renderer: () => ['leader', 'child'].map((name) => Number(readFileSync(join(root, name), 'utf8'))),
    // ts-node keeps a cache there, which is not ours.
    temporary: () => readdirSync(join(root, 'tmp')).filter((name) => !name.startsWith('v8-compile-cache')),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  printed(): string;
}

function start(here: Scene, commandLine: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const [file, ...args] = commandLine;
  const child = spawn(file, args, { cwd: here.root, env: { ...here.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  return { child, ended: new Promise((done) => child.once('close', (code, signal) => done(signal ?? code))), printed: () => text };
}

async function untilItRenders(here: Scene): Promise<number[]> {
  const noted = (path: string): boolean => existsSync(path) && readFileSync(path, 'utf8').endsWith('\n');
  await waitFor(() => noted(join(here.root, 'leader')) && noted(join(here.root, 'child')));
  return here.renderer();
}

test.each([
  ['render', 'SIGINT'],
  ['validate', 'SIGTERM'],
  ['rendered', 'SIGHUP'],
] as const)('%s that gets %s ends what it started, leaves no temporary file, prints nothing and ends by the signal', async (command, signal) => {
  const here = scene();
  const { child, ended, printed } = start(here, [...NODE, join(SCRIPTS, `${command}.ts`)]);
  const isRendering = watchProcesses(await untilItRenders(here));
  child.kill(signal);
  expect(await ended).toBe(signal);
  await waitFor(() => !isRendering());
  expect(here.temporary()).toEqual([]);
  expect(printed()).toBe('');
}, 60_000);

test('a reader that stops early ends the renderer, too', async () => {
  const here = scene();
  script(join(here.root, 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
case "$2" in *a) sleep 1; echo 'kind: X'; exit 0;; esac
echo $$ > ${here.root}/leader
echo $$ > ${here.root}/child
exec sleep 60`);
  const { child, ended } = start(here, [...NODE, join(SCRIPTS, 'render.ts'), '--format', 'yaml']);
  child.stdout?.destroy();
  const isRendering = watchProcesses(await untilItRenders(here));
  expect(await ended).toBe(2);
  await waitFor(() => !isRendering());
}, 60_000);

/** Waits for a command as projen does, which cannot pass a signal on while it waits. */
const WAITING = "require('node:child_process').spawnSync(process.argv[1], process.argv.slice(2), { stdio: 'inherit' })";

test('under npm, a command ends when the process ends that waits for it', async () => {
  const here = scene();
  const { child } = start(here, [process.execPath, '-e', WAITING, ...NODE, join(SCRIPTS, 'render.ts')], { npm_execpath: 'npm' });
  const isRendering = watchProcesses(await untilItRenders(here));
  child.kill('SIGTERM');
  await waitFor(() => !isRendering());
}, 60_000);

const SYNTHESIS = 'require(process.argv[1]).runAfterSynthesis(process.argv.slice(2), process.cwd())';

test('under npm, it ends when npm ends, however many wait in between', async () => {
  const here = scene();
  const waiting = [process.execPath, '-e', WAITING];
  const npm = `process.env.npm_execpath = 'npm'; ${WAITING}`;
  const { child } = start(here, [process.execPath, '-e', npm, ...waiting, ...waiting, ...NODE, join(SCRIPTS, 'render.ts')]);
  const isRendering = watchProcesses(await untilItRenders(here));
  child.kill('SIGTERM');
  await waitFor(() => !isRendering());
}, 60_000);

test('what follows generation ends when the program ends that waits for the generation', async () => {
  const here = scene();
  const generation = [...NODE, '-e', SYNTHESIS, join(__dirname, '../../src/generator/project/run-after-synthesis'), ...NODE, join(SCRIPTS, 'check.ts')];
  const { child } = start(here, [process.execPath, '-e', WAITING, ...generation]);
  const isRendering = watchProcesses(await untilItRenders(here));
  child.kill('SIGTERM');
  await waitFor(() => !isRendering());
}, 60_000);
