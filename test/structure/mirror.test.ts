import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const floors = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Every folder below another, relative to the repository's root. */
function foldersBelow(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const below = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
  return [...below, ...below.flatMap(foldersBelow)];
}

test('the tests of a folder of src/ are in the folder of the same name', () => {
  const folders = floors.flatMap((floor) => foldersBelow(`test/${floor}`));
  expect(folders).toContain('test/generator/subjects/ports');
  expect(folders.filter((folder) => !existsSync(join(ROOT, folder.replace(/^test/, 'src'))))).toEqual([]);
});
