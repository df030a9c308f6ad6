import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import { isNamespaced } from '../../src/kubernetes/schemas/is-namespaced';
import { build } from '../properties/random-repository';
import { recipes } from '../properties/recipe';
import { MOVED } from '../properties/tracked';

/** A folder with a kustomization, and the name that reports have for it. */
export interface Folder {
  readonly name: string;
  readonly path: string;
}

/** Kustomizations below these are generated, committed, and what a user would apply. */
const COMMITTED = ['base', 'overlays', 'examples/shop/base', 'examples/shop/overlays', 'test/fixtures/online-boutique'];

function kustomizationsBelow(root: string, name: string): Folder[] {
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'kustomization.yaml')
    .map(({ parentPath }) => ({ name: relative(root, parentPath), path: parentPath }));
}

/** A component is built by those who include it. */
function isBuiltAlone({ name }: Folder): boolean {
  return !/(^|\/)components\//.test(name);
}

/** The folders of this repository, of the examples and of the fixtures. */
export function committedFolders(root: string): Folder[] {
  return COMMITTED.flatMap((name) => kustomizationsBelow(root, name)).filter(isBuiltAlone).sort((a, b) => a.name < b.name ? -1 : 1);
}

/** Writes so many random repositories, the same for the same seed, below a folder. */
export function randomFolders(into: string, count: number, seed: number): Folder[] {
  return fc.sample(recipes, { numRuns: count, seed }).flatMap((recipe, index) => {
    const { model, problems } = resolve(build(recipe).repository, { isNamespaced, written: MOVED });
    if (problems.length > 0) return [];
    const root = join(into, `random-${index}`);
    for (const { path, content } of planFiles(model, '.projenrc.ts')) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return model.overlays.map((scope) => ({ name: `random-${index}/overlays/${scope.name}`, path: join(root, 'overlays', scope.name) }));
  });
}
