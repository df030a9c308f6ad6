import { manifest, memoryFiles } from './memory-files';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';
import { unmatchedPatches } from '../../../../src/checker/read/kustomization/unmatched';

const RESOURCES = {
  'service.yaml': manifest('v1', 'Service', 'api'),
  'deployment.yaml': manifest('apps/v1', 'Deployment', 'web'),
};

function findings(targets: string, files: Readonly<Record<string, string>> = {}) {
  const kustomization = `namePrefix: eu-\nresources: [service.yaml, deployment.yaml]\nreplacements:\n- source: {kind: Service, name: api}\n  targets:\n${targets}`;
  const tree = readKustomizationTree('/repo', memoryFiles({ 'kustomization.yaml': kustomization, ...RESOURCES, ...files }));
  return unmatchedPatches(tree, { overlay: 'test', cwd: '/repo' });
}

test('a replacement target that selects nothing is an error with file and line', () => {
  expect(findings(`  - select: {kind: Deployment}
    fieldPaths: [spec.host]
  - select: {kind: Deployment, name: wbe}
    fieldPaths: [spec.host]
`)).toEqual([{
    overlay: 'test',
    document: -1,
    resource: '',
    rule: 'replacement-matches-nothing',
    severity: 'error',
    path: '',
    message: "kustomization.yaml:8: a replacement writes to kind 'Deployment', name 'wbe', which selects no resource, so kustomize ignores it",
    hint: 'Correct the select or remove the target. The Deployment here: eu-web.',
    source: { file: 'kustomization.yaml', line: 8 },
  }]);
});

test.each([
  ['{kind: Deployment, name: wbe}', 'error'],
  ['{kind: Kustomization}', 'warning'],
  ['{kind: Deployment, labelSelector: a=b}', 'warning'],
])('a target %s that selects nothing is of level %s, as that of a patch is', (select, level) => {
  expect(findings(`  - select: ${select}\n    fieldPaths: [spec.host]\n`).map(({ severity }) => severity)).toEqual([level]);
});

test('a target may use any name the resource has had', () => {
  expect(findings('  - select: {name: web}\n    fieldPaths: [spec.host]\n  - select: {name: eu-web}\n    fieldPaths: [spec.host]\n')).toEqual([]);
});

test('a target that rejects all it selects selects nothing', () => {
  expect(findings('  - select: {kind: Deployment}\n    reject: [{name: web}]\n    fieldPaths: [spec.host]\n').map(({ message }) => message)).toEqual([
    "kustomization.yaml:6: a replacement writes to kind 'Deployment', which selects no resource (after its rejects), so kustomize ignores it",
  ]);
});

test('replacements in a file of their own are judged there', () => {
  const kustomization = 'resources: [service.yaml]\nreplacements:\n- path: links.yaml\n';
  const links = 'source: {kind: Service, name: api}\ntargets:\n- select: {kind: Job}\n  fieldPaths: [spec.host]\n';
  const tree = readKustomizationTree('/repo', memoryFiles({ 'kustomization.yaml': kustomization, 'links.yaml': links, ...RESOURCES }));
  expect(unmatchedPatches(tree, { overlay: 'test', cwd: '/repo' }).map(({ message }) => message)).toEqual([
    "links.yaml:3: a replacement writes to kind 'Job', which selects no resource, so kustomize ignores it",
  ]);
});

test('after a replacement that writes names, nothing is claimed', () => {
  expect(findings('  - select: {kind: Deployment}\n    fieldPaths: [metadata.name]\n  - select: {name: api-2}\n    fieldPaths: [spec.host]\n')).toEqual([]);
});

test('an object without a namespace counts as one in `default`, also of a kind that has none', () => {
  const targets = ['default', 'shop'].map((namespace) => `  - select: {kind: ClusterRole, namespace: ${namespace}}\n    fieldPaths: [spec.host]\n`).join('');
  const role = { 'service.yaml': manifest('v1', 'Service', 'api') + '---\n' + manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', 'reader') };
  expect(findings(targets, role).map(({ message }) => message)).toEqual([
    "kustomization.yaml:8: a replacement writes to kind 'ClusterRole', namespace 'shop', which selects no resource, so kustomize ignores it",
  ]);
});
