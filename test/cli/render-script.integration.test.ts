import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/system/process';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const ROOT = join(__dirname, '../..');
const SCRIPT = ['-r', join(ROOT, 'node_modules', 'ts-node', 'register'), join(ROOT, 'scripts', 'render.ts')];
const ENV = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };

test('scripts/render.ts runs the command in the directory it is started from, its exit code is the command\'s', async () => {
  const cwd = writeTree({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  const [good, bad] = await Promise.all([run('node', [...SCRIPT, '.'], { cwd, env: ENV }), run('node', [...SCRIPT, 'nope'], { cwd, env: ENV })]);
  expect(good).toEqual({ exitCode: 0, stdout: 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n', stderr: '' });
  expect(bad.exitCode).toBe(2);
  expect(bad.stderr).toMatch(/^error: there is no overlay, directory or file 'nope'\n/);
});

test('results that cannot be written, as on a full disk, are a fault with a message, not a crash', () => {
  const cwd = writeTree({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  const unwritable = openSync(join(cwd, 'a.yaml'), 'r');
  const { status, stderr } = spawnSync('node', [...SCRIPT, '.'], { cwd, env: ENV, stdio: ['ignore', unwritable, 'pipe'], encoding: 'utf8' });
  expect(stderr).toMatch(/^error: the results could not be written: [A-Z]+: .*\n$/);
  expect(status).toBe(2);
});
