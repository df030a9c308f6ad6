import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultBase } from '../../../../src/checker/diff/sides/default-base';
import { run } from '../../../../src/system/process';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];

let cwd: string;

async function git(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run('git', [...IDENTITY, ...args], { cwd });
  if (exitCode !== 0) throw new Error(stderr);
  return stdout.trim();
}

async function commit(name: string): Promise<string> {
  writeFileSync(join(cwd, name), name);
  await git('add', '.');
  await git('commit', '-q', '-m', name);
  return git('rev-parse', 'HEAD');
}

const found = async () => defaultBase({ cwd, env: process.env });

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'default-base-'));
  await git('init', '-q', '-b', 'main');
});

afterEach(() => rmSync(cwd, { recursive: true }));

test('a branch is compared with the commit where it left main, not with what main has got since', async () => {
  const left = await commit('first');
  await git('switch', '-q', '-c', 'topic');
  await commit('topic');
  await git('switch', '-q', 'main');
  await commit('second');
  await git('switch', '-q', 'topic');
  expect(await found()).toEqual({ branch: 'main', commit: left });
});

test('what origin calls its head goes before the usual names, also where it has another', async () => {
  const first = await commit('first');
  await git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  await commit('second');
  expect(await found()).toEqual({ branch: 'origin/trunk', commit: first });
});

test('a head of origin that leads nowhere is passed over', async () => {
  const first = await commit('first');
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
  expect(await found()).toEqual({ branch: 'main', commit: first });
});

test("origin's main goes before the main of this checkout, which may be old", async () => {
  await commit('first');
  const pushed = await commit('second');
  await git('update-ref', 'refs/remotes/origin/main', pushed);
  await git('branch', '-f', 'main-old', 'HEAD~1');
  await git('switch', '-q', '-c', 'topic');
  await git('branch', '-f', 'main', 'HEAD~1');
  expect(await found()).toEqual({ branch: 'origin/main', commit: pushed });
});

test('without a default branch, and without a common commit, it says what to name', async () => {
  await commit('first');
  await git('branch', '-q', '-m', 'main', 'work');
  await git('remote', 'add', 'origin', 'https://git.example.com/a.git');
  await expect(found()).rejects.toMatchObject({ message: 'there is no default branch to compare with', hint: 'Name a revision (--base REF), or two directories or files (--from and --to).' });
  await git('switch', '-q', '--orphan', 'main');
  await commit('other');
  await git('switch', '-q', 'work');
  await expect(found()).rejects.toMatchObject({ message: 'this branch and main have no commit in common' });
});

test('where no usual name is there, the branch that git begins repositories with is the default one', async () => {
  await git('branch', '-q', '-m', 'trunk');
  const left = await commit('first');
  await git('switch', '-q', '-c', 'topic');
  await commit('topic');
  await git('config', 'init.defaultBranch', 'trunk');
  expect(await found()).toEqual({ branch: 'trunk', commit: left });
});

test('else the only branch is where there is no remote; of several none is guessed', async () => {
  await git('config', 'init.defaultBranch', '');
  await git('branch', '-q', '-m', 'deploy');
  const first = await commit('first');
  expect(await found()).toEqual({ branch: 'deploy', commit: first });
  await git('switch', '-q', '-c', 'topic');
  await expect(found()).rejects.toThrow('there is no default branch to compare with');
});
