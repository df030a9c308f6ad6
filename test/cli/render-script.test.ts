import { join } from 'node:path';
import { run } from '../../src/system/process';
import { CONFIG_MAP, writeTree } from '../render/temporary-tree';

const ROOT = join(__dirname, '..', '..');

test('scripts/render.ts runs the command in the directory it is started from, its exit code is the command\'s', async () => {
  const cwd = writeTree({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  const args = ['-r', join(ROOT, 'node_modules', 'ts-node', 'register'), join(ROOT, 'scripts', 'render.ts')];
  const env = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };
  const [good, bad] = await Promise.all([run('node', [...args, '.'], { cwd, env }), run('node', [...args, 'nope'], { cwd, env })]);
  expect(good).toEqual({ exitCode: 0, stdout: 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n', stderr: '' });
  expect(bad.exitCode).toBe(2);
  expect(bad.stderr).toMatch(/^error: there is no overlay, directory or file 'nope'\n/);
});
