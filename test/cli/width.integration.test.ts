import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainCommand } from '../../src/cli/commands';
import { runCommand } from '../../src/cli/run-command';
import { displayWidth } from '../../src/common/columns/display-width';
import { run } from '../../src/system/process';
import { script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';
import { buildCommand } from '../helpers/renderer';

const ROOT = join(__dirname, '..', '..');
const LONG = 'a-name-that-is-as-long-as-names-of-objects-may-be-and-that-goes-on-and-on-for-ever';
const DIGEST = `registry.example.com/${LONG}/web@sha256:${'ab'.repeat(32)}`;

/** Everything that a command may say of long names: errors, warnings, advice, changes, risks, failures. */
function broken(): string {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${LONG.slice(0, 63)}, namespace: ${LONG.slice(0, 60)}}
spec:
  replicas: many
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      hostNetwork: true
      containers:
      - name: ${LONG.slice(0, 50)}
        image: ${DIGEST}
        env: [{name: URL, value: "http://nobody.${LONG.slice(0, 60)}.svc.cluster.local:80/漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字"}]
        livenessProbe: {httpGet: {port: 80}, ${LONG}: 1}
`;
  const units = Object.fromEntries(['production', 'staging'].flatMap((name) => [
    [`overlays/${name}-${LONG}/kustomization.yaml`, `resources: [../../base, ${name}.yaml]\n`],
    [`overlays/${name}-${LONG}/${name}.yaml`, deployment.replace('replicas: many', `replicas: ${name}`)],
  ]));
  return writeTree({
    ...units,
    'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
    'base/deployment.yaml': deployment.replace('name: a-', 'name: b-'),
    [`overlays/failing-${LONG}/kustomization.yaml`]: `resources: [../../base, ${LONG}/${LONG}.yaml]\n`,
  });
}

function copyOf(repository: string, overlays: readonly string[]): string {
  const root = writeTree();
  const named = ['base', 'config', 'projen-gitops.validate.yaml', ...overlays.map((name) => `overlays/${name}`)];
  const held = named.filter((name) => existsSync(join(repository, name)));
  for (const name of held) cpSync(join(repository, name), join(root, name), { recursive: true });
  return root;
}

const overlaysOf = (root: string): string[] => readdirSync(join(root, 'overlays')).sort().map((name) => join('overlays', name));

/** Builds each overlay once, and gives a renderer that tells what came of it: the commands are run so often that building would take minutes. */
async function rendererFor(root: string): Promise<string> {
  for (const directory of overlaysOf(root).map((name) => join(root, name))) {
    const { exitCode, stdout, stderr } = await run(...buildCommand(directory));
    writeFileSync(join(directory, '.stdout'), stdout);
    writeFileSync(join(directory, '.stderr'), stderr);
    writeFileSync(join(directory, '.exit'), String(exitCode));
  }
  return script(join(writeTree(), 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
for last; do :; done
cat "$last/.stdout"; cat "$last/.stderr" >&2; exit "$(cat "$last/.exit")"`);
}

const REPOSITORIES = {
  'the reference system': () => copyOf(ROOT, ['cloud-lb', 'on-prem']),
  'the shop': () => copyOf(join(ROOT, 'examples', 'shop'), ['dev', 'staging']),
  'a broken repository with long names': broken,
};

/** What each says of a repository; FIRST and LAST stand for two of its overlays. */
const REPORTS = ['validate --all', 'check', 'images', 'list --all', 'diff --from . --to .', 'diff --from FIRST --to LAST'];
/** What says the same everywhere. */
const PAGES = ['--help', 'validate --help', 'validate --list-rules', 'explain service-reference', 'explain becomes-public'];

interface Place {
  readonly cwd: string;
  readonly renderer?: string;
}

async function printed(typed: string, columns: number | undefined, { cwd, renderer }: Place): Promise<string> {
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, colour: columns === 80, interactive: false, columns };
  await runCommand(mainCommand, typed.split(' '), { cwd, env: { ...process.env, KUSTOMIZE_RENDERER: renderer, PROJEN_GITOPS_NO_CACHE: '1' }, terminal });
  return out;
}

async function expectFitting(typed: string, place: Place): Promise<void> {
  for (const columns of [80, 120]) {
    const out = await printed(typed, columns, place);
    expect(out).not.toBe('');
    expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
  }
}

describe.each(Object.entries(REPOSITORIES))('%s', (_, make) => {
  let place: Place;

  beforeAll(async () => {
    const cwd = make();
    place = { cwd, renderer: await rendererFor(cwd) };
  });

  test.each(REPORTS)('no line of %s is wider than the terminal', async (typed) => {
    const [first, last] = overlaysOf(place.cwd).slice(-2);
    await expectFitting(typed.replace('FIRST', first).replace('LAST', last), place);
  });
});

test.each(PAGES)('no line of %s is wider than the terminal', async (typed) => expectFitting(typed, { cwd: ROOT }));

test('no line of why is wider than the terminal', async () => {
  const cwd = copyOf(ROOT, ['on-prem']);
  await expectFitting('why deployment/deployment-1', { cwd, renderer: await rendererFor(cwd) });
});
