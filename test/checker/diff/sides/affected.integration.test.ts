import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { diffCommand } from '../../../../src/cli/diff';
import { runCommand } from '../../../../src/cli/run-command';
import { run } from '../../../../src/system/process';
import { machinesRenderer } from '../../../helpers/renderer';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const AGGREGATOR = 'resources:\n  - one\n  - two\n  - three\n';

function workload(name: string, upstream: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - name: main
          image: example.com/${name}:1.0.0
          env: [{name: UPSTREAM, value: "http://${upstream}.shop.svc:80"}]
          ports: [{containerPort: 80, name: http}]
          resources: {limits: {memory: 128Mi}}
          readinessProbe: {httpGet: {path: /, port: http}}
`;
}

function unit(app: string, upstream: string): Record<string, string> {
  return {
    [`base/${app}/kustomization.yaml`]: 'resources:\n  - workload.yaml\n  - settings.yaml\n',
    [`base/${app}/workload.yaml`]: workload(app, upstream),
    [`base/${app}/settings.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${app}-settings, namespace: shop}\ndata: {colour: blue}\n`,
  };
}

function service(app: string): string {
  return `apiVersion: v1\nkind: Service\nmetadata: {name: ${app}, namespace: shop}\nspec: {selector: {app: ${app}}, ports: [{port: 80, targetPort: http}]}\n`;
}

const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: one, namespace: shop}
spec:
  podSelector: {matchLabels: {app: one}}
  ingress: [{from: [{podSelector: {matchLabels: {app: two}}}]}]
`;

/**
 * Deployments in one unit each; their Services, budgets and policies in the unit `three`, so that what a change means is told by another unit. The
 * overlay `own` gives the budget to the other Deployment, by a patch that names no kind.
 */
const FILES: Readonly<Record<string, string>> = {
  ...unit('one', 'two'),
  ...unit('two', 'one'),
  'base/three/kustomization.yaml': 'resources:\n  - services.yaml\n  - budget.yaml\n  - policy.yaml\n',
  'base/three/policy.yaml': POLICY,
  'base/three/services.yaml': `${service('one')}---\n${service('two')}`,
  'base/three/budget.yaml': 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: one, namespace: shop}\nspec: {minAvailable: 2, selector: {matchLabels: {app: one}}}\n',
  ...Object.fromEntries(['cloud', 'own'].flatMap((overlay) => [
    [`overlays/${overlay}/kustomization.yaml`, AGGREGATOR],
    ...['one', 'two', 'three'].map((name) => [`overlays/${overlay}/${name}/kustomization.yaml`, `resources:\n  - ../../../base/${name}\n`]),
  ])),
  'overlays/own/three/kustomization.yaml': 'resources:\n  - ../../../base/three\npatches:\n  - {path: patch.yaml, target: {name: one, group: policy}}\n',
  'overlays/own/three/patch.yaml': '- {op: replace, path: /spec/selector/matchLabels/app, value: two}\n',
  'overlays/flat/kustomization.yaml': 'resources:\n  - ../../base/one\n  - ../../base/three\nnamespace: other\n',
};

const AUTOSCALER = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: one, namespace: shop}\nspec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: one}}\n';

type Edit = readonly [what: string, file: string, from: string | RegExp, to: string];

const EDITS: readonly Edit[] = [
  ['a comment', 'base/one/workload.yaml', 'spec:', '# why\nspec:'],
  ['an image', 'base/one/workload.yaml', ':1.0.0', ':1.1.0'],
  ['an image backwards', 'base/two/workload.yaml', ':1.0.0', ':0.9.0'],
  ['more replicas under the budget of another unit', 'base/one/workload.yaml', 'replicas: 3', 'replicas: 5'],
  ['replicas below the budget of another unit', 'base/one/workload.yaml', 'replicas: 3', 'replicas: 2'],
  ['replicas below a budget that a patch gives it', 'base/two/workload.yaml', 'replicas: 3', 'replicas: 2'],
  ['a budget above the replicas of another unit', 'base/three/budget.yaml', 'minAvailable: 2', 'minAvailable: 3'],
  ['Pod labels that a Service of another unit selects', 'base/one/workload.yaml', /app: one/g, 'app: uno'],
  ['a link to a Service of another unit', 'base/one/workload.yaml', '//two.', '//gone.'],
  ['a port name that a Service of another unit targets', 'base/two/workload.yaml', /name: http\}\]/, 'name: web}]'],
  ['a Service that another unit links to', 'base/three/services.yaml', 'name: two', 'name: zwei'],
  ['the port of a Service that another unit links to', 'base/three/services.yaml', 'port: 80', 'port: 81'],
  ['a label of Pods that no selector names', 'base/one/workload.yaml', 'labels: {app: one}', 'labels: {app: one, tier: front}'],
  ['a policy that lets in Pods of other units', 'base/three/policy.yaml', 'app: two', 'app: none'],
  ['a second policy about Pods of another unit', 'base/two/settings.yaml', /$/, `---\n${POLICY.replace('name: one,', 'name: more,').replace('app: two', 'tier: none')}`],
  ['another application', 'base/two/settings.yaml', /$/, `---\n${workload('four', 'one')}---\n${service('four')}`],
  ['a Deployment less', 'base/two/kustomization.yaml', '  - workload.yaml\n', ''],
  ['an autoscaler that goes below the budget of another unit', 'base/two/settings.yaml', /$/, `---\n${AUTOSCALER}`],
  ['settings', 'base/two/settings.yaml', 'blue', 'red'],
  ['a probe and a limit', 'base/two/workload.yaml', /128Mi.*\n.*readinessProbe.*/, '32Mi}}'],
  ['a unit that leaves an overlay', 'overlays/own/kustomization.yaml', '  - two\n', ''],
  ['an object that moves to another unit', 'base/two/kustomization.yaml', '  - settings.yaml', '  - more.yaml'],
  ['a patch in one overlay', 'overlays/cloud/one/kustomization.yaml', /$/, 'namespace: moved\n'],
  ['a prefix, which makes the units depend on each other', 'overlays/own/two/kustomization.yaml', /$/, 'namePrefix: x-\n'],
  ['an overlay that stops being a sum of units', 'overlays/own/kustomization.yaml', /$/, 'namespace: own\n'],
  ['a unit that does not build', 'base/two/kustomization.yaml', 'settings.yaml', 'missing.yaml'],
  ['an object that two units have', 'base/three/services.yaml', /$/, '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: one-settings, namespace: shop}\n'],
];

