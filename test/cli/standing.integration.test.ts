import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mainCommand } from '../../src/cli/commands';
import { runCommand } from '../../src/cli/run-command';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: NodePort, selector: {app: a}, ports: [{port: 80}]}\n';

const repository = () => writeTree({
  'projen-gitops.validate.yaml': 'severity: {public-exposure: error}\n',
  'base/kustomization.yaml': 'resources: [a.yaml]\n',
  'base/a.yaml': SERVICE,
  'apps/one/a.yaml': CONFIG_MAP,
  'overlays/production/kustomization.yaml': 'resources: [../../base]\n',
  'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
});

async function run(cwd: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(mainCommand, args, { cwd, env: process.env, terminal }), out, err };
}

async function streamsOf(cwd: string, ...names: string[]): Promise<{ code: number; streams: string[] }> {
  const { code, out } = await run(cwd, 'validate', '--format', 'json', '--checks', 'policy', ...names);
  return { code, streams: JSON.parse(out).overlays.map(({ overlay }: { overlay: string }) => overlay) };
}

test('from a subfolder, validate without names is the repository, by its settings', async () => {
  const root = repository();
  expect(await streamsOf(join(root, 'base'))).toEqual(await streamsOf(root));
  expect(await streamsOf(join(root, 'base'))).toEqual({ code: 1, streams: ['production', 'staging'] });
});

test('an overlay is known by its name everywhere', async () => {
  expect(await streamsOf(join(repository(), 'apps/one'), 'staging')).toEqual({ code: 1, streams: ['staging'] });
});

test('paths are relative to where the user stands', async () => {
  const root = repository();
  expect(await streamsOf(join(root, 'apps/one'), 'a.yaml')).toEqual({ code: 0, streams: ['apps/one/a.yaml'] });
  expect(await streamsOf(join(root, 'apps'), '../base')).toEqual({ code: 1, streams: ['base'] });
  expect(await streamsOf(join(root, 'apps'), 'one/*.yaml')).toEqual({ code: 0, streams: ['apps/one/a.yaml'] });
  expect(await streamsOf(join(root, 'overlays/staging'), '.')).toEqual({ code: 1, streams: ['staging'] });
});

test('what stands at the top alone is not meant by a name that is typed below', async () => {
  const { code, err } = await run(join(repository(), 'apps'), 'validate', 'base');
  expect([code, err.split('\n')[0]]).toEqual([2, "error: there is no overlay, directory or file 'apps/base'"]);
});

test('an unknown name gets the nearest overlay', async () => {
  const { err } = await run(join(repository(), 'apps'), 'images', 'prodution');
  expect(err).toContain("there is no overlay, directory or file 'prodution'\n  Did you mean 'production'?");
});

test('--out that is typed is relative to the user, the default to the top', async () => {
  const root = repository();
  await run(join(root, 'apps'), 'render', 'staging', '--out', 'here');
  await run(join(root, 'apps'), 'rendered', 'staging');
  expect([existsSync(join(root, 'apps/here/staging.yaml')), existsSync(join(root, 'rendered/staging')), existsSync(join(root, 'apps/rendered'))]).toEqual([true, true, false]);
});

test('diff --from and --to are relative to the user', async () => {
  const { code, out } = await run(join(repository(), 'apps'), 'diff', '--from', 'one/a.yaml', '--to', '../base/a.yaml', '--format', 'json');
  expect([code, JSON.parse(out).changes.length]).toEqual([0, 2]);
});

test('names of overlays are completed from below', async () => {
  expect((await run(join(repository(), 'apps'), 'complete', 'validate', 'p')).out).toBe('production\n');
});
