import { join } from 'node:path';
import { kubectlInCache } from '../../src/checker/read/render/fetch/kubectl-release';
import { fetchKubectlCommand } from '../../src/cli/fetch-kubectl';
import { runCommand } from '../../src/cli/run-command';
import { fakeRenderer } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(fetchKubectlCommand, args, { cwd: '/', env, terminal }), ...printed };
}

const NOWHERE = 'http://127.0.0.1:9';

test('a copy that is there already is fetched again where it is not what it should be', async () => {
  const env = { PROJEN_GITOPS_CACHE: writeTree(), PROJEN_GITOPS_KUBECTL_MIRROR: NOWHERE };
  fakeRenderer(join(kubectlInCache({ env }), '..'), 'kubectl', 'v1.35.2');
  expect(await run([], env)).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/^fetching kubectl v1\.35\.2 /) as string });
});

test('without a network it is a fault, with the reason and the three ways to get a renderer', async () => {
  const { exit, out, err } = await run([], { PROJEN_GITOPS_CACHE: writeTree(), PROJEN_GITOPS_KUBECTL_MIRROR: 'http://127.0.0.1:9' });
  expect([exit, out]).toEqual([2, '']);
  expect(err).toMatch(/^fetching kubectl [^]*\nerror: http:\/\/127\.0\.0\.1:9\/.* could not be fetched: .*\n {2}Get one in any of three ways: /);
});
