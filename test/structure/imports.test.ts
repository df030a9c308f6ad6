import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sourceFiles } from './source-files';

const ROOT = resolve(__dirname, '../..');

/** The first circle of imports, as the files along it; undefined where there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  function visit(file: string): readonly string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  }
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}

test('a circle is found', () => {
  expect(findCircle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']);
});

test('no source files import each other in a circle, not even types', () => {
  expect(findCircle(new Map(sourceFiles().map(({ path, imports }) => [path, imports])))).toBeUndefined();
});

test('every import of ours names a file that exists', () => {
  const files = sourceFiles();
  const paths = new Set(files.map(({ path }) => path));
  // Types that are written from schemas stand beside these.
  const isTypes = (target: string): boolean => target.startsWith('schemas/types/') && existsSync(join(ROOT, target.replace(/\.ts$/, '.d.ts')));
  const exists = (target: string): boolean => paths.has(target) || isTypes(target);

  expect(files.flatMap(({ path, imports }) => imports.filter((target) => !exists(target)).map((target) => `${path} → ${target}`))).toEqual([]);
});

test('no source file has more than 300 lines, and the median has at most 100', () => {
  const lines = sourceFiles().map((file) => file.lines).sort((a, b) => a - b);

  expect(lines.at(-1)).toBeLessThanOrEqual(300);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(100);
});
