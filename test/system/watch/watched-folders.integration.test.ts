import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WatchedFolders } from '../../../src/system/watch/watched-folders';
import { writeTree } from '../../checker/read/render/temporary-tree';
import { waitFor } from '../../helpers/running';

let folders: WatchedFolders;
afterEach(() => folders.close());

interface Watched {
  readonly root: string;
  readonly told: Set<string>;
  /** The files that were there. */
  readonly found: string[];
}

/** A watched tree, and what was told of it, by paths from its top. */
function watched(files: Readonly<Record<string, string>>, except?: string): Watched {
  const root = writeTree(files);
  const told = new Set<string>();
  folders = new WatchedFolders((path) => told.add(path.slice(root.length + 1)), except === undefined ? undefined : join(root, except));
  return { root, told, found: folders.add(root).map((path) => path.slice(root.length + 1)).sort() };
}

test('files are told of that are written, made and removed, at any depth', async () => {
  const { root, told, found } = watched({ 'a/b/kept.yaml': '', 'a/gone.yaml': '', 'top.yaml': '' });
  expect(found).toEqual(['a/b/kept.yaml', 'a/gone.yaml', 'top.yaml']);
  writeFileSync(join(root, 'a/b/kept.yaml'), 'x');
  writeFileSync(join(root, 'a/new.yaml'), 'x');
  rmSync(join(root, 'a/gone.yaml'));
  await waitFor(() => told.size >= 3);
  expect([...told].sort()).toEqual(['a/b/kept.yaml', 'a/gone.yaml', 'a/new.yaml']);
});

test('an editor may write beside a file and rename, again and again', async () => {
  const { root, told } = watched({ 'a.yaml': '' });
  for (const text of ['1', '2']) {
    told.clear();
    writeFileSync(join(root, '.a.yaml.swp'), text);
    renameSync(join(root, '.a.yaml.swp'), join(root, 'a.yaml'));
    await waitFor(() => told.has('a.yaml'));
  }
});

test('a new folder is watched, with what was in it before it was', async () => {
  const { root, told } = watched({ 'a.yaml': '' });
  mkdirSync(join(root, 'new/deep'), { recursive: true });
  writeFileSync(join(root, 'new/deep/first.yaml'), '');
  await waitFor(() => told.has('new/deep/first.yaml'));
  writeFileSync(join(root, 'new/deep/second.yaml'), '');
  await waitFor(() => told.has('new/deep/second.yaml'));
});

test('a folder that is gone is told of with a slash; one that is made again is watched again', async () => {
  const { root, told } = watched({ 'a/x.yaml': '' });
  renameSync(join(root, 'a'), `${root}-elsewhere`);
  await waitFor(() => told.has('a/'));
  rmSync(`${root}-elsewhere`, { recursive: true });
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/y.yaml'), '');
  await waitFor(() => told.has('a/y.yaml'));
  told.clear();
  writeFileSync(join(root, 'a/y.yaml'), 'x');
  await waitFor(() => told.has('a/y.yaml'));
});

test('installed packages, git, folders behind links and the one that is left out are not watched', async () => {
  const elsewhere = writeTree({ 'z.yaml': '' });
  const { root, told, found } = watched({ 'node_modules/p/a.yaml': '', '.git/config': '', 'tmp/a.yaml': '', 'a.yaml': '' }, 'tmp');
  symlinkSync(elsewhere, join(root, 'link'));
  expect(found).toEqual(['a.yaml']);
  for (const path of ['node_modules/p/a.yaml', '.git/config', 'tmp/a.yaml', 'link/z.yaml', 'a.yaml']) writeFileSync(join(root, path), 'x');
  await waitFor(() => told.has('a.yaml'));
  expect([...told].filter((path) => path !== 'link').sort()).toEqual(['a.yaml']);
});

test('a folder that does not exist cannot be watched', () => {
  folders = new WatchedFolders(() => undefined);
  expect(() => folders.add('/nowhere/at/all')).toThrow('/nowhere/at/all cannot be watched: ');
});
