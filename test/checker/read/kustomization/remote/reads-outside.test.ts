import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readsOutside } from '../../../../../src/checker/read/kustomization/remote/reads-outside';
import { CONFIG_MAP, writeTree } from '../../render/temporary-tree';

function reads(files: Readonly<Record<string, string>>, root = ''): boolean {
  const tree = writeTree(files);
  return readsOutside(join(tree, root, 'a'), join(tree, root));
}

test.each([
  ['a resource', { 'a/kustomization.yaml': 'resources: [../b.yaml]\n', 'b.yaml': CONFIG_MAP }],
  ['a patch', { 'a/kustomization.yaml': 'patches:\n- path: ../b.yaml\n  target: {kind: ConfigMap}\n', 'b.yaml': CONFIG_MAP }],
  ['the file of a generator under a name', { 'a/kustomization.yaml': 'configMapGenerator:\n- name: x\n  files: [k=../b.txt]\n', 'b.txt': 'b' }],
  ['a resource of a base', { 'a/kustomization.yaml': 'resources: [../base]\n', 'base/kustomization.yaml': 'resources: [../b.yaml]\n', 'b.yaml': CONFIG_MAP }],
])('%s that lies outside of its kustomization is read by Flux', (_what, files) => {
  expect(reads(files)).toBe(true);
});

test.each([
  ['everything lies below', { 'a/kustomization.yaml': 'resources: [b.yaml, c/d.yaml]\n', 'a/b.yaml': CONFIG_MAP, 'a/c/d.yaml': CONFIG_MAP }],
  ['what lies outside is a kustomization', { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [b.yaml]\n', 'b/b.yaml': CONFIG_MAP }],
  ['what is named is not there', { 'a/kustomization.yaml': 'resources: [../b.yaml]\n' }],
  ['plugins may read what they want', { 'a/kustomization.yaml': 'resources: [../b.yaml]\ngenerators: [x.yaml]\n', 'b.yaml': CONFIG_MAP }],
  ['it cannot be read as YAML', { 'a/kustomization.yaml': 'resources: [../b.yaml\nx: {\n', 'b.yaml': CONFIG_MAP }],
])('nothing is to be let free where %s', (_where, files) => {
  expect(reads(files)).toBe(false);
});

test('what lies outside of the repository is never read, by its path or by a link', () => {
  const files = { 'r/a/kustomization.yaml': 'resources: [../b.yaml, ../../secret.yaml]\n', 'r/b.yaml': CONFIG_MAP, 'secret.yaml': CONFIG_MAP };
  expect(reads(files, 'r')).toBe(false);
  const tree = writeTree({ 'r/a/kustomization.yaml': 'resources: [../b.yaml, x.yaml]\n', 'r/b.yaml': CONFIG_MAP, 'secret.yaml': CONFIG_MAP });
  symlinkSync(join(tree, 'secret.yaml'), join(tree, 'r/a/x.yaml'));
  expect(readsOutside(join(tree, 'r/a'), join(tree, 'r'))).toBe(false);
});
