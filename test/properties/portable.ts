import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { build } from './random-repository';
import type { Recipe } from './recipe';
import { recipes } from './recipe';
import type { OverlayOptions } from '../../src';
import type { RepositoryModel } from '../../src/generator/model/repository-model';
import { isGrouped, isSumOfUnits } from '../../src/generator/plan/layout';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import type { Resolution } from '../../src/generator/resolve/resolve';
import { isNamespaced } from '../../src/kubernetes/schemas/is-namespaced';
import { sorted } from '../helpers/final-objects';
import type { Rendered } from '../helpers/render';
import { inFolder, kustomize, parseStream } from '../helpers/render';
import { runs } from '../helpers/runs';

/** The repository of a recipe, with other options of its overlays. */
function resolved(recipe: Recipe, change: (options: OverlayOptions) => OverlayOptions): Resolution {
  const { repository } = build(recipe);
  for (const overlay of repository.overlays) Object.assign(overlay.options, change(overlay.options));
  return resolve(repository, { isNamespaced });
}

/** What a controller edits of the first overlay, and what is rendered of it. */
function synced(model: RepositoryModel, folder: string): readonly string[] {
  const [overlay] = model.overlays;
  const directory = path.join(folder, 'overlays', overlay.name);
  if (!isGrouped(model) || !isSumOfUnits(overlay, model)) return [directory];
  return (parse(readFileSync(path.join(directory, 'kustomization.yaml'), 'utf8')) as { resources: string[] }).resources.map((unit) => path.join(directory, unit));
}

/** Writes into a kustomization what Argo CD and Flux write, in place of what is there. */
function edit(directory: string, fields: object): void {
  const file = path.join(directory, 'kustomization.yaml');
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8'), { version: '1.1' }) as object, ...fields }, { version: '1.1' }));
}

async function render(model: RepositoryModel, fields?: object): Promise<readonly Rendered[]> {
  return inFolder(planFiles(model, '.projenrc.ts'), async (folder) => {
    const directories = synced(model, folder);
    const streams = directories.map(async (directory) => {
      if (fields !== undefined) edit(directory, fields);
      return parseStream(await kustomize(directory));
    });
    return sorted((await Promise.all(streams)).flat());
  });
}

/** Renders differ where a custom kind that is in no namespace got one: an API server takes it off again. */
function comparable(objects: readonly Rendered[]): readonly Rendered[] {
  return objects.map((object) => (object.kind.startsWith('Cilium') ? { ...object, metadata: { ...object.metadata, namespace: undefined } } : object));
}

const MOVED = { namespace: 'team-a', namePrefix: 'x-', nameSuffix: '-y' };

/** False where the overlay cannot be moved, or is wrong already. */
async function expectMoved(recipe: Recipe): Promise<boolean> {
  const portable = resolved(recipe, () => ({ portable: true }));
  if (portable.problems.length > 0) return false;
  const { model } = portable;
  const isStacked = isGrouped(model) && !isSumOfUnits(model.overlays[0], model);
  const wanted = resolved(recipe, ({ namePrefix = '', nameSuffix = '' }) => ({
    namespace: MOVED.namespace,
    namePrefix: `${MOVED.namePrefix}${isStacked ? namePrefix : ''}`,
    nameSuffix: `${isStacked ? nameSuffix : ''}${MOVED.nameSuffix}`,
  }));
  expect(wanted.problems).toEqual([]);
  expect(await render(model)).toEqual(await render(resolved(recipe, () => ({})).model));
  expect(comparable(await render(model, MOVED))).toEqual(comparable(await render(wanted.model)));
  return true;
}

/** Holds that portable overlays of random repositories are, wherever a controller moves them, what would be declared there; unmoved they are what they were. */
export async function portableOverlaysMove(): Promise<void> {
  let moved = 0;
  const several = fc.array(recipes.map((recipe): Recipe => ({ ...recipe, overlays: recipe.overlays.slice(0, 1) })), { minLength: 1, maxLength: 3, size: 'max' });
  await fc.assert(fc.asyncProperty(several, async (list) => {
    moved += (await Promise.all(list.map(expectMoved))).filter(Boolean).length;
  }), { numRuns: runs(8), interruptAfterTimeLimit: 40_000 });
  expect(moved).toBeGreaterThan(0);
}
