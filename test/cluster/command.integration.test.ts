import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterTestCommand } from './command';
import { notePassed } from './last-passed';
import { TIERS } from './tiers';
import { runCommand } from '../../src/cli/run-command';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(realpathSync(tmpdir()), 'cluster-command-')); });
afterEach(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function clusterTest(args: readonly string[], path = process.env.PATH): Promise<Ran> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  const exitCode = await runCommand(clusterTestCommand, args, { cwd: folder, env: { ...process.env, PATH: path, PROJEN_GITOPS_CACHE: join(folder, 'cache') }, terminal });
  return { exitCode, out, err };
}

test('a tier that there is not is wrong usage, and those that there are are named', async () => {
  const { exitCode, err } = await clusterTest(['--tier', 'moon']);
  expect(exitCode).toBe(2);
  expect(err).toContain('There is no tier "moon". There are: api,');
});

test('names at which no tier has a test are wrong usage', async () => {
  const { exitCode, err } = await clusterTest(['--tier', 'api,rollout', 'nowhere']);
  expect([exitCode, err]).toEqual([2, 'error: no test of api, rollout is at nowhere\n  Name files or folders, or another --tier.\n']);
});

test('an older Kubernetes is for tier api alone', async () => {
  expect(await clusterTest(['--tier', 'all', '--kubernetes', '1.33'])).toEqual({
    exitCode: 2,
    out: '',
    err: 'error: --kubernetes is for tier api alone: the other programs are those of the newest\n  Leave out --tier, or --kubernetes.\n',
  });
});

test('where programs are not built and nothing may be built, the tier is not run, and what is missing is said', async () => {
  expect(await clusterTest(['--if-built'])).toEqual({
    exitCode: 2,
    out: '',
    err: `api: not run: etcd, kube-apiserver not built
  \`npx projen cluster-test --tier api\` builds what is missing.
not asked for: ${TIERS.slice(1).map(({ name }) => `${name} (never passed here)`).join(', ')}
`,
  });
});

test('what was not asked for is named, with the time at which it last passed', async () => {
  const env = { PROJEN_GITOPS_CACHE: join(folder, 'cache') };
  notePassed('rollout', env);
  notePassed('flux', env);
  expect((await clusterTest(['--if-built'])).err).toMatch(/^not asked for: rollout \(last passed here \d{4}-\d\d-\d\d \d\d:\d\d UTC\), flux \(last passed here .* UTC\)(, |$)/m);
});

test('where there is no Go, the tier is not run, and why is said', async () => {
  const { exitCode, err } = await clusterTest([], folder);
  expect(exitCode).toBe(2);
  expect(err).toMatch(/^api: building etcd …\napi: not run: etcd could not be built: .*ENOENT\n {2}It takes Go 1\.26 or newer on PATH/);
});
