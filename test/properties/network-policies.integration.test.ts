import * as path from 'node:path';
import fc from 'fast-check';
import type { NetworkRecipe } from './network-recipe';
import { networkRecipes } from './network-recipe';
import { declareNetwork } from './network-repository';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import { finalObjects, sorted } from '../helpers/final-objects';
import type { Rendered } from '../helpers/render';
import { inFolder, kustomize, parseStream } from '../helpers/render';

function policiesIn(objects: readonly Rendered[]): readonly Rendered[] {
  return sorted(objects.filter(({ kind }) => kind === 'NetworkPolicy'));
}

async function expectRendered(recipe: NetworkRecipe): Promise<void> {
  const { model } = resolve(declareNetwork(recipe).repository);
  await inFolder(planFiles(model, '.projenrc.ts'), async (folder) => {
    await Promise.all(model.overlays.map(async (overlay) => {
      const rendered = parseStream(await kustomize(path.join(folder, 'overlays', overlay.name)));
      expect(policiesIn(rendered)).toEqual(policiesIn(finalObjects(overlay)));
    }));
  });
}

it('the policies of any repository\'s overlays render, by the real kubectl, to those of the model', async () => {
  const several = fc.array(networkRecipes, { minLength: 1, maxLength: 3, size: 'max' });
  await fc.assert(fc.asyncProperty(several, async (list) => {
    await Promise.all(list.map(expectRendered));
  }), { numRuns: 8, interruptAfterTimeLimit: 40_000 });
}, 90_000);
