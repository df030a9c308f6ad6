import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffCommand } from '../../src/cli/diff';
import { runCommand } from '../../src/cli/run-command';
import { run as runProgram } from '../../src/system/process';
import { script } from '../checker/read/render/fake-renderer';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n';

async function diff(cwd: string, ...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(diffCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProgram('git', [...IDENTITY, ...args], { cwd });
  if (exitCode !== 0) throw new Error(stderr);
  return stdout;
}

/** A committed repository with the overlays a and b over one base. */
async function repository(): Promise<string> {
  const cwd = writeTree({
    'base/kustomization.yaml': 'resources: [service.yaml]\n',
    'base/service.yaml': SERVICE,
    'overlays/a/kustomization.yaml': 'resources: [../../base]\n',
    'overlays/b/kustomization.yaml': 'resources: [../../base]\n',
  });
  await git(cwd, 'init', '-q', '-b', 'main');
  await git(cwd, 'add', '.');
  await git(cwd, 'commit', '-q', '-m', 'first');
  return cwd;
}

afterEach(() => {
  delete process.env.TMPDIR;
});

test('without arguments, the working tree is compared with where its branch left the default one, and the first line says so', async () => {
  const cwd = await repository();
  await git(cwd, 'switch', '-q', '-c', 'topic');
  writeFileSync(join(cwd, 'base', 'service.yaml'), SERVICE.replace('port: 80', 'port: 80, targetPort: 8080'));
  await git(cwd, 'commit', '-q', '-a', '-m', 'second');
  const { exit, out } = await diff(cwd);
  expect(exit).toBe(0);
  expect(out.split('\n')[0]).toMatch(/^From where this branch left main \([0-9a-f]{7}\) to the working tree: 2 objects modified in 2 of 2 overlays/);
});

describe('what a controller edits', () => {
  const kustomization = (namespace: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: a, namespace: flux-system}
spec: {path: ./overlays/a, targetNamespace: ${namespace}}
`;

  async function changesOf(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
    const { out } = await diff(cwd, '--base', 'HEAD', '--format', 'json', ...args);
    return (JSON.parse(out) as { changes: { overlay: string; resource: string; change: string }[] }).changes.map(({ overlay, resource, change }) => `${overlay}: ${change} ${resource}`);
  }

  test('is part of what is compared: another targetNamespace moves what it delivers', async () => {
    const cwd = await repository();
    mkdirSync(join(cwd, 'clusters'));
    writeFileSync(join(cwd, 'clusters', 'a.yaml'), kustomization('team-a'));
    await git(cwd, 'add', '.');
    await git(cwd, 'commit', '-q', '-m', 'delivered');
    expect(await changesOf(cwd)).toEqual([]);
    writeFileSync(join(cwd, 'clusters', 'a.yaml'), kustomization('team-b'));
    expect(await changesOf(cwd)).toEqual(['a: replaced v1 Service team-b/web']);
    expect(await changesOf(cwd, '--as', 'argocd')).toEqual([]);
    rmSync(join(cwd, 'clusters', 'a.yaml'));
    expect(await changesOf(cwd)).toEqual(['a: replaced v1 Service web']);
  });

  test('units are compared as they are moved', async () => {
    const cwd = writeTree({
      'overlays/a/kustomization.yaml': 'resources: [front, back]\n',
      'overlays/a/front/kustomization.yaml': 'resources: [service.yaml]\n',
      'overlays/a/front/service.yaml': SERVICE,
      'overlays/a/back/kustomization.yaml': 'resources: [service.yaml]\n',
      'overlays/a/back/service.yaml': SERVICE.replace('web', 'api'),
    });
    await git(cwd, 'init', '-q', '-b', 'main');
    await git(cwd, 'add', '.');
    await git(cwd, 'commit', '-q', '-m', 'first');
    writeFileSync(join(cwd, 'front.yaml'), kustomization('team-a').replace('overlays/a', 'overlays/a/front'));
    expect(await changesOf(cwd)).toEqual(['a/front (Kustomization flux-system/a): replaced v1 Service team-a/web']);
    await git(cwd, 'add', '.');
    await git(cwd, 'commit', '-q', '-m', 'delivered');
    writeFileSync(join(cwd, 'front.yaml'), kustomization('team-b').replace('overlays/a', 'overlays/a/front'));
    expect(await changesOf(cwd)).toEqual(['a/front (Kustomization flux-system/a): replaced v1 Service team-b/web']);
  });

  test('a second delivery is something new, beside the first', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'one.yaml'), kustomization('team-a'));
    await git(cwd, 'add', '.');
    await git(cwd, 'commit', '-q', '-m', 'delivered');
    writeFileSync(join(cwd, 'two.yaml'), kustomization('team-b').replace('name: a,', 'name: b,'));
    expect(await changesOf(cwd)).toEqual(['a (Kustomization flux-system/b): added v1 Service team-b/web']);
  });
});

describe('--base', () => {
  test('compares a revision with the working tree, committed or not', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'base', 'service.yaml'), SERVICE.replace('port: 80', 'port: 80, targetPort: 8080'));
    const { exit, out } = await diff(cwd, '--base', 'HEAD', '--format', 'json');
    expect(exit).toBe(0);
    expect((JSON.parse(out) as { changes: unknown[] }).changes).toEqual(['a', 'b'].map((overlay) => ({
      overlay,
      resource: 'v1 Service web',
      change: 'modified',
      fields: [{ path: 'spec.ports[80/TCP].targetPort', before: 80, after: 8080 }],
      risks: [],
      forbidden: false,
      refusals: [],
    })));
  });

  test.each(['core.fsmonitor', 'core.hooksPath'])('runs nothing that %s of the repository names', async (setting) => {
    const cwd = await repository();
    const hook = script(join(writeTree(), 'post-index-change'), `touch ${join(cwd, 'PWNED')}`);
    await git(cwd, 'config', setting, setting === 'core.fsmonitor' ? hook : dirname(hook));
    expect((await diff(cwd, '--base', 'HEAD')).exit).toBe(0);
    expect(existsSync(join(cwd, 'PWNED'))).toBe(false);
  });

  test('touches neither tree, index, worktrees nor the temporary folder', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'base', 'service.yaml'), SERVICE.replace('80', '81'));
    writeFileSync(join(cwd, 'staged.txt'), '');
    await git(cwd, 'add', 'staged.txt');
    const temporary = writeTree();
    process.env.TMPDIR = temporary;
    const state = async (): Promise<unknown> => [await git(cwd, 'status', '--porcelain'), await git(cwd, 'ls-files', '--stage'), await git(cwd, 'worktree', 'list'), readdirSync(temporary)];
    const before = await state();
    await diff(cwd, '--base', 'main');
    expect(await state()).toEqual(before);
  });

  test('works from a folder inside the repository', async () => {
    const inner = writeTree({ 'deploy/overlays/a/kustomization.yaml': 'resources: [a.yaml]\n', 'deploy/overlays/a/a.yaml': CONFIG_MAP });
    await git(inner, 'init', '-q');
    await git(inner, 'add', '.');
    await git(inner, 'commit', '-q', '-m', 'first');
    expect((await diff(join(inner, 'deploy'), '--base', 'HEAD')).out).toMatch(/: no file that a is built from has changed/);
  });

  test('an overlay that only one side has is added or removed', async () => {
    const cwd = await repository();
    rmSync(join(cwd, 'overlays', 'b'), { recursive: true });
    const { out } = await diff(cwd, '--base', 'HEAD');
    expect(out).toContain('b (removed)  0      0         1        1 medium\n');
  });

  test('a side that does not build is reported beside what does, with exit code 2', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'overlays', 'b', 'kustomization.yaml'), 'resources: [../../base, missing.yaml]\n');
    const { exit, out } = await diff(cwd, '--base', 'HEAD', '--format', 'markdown');
    expect(exit).toBe(2);
    expect(out).toContain('1 overlay did not build.');
    expect(out).toContain("`b` did not build after the change:\n\n```\noverlays/b/kustomization.yaml:1: the file 'missing.yaml' does not exist");
  });

  test('only the named overlays are compared', async () => {
    const cwd = await repository();
    writeFileSync(join(cwd, 'overlays', 'b', 'kustomization.yaml'), 'broken: [');
    expect((await diff(cwd, '--base', 'HEAD', 'a')).exit).toBe(0);
    expect(await diff(cwd, '--base', 'HEAD', 'c')).toEqual({ exit: 2, out: '', err: "error: neither side has an overlay 'c'\n  The overlays are a, b.\n" });
  });

  test('a revision that does not exist is a fault that says so', async () => {
    const { exit, err } = await diff(await repository(), '--base', 'nowhere');
    expect(exit).toBe(2);
    expect(err).toMatch(/^error: there is no revision 'nowhere': /);
  });

  test('so is a folder without a repository', async () => {
    const { exit, err } = await diff(writeTree({ 'a.txt': '' }), '--base', 'HEAD');
    expect(exit).toBe(2);
    expect(err).toMatch(/not a git repository/);
  });
});

