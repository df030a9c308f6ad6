import { join } from 'node:path';
import { script } from './fake-renderer';
import { CONFIG_MAP, writeTree } from './temporary-tree';
import { renderAll, renderDirectory } from '../../../../src/checker/read/render/render';
import { machinesRenderer } from '../../../helpers/renderer';

const RENDERER = machinesRenderer();

test('a kustomization is rendered as the renderer prints it', async () => {
  const directory = writeTree({ 'kustomization.yaml': 'namePrefix: x-\nresources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  expect(await renderDirectory(RENDERER, { name: 'a', directory })).toEqual({
    ok: true,
    target: { name: 'a', directory },
    notes: [],
    milliseconds: expect.any(Number) as number,
    text: 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: x-a\n',
  });
});

test('warnings of kustomize are kept as notes', async () => {
  const directory = writeTree({ 'kustomization.yaml': 'bases: []\nresources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  expect((await renderDirectory(RENDERER, { name: 'a', directory })).notes).toEqual([
    "'bases' is deprecated. Please use 'resources' instead. Run 'kustomize edit fix' to update your Kustomization automatically.",
  ]);
});

test('many are rendered in the order they are named, and one that fails does not keep the others', async () => {
  const root = writeTree({
    'a/kustomization.yaml': 'resources: [missing.yaml]\n',
    'b/kustomization.yaml': 'resources: [b.yaml]\n',
    'b/b.yaml': CONFIG_MAP,
  });
  const outcomes: string[] = [];
  for await (const result of renderAll(RENDERER, ['b', 'a', 'b'].map((name) => ({ name, directory: join(root, name) })), { cwd: root })) {
    outcomes.push(result.ok ? `${result.target.name}: ${result.text.length} characters` : `${result.target.name}: ${result.explanation.cause}`);
  }
  expect(outcomes).toEqual(['b: 64 characters', "a: the file 'missing.yaml' does not exist", 'b: 64 characters']);
});

test('a render of any size arrives whole', async () => {
  const root = writeTree();
  const path = script(join(root, 'kubectl'), "awk 'BEGIN { for (i = 0; i < 300000; i++) print \"- line\", i }'");
  const result = await renderDirectory({ program: 'kubectl', path }, { name: 'a', directory: root });
  expect(result.ok && result.text.endsWith('- line 299999\n')).toBe(true);
});

test('kustomize is asked to build, kubectl to kustomize', async () => {
  const root = writeTree();
  const path = script(join(root, 'renderer'), 'echo "$1"');
  const render = async (program: 'kubectl' | 'kustomize') => {
    const result = await renderDirectory({ program, path }, { name: 'a', directory: root });
    return result.ok && result.text;
  };
  expect([await render('kubectl'), await render('kustomize')]).toEqual(['kustomize\n', 'build\n']);
});

test('a renderer that cannot be started is a failure with its reason', async () => {
  const result = await renderDirectory({ program: 'kubectl', path: '/nowhere/kubectl' }, { name: 'a', directory: writeTree() });
  expect(!result.ok && result.explanation.cause).toBe('/nowhere/kubectl could not be run: spawn /nowhere/kubectl ENOENT');
});
