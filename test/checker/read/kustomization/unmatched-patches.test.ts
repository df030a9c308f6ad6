import { manifest, memoryFiles } from './memory-files';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';
import { unmatchedPatches } from '../../../../src/checker/read/kustomization/unmatched';

const DEPLOYMENT = manifest('apps/v1', 'Deployment', 'web');
const SERVICE = manifest('v1', 'Service', 'web-service', '  namespace: shop\n  labels: {tier: front}\n');

function messages(files: Readonly<Record<string, string>>, directory = '/repo'): string[] {
  const tree = readKustomizationTree(directory, memoryFiles(files));
  return unmatchedPatches(tree, { overlay: 'test', cwd: '/repo' }).map(({ message }) => message);
}

/** A kustomization of both, with one patch for a target written in flow style. */
function patchFor(target: string, settings = ''): Record<string, string> {
  return {
    'kustomization.yaml': `${settings}resources: [deployment.yaml, service.yaml]\npatches:\n- path: patch.yaml\n  target: ${target}\n`,
    'deployment.yaml': DEPLOYMENT,
    'service.yaml': SERVICE,
    'patch.yaml': '- {op: add, path: /spec, value: {}}\n',
  };
}

test('a patch whose target selects nothing is an error that names file, line, target and what there is', () => {
  const tree = readKustomizationTree('/repo', memoryFiles(patchFor('{kind: Deployment, name: wbe}')));
  expect(unmatchedPatches(tree, { overlay: 'cloud-lb', cwd: '/repo' })).toEqual([{
    overlay: 'cloud-lb',
    document: -1,
    resource: '',
    rule: 'patch-matches-nothing',
    severity: 'error',
    path: '',
    message: "kustomization.yaml:3: the patch 'patch.yaml' is for kind 'Deployment', name 'wbe', which selects no resource, so kustomize ignores it",
    hint: 'Correct the target or remove the patch. The Deployment here: web.',
    source: { file: 'kustomization.yaml', line: 3 },
  }]);
});

test('where nothing of the kind is there, the hint names the kinds there are', () => {
  const tree = readKustomizationTree('/repo', memoryFiles(patchFor('{kind: Ingress}')));
  expect(unmatchedPatches(tree, { overlay: 'x', cwd: '/repo' })[0].hint).toBe('Correct the target or remove the patch. The kinds here: Deployment, Service.');
});

test.each([
  ['a name that no object of the kind has', '{kind: Deployment, name: shop}', 'error'],
  ['a version that no object of the kind has', '{version: v1beta1, kind: Deployment}', 'error'],
  ['a namespace that no object of the kind has', '{kind: Service, namespace: default}', 'error'],
  ['a kind that is nearly one that is there', '{kind: Deploiment}', 'error'],
  ['nearly the name of an object', '{name: webb}', 'error'],
  ['a name unlike any', '{name: foundation-operator}', 'warning'],
  ['a kind that is not there', '{kind: Ingress, name: web}', 'warning'],
  ['a group that is not there', '{group: argoproj.io}', 'warning'],
  ['labels, as a selection of what there may be', '{kind: Service, labelSelector: tier=back}', 'warning'],
  ['annotations likewise', '{kind: Service, annotationSelector: owner}', 'warning'],
  ['a pattern of names likewise', '{kind: Deployment, name: "(source|helm)-controller"}', 'warning'],
  ['labels of a kind that is nearly one that is there', '{kind: Servise, labelSelector: tier=front}', 'error'],
])('a target that selects nothing by %s: %s is of level %s', (_by, target, level) => {
  const tree = readKustomizationTree('/repo', memoryFiles(patchFor(target)));
  expect(unmatchedPatches(tree, { overlay: 'x', cwd: '/repo' }).map(({ severity }) => severity)).toEqual([level]);
});

test.each([
  ['kind and name', '{kind: Deployment, name: web}'],
  ['group and version', '{group: apps, version: v1}'],
  ['a regular expression over the whole name', '{name: web-.*}'],
  ['a namespace', '{kind: Service, namespace: shop}'],
  ['the namespace default where none is written', '{kind: Deployment, namespace: default}'],
  ['labels', '{labelSelector: "tier in (front, back), !old"}'],
  ['everything', '{}'],
])('a target selects by %s', (_by, target) => {
  expect(messages(patchFor(target))).toEqual([]);
});

test.each([
  ['a part of the name', '{name: we}'],
  ['another version', '{version: v1beta1, kind: Deployment}'],
  ['another namespace', '{kind: Service, namespace: default}'],
  ['labels that none has', '{labelSelector: tier=back}'],
  ['an annotation that none has', '{annotationSelector: owner}'],
])('a target does not select by %s', (_by, target) => {
  expect(messages(patchFor(target))).toHaveLength(1);
});

