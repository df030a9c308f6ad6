import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderedCommand } from '../../src/cli/rendered';
import { runCommand } from '../../src/cli/run-command';
import { run } from '../../src/system/process';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const IDENTITY = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@example.com', GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' };

async function rendered(cwd: string, ...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(renderedCommand, args, { cwd, env: { ...process.env, ...IDENTITY }, terminal }), ...printed };
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run('git', args, { cwd, env: { ...process.env, ...IDENTITY } });
  if (exitCode !== 0) throw new Error(stderr);
  return stdout;
}

function overlays(): string {
  return writeTree({
    'overlays/a/kustomization.yaml': 'resources: [a.yaml]\n',
    'overlays/a/a.yaml': CONFIG_MAP,
    'overlays/b/kustomization.yaml': 'resources: [../a]\nnamespace: b\n',
  });
}

async function repository(): Promise<string> {
  const cwd = overlays();
  await git(cwd, 'init', '-q', '-b', 'main');
  await git(cwd, 'add', '.');
  await git(cwd, 'commit', '-q', '-m', 'first');
  return cwd;
}

test('every overlay is rendered into a folder, one file for each object', async () => {
  const cwd = overlays();
  expect(await rendered(cwd)).toEqual({ exit: 0, out: 'rendered: 2 objects, 2 written, 0 removed\n', err: '' });
  expect(readFileSync(join(cwd, 'rendered/b/configmap-b-a.yaml'), 'utf8')).toBe('apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: b\n');
  rmSync(join(cwd, 'overlays/b'), { recursive: true });
  expect((await rendered(cwd)).out).toBe('rendered: 1 objects, 0 written, 1 removed\n');
});

test('the files of an overlay that does not build stay, with exit code 1', async () => {
  const cwd = overlays();
  await rendered(cwd, '--out', 'out');
  writeFileSync(join(cwd, 'overlays/b/kustomization.yaml'), 'resources: [missing.yaml]\n');
  const { exit, err } = await rendered(cwd, '--out', 'out');
  expect(exit).toBe(1);
  expect(err).toMatch(/^error: b does not build, its files stay as they are: /);
  expect(existsSync(join(cwd, 'out/b/configmap-b-a.yaml'))).toBe(true);
});

describe('--branch', () => {
  test('commits the folder to a new branch and touches neither tree nor index', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'staged.txt'), '');
    await git(cwd, 'add', 'staged.txt');
    const state = async (): Promise<unknown> => [await git(cwd, 'status', '--porcelain'), await git(cwd, 'ls-files', '--stage'), readdirSync(cwd)];
    const before = await state();
    const { exit, out } = await rendered(cwd, '--branch', 'live');
    expect([exit, out]).toEqual([0, expect.stringMatching(/^live is now [0-9a-f]{7}: 2 objects\n$/)]);
    expect(await state()).toEqual(before);
    expect(await git(cwd, 'ls-tree', '-r', '--name-only', 'live')).toBe('rendered/.rendered.json\nrendered/a/configmap-a.yaml\nrendered/b/configmap-b-a.yaml\n');
    expect(await git(cwd, 'log', '-1', '--format=%B', 'live')).toBe(`Render a, b\n\nSource: ${await git(cwd, 'rev-parse', 'HEAD')}\n`);
  });

  test('makes no commit where nothing has changed', async () => {
    const cwd = await repository();
    await rendered(cwd, '--branch', 'live');
    expect((await rendered(cwd, '--branch', 'live')).out).toBe('live is up to date\n');
    expect(await git(cwd, 'rev-list', '--count', 'live')).toBe('1\n');
  });

  test('builds on the branch: removes what is no longer rendered and keeps everything else', async () => {
    const cwd = await repository();
    await git(cwd, 'branch', 'live');
    await rendered(cwd, '--branch', 'live');
    rmSync(join(cwd, 'overlays/b'), { recursive: true });
    await rendered(cwd, '--branch', 'live');
    expect(await git(cwd, 'rev-list', '--count', 'live')).toBe('3\n');
    expect((await git(cwd, 'ls-tree', '-r', '--name-only', 'live')).split('\n').filter((path) => path.includes('rendered') || path === 'overlays/a/a.yaml'))
      .toEqual(['overlays/a/a.yaml', 'rendered/.rendered.json', 'rendered/a/configmap-a.yaml']);
  });

  test('works from a folder inside the repository', async () => {
    const cwd = writeTree({ 'deploy/overlays/a/kustomization.yaml': 'resources: [a.yaml]\n', 'deploy/overlays/a/a.yaml': CONFIG_MAP });
    await git(cwd, 'init', '-q');
    await git(cwd, 'add', '.');
    await git(cwd, 'commit', '-q', '-m', 'first');
    await rendered(join(cwd, 'deploy'), '--branch', 'live', '--out', 'out/all');
    expect(await git(cwd, 'ls-tree', '-r', '--name-only', 'live')).toBe('deploy/out/all/.rendered.json\ndeploy/out/all/a/configmap-a.yaml\n');
  });

  test.each([
    ['main', "the branch 'main' is checked out"],
    ['a..b', "'a..b' is no name for a branch"],
  ])('%s is a fault', async (branch, message) => {
    const { exit, err } = await rendered(await repository(), '--branch', branch);
    expect(exit).toBe(2);
    expect(err).toContain(`error: ${message}`);
  });

  test('so is a folder without a repository', async () => {
    expect((await rendered(overlays(), '--branch', 'live')).err).toMatch(/^error: --branch needs a git repository with a commit: /);
  });
});
