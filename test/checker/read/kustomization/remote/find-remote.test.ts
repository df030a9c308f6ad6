import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { remoteFinder } from '../../../../../src/checker/read/kustomization/remote/find-remote';
import { CONFIG_MAP, writeTree } from '../../render/temporary-tree';

const URL = 'https://example.com/o/n';
const FILE = 'file:///nonexistent/x';

/** The remote entries of the directory `a`, each as `file:line text`. */
function found(files: Readonly<Record<string, string>>, root = writeTree(files)): string[] {
  return remoteFinder()(join(root, 'a')).map(({ file, line, text }) => `${relative(root, file)}:${line} ${text}`);
}

/** The remote entries of one kustomization. */
function foundIn(kustomization: string): string[] {
  return found({ 'a/kustomization.yaml': kustomization });
}

test.each([
  ['resources', `resources:\n- x.yaml\n- ${URL}\n`],
  ['bases', `bases:\n- x\n- ${URL}\n`],
  ['components', `components:\n- x\n- ${URL}\n`],
  ['generators', `generators:\n- x.yaml\n- ${URL}\n`],
  ['transformers', `transformers:\n- x.yaml\n- ${URL}\n`],
  ['validators', `validators:\n- x.yaml\n- ${URL}\n`],
  ['patches', `patches:\n- target: {kind: X}\n  path: ${URL}\n`],
  ['patches, as they were once', `patches:\n- x.yaml\n- ${URL}\n`],
  ['patchesStrategicMerge', `patchesStrategicMerge:\n- x.yaml\n- ${URL}\n`],
  ['patchesJson6902', `patchesJson6902:\n- target: {kind: X}\n  path: ${URL}\n`],
  ['configurations', `configurations:\n- x.yaml\n- ${URL}\n`],
  ['crds', `crds:\n- x.yaml\n- ${URL}\n`],
  ['openapi', `openapi:\n  # the schema\n  path: ${URL}\n`],
  ['replacements', `replacements:\n- source: {kind: X}\n- path: ${URL}\n`],
  ['configMapGenerator files', `configMapGenerator:\n- name: x\n  files: ["${URL}"]\n`],
  ['configMapGenerator env', `configMapGenerator:\n- name: x\n  env: ${URL}\n`],
  ['secretGenerator envs', `secretGenerator:\n- name: x\n  envs: ["${URL}"]\n`],
  ['helmCharts', `helmCharts:\n- name: x\n  repo: ${URL}\n`],
  ['the values of a chart', `helmCharts:\n- name: x\n  additionalValuesFiles: ["${URL}"]\n`],
  ['helmChartInflationGenerator', `helmChartInflationGenerator:\n- chartName: x\n  chartRepoUrl: ${URL}\n`],
])('finds what stands in %s, with its line', (_, kustomization) => {
  expect(foundIn(kustomization)).toEqual([`a/kustomization.yaml:3 ${URL}`]);
});

test('finds the file of a generator that is given a name', () => {
  expect(foundIn(`configMapGenerator:\n- files:\n  - x=${URL}\n`)).toEqual([`a/kustomization.yaml:3 ${URL}`]);
});

/** Every one of these was fetched by kubectl 1.32. */
test.each([
  ['a field in capitals', `RESOURCES:\n- ${FILE}\n`, 2],
  ['a field with a long s', `re\u017fources:\n- ${FILE}\n`, 2],
  ['a text with a line break at its end', `resources:\n- |\n  ${FILE}\n`, 2],
  ['base64', `resources:\n- !!binary ${Buffer.from(FILE).toString('base64')}\n`, 2],
  ['base64 under a tag that is written otherwise', `resources:\n- !!%62inary ${Buffer.from(FILE).toString('base64')}\n`, 2],
  ['escapes', 'resources:\n- "\\x66ile:\\u002f//nonexistent/x"\n', 2],
  ['an alias', `metadata: {name: &x "${FILE}"}\nresources:\n- *x\n`, 1],
  ['a merged mapping', `resources: [a]\n<<:\n  resources:\n  - ${FILE}\n`, 4],
  ['one of two equal fields', `resources: [a]\nresources:\n- ${FILE}\n`, 3],
  ['JSON', `{"resources": ["${FILE}"]}`, 1],
])('finds an entry that is spelled as %s', (_, kustomization, line) => {
  expect(foundIn(kustomization)).toEqual([`a/kustomization.yaml:${line} ${FILE}${kustomization.includes('|') ? '\n' : ''}`]);
});

test.each([
  ['a line that only kustomize sees end', `# x\rresources:\r- ${FILE}\r`],
  ['a line that only kustomize sees end, by a separator', `# x\u2028resources:\u2028- ${FILE}\u2028`],
  ['a file that is not well-formed', `resources:\n- ${FILE}\n  bases: [\n`],
  ['a list within lists that is too deep to read', `resources:\n- ${FILE}\nx: ${'['.repeat(20_000)}`],
])('finds an entry behind %s', (_, kustomization) => {
  expect(foundIn(kustomization)).toEqual([expect.stringMatching(/^a\/kustomization\.yaml:[23] file:/)]);
});

test('a kustomization that is not UTF-8 may hide anything', () => {
  const root = writeTree({ 'a/x': '' });
  writeFileSync(join(root, 'a/kustomization.yaml'), Buffer.from(`\ufeffresources:\n- ${FILE}\n`, 'utf16le'));
  expect(found({}, root)).not.toEqual([]);
});

test.each(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])('finds what %s of a base names', (name) => {
  expect(found({ 'a/kustomization.yaml': 'resources:\n- ../b\n', [`b/${name}`]: `resources:\n- ${URL}\n` })).toEqual([`b/${name}:2 ${URL}`]);
});

