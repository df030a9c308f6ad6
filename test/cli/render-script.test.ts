import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/system/process';
import { CONFIG_MAP, writeTree } from '../render/temporary-tree';

const ROOT = join(__dirname, '..', '..');
const SCRIPT = ['-r', join(ROOT, 'node_modules', 'ts-node', 'register'), join(ROOT, 'scripts', 'render.ts')];
const ENV = { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') };

test('scripts/render.ts runs the command in the directory it is started from, its exit code is the command\'s', async () => {
  const cwd = writeTree({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  const [good, bad] = await Promise.all([run('node', [...SCRIPT, '.'], { cwd, env: ENV }), run('node', [...SCRIPT, 'nope'], { cwd, env: ENV })]);
  expect(good).toEqual({ exitCode: 0, stdout: 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n', stderr: '' });
  expect(bad.exitCode).toBe(2);
  expect(bad.stderr).toMatch(/^error: there is no overlay, directory or file 'nope'\n/);
});

(existsSync('/dev/full') ? test : test.skip)('a full disk under the results is a fault with a message, not a crash', () => {
  const cwd = writeTree({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': CONFIG_MAP });
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync('node', [...SCRIPT, '.'], { cwd, env: ENV, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  expect(stderr).toBe('error: the results could not be written: ENOSPC: no space left on device, write\n');
  expect(status).toBe(2);
});
