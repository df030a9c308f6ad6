import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHEBANG } from '../../read/render/fake-renderer';

const ROOT = join(__dirname, '../../../..');
let root = '';
let repository = '';

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8' });
}

/** Everything that an interrupted comparison must leave as it was. */
function state(): unknown {
  return { status: git('status', '--porcelain'), worktrees: git('worktree', 'list'), index: readFileSync(join(repository, '.git', 'index')).toString('base64'), refs: git('for-each-ref') };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interrupt-'));
  repository = join(root, 'repository');
  mkdirSync(join(repository, 'overlays', 'a'), { recursive: true });
  mkdirSync(join(root, 'tmp'));
  writeFileSync(join(repository, 'overlays', 'a', 'kustomization.yaml'), 'resources: [c.yaml]\n');
  writeFileSync(join(repository, 'overlays', 'a', 'c.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  writeFileSync(join(repository, 'overlays', 'a', 'c.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: b}\n');
  const slow = join(root, 'kustomize');
  writeFileSync(slow, `${SHEBANG}if [ "$1" = version ]; then echo v5.5.0; exit 0; fi\ntouch ${join(root, 'tmp', 'started')}\nexec sleep 30\n`);
  chmodSync(slow, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function waitFor(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 50));
}

test('Ctrl-C while it renders ends the comparison and leaves the tree, the index, the worktrees and the temporary folder as they were', async () => {
  const before = state();
  const env = { ...process.env, TMPDIR: join(root, 'tmp'), KUSTOMIZE_RENDERER: join(root, 'kustomize'), TS_NODE_PROJECT: join(ROOT, 'scripts', 'tsconfig.json') };
  const child = spawn(process.execPath, ['-r', require.resolve('ts-node/register'), join(ROOT, 'scripts', 'diff.ts'), '--base', 'HEAD', '--no-cache'], { cwd: repository, env, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | number | null>((done) => child.once('exit', (code, signal) => done(signal ?? code)));
  await waitFor(() => readdirSync(join(root, 'tmp')).includes('started'));
  expect(readdirSync(join(root, 'tmp')).some((name) => name.startsWith('projen-gitops-diff-'))).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect(readdirSync(join(root, 'tmp')).filter((name) => name.startsWith('projen-gitops-diff-'))).toEqual([]);
  expect(state()).toEqual(before);
}, 60_000);
