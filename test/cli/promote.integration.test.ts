import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promoteCommand } from '../../src/cli/promote';
import { runCommand } from '../../src/cli/run-command';
import { writeTree } from '../checker/read/render/temporary-tree';

const WEB = 'registry.example.com/web';
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const FILE = 'overlays/production/kustomization.yaml';

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: {containers: [{name: main, image: registry.example.com/${name}}]}\n`;
const overlay = (web: string, proxy = 'newTag: 2.0.0') => `resources: [../../base]
images:
- name: ${WEB}
  ${web} # kept
- name: registry.example.com/proxy
  ${proxy}
`;

const repository = (staging: string, production: string, more: Readonly<Record<string, string>> = {}) => writeTree({
  'base/kustomization.yaml': 'resources: [web.yaml, proxy.yaml]\n',
  'base/web.yaml': pod('web'),
  'base/proxy.yaml': pod('proxy'),
  'overlays/staging/kustomization.yaml': staging,
  [FILE]: production,
  ...more,
});

async function promote(cwd: string, ...args: readonly string[]) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  const exit = await runCommand(promoteCommand, ['--from', 'staging', '--to', 'production', ...args], { cwd, env: process.env, terminal });
  return { exit, ...printed, file: readFileSync(join(cwd, FILE), 'utf8') };
}

test('tags move, the rendered change and its risks are shown, and nothing else is touched', async () => {
  const cwd = repository(overlay('newTag: v1.5.0'), overlay('newTag: v1.4.0'));
  const { out, ...rest } = await promote(cwd);
  expect(rest).toEqual({ exit: 0, err: '', file: overlay('newTag: v1.5.0') });
  expect(out).toBe(`production  ${WEB}  v1.4.0  ->  v1.5.0

From production to production with the images of staging: 1 object modified in 1 of 1 overlay; no known risks.
Images: web v1.4.0 → v1.5.0 in 1 Pod.

overlay     added  modified  removed  risks
production  0      1         0        -

~ v1 Pod web modified (in production)
    spec.containers[main].image: ${WEB}:v1.4.0 → ${WEB}:v1.5.0

v1 Pod web (production)
@@ -5,4 +5,4 @@
 spec:
   containers:
     - name: main
-      image: ${WEB}:v1.4.0
+      image: ${WEB}:v1.5.0

`);
});

test('--dry-run shows the same and writes nothing', async () => {
  const cwd = repository(overlay('newTag: v1.5.0'), overlay('newTag: v1.4.0'));
  const dry = await promote(cwd, '--dry-run');
  expect([dry.exit, dry.file]).toEqual([0, overlay('newTag: v1.4.0')]);
  expect((await promote(cwd)).out).toBe(dry.out);
});

test('where both have the same, there is nothing to move', async () => {
  const same = overlay('newTag: v1.4.0');
  expect(await promote(repository(same, same))).toEqual({ exit: 0, out: 'nothing to move: production has the tags and digests of staging\n', err: '', file: same });
});

test('--message prints a commit message alone', async () => {
  const cwd = repository(overlay('newTag: v1.5.0'), overlay('newTag: v1.4.0'));
  const one = await promote(cwd, '--message', '--dry-run');
  expect([one.exit, one.out]).toEqual([0, `Promote web v1.5.0 from staging to production\n\nproduction: ${WEB} v1.4.0 -> v1.5.0\n`]);
  writeFileSync(join(cwd, 'overlays/staging/kustomization.yaml'), overlay('newTag: v1.5.0', `digest: ${DIGEST}`));
  expect((await promote(cwd, '--message')).out).toBe(`Promote 2 images from staging to production

production: ${WEB} v1.4.0 -> v1.5.0
production: registry.example.com/proxy 2.0.0 -> @${DIGEST}
`);
});

test('--app moves the images of one workload', async () => {
  const cwd = repository(overlay('newTag: v1.5.0', 'newTag: 2.1.0'), overlay('newTag: v1.4.0'));
  expect(await promote(cwd, '--app', 'web')).toMatchObject({ exit: 0, file: overlay('newTag: v1.5.0') });
});

test('what is forbidden is told all at once, and then nothing is written', async () => {
  const production = overlay('newTag: v1.4.0');
  expect(await promote(repository(overlay('newTag: v1.3.0', 'newTag: latest'), production))).toEqual({
    exit: 1,
    out: '',
    err: `error: production: ${WEB}: v1.4.0 -> v1.3.0 goes back to an older version
  Where that is meant, add --allow-downgrade.
error: production: registry.example.com/proxy: the tag latest is another image tomorrow
  Give it a tag of its own, or a digest, where it is promoted from.
