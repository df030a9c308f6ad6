import { join } from 'node:path';
import { fakeRenderer } from './fake-renderer';
import { serve } from './serve';
import { writeTree } from './temporary-tree';
import { requireRenderer } from '../../../../src/checker/read/render/ensure-renderer';
import { PINNED_KUBECTL, kubectlFileName, kubectlPlatform } from '../../../../src/checker/read/render/fetch/kubectl-release';
import type { RenderResult } from '../../../../src/checker/read/render/render';
import { RENDERER_MISSING, RendererMissing } from '../../../../src/checker/read/render/renderer-missing';
import { startRendering } from '../../../../src/checker/read/render/start-rendering';

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
  expect((await requireRenderer({ ...here, fetch: true })).label).toBe('kubectl v1.33.0 (kustomize v5.5.0)');
  expect(here.notes).toEqual([]);
});

test('where none is found, nothing is fetched unless that was asked for, and the fault says the three ways to get one', async () => {
  const asked: string[] = [];
  const here = machine();
  const mirror = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  const env = { ...here.env, PROJEN_GITOPS_KUBECTL_MIRROR: mirror };
  await expect(requireRenderer({ ...here, env })).rejects.toEqual(new RendererMissing());
  expect([here.notes, asked]).toEqual([[], []]);
  await expect(requireRenderer({ ...here, env, fetch: true })).rejects.toEqual(new RendererMissing());
  expect(asked).toHaveLength(1);
});

test('where none can be fetched, the notes say what was tried', async () => {
  const here = machine();
  fakeRenderer(here.bin, 'kubectl', 'v1.20.0');
  await expect(requireRenderer({ ...here, fetch: true })).rejects.toEqual(new RendererMissing());
  expect(here.notes.slice(0, 2)).toEqual([
    `passed over: ${join(here.bin, 'kubectl')} is kubectl v1.20.0 (kustomize v5.5.0); the oldest supported is v1.27.0`,
    `fetching kubectl ${PINNED_KUBECTL.version} for ${kubectlPlatform()} from ${ADDRESS}`,
  ]);
  expect(here.notes.at(-1)).toMatch(/^http:.* could not be fetched: /);
});

test('the three ways are: install one, name one, fetch one', () => {
  expect(RENDERER_MISSING.hint).toMatch(/install kubectl 1\.27 or newer .* or kustomize 5\.0 or newer .*; or point KUSTOMIZE_RENDERER at .*; or run `npx projen` or `npx ts-node scripts\/fetch-kubectl\.ts`/);
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
