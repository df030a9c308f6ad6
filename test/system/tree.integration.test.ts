import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { isGeneratedPath } from '../../src/generator/files/removable';
import { Tree } from '../../src/system/tree';

let root = '';
let tree = new Tree(root, { isRemovable: isGeneratedPath });

beforeEach(() => {
  root = fs.mkdtempSync(path.join(fs.realpathSync(tmpdir()), 'projen-gitops-'));
  tree = new Tree(root, { isRemovable: isGeneratedPath });
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

it('leaves the old file and no temporary one where it cannot be replaced', () => {
  fs.mkdirSync(path.join(root, 'a.yaml/folder'), { recursive: true });
  expect(() => tree.write('a.yaml', 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(fs.readdirSync(root)).toEqual(['a.yaml']);
});

it('removes a file and the folders that it leaves empty, and no others', () => {
  tree.write('base/b/c/d.yaml', '');
  tree.write('base/e.yaml', '');
  tree.remove('base/b/c/d.yaml');
  expect(fs.readdirSync(path.join(root, 'base'))).toEqual(['e.yaml']);
});

it('removing what is gone is no fault', () => {
  expect(() => tree.remove('base/b.yaml')).not.toThrow();
});

it('tells a file, nothing, and something else apart', () => {
  tree.write('a/b.yaml', 'text');
  expect([tree.read('a/b.yaml'), tree.read('a/c.yaml'), tree.read('a'), tree.read('a/b.yaml/c')]).toEqual([
    { kind: 'file', bytes: Buffer.from('text') }, { kind: 'absent' }, { kind: 'other' }, { kind: 'other' },
  ]);
});

describe('a link', () => {
  let elsewhere = '';
  beforeEach(() => {
    elsewhere = fs.mkdtempSync(path.join(fs.realpathSync(tmpdir()), 'elsewhere-'));
    fs.writeFileSync(path.join(elsewhere, 'a.yaml'), 'theirs');
  });
  afterEach(() => {
    expect(fs.readdirSync(elsewhere)).toEqual(['a.yaml']);
    expect(fs.readFileSync(path.join(elsewhere, 'a.yaml'), 'utf8')).toBe('theirs');
    fs.rmSync(elsewhere, { recursive: true });
  });

  it('of a folder that leads out is followed by nothing', () => {
    fs.symlinkSync(elsewhere, path.join(root, 'base'));
    expect([tree.read('base/a.yaml'), tree.read('base/b/c.yaml')]).toEqual([{ kind: 'outside' }, { kind: 'outside' }]);
    expect(() => tree.write('base/a.yaml', 'ours')).toThrow('base/a.yaml is not touched: a link on the way to it leads out of the repository');
    expect(() => tree.write('base/new/a.yaml', 'ours')).toThrow(/is not touched/);
    expect(() => tree.remove('base/a.yaml')).toThrow(/is not touched/);
  });

  it('of a folder below others is no different, nor one to nothing', () => {
    fs.mkdirSync(path.join(root, 'overlays'));
    fs.symlinkSync(elsewhere, path.join(root, 'overlays/x'));
    fs.symlinkSync(path.join(elsewhere, 'missing'), path.join(root, 'overlays/y'));
    expect(() => tree.write('overlays/x/a.yaml', 'ours')).toThrow(/is not touched/);
    expect(() => tree.write('overlays/y/a.yaml', 'ours')).toThrow(/is not touched/);
    expect(() => tree.remove('overlays/x/a.yaml')).toThrow(/is not touched/);
    expect(tree.read('overlays/y/a.yaml')).toEqual({ kind: 'outside' });
  });

  it('at the file itself that leads out is not read through', () => {
    fs.mkdirSync(path.join(root, 'base'));
    fs.symlinkSync(path.join(elsewhere, 'a.yaml'), path.join(root, 'base/a.yaml'));
    expect(tree.read('base/a.yaml')).toEqual({ kind: 'other' });
    tree.remove('base/a.yaml');
    expect(fs.existsSync(path.join(root, 'base'))).toBe(false);
  });

  it('that stays inside is followed, but what it leads to is only removed where it is generated', () => {
    fs.mkdirSync(path.join(root, 'src'));
    fs.writeFileSync(path.join(root, 'src/a.yaml'), 'mine');
    fs.symlinkSync('src', path.join(root, 'base'));
    expect(tree.readText('base/a.yaml')).toBe('mine');
    expect(() => tree.remove('base/a.yaml')).toThrow(/is not touched/);
    expect(fs.existsSync(path.join(root, 'src/a.yaml'))).toBe(true);
  });

  it('to the root itself is the root', () => {
    fs.symlinkSync(root, path.join(elsewhere, 'root'));
    new Tree(path.join(elsewhere, 'root'), { isRemovable: isGeneratedPath }).write('base/a.yaml', 'ours');
    fs.unlinkSync(path.join(elsewhere, 'root'));
    expect(tree.readText('base/a.yaml')).toBe('ours');
  });

  it('that leads to itself is something else than a file', () => {
    fs.symlinkSync('loop', path.join(root, 'loop'));
    expect([tree.read('loop'), tree.read('loop/a.yaml')]).toEqual([{ kind: 'other' }, { kind: 'other' }]);
    expect(() => tree.write('loop/a.yaml', '')).toThrow(/ELOOP/);
  });
});

it.each(['package.json', '.git/config', '../a', 'base/../a', 'base'])('removes nothing at %s, where nothing is generated', (file) => {
  fs.mkdirSync(path.join(root, '.git'));
  for (const mine of ['package.json', '.git/config', 'a']) fs.writeFileSync(path.join(root, mine), '');
  expect(() => tree.remove(file)).toThrow(/is not touched/);
  expect(fs.readdirSync(root)).toEqual(['.git', 'a', 'package.json']);
});

it('does not wait for a FIFO', () => {
  spawnSync('mkfifo', [path.join(root, 'fifo')]);
  expect(tree.read('fifo')).toEqual({ kind: 'other' });
});

it('a root that is not there yet is empty, and made when something is written', () => {
  const later = new Tree(path.join(root, 'not/yet'), { isRemovable: isGeneratedPath });
  expect(later.read('base/a.yaml')).toEqual({ kind: 'absent' });
  later.write('base/a.yaml', 'ours');
  expect(later.readText('base/a.yaml')).toBe('ours');
});

it('a temporary file that someone laid out is not followed', () => {
  fs.writeFileSync(path.join(root, 'a.yaml.tmp'), 'theirs');
  tree.write('a.yaml', 'ours');
  expect(fs.readFileSync(path.join(root, 'a.yaml.tmp'), 'utf8')).toBe('theirs');
});

it('bytes come back as they are', () => {
  tree.write('a.yaml', Buffer.from([0, 0xff, 0xfe]));
  expect(tree.read('a.yaml')).toEqual({ kind: 'file', bytes: Buffer.from([0, 0xff, 0xfe]) });
});
