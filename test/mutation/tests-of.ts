import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Tests that start processes, need minutes or a cluster, or look at the repository as a whole: they do not tell which line is wrong. */
const NOT_OF_A_MODULE = /\.(integration|property|deep|cluster)\.test\.ts$|^test\/(structure|reference|properties|types|stories)\//;

/** How many tests a mutant is shown to, the nearest first. */
const MOST = 6;

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

function importsOf(root: string, file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.filter(({ fileName }) => fileName.startsWith('.')).flatMap(({ fileName }) => {
    const path = relative(root, join(root, dirname(file), fileName));
    return [`${path}.ts`, `${path}/index.ts`, path].filter((candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile());
  });
}

/** Who imports a file, of sources and tests alike. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Reads who imports whom. */
export function readImporters(root: string): Importers {
  const importers = new Map<string, string[]>();
  for (const file of [...filesBelow(root, 'src'), ...filesBelow(root, 'test')]) {
    for (const imported of importsOf(root, file)) importers.set(imported, [...importers.get(imported) ?? [], file]);
  }
  return importers;
}

function mirrorOf(file: string): string {
  return file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
}

/** The tests that a mutant of a file is shown to: the one that mirrors it, then those that reach it over the fewest imports. */
export function testsOf(file: string, importers: Importers): string[] {
  const tests = new Set<string>();
  const seen = new Set([file]);
  for (let level = [file]; level.length > 0 && tests.size < MOST;) {
    const next = level.flatMap((of) => importers.get(of) ?? []).filter((importer) => !seen.has(importer));
    for (const importer of next) {
      seen.add(importer);
      if (importer.endsWith('.test.ts') && !NOT_OF_A_MODULE.test(importer)) tests.add(importer);
    }
    level = [...new Set(next)];
  }
  const mirror = mirrorOf(file);
  const nearest = [...tests].slice(0, MOST);
  return tests.has(mirror) ? [mirror, ...nearest.filter((test) => test !== mirror)] : nearest;
}
