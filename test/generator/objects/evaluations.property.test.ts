import fc from 'fast-check';
import type { RepositoryModel } from '../../../src/generator/model/repository-model';
import { Reading } from '../../../src/generator/objects/reading';
import { planFiles } from '../../../src/generator/plan/plan';
import { resolve } from '../../../src/generator/resolve/resolve';
import { isNamespaced } from '../../../src/kubernetes/schemas/is-namespaced';
import { runs } from '../../helpers/runs';
import type { NetworkRecipe } from '../../properties/network-recipe';
import { networkRecipes } from '../../properties/network-recipe';
import { declareNetwork } from '../../properties/network-repository';
import { build } from '../../properties/random-repository';
import type { Recipe } from '../../properties/recipe';
import { recipes } from '../../properties/recipe';
import { MOVED } from '../../properties/tracked';

type Resolution = ReturnType<typeof resolve>;

function resolved(recipe: Recipe): Resolution {
  return resolve(build(recipe).repository, { isNamespaced, written: MOVED });
}

function resolvedNetwork(recipe: NetworkRecipe): Resolution {
  return resolve(declareNetwork(recipe).repository, { isNamespaced });
}

/** The same where each scope evaluates all of its workloads itself. */
function alone<T>(work: () => T): T {
  const spy = jest.spyOn(Reading.prototype, 'isSameIn').mockReturnValue(false);
  try {
    return work();
  } finally {
    spy.mockRestore();
  }
}

/** Of the objects that workloads have in the overlays, how many are base's own. */
function sharedIn({ base, overlays }: RepositoryModel): { readonly shared: number; readonly own: number } {
  const inBase = new Set(base.objects);
  const objects = overlays.flatMap((overlay) => overlay.objects).filter(({ instance }) => instance !== undefined);
  const shared = objects.filter((object) => inBase.has(object)).length;
  return { shared, own: objects.length - shared };
}

function objectsOf({ model: { base, overlays } }: Resolution): unknown {
  return [base, ...overlays].map(({ objects }) => objects.map(({ instance: _, notes: __, declaredAt: ___, ...object }) => object));
}

const count = { shared: 0, own: 0 };

function expectTheSame(work: () => Resolution): void {
  const [together, apart] = [work(), alone(work)];
  expect(together.problems).toEqual(apart.problems);
  expect(objectsOf(together)).toEqual(objectsOf(apart));
  if (together.problems.length === 0) expect(planFiles(together.model, 'x')).toEqual(planFiles(apart.model, 'x'));
  const { shared, own } = sharedIn(together.model);
  count.shared += shared;
  count.own += own;
}

it('what overlays have in common with base is what they would make themselves', () => {
  fc.assert(fc.property(recipes, (recipe) => expectTheSame(() => resolved(recipe))), { numRuns: runs(15) });
});

it('also where network policies tell who calls whom', () => {
  fc.assert(fc.property(networkRecipes, (recipe) => expectTheSame(() => resolvedNetwork(recipe))), { numRuns: runs(15) });
});

afterAll(() => {
  expect(count.shared).toBeGreaterThan(20);
  expect(count.own).toBeGreaterThan(20);
});
