import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const IGNORED = read('.npmignore').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

/** What a file imports of this repository's own. */
function importsOf(file: string): readonly string[] {
  const paths = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^']* from '(\.[^']+)'/gm)].map(([, path]) => resolve(dirname(file), path));
  return paths.flatMap((path) => [`${path}.ts`, `${path}.d.ts`].filter((candidate) => existsSync(candidate)));
}

/** A file and all that it is made of. */
function closure(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    importsOf(path).forEach(visit);
  };
  visit(file);
  return found;
}

test('the package leaves out declarations that no configuration is typed by', () => {
  const folders = IGNORED.flatMap((line) => /^\/lib\/(\w+)\/\*\*\/\*\.d\.ts$/.exec(line)?.[1] ?? []);
  expect(folders).toEqual(['checker', 'cli', 'live']);
  const needed = [...closure(join(ROOT, 'src/index.ts'))].map((file) => relative(join(ROOT, 'src'), file));
  expect(needed.length).toBeGreaterThan(200);
  expect(needed.filter((file) => folders.includes(file.split('/')[0]))).toEqual([]);
});

test('the package has what its program reads and what its pages lead to', () => {
  const readAtRunTime = ['/docs', '/schemas', '/README.md', '/CHANGELOG.md', '/SECURITY.md'];
  expect(IGNORED.filter((line) => readAtRunTime.some((path) => line.startsWith(path)))).toEqual([]);
  expect(IGNORED).toContain('!/lib/**/*.js');
});

test('what only this repository needs stays out', () => {
  expect(IGNORED).toEqual(expect.arrayContaining(['/test/', '/src/', '/scripts/', '/bench/', '/examples/', '/projenrc', '/.ci/', '/.github/', '/base/', '/overlays/', '/delivery/']));
});
