import * as path from 'node:path';
import { finalObjects, sorted } from './final-objects';
import { inFolder, kustomize, parseStream } from './render';
import type { Declare, Settings } from './repository';
import { modelOf } from './repository';
import { planFiles } from '../../src/generator/plan/plan';

/**
 * Expects that base and every overlay render, by the real renderer, to the objects of the model. For overlays that move or rename
 * nothing: in others references follow in the render alone.
 */
export async function expectRenderOfModel(declare: Declare, settings?: Settings): Promise<void> {
  const model = modelOf(declare, settings);
  await inFolder(planFiles(model, '.projenrc.ts'), async (folder) => {
    const scopes = [{ directory: 'base', scope: model.base }, ...model.overlays.map((scope) => ({ directory: `overlays/${scope.name}`, scope }))];
    await Promise.all(scopes.map(async ({ directory, scope }) => {
      const rendered = parseStream(await kustomize(path.join(folder, directory)));
      expect(sorted(rendered)).toEqual(finalObjects(scope));
    }));
  });
}
