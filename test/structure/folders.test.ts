import { dirname } from 'node:path';
import { sourceFiles } from './source-files';
import { FOLDERS } from '../../projenrc/walls';

/** The folder of a file below `src/`: `generator/plan`. */
function folderOf(path: string): string {
  return dirname(path).replace(/^src\/?/, '');
}

const FILES = sourceFiles().filter(({ path }) => folderOf(path) !== '');

test('every folder of the sources has its place in the order in which folders may import each other', () => {
  expect([...new Set(FILES.map(({ path }) => folderOf(path)))].sort()).toEqual([...FOLDERS].sort());
});

test('a folder imports only folders that come before it: none imports one that imports it', () => {
  const rank = new Map(FOLDERS.map((folder, index) => [folder, index]));
  const upwards = FILES.flatMap(({ path, imports }) => imports
    .filter((target) => (rank.get(folderOf(target)) ?? -1) > (rank.get(folderOf(path)) ?? -1))
    .map((target) => `${path} → ${target}`));
  expect(upwards).toEqual([]);
});

test('the two halves do not see each other', () => {
  const across = FILES.flatMap(({ path, imports }) => imports
    .filter((target) => [['src/generator/', 'src/checker/'], ['src/checker/', 'src/generator/']].some(([from, to]) => path.startsWith(from) && target.startsWith(to)))
    .map((target) => `${path} → ${target}`));
  expect(across).toEqual([]);
});

test('there are at most eight folders below src/', () => {
  expect(new Set(FILES.map(({ path }) => path.split('/')[1])).size).toBeLessThanOrEqual(8);
});