`,
    file: production,
  });
});

test('--allow-downgrade lets an older version through, and the risk of it is shown', async () => {
  const { out, ...rest } = await promote(repository(overlay('newTag: v1.3.0'), overlay('newTag: v1.4.0')), '--allow-downgrade');
  expect(rest).toEqual({ exit: 0, err: '', file: overlay('newTag: v1.3.0') });
  expect(out.split('\n').slice(2, 9)).toEqual([
    'From production to production with the images of staging: 1 object modified in 1 of 1 overlay; risks: 1 medium.',
    'Images: web v1.4.0 → v1.3.0 in 1 Pod.',
    '',
    'overlay     added  modified  removed  risks',
    'production  0      1         0        1 medium',
    '',
    'medium  v1 Pod web (in production)',
  ]);
});

test('an entry without tag and digest is refused where it is promoted from', async () => {
  const { exit, err } = await promote(repository(overlay('newName: mirror.example.com/web'), overlay('newTag: v1.4.0')));
  expect([exit, err]).toEqual([1, `error: production: ${WEB}: it has neither tag nor digest\n  Give it a tag of its own, or a digest, where it is promoted from.\n`]);
});

test('a second entry, for the name that the first gives, is the one that moves', async () => {
  const production = (tag: string) => `resources: [../../base]\nimages:\n- {name: ${WEB}, newName: mirror.example.com/web}\n- {name: mirror.example.com/web, newTag: ${tag}}\n`;
  expect(await promote(repository(overlay('newTag: v1.5.0'), production('v1.4.0')))).toMatchObject({ exit: 0, file: production('v1.5.0') });
});

test('an image that the other overlay does not set is named, and stays', async () => {
  const staging = `resources: [../../base]\nimages: [{name: ${WEB}, newTag: v1.4.0}]\n`;
  expect(await promote(repository(staging, overlay('newTag: v1.4.0')))).toMatchObject({
    exit: 0, err: 'note: production: registry.example.com/proxy stays as it is: staging sets no tag of it\n', file: overlay('newTag: v1.4.0'),
  });
});

test('in a generated kustomization only tracked images move, because the configuration fixes the others', async () => {
  const ledger = { '.projen/gitops.json': JSON.stringify({ files: { [FILE]: { digest: 'x', images: [WEB] } } }) };
  const cwd = repository(overlay('newTag: v1.5.0', 'newTag: 2.1.0'), overlay('newTag: v1.4.0'), ledger);
  expect(await promote(cwd)).toMatchObject({ exit: 0, file: overlay('newTag: v1.5.0') });
});

test('units move each, from the unit of the same place', async () => {
  const unit = (tag: string) => `resources: [../../../base]\nimages: [{name: ${WEB}, newTag: ${tag}}]\n`;
  const cwd = repository('resources: [edge]\n', 'resources: [edge]\n', {
    'overlays/staging/edge/kustomization.yaml': unit('v1.5.0'), 'overlays/production/edge/kustomization.yaml': unit('v1.4.0'),
  });
  const { exit, out } = await promote(cwd);
  expect([exit, out.split('\n')[0]]).toEqual([0, `production/edge  ${WEB}  v1.4.0  ->  v1.5.0`]);
  expect(readFileSync(join(cwd, 'overlays/production/edge/kustomization.yaml'), 'utf8')).toBe(unit('v1.5.0'));
});

test('an overlay that does not build with the new image is not written', async () => {
  const broken = overlay('newTag: v1.4.0').replace('../../base', '../../missing');
  expect(await promote(repository(overlay('newTag: v1.5.0'), broken))).toMatchObject({ exit: 2, file: broken });
});

test.each([
  [['--app', 'wbe'], 'error: there is no workload \'wbe\' in production\n  The workloads are proxy, web.\n'],
  [['--to', 'staging'], 'error: --from and --to name the same overlay\n  Name two.\n'],
  [['web'], 'error: too many arguments. Expected 0 arguments but got 1.\n  See `projen-gitops promote --help`.\n'],
])('wrong usage: %j', async (args, err) => {
  const file = overlay('newTag: v1.4.0');
  expect(await promote(repository(overlay('newTag: v1.5.0'), file), ...args)).toEqual({ exit: 2, out: '', err, file });
});

test('--stages refuses to skip a stage, and --require-digest a tag alone; nothing is written', async () => {
  const cwd = repository(overlay('newTag: v1.5.0'), overlay('newTag: v1.4.0'));
  expect(await promote(cwd, '--stages', 'staging,canary,production')).toEqual({
    exit: 1, out: '', err: 'error: canary would be skipped\n  Promote from staging to canary first, and to production from canary.\n', file: overlay('newTag: v1.4.0'),
  });
  expect((await promote(cwd, '--require-digest')).err).toContain(`error: production: ${WEB}: v1.5.0 has no digest, and --require-digest wants one\n`);
  expect(await promote(cwd, '--stages', 'staging,staging')).toMatchObject({ exit: 2, file: overlay('newTag: v1.4.0') });
  expect((await promote(cwd, '--stages', 'staging,production')).file).toBe(overlay('newTag: v1.5.0'));
});