describe('--from and --to', () => {
  test('two files are compared with each other, whatever they are called', async () => {
    const cwd = writeTree({ 'old.yaml': SERVICE, 'new.yaml': SERVICE.replace('80', '81') });
    const { exit, out } = await diff(cwd, '--from', 'old.yaml', '--to', 'new.yaml');
    expect(exit).toBe(0);
    expect(out).toContain('~ v1 Service web modified (in new)\n    spec.ports[80/TCP]: {"port":80} → (absent)\n    spec.ports[81/TCP]: (absent) → {"port":81}\n');
  });

  test('folders of rendered YAML are compared file by file and folder by folder', async () => {
    const cwd = writeTree({ 'a/x.yaml': SERVICE, 'a/y/web.yaml': SERVICE, 'b/x.yaml': SERVICE, 'b/y/web.yaml': SERVICE, 'b/y/more.yaml': CONFIG_MAP });
    const { out } = await diff(cwd, '--from', 'a', '--to', 'b');
    expect(out).toContain('y        1      0         0        -\nx        0      0         0        -\n');
  });

  test('a kustomization is compared with what another rendered to', async () => {
    const cwd = writeTree({ 'k/kustomization.yaml': 'resources: [s.yaml]\n', 'k/s.yaml': SERVICE, 'rendered.yaml': SERVICE });
    expect((await diff(cwd, '--from', 'k', '--to', 'rendered.yaml')).out).toMatch(/^Nothing changes from k to rendered.yaml: /);
  });

  test('broken YAML is reported as a side that cannot be read', async () => {
    const cwd = writeTree({ 'a.yaml': SERVICE, 'b.yaml': 'a: [\n' });
    const { exit, out } = await diff(cwd, '--from', 'a.yaml', '--to', 'b.yaml');
    expect(exit).toBe(2);
    expect(out).toContain('b did not build after the change:\ndocument 0: line ');
  });

  test('a file that is no text is reported as such', async () => {
    const cwd = writeTree({ 'a.yaml': 'a\0b', 'b.yaml': SERVICE });
    const { out, exit } = await diff(cwd, '--from', 'a.yaml', '--to', 'b.yaml');
    expect(out).toContain('\nb (a.yaml is not UTF-8 text) did not build before, and does now: ');
    expect(exit).toBe(0);
    const broken = await diff(cwd, '--from', 'b.yaml', '--to', 'a.yaml');
    expect(broken.out).toContain('a.yaml is not UTF-8 text\n');
    expect(broken.exit).toBe(2);
  });

  test('--exit-code makes changes exit code 1, as git does', async () => {
    const cwd = writeTree({ 'a.yaml': SERVICE, 'b.yaml': SERVICE.replace('80', '81') });
    expect((await diff(cwd, '--from', 'a.yaml', '--to', 'b.yaml', '--exit-code')).exit).toBe(1);
    expect((await diff(cwd, '--from', 'a.yaml', '--to', 'a.yaml', '--exit-code')).exit).toBe(0);
  });

  test('--max-chars limits the report', async () => {
    const cwd = writeTree({ 'a.yaml': SERVICE, 'b.yaml': SERVICE.replace('80', '81') });
    expect((await diff(cwd, '--from', 'a.yaml', '--to', 'b.yaml', '--format', 'markdown', '--max-chars', '300')).out.length).toBeLessThanOrEqual(300);
  });

  test.each([
    [['--from', 'a'], 'diff takes either --base REF, or --from and --to'],
    [['--base', 'x', '--from', 'a', '--to', 'b'], 'diff takes either --base REF, or --from and --to'],
    [['--base', 'x', '--format', 'json', '--max-chars', '5'], '--max-chars cannot shorten JSON'],
    [['--from', 'missing', '--to', 'missing'], "'missing' cannot be read: ENOENT"],
  ])('%j is a fault', async (args, message) => {
    const { exit, err } = await diff(writeTree({ 'a.txt': '' }), ...args);
    expect(exit).toBe(2);
    expect(err).toContain(`error: ${message}`);
  });
});
