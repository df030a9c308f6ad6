import { imagesCommand } from '../../src/cli/images';
import { runCommand } from '../../src/cli/run-command';
import { writeTree } from '../checker/read/render/temporary-tree';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: main, image: registry.example.com/web}]}\n';
const DIGEST = `sha256:${'ab'.repeat(32)}`;

const repository = () => writeTree({
  'base/kustomization.yaml': 'resources: [pod.yaml]\n',
  'base/pod.yaml': POD,
  'overlays/production/kustomization.yaml': `resources: [../../base]\nimages: [{name: registry.example.com/web, digest: "${DIGEST}"}]\n`,
  'overlays/staging/kustomization.yaml': 'resources: [../../base]\nimages: [{name: registry.example.com/web, newTag: 1.5.0}]\n',
});

async function run(cwd: string, args: readonly string[]) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(imagesCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

test('without names, a table says what every overlay runs, pinned or not', async () => {
  const name = 'registry.example.com/web';
  expect(await run(repository(), [])).toEqual({
    exit: 0,
    err: '',
    out: `overlay     workload    container  image                     tag    pinned
production  v1 Pod web  main       ${name}  -      ${DIGEST}
staging     v1 Pod web  main       ${name}  1.5.0  no
`,
  });
});

test('--format json is for other programs', async () => {
  const { exit, out } = await run(repository(), ['staging', '--format', 'json']);
  expect([exit, JSON.parse(out)]).toEqual([0, {
    images: [{ overlay: 'staging', resource: 'v1 Pod web', container: 'main', image: 'registry.example.com/web:1.5.0', repository: 'registry.example.com/web', tag: '1.5.0', isPinned: false }],
  }]);
});

test('an overlay that does not build is told, and the others are listed', async () => {
  const cwd = writeTree({ 'overlays/a/kustomization.yaml': 'resources: [pod.yaml]\n', 'overlays/a/pod.yaml': POD, 'overlays/b/kustomization.yaml': 'resources: [missing.yaml]\n' });
  const { exit, out, err } = await run(cwd, []);
  expect([exit, out.split('\n')[1].split(/ +/).slice(0, 3)]).toEqual([1, ['a', 'v1', 'Pod']]);
  expect(err).toContain('error: b does not build: ');
});
