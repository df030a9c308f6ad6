import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fakeRenderer, script } from './fake-renderer';
import { writeTree } from './temporary-tree';
import { fileChecksum } from '../../../../src/checker/read/render/checksum';
import type { KubectlRelease } from '../../../../src/checker/read/render/fetch/kubectl-release';
import { kubectlInCache, kubectlPlatform, PINNED_KUBECTL } from '../../../../src/checker/read/render/fetch/kubectl-release';
import { findRenderer } from '../../../../src/checker/read/render/find-renderer';
import { CommandFault } from '../../../../src/system/fault';

interface World {
  readonly root: string;
  readonly bin: string;
  readonly env: NodeJS.ProcessEnv;
  readonly notes: string[];
  release?: KubectlRelease;
}

function world(): World {
  const root = writeTree();
  const bin = join(root, 'bin');
  return { root, bin, env: { PATH: bin, PROJEN_GITOPS_CACHE: join(root, 'cache') }, notes: [] };
}

async function find({ env, notes, root, release }: World, more: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const renderer = await findRenderer({ release, env: { ...env, ...more }, cwd: root, note: (line) => void notes.push(line) });
  return renderer?.label;
}

/** Puts a kubectl into the cache, and returns its path. */
function cacheKubectl(here: World): string {
  const path = fakeRenderer(join(kubectlInCache({ env: here.env }), '..'), 'kubectl', 'v1.35.2');
  here.release = { version: PINNED_KUBECTL.version, sha256: { [kubectlPlatform()]: fileChecksum(path) } };
  return path;
}

test('KUSTOMIZE_RENDERER comes first, relative to where the command was started', async () => {
  const here = world();
  fakeRenderer(here.bin, 'kubectl', 'v1.32.4');
  fakeRenderer(join(here.root, 'tools'), 'kustomize', 'v5.8.1', 'kustomize-5.8');
  expect(await find(here, { KUSTOMIZE_RENDERER: 'tools/kustomize-5.8' })).toBe('kustomize v5.8.1');
});

test('kubectl on PATH comes before kustomize, with whatever suffix its version has', async () => {
  const here = world();
  fakeRenderer(here.bin, 'kubectl', 'v1.32.4-dispatcher');
  fakeRenderer(here.bin, 'kustomize', 'v5.8.1');
  expect(await find(here)).toBe('kubectl v1.32.4-dispatcher (kustomize v5.5.0)');
});

test('kustomize on PATH comes before the cached copy', async () => {
  const here = world();
  fakeRenderer(here.bin, 'kustomize', '5.0.0');
  cacheKubectl(here);
  expect(await find(here)).toBe('kustomize v5.0.0');
});

test('the cached copy comes last', async () => {
  const here = world();
  cacheKubectl(here);
  expect(await find(here)).toBe('kubectl v1.35.2 (kustomize v5.5.0)');
});

test('there may be none', async () => {
  expect(await find(world())).toBeUndefined();
});

test('one that is too old is passed over with a note', async () => {
  const here = world();
  fakeRenderer(here.bin, 'kubectl', 'v1.26.9');
  fakeRenderer(here.bin, 'kustomize', '{Version:kustomize/v4.5.7 GitCommit:56d8}');
  cacheKubectl(here);
  expect(await find(here)).toBe('kubectl v1.35.2 (kustomize v5.5.0)');
  expect(here.notes).toEqual([
    `passed over: ${join(here.bin, 'kubectl')} is kubectl v1.26.9 (kustomize v5.5.0); the oldest supported is v1.27.0`,
    `passed over: ${join(here.bin, 'kustomize')} is kustomize v4.5.7; the oldest supported is v5.0.0`,
  ]);
});

test('something else that is called kubectl is passed over with a note', async () => {
  const here = world();
  script(join(here.bin, 'kubectl'), 'echo hello');
  expect(await find(here)).toBeUndefined();
  expect(here.notes).toEqual([
    `passed over: ${join(here.bin, 'kubectl')} is no renderer: \`kubectl version --client -o json\` does not print a kubectl version`,
  ]);
});

test('KUSTOMIZE_RENDERER that is no file is a fault', async () => {
  await expect(find(world(), { KUSTOMIZE_RENDERER: '/nowhere/kubectl' })).rejects.toEqual(new CommandFault(
    "KUSTOMIZE_RENDERER is '/nowhere/kubectl', which is not an executable file",
    'Set it to the path of a kubectl or kustomize, or unset it to use the one on PATH.',
  ));
});

test('where an argument of the command names the program, the fault is of the argument', async () => {
  const found = findRenderer({ env: { KUSTOMIZE_RENDERER: '/nowhere/kubectl' }, setting: '--renderer' });
  await expect(found).rejects.toEqual(new CommandFault("--renderer is '/nowhere/kubectl', which is not an executable file", 'Give it the path of a kubectl or kustomize.'));
});

test('KUSTOMIZE_RENDERER that is too old is a fault, not passed over', async () => {
  const here = world();
  const path = fakeRenderer(here.bin, 'kubectl', 'v1.20.0');
  await expect(find(here, { KUSTOMIZE_RENDERER: path })).rejects.toThrow(
    `KUSTOMIZE_RENDERER: ${path} is kubectl v1.20.0 (kustomize v5.5.0); the oldest supported is v1.27.0`,
  );
});

test('KUSTOMIZE_RENDERER that is another program is a fault', async () => {
  const here = world();
  const path = script(join(here.bin, 'echo'), 'echo hello');
  await expect(find(here, { KUSTOMIZE_RENDERER: path })).rejects.toThrow(`KUSTOMIZE_RENDERER: ${path} is no renderer`);
});

test('a cached copy that is not the kubectl that was fetched is never started, and said to be passed over', async () => {
  const here = world();
  const path = cacheKubectl(here);
  appendFileSync(path, `touch ${here.root}/started\n`);
  expect(await find(here)).toBeUndefined();
  expect(existsSync(join(here.root, 'started'))).toBe(false);
  expect(here.notes).toEqual([`passed over: ${path} is not the kubectl that was fetched, or not yours alone; fetch it again or remove it`]);
});

test('a cached copy is not looked at where another renderer is found', async () => {
  const here = world();
  appendFileSync(cacheKubectl(here), '# changed\n');
  fakeRenderer(here.bin, 'kustomize', 'v5.4.0');
  expect(await find(here)).toBe('kustomize v5.4.0');
  expect(here.notes).toEqual([]);
});
