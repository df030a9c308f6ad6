import * as path from 'node:path';
import fc from 'fast-check';
import { build } from './random-repository';
import type { Recipe } from './recipe';
import { recipes } from './recipe';
import { MOVED } from './tracked';
import { planFiles } from '../../src/generator/plan/plan';
import { resolve } from '../../src/generator/resolve/resolve';
import { isNamespaced } from '../../src/kubernetes/schemas/is-namespaced';
import { finalObjects, sorted } from '../helpers/final-objects';
import { inFolder, kustomize, parseStream } from '../helpers/render';

async function expectRendered(recipe: Recipe): Promise<void> {
  const { model, problems } = resolve(build(recipe).repository, { isNamespaced, written: MOVED });
  // A changed port may hit another one of the same Service, which is refused: then there is nothing to render.
  if (problems.length > 0) return;
  await inFolder(planFiles(model, '.projenrc.ts'), async (folder) => {
    const render = async (directory: string) => sorted(parseStream(await kustomize(path.join(folder, directory))));
    // A repository with nothing in base has no base.
    const base = model.base.objects.length === 0 ? [] : [{ directory: 'base', scope: model.base }];
    const scopes = [...base, ...model.overlays.map((scope) => ({ directory: `overlays/${scope.name}`, scope }))];
    await Promise.all(scopes.map(async ({ directory, scope }) => expect(await render(directory)).toEqual(finalObjects(scope))));
  });
}

it('base and every overlay of any repository render, by the real kubectl, to the objects of the model', async () => {
  // Several repositories at a time, because kubectl is what takes the time.
  const several = fc.array(recipes, { minLength: 1, maxLength: 3, size: 'max' });
  await fc.assert(fc.asyncProperty(several, async (list) => {
    await Promise.all(list.map(expectRendered));
  }), { numRuns: 8, interruptAfterTimeLimit: 40_000 });
}, 90_000);
