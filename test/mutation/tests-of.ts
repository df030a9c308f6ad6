import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Tests that need minutes or a cluster, or look at the repository as a whole: they do not tell which line is wrong. */
const NOT_OF_A_MODULE = /\.(property|deep|cluster)\.test\.ts$|^test\/(structure|reference|properties|types|stories)\//;

/** How many tests a mutant is shown to, the nearest first. */
const MOST = 48;

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

/** The path of the test that mirrors a file, less its endings. */
function mirrorOf(file: string): string {
  return file.replace(/^src\//, 'test/').replace(/\.ts$/, '');
}

function isMirror(file: string, test: string): boolean {
  return mirrorOf(file) === test.replace(/(\.integration)?\.test\.ts$/, '');
}

/** Tests that start processes take long: only those of the file itself are run. */
function isOf(file: string, test: string): boolean {
  return !NOT_OF_A_MODULE.test(test) && (isMirror(file, test) || (test.endsWith('.test.ts') && !test.endsWith('.integration.test.ts')));
}

/** How near a test is to a file: the one that mirrors it, those in the folder where that one would be, those in the folders above, any other. */
function nearness(file: string, test: string): number {
  if (isMirror(file, test)) return Infinity;
  const [own, other] = [dirname(mirrorOf(file)).split('/'), dirname(test).split('/')];
  const apart = other.findIndex((name, depth) => own[depth] !== name);
  return apart === -1 ? own.length + other.length : apart;
}

/** What depends on a file, directly or not, the nearest first: it is loaded anew when the file changes. */
export function dependentsOf(file: string, importers: Importers): string[] {
  const dependents = new Set([file]);
  for (const one of dependents) for (const importer of importers.get(one) ?? []) dependents.add(importer);
  dependents.delete(file);
  return [...dependents];
}

/** The tests that a mutant of a file is shown to: of those that reach it, the nearest, then those over the fewest imports. */
export function testsOf(file: string, importers: Importers): string[] {
  const tests = dependentsOf(file, importers).filter((test) => isOf(file, test));
  return tests.sort((a, b) => nearness(file, b) - nearness(file, a)).slice(0, MOST);
}
