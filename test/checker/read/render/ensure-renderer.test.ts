import { join } from 'node:path';
import { fakeRenderer } from './fake-renderer';
import { writeTree } from './temporary-tree';
import { ensureRenderer, requireRenderer } from '../../../../src/checker/read/render/ensure-renderer';
import { PINNED_KUBECTL, kubectlFileName, kubectlPlatform } from '../../../../src/checker/read/render/kubectl-release';
import type { RenderResult } from '../../../../src/checker/read/render/render';
import { RENDERER_MISSING } from '../../../../src/checker/read/render/renderer-missing';
import { startRendering } from '../../../../src/checker/read/render/start-rendering';
import { CommandFault } from '../../../../src/system/fault';

/** An address that nothing answers at. */
const NOWHERE = 'http://127.0.0.1:9/release';

interface Machine {
  readonly root: string;
  readonly bin: string;
  readonly env: NodeJS.ProcessEnv;
  readonly notes: string[];
  note(line: string): void;
}

function machine(): Machine {
  const root = writeTree({ 'a/kustomization.yaml': 'resources: []\n' });
  const notes: string[] = [];
  const env = { PATH: join(root, 'bin'), PROJEN_GITOPS_CACHE: join(root, 'cache'), PROJEN_GITOPS_KUBECTL_MIRROR: NOWHERE };
  return { root, bin: join(root, 'bin'), env, notes, note: (line) => void notes.push(line) };
}

const ADDRESS = `${NOWHERE}/${PINNED_KUBECTL.version}/bin/${kubectlPlatform()}/${kubectlFileName(kubectlPlatform())}`;

test('where a renderer is found, nothing else happens', async () => {
  const here = machine();
  fakeRenderer(here.bin, 'kubectl', 'v1.33.0');
  expect((await ensureRenderer(here))?.label).toBe('kubectl v1.33.0 (kustomize v5.5.0)');
  expect(here.notes).toEqual([]);
});

test('where none is found and none can be fetched, the notes say what was tried and the three ways to get one', async () => {
  const here = machine();
  fakeRenderer(here.bin, 'kubectl', 'v1.20.0');
  expect(await ensureRenderer(here)).toBeUndefined();
  expect(here.notes).toEqual([
    `passed over: ${join(here.bin, 'kubectl')} is kubectl v1.20.0 (kustomize v5.5.0); the oldest supported is v1.27.0`,
    `fetching kubectl ${PINNED_KUBECTL.version} for ${kubectlPlatform()} from ${ADDRESS}`,
    expect.stringMatching(/^http:.* could not be fetched: /) as string,
    `${RENDERER_MISSING.message}. ${RENDERER_MISSING.hint}`,
  ]);
});

test('a command that needs one ends with the same paragraph', async () => {
  await expect(requireRenderer(machine())).rejects.toEqual(new CommandFault(RENDERER_MISSING.message, RENDERER_MISSING.hint));
});

test('the three ways are: install one, name one, fetch one', () => {
  expect(RENDERER_MISSING.hint).toMatch(/install kubectl 1\.27 or newer .* or kustomize 5\.0 or newer .*; or point KUSTOMIZE_RENDERER at .*; or, with a network, run `npx ts-node scripts\/fetch-kubectl\.ts`/);
});

test('rendering starts with the first program and goes on with the next where that proves too old', async () => {
  const here = machine();
  fakeRenderer(here.bin, 'kubectl', 'v1.20.0');
  fakeRenderer(here.bin, 'kustomize', 'v5.4.0');
  const { renderer, results } = await startRendering([{ name: 'a', directory: join(here.root, 'a') }], { ...here, cwd: here.root });
  const { value: result } = await results.next() as { value: RenderResult };
  expect(renderer.label).toBe('kustomize v5.4.0');
  expect(result.ok && result.text).toBe('kind: build\n');
});
