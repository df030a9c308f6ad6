import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Tree } from '../../../src/generator/files/tree';

let root = '';
let tree = new Tree(root);

beforeEach(() => {
  root = fs.mkdtempSync(path.join(fs.realpathSync(tmpdir()), 'projen-gitops-'));
  tree = new Tree(root);
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

it('writes a file that its user may change, and the folders above it', () => {
  tree.write('a/b/c.yaml', 'text');
  expect(fs.readFileSync(path.join(root, 'a/b/c.yaml'), 'utf8')).toBe('text');
  expect((fs.statSync(path.join(root, 'a/b/c.yaml')).mode % 0o1000).toString(8)).toBe('644');
  expect(fs.readdirSync(path.join(root, 'a/b'))).toEqual(['c.yaml']);
});

it('replaces a file whole: who has it open keeps reading the old one', () => {
  tree.write('a.yaml', 'old text');
  const open = fs.openSync(path.join(root, 'a.yaml'), 'r');
  tree.write('a.yaml', 'new');
  expect(fs.readFileSync(open, 'utf8')).toBe('old text');
  fs.closeSync(open);
  expect(tree.readText('a.yaml')).toBe('new');
});

it('replaces a symbolic link, not the file that it leads to', () => {
  fs.writeFileSync(path.join(root, 'theirs'), 'theirs');
  fs.symlinkSync('theirs', path.join(root, 'a.yaml'));
  tree.write('a.yaml', 'ours');
  expect(fs.readFileSync(path.join(root, 'theirs'), 'utf8')).toBe('theirs');
});

it('leaves the old file and no temporary one where it can not be replaced', () => {
  fs.mkdirSync(path.join(root, 'a.yaml/folder'), { recursive: true });
  expect(() => tree.write('a.yaml', 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(fs.readdirSync(root)).toEqual(['a.yaml']);
});

it('removes a file and the folders that it leaves empty, and no others', () => {
  tree.write('a/b/c/d.yaml', '');
  tree.write('a/e.yaml', '');
  tree.remove('a/b/c/d.yaml');
  expect(fs.readdirSync(path.join(root, 'a'))).toEqual(['e.yaml']);
});

it('removing what is gone is no fault', () => {
  expect(() => tree.remove('a/b.yaml')).not.toThrow();
});

it('tells a file, nothing, and something else apart', () => {
  tree.write('a/b.yaml', 'text');
  expect([tree.read('a/b.yaml'), tree.read('a/c.yaml'), tree.read('a'), tree.read('a/b.yaml/c')]).toEqual([
    { kind: 'file', text: 'text' }, { kind: 'absent' }, { kind: 'other' }, { kind: 'other' },
  ]);
});

it('tells whether a file or a folder is there', () => {
  tree.write('a/b.yaml', 'text');
  expect(['a/b.yaml', 'a', './a', 'b.yaml', 'a/b.yaml/c'].map((file) => tree.exists(file))).toEqual([true, true, true, false, false]);
});