test('finds it through bases, components and what configures plugins, at any depth, once, and through cycles', () => {
  expect(found({
    'a/kustomization.yaml': 'resources: [../b, ../c]\n',
    'b/kustomization.yaml': 'resources:\n- ../d\n',
    'c/kustomization.yaml': 'components:\n- ../d\n',
    'd/kustomization.yaml': 'transformers:\n- ../e\n',
    'e/kustomization.yaml': `resources:\n- ../a\n- ../e\n- ${URL}\n`,
  })).toEqual([`e/kustomization.yaml:4 ${URL}`]);
});

test('finds it below a directory that is called like a file, also where the rest is not well-formed', () => {
  const base = { 'a/b.yaml/kustomization.yaml': `resources:\n- ${URL}\n` };
  expect(found({ ...base, 'a/kustomization.yaml': 'resources: [b.yaml]\n' })).toEqual([`a/b.yaml/kustomization.yaml:2 ${URL}`]);
  expect(found({ ...base, 'a/kustomization.yaml': 'resources: [b.yaml]\nx: [\n' })).toEqual([`a/b.yaml/kustomization.yaml:2 ${URL}`]);
});

test('takes paths in a directory from where it really is', () => {
  const root = writeTree({ 'a/kustomization.yaml': 'resources: [link]\n', 'c/b/kustomization.yaml': 'resources: [../d]\n', 'c/d/kustomization.yaml': `resources: ["${URL}"]\n` });
  symlinkSync(join(root, 'c/b'), join(root, 'a/link'));
  expect(found({}, root)).toEqual([`c/d/kustomization.yaml:1 ${URL}`]);
});

const PATCH = `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: x}\ntarget: {kind: ConfigMap}\npath: ${URL}\n`;

test.each([
  ['in the entry', { 'a/kustomization.yaml': `transformers:\n- |-\n${PATCH.replaceAll(/^/gm, '  ')}` }, `a/kustomization.yaml:7 ${URL}`],
  ['in the entry, on one line', { 'a/kustomization.yaml': `transformers:\n- '{"kind": "PatchTransformer", "path": "${URL}"}'\n` }, `a/kustomization.yaml:2 ${URL}`],
  ['in a file', { 'a/kustomization.yaml': 'transformers:\n- x.yaml\n', 'a/x.yaml': PATCH }, `a/x.yaml:5 ${URL}`],
  ['in a directory', { 'a/kustomization.yaml': 'generators: [../t]\n', 't/kustomization.yaml': 'resources: [x.yaml]\n', 't/x.yaml': PATCH }, `t/x.yaml:5 ${URL}`],
  ['in a patch of such a directory', {
    'a/kustomization.yaml': 'transformers: [../t]\n',
    't/kustomization.yaml': `resources: [x.yaml]\npatches:\n- target: {kind: PatchTransformer}\n  patch: '[{"op": "add", "path": "/path", "value": "${URL}"}]'\n`,
    't/x.yaml': PATCH.replace(URL, 'y.yaml'),
  }, `t/kustomization.yaml:4 ${URL}"}]'`],
])('finds what the configuration of a plugin names, %s', (_, files, entry) => {
  expect(found(files)).toEqual([entry]);
});

test('what is fetched nowhere is not found', () => {
  expect(found({
    'a/kustomization.yaml': `
# yaml-language-server: $schema=https://json.schemastore.org/kustomization.json
resources: [x.yaml, github.com/owner/name.yaml, packages@v1/base]
commonAnnotations: {source: ${URL}}
images: [{name: github.com/owner/name, newName: example.com/o/n}]
configMapGenerator: [{name: x, literals: [URL=${URL}, MAIL=git@example.com:o/n]}]
patches: [{patch: '[{"op": "add", "path": "/data/u", "value": "${URL}"}]', target: {kind: ConfigMap}}]
patchesStrategicMerge: [git@example.com:o/n]
transformers: [t.yaml]
helmCharts: [{name: x, valuesInline: {url: ${URL}}}]
`,
    'a/x.yaml': `${CONFIG_MAP}  u: ${URL}\n`,
    'a/t.yaml': `apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata: {name: x}\nannotations: {source: ${URL}}\nfieldSpecs: [{path: metadata/annotations}]\n`,
    'a/github.com/owner/name.yaml': CONFIG_MAP,
    'a/packages@v1/base/kustomization.yaml': 'resources: [x.yaml]\n',
    'a/packages@v1/base/x.yaml': CONFIG_MAP,
  })).toEqual([]);
});

test('a kustomization that is not well-formed is nothing remote by itself', () => {
  expect(foundIn('# https://example.com\nresources: [x.yaml\nnamePrefix: "a\n')).toEqual([]);
});

test('a local file counts only where kustomize would read it', () => {
  const kustomization = { 'a/kustomization.yaml': 'resources: [github.com/owner/name]\n' };
  expect(found({ ...kustomization, 'a/github.com/owner/name': CONFIG_MAP })).toEqual([]);
  expect(found({ ...kustomization, 'a/github.com/owner/name/kustomization.yaml': '' })).toEqual(['a/kustomization.yaml:1 github.com/owner/name']);
  expect(found({ ...kustomization, 'a/github.com/owner/name': 'a: [\n' })).toEqual(['a/kustomization.yaml:1 github.com/owner/name']);
});

test('what appears between two looks is found by the second', () => {
  const root = writeTree({ 'a/kustomization.yaml': 'resources: [../b]\n' });
  const find = remoteFinder();
  expect(find(join(root, 'a'))).toEqual([]);
  mkdirSync(join(root, 'b'));
  writeFileSync(join(root, 'b/kustomization.yaml'), `resources: ["${URL}"]\n`);
  expect(find(join(root, 'a')).map(({ text }) => text)).toEqual([URL]);
});