/** Shared, because every test renders the same things but for its edit; the last test does without. */
const CACHE = mkdtempSync(join(tmpdir(), 'affected-cache-'));
afterAll(() => rmSync(CACHE, { recursive: true, force: true }));


function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** A repository with one commit, and beside it what that holds. */
interface Repository {
  readonly cwd: string;
  readonly before: string;
}

const ROOT = mkdtempSync(join(tmpdir(), 'affected-'));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

async function repository(name: string, prepare: (cwd: string) => void = () => undefined): Promise<Repository> {
  const [cwd, before] = [join(ROOT, name), join(ROOT, `${name}-before`)];
  write(cwd, FILES);
  prepare(cwd);
  cpSync(cwd, before, { recursive: true, verbatimSymlinks: true });
  for (const args of [['init', '-q'], ['add', '.'], [...IDENTITY, 'commit', '-q', '-m', 'first']]) await run('git', args, { cwd });
  return { cwd, before };
}

let shared: Repository;
beforeAll(async () => {
  shared = await repository('shared');
});

/** Every file as it is committed, and none besides. */
function restore({ cwd }: Repository): void {
  for (const directory of ['base', 'overlays']) rmSync(join(cwd, directory), { recursive: true });
  write(cwd, FILES);
}

function apply([, file, from, to]: Edit, cwd: string): void {
  writeFileSync(join(cwd, file), readFileSync(join(cwd, file), 'utf8').replace(from, to));
  if (to.includes('more.yaml')) appendFileSync(join(cwd, 'base/three/services.yaml'), `---\n${FILES['base/two/settings.yaml']}`);
  if (to.includes('more.yaml')) write(cwd, { 'base/two/more.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more, namespace: shop}\n' });
}

async function diff(cwd: string, ...args: readonly string[]): Promise<string> {
  let printed = '';
  const print = (text: string): void => void (printed += text);
  const terminal = { out: print, err: print, colour: false, interactive: false };
  const env = { ...process.env, KUSTOMIZE_RENDERER: machinesRenderer().path, PROJEN_GITOPS_CACHE: CACHE };
  await runCommand(diffCommand, args, { cwd, env, terminal });
  return printed;
}

interface Said {
  readonly changes: readonly unknown[];
  readonly overlays: readonly { readonly overlay: string; readonly presence: string; readonly errors: readonly { readonly side: string }[] }[];
}

function said(json: string): unknown {
  const { changes, overlays } = JSON.parse(json) as Said;
  const plain = overlays.map((found) => ({ ...found, objects: undefined, errors: found.errors.map(({ side }) => side) }));
  return { changes, overlays: plain };
}

async function bothWays({ cwd, before }: Repository): Promise<void> {
  const affected = await diff(cwd, '--base', 'HEAD', '--format', 'json');
  const full = await diff(cwd, '--from', before, '--to', cwd, '--format', 'json');
  expect(said(affected)).toEqual(said(full));
}

test.each(EDITS.map((edit) => [edit[0], edit] as const))('what is rendered of a change tells as much as rendering everything: %s', async (_, edit) => {
  restore(shared);
  apply(edit, shared.cwd);
  await bothWays(shared);
}, 60_000);

test('and where files are reached through symbolic links', async () => {
  const linked = await repository('linked', (directory) => {
    symlinkSync('../base', join(directory, 'overlays/linked'));
    write(directory, { 'overlays/flat/kustomization.yaml': 'resources:\n  - ../linked/one\n  - ../linked/three\n' });
  });
  apply(EDITS[1], linked.cwd);
  await bothWays(linked);
}, 60_000);

test('so it does for changes that meet, and the report is the same with and without a cache', async () => {
  const { cwd } = shared;
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...EDITS), { minLength: 2, maxLength: 4 }), async (edits) => {
    restore(shared);
    edits.forEach((edit) => apply(edit, cwd));
    await bothWays(shared);
    const report = await diff(cwd, '--base', 'HEAD', '--no-cache');
    const used = [await diff(cwd, '--base', 'HEAD'), await diff(cwd, '--base', 'HEAD')];
    expect(used).toEqual([report, report]);
  }), { numRuns: 2 });
}, 120_000);
