import fc from 'fast-check';
import { errorsOf } from './checker';
import { useCluster } from './running';
import { resolve } from '../../src/generator/resolve/resolve';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { isNamespaced } from '../../src/kubernetes/schemas/is-namespaced';
import { finalObjects } from '../helpers/final-objects';
import { runs } from '../helpers/runs';
import { build } from '../properties/random-repository';
import type { Recipe } from '../properties/recipe';
import { recipes } from '../properties/recipe';
import { MOVED } from '../properties/tracked';

const { objects } = useCluster();

/** The objects of base and of every overlay; that these are what kubectl renders is held by test/properties/render.integration.test.ts. */
function scopesOf(recipe: Recipe): readonly (readonly JsonObject[])[] {
  const { model, problems } = resolve(build(recipe).repository, { isNamespaced, written: MOVED });
  return problems.length > 0 ? [] : [model.base, ...model.overlays].map((scope) => finalObjects(scope) as unknown as readonly JsonObject[]);
}

function withoutCustomizations(recipe: Recipe): Recipe {
  return { ...recipe, apps: recipe.apps.map((app) => ({ ...app, customize: 0 })) };
}

test('the server takes every object of base and of every overlay of any repository that changes no manifest by hand', async () => {
  let seen = 0;
  await fc.assert(fc.asyncProperty(recipes.map(withoutCustomizations), async (recipe) => {
    for (const scope of scopesOf(recipe)) {
      await objects.prepare(scope);
      const verdicts = await objects.apply(scope, { dryRun: true });
      seen += verdicts.length;
      expect(verdicts.filter(({ taken }) => !taken)).toEqual([]);
    }
  }), { numRuns: runs(50) });
  expect(seen).toBeGreaterThan(runs(500));
});

test('of a manifest that was changed by hand, validate says what the server says', async () => {
  await fc.assert(fc.asyncProperty(recipes, async (recipe) => {
    for (const scope of scopesOf(recipe)) {
      await objects.prepare(scope);
      const verdicts = await objects.apply(scope, { dryRun: true });
      const found = errorsOf(scope);
      const pairs = verdicts.map((verdict, index) => ({ ...verdict, found: found[index] }));
      expect(pairs.filter((pair) => pair.taken !== (pair.found.length === 0))).toEqual([]);
    }
  }), { numRuns: runs(50) });
});
