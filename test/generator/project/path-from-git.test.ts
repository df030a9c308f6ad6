import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathFromGit } from '../../../src/generator/project/path-from-git';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'path-from-git-'));
  mkdirSync(join(root, 'deploy', 'shop'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

test('a path starts at the root of git, however deep the folder is', () => {
  mkdirSync(join(root, '.git'));
  expect([root, join(root, 'deploy', 'shop')].map(pathFromGit)).toEqual(['', 'deploy/shop']);
});

test('the nearest repository counts', () => {
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'deploy', '.git'));
  expect(pathFromGit(join(root, 'deploy', 'shop'))).toBe('shop');
});
