import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { closureOf, outlineReader } from '../../../../src/checker/read/affected/closure';
import { composeUnits } from '../../../../src/checker/read/affected/compose';
import { unitsOf } from '../../../../src/checker/read/affected/units';
import { diskFiles } from '../../../../src/checker/read/kustomization/files';
import { buildCommand } from '../../../helpers/renderer';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'units-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function object(apiVersion: string, kind: string, name: string, more = ''): string {
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
}

function units(overlay = 'all'): string[] | undefined {
  return unitsOf(join(root, overlay), outlineReader(diskFiles), diskFiles)?.directories.map((directory) => directory.slice(root.length + 1));
}

function kubectl(directory: string): string {
  const { status, stdout, stderr } = spawnSync(...buildCommand(join(root, directory)), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const AGGREGATOR = 'resources:\n  - a\n  - b\n';
const GENERATOR = 'configMapGenerator:\n  - name: settings\n    literals: [A=b]\n';

describe('an overlay is the sum of its units where', () => {
  const plain = { 'a/kustomization.yaml': 'resources: [x.yaml]\n', 'b/kustomization.yaml': 'namespace: b\nresources:\n- x.yaml\n' };
  const under = (files: Readonly<Record<string, string>>): void => write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`all/${path}`, text])));

  test('its kustomization only names directories', () => {
    under({ 'kustomization.yaml': AGGREGATOR, ...plain });
    expect(units()).toEqual(['all/a', 'all/b']);
  });

  test.each([
    ['it has a patch', { 'kustomization.yaml': `${AGGREGATOR}patches:\n  - path: p.yaml\n` }],
    ['it sets a namespace', { 'kustomization.yaml': `${AGGREGATOR}namespace: x\n` }],
    ['it has a file of its own', { 'kustomization.yaml': `${AGGREGATOR}  - own.yaml\n` }],
    ['it names a directory twice', { 'kustomization.yaml': `${AGGREGATOR}  - a\n` }],
    ['a unit prefixes names', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'namePrefix: x-\nresources: [x.yaml]\n' }],
    ['a unit names what another one generates', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': GENERATOR, 'b/x.yaml': 'kind: Pod\nspec: {envFrom: [{configMapRef: {name: "settings"}}]}\n' }],
    ['a patch of a unit does', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': GENERATOR, 'b/kustomization.yaml': 'resources: [x.yaml]\npatches:\n  - path: p.yaml\n', 'b/p.yaml': 'name: settings\n' }],
    ['a patch within a kustomization does', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': GENERATOR.replace('configMap', 'secret'), 'b/kustomization.yaml': 'resources: [x.yaml]\npatches:\n  - patch: "name: settings"\n' }],
    ['what a unit includes does', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': GENERATOR, 'b/kustomization.yaml': 'resources: [../c]\n', 'c/kustomization.yaml': 'resources: [y.yaml]\n', 'c/y.yaml': 'name: settings\n' }],
    ['two units generate the same name', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': GENERATOR, 'b/kustomization.yaml': `namespace: b\n${GENERATOR}` }],
    ['a unit includes something remote', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'resources:\n  - https://example.com/x.yaml\n' }],
    ['a unit renames by a JSON patch', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'resources: [x.yaml]\npatches:\n  - path: p.yaml\n    target: {kind: Service}\n', 'a/p.yaml': '- {op: replace, path: /metadata/name, value: y}\n' }],
    ['a replacement of a unit writes names', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'resources: [x.yaml]\nreplacements:\n  - source: {kind: ConfigMap, name: x}\n    targets: [{select: {kind: Service}, fieldPaths: [metadata.name]}]\n' }],
    ['one in a file of its own does', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'resources: [x.yaml]\nreplacements:\n  - path: r.yaml\n', 'a/r.yaml': '- source: {kind: ConfigMap, name: x}\n  targets: [{select: {kind: Service}, fieldPaths: [metadata.namespace]}]\n' }],
    ['a unit renames by a patch with options', { 'kustomization.yaml': AGGREGATOR, 'a/kustomization.yaml': 'resources: [x.yaml]\npatches:\n  - path: p.yaml\n    options: {allowNameChange: true}\n' }],
  ])('it is not where %s', (_, files) => {
    under({ ...plain, ...files });
    expect(units()).toBeUndefined();
  });
});

