import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/cli/repository-root';
import { writeTree } from '../checker/read/render/temporary-tree';

test.each(['.projenrc.ts', '.projenrc.mjs', 'overlays/a.yaml', 'projen-gitops.validate.yaml', '.git/config'])('the nearest folder with %s is the top', (marker) => {
  const tree = writeTree({ '.git/config': '', [`repo/${marker}`]: '', 'repo/a/b/c.yaml': '' });
  expect(repositoryRoot(join(tree, 'repo/a/b'))).toBe(join(tree, 'repo'));
  expect(repositoryRoot(join(tree, 'repo'))).toBe(join(tree, 'repo'));
});

test('a folder inside overlays/ belongs to the repository of the overlays', () => {
  const tree = writeTree({ 'overlays/production/kustomization.yaml': '' });
  expect(repositoryRoot(join(tree, 'overlays/production'))).toBe(tree);
});

test('what looks like a marker is none', () => {
  const tree = writeTree({ '.git/config': '', 'a/gitignore': '', 'a/overlay/x.yaml': '' });
  expect(repositoryRoot(join(tree, 'a/overlay'))).toBe(tree);
});

test('without any marker the folder is its own top', () => {
  const tree = writeTree({ 'a/b.yaml': '' });
  expect(repositoryRoot(join(tree, 'a'))).toBe(join(tree, 'a'));
});

(process.getuid?.() === 0 ? test : test.skip)('settings that somebody else put above are not believed', () => {
  const tree = writeTree({ 'projen-gitops.validate.yaml': '' });
  const own = join(tree, 'own');
  mkdirSync(own);
  expect(repositoryRoot(own)).toBe(tree);
  chownSync(join(tree, 'projen-gitops.validate.yaml'), 65534, 65534);
  expect(repositoryRoot(own)).toBe(own);
});
