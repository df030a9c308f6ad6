import { manifest, memoryFiles } from './memory-files';
import { filesRead } from '../../../../src/checker/read/kustomization/files-read';
import { readKustomizationTree } from '../../../../src/checker/read/kustomization/read-tree';

function read(files: Readonly<Record<string, string>>, directory: string): string[] {
  return filesRead(readKustomizationTree(directory, memoryFiles(files)));
}

test('a build reads its kustomizations and every file they name, and nothing else', () => {
  expect(read({
    'overlay/kustomization.yaml': `resources: [../base, extra.yaml]
components: [../component]
patches: [{path: patch.yaml}]
patchesStrategicMerge: [merge.yaml]
patchesJson6902: [{path: json.yaml, target: {kind: Service, name: a}}]
replacements: [{path: links.yaml}]
configMapGenerator: [{name: a, files: [a.txt, key=b.txt], envs: [c.env]}]
secretGenerator: [{name: b, env: d.env}]
configurations: [names.yaml]
crds: [crd.json]
openapi: {path: schema.json}
transformers: [transformer.yaml]
`,
    'overlay/extra.yaml': manifest('v1', 'ConfigMap', 'a'),
    'overlay/unused.yaml': manifest('v1', 'ConfigMap', 'b'),
    'base/kustomization.yaml': 'resources: [a.yaml]\n',
    'base/a.yaml': manifest('v1', 'ConfigMap', 'c'),
    'component/kustomization.yaml': 'kind: Component\npatches: [{path: patch.yaml}]\n',
  }, '/repo/overlay')).toEqual([
    '/repo/base/a.yaml',
    '/repo/base/kustomization.yaml',
    '/repo/component/kustomization.yaml',
    '/repo/component/patch.yaml',
    ...['a.txt', 'b.txt', 'c.env', 'crd.json', 'd.env', 'extra.yaml', 'json.yaml', 'kustomization.yaml', 'links.yaml', 'merge.yaml', 'names.yaml',
      'patch.yaml', 'schema.json', 'transformer.yaml'].map((name) => `/repo/overlay/${name}`),
  ]);
});

test('a file that is named but missing counts: its appearance changes the build', () => {
  expect(read({ 'kustomization.yaml': 'resources: [missing.yaml]\n' }, '/repo')).toEqual(['/repo/kustomization.yaml', '/repo/missing.yaml']);
});

test('a cycle ends', () => {
  expect(read({ 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' }, '/repo/a')).toEqual([
    '/repo/a/kustomization.yaml', '/repo/b/kustomization.yaml',
  ]);
});

test('a directory without a kustomization reads the one that is missing', () => {
  expect(read({}, '/repo')).toEqual(['/repo/kustomization.yaml']);
});