test('what kubectl makes of an overlay is what it makes of the units, in the same order', () => {
  const kinds: [string, string][] = [
    ['apps/v1', 'Deployment'], ['v1', 'Service'], ['serving.knative.dev/v1', 'Service'], ['v1', 'ServiceAccount'], ['batch/v1', 'Job'], ['example.com/v1', 'Foo'],
    ['networking.k8s.io/v1', 'Ingress'], ['v1', 'Pod'], ['v1', 'ConfigMap'], ['policy/v1', 'PodDisruptionBudget'], ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'],
  ];
  const stream = (names: readonly string[], namespace: string): string => names.flatMap((name) => kinds.map(([apiVersion, kind]) => object(apiVersion, kind, name, namespace))).join('');
  write({
    'all/kustomization.yaml': AGGREGATOR,
    'all/a/kustomization.yaml': 'resources:\n  - x.yaml\n',
    'all/a/x.yaml': stream(['b', 'd', 'a-b'], '  namespace: two\n') + stream(['only', 'Z1'.toLowerCase()], ''),
    'all/b/kustomization.yaml': 'resources:\n  - x.yaml\nnamespace: one\nlabels:\n  - pairs: {part: one}\n',
    'all/b/x.yaml': `${stream(['c', 'a'], '')}${object('v1', 'Namespace', 'one')}`,
  });
  expect(units()).toEqual(['all/a', 'all/b']);
  expect(composeUnits([kubectl('all/a'), kubectl('all/b')], true)).toBe(kubectl('all'));
});

test('so it is where units generate names with hashes that only they themselves follow', () => {
  const pod = (config: string): string => object('v1', 'Pod', config, `spec:\n  containers:\n    - name: main\n      image: a\n      envFrom: [{configMapRef: {name: ${config}}}]\n`);
  const unit = (name: string, config: string): Readonly<Record<string, string>> => ({
    [`base/${name}/kustomization.yaml`]: `resources: [x.yaml]\nconfigMapGenerator:\n  - name: ${config}\n    literals: [A=b]\n`,
    [`base/${name}/x.yaml`]: pod(config),
    [`all/${name}/kustomization.yaml`]: `resources: [../../base/${name}]\nconfigMapGenerator:\n  - name: ${config}\n    behavior: merge\n    literals: [A=${name}]\n`,
  });
  write({ 'all/kustomization.yaml': AGGREGATOR, ...unit('a', 'settings'), ...unit('b', 'other-settings') });
  expect(units()).toEqual(['all/a', 'all/b']);
  expect(composeUnits([kubectl('all/a'), kubectl('all/b')], false)).toBe(kubectl('all'));
});

test('so it is where units fill texts in by replacements', () => {
  const unit = (name: string): Readonly<Record<string, string>> => ({
    [`all/${name}/kustomization.yaml`]: `namespace: ${name}
resources: [x.yaml]
replacements:
  - source: {kind: Service, name: ${name}, fieldPath: metadata.namespace}
    targets: [{select: {kind: ConfigMap}, fieldPaths: [data.url], options: {delimiter: ., index: 1}}]
`,
    [`all/${name}/x.yaml`]: `${object('v1', 'Service', name)}${object('v1', 'ConfigMap', `${name}-settings`, 'data: {url: x.default.svc}\n')}`,
  });
  write({ 'all/kustomization.yaml': AGGREGATOR, ...unit('a'), ...unit('b') });
  expect(units()).toEqual(['all/a', 'all/b']);
  expect(composeUnits([kubectl('all/a'), kubectl('all/b')], true)).toBe(kubectl('all'));
  expect(kubectl('all')).toContain('url: x.b.svc');
});

test.each([
  ['two units have the same object', object('v1', 'Service', 'x'), object('v1', 'Service', 'x'), false],
  ['they differ in nothing but the default namespace', object('v1', 'Service', 'x'), object('v1', 'Service', 'x', '  namespace: default\n'), false],
  ['a binding may follow a subject to another namespace', object('v1', 'Service', 'x'), object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'x'), true],
  ['a name is not plain', object('v1', 'Service', '"1"'), object('v1', 'Service', 'x'), false],
])('units are not put together where %s', (_, one, two, moves) => {
  expect(composeUnits([one.slice(4), two.slice(4)], moves)).toBeUndefined();
});

test('a build reads what lies in its own directories and in those it includes', () => {
  write({ 'a/kustomization.yaml': 'resources:\n  - ../b\ncomponents: ["../c"]\n', 'b/kustomization.yaml': 'resources:\n  - x.yaml # own\n', 'c/kustomization.yaml': 'kind: Component\n' });
  const { outlines, complete } = closureOf(join(root, 'a'), outlineReader(diskFiles));
  expect(outlines.map(({ directory }) => directory.slice(root.length + 1))).toEqual(['a', 'b', 'c']);
  expect(complete).toBe(true);
});