test('a patch meets names and namespaces as they are below, not as its own kustomization makes them', () => {
  const settings = 'namePrefix: eu-\nnamespace: prod\n';
  expect(messages(patchFor('{kind: Deployment, name: web}', settings))).toEqual([]);
  expect(messages(patchFor('{kind: Deployment, name: eu-web}', settings))).toHaveLength(1);
  expect(messages(patchFor('{kind: Deployment, namespace: prod}', settings))).toHaveLength(1);
});

test('patchesJson6902 meets them as its own kustomization makes them', () => {
  expect(messages({
    'kustomization.yaml': `namePrefix: eu-
resources: [deployment.yaml]
patchesJson6902:
- path: patch.yaml
  target: {version: v1, kind: Deployment, name: eu-web}
`,
    'deployment.yaml': DEPLOYMENT,
    'patch.yaml': '- {op: add, path: /spec, value: {}}\n',
  })).toEqual([]);
});

describe('in an overlay over a base that renames', () => {
  const over = (name: string): Record<string, string> => ({
    'base/kustomization.yaml': 'namePrefix: a-\nnameSuffix: -z\nresources: [deployment.yaml]\n',
    'base/deployment.yaml': DEPLOYMENT,
    'overlay/kustomization.yaml': `resources: [../base]\npatches:\n- patch: '[{"op": "add", "path": "/spec", "value": {}}]'\n  target: {name: ${name}}\n`,
  });

  test('a target may use the first name or the current one', () => {
    expect(messages(over('web'), '/repo/overlay')).toEqual([]);
    expect(messages(over('a-web-z'), '/repo/overlay')).toEqual([]);
  });

  test('but no name in between', () => {
    expect(messages(over('a-web'), '/repo/overlay')).toEqual([
      "overlay/kustomization.yaml:3: an inline patch is for name 'a-web', which selects no resource, so kustomize ignores it",
    ]);
  });
});

test('a component patches what the kustomization that names it has gathered', () => {
  expect(messages({
    'overlay/kustomization.yaml': 'resources: [deployment.yaml]\ncomponents: [../component]\n',
    'overlay/deployment.yaml': DEPLOYMENT,
    'component/kustomization.yaml': `kind: Component
patches:
- patch: '[{"op": "add", "path": "/spec", "value": {}}]'
  target: {kind: Deployment}
- patch: '[{"op": "add", "path": "/spec", "value": {}}]'
  target: {kind: Service}
`,
  }, '/repo/overlay')).toEqual(["component/kustomization.yaml:5: an inline patch is for kind 'Service', which selects no resource, so kustomize ignores it"]);
});

test('a generated ConfigMap and the items of a List count', () => {
  expect(messages({
    'kustomization.yaml': `resources: [list.yaml]
configMapGenerator:
- name: settings
patches:
- patch: '[{"op": "add", "path": "/data", "value": {}}]'
  target: {kind: ConfigMap, name: settings}
- patch: '[{"op": "add", "path": "/spec", "value": {}}]'
  target: {kind: Deployment, name: web}
`,
    'list.yaml': 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}\n',
  })).toEqual([]);
});

test.each([
  ['a remote base', 'resources: ["https://example.com/base?ref=v1"]\n'],
  ['a Helm chart', 'helmCharts: [{name: web}]\n'],
  ['a plugin', 'generators: [plugin.yaml]\n'],
  ['a file that is missing', 'resources: [missing.yaml]\n'],
])('beside %s nothing is claimed, since it may bring the target', (_what, settings) => {
  expect(messages({ 'kustomization.yaml': `${settings}patches:\n- {path: patch.yaml, target: {kind: Deployment}}\n` })).toEqual([]);
});

test('where a patch changes labels, a selector by label is not judged', () => {
  expect(messages({
    'kustomization.yaml': `resources: [deployment.yaml]
patches:
- patch: '[{"op": "add", "path": "/metadata/labels", "value": {"a": "b"}}]'
  target: {kind: Deployment}
- patch: '[{"op": "add", "path": "/spec", "value": {}}]'
  target: {labelSelector: a=b}
`,
    'deployment.yaml': DEPLOYMENT,
  })).toEqual([]);
});

test('a Component on its own is not judged: its patches are for what others include', () => {
  const files = { 'kustomization.yaml': 'kind: Component\npatches:\n- patch: "[]"\n  target: {kind: Deployment, name: web}\n' };
  expect(unmatchedPatches(readKustomizationTree('/repo', memoryFiles(files)), { overlay: 'a', cwd: '/repo' })).toEqual([]);
});
