import { objectsThatDiffer } from './differences';
import { overlayFiles, renderOverlay, renderTransformed } from './overlay-render';
import type { Random } from './random';
import { isRenderable, randomOverlay } from './random-overlay';
import type { Renderer } from './renderers';
import { deriveOverlay } from '../../../../src/generator/overlays/derive/derive-overlay';
import type { OverlayChange } from '../../../../src/generator/overlays/derive/overlay';

function textOf(change: OverlayChange): string {
  return overlayFiles(change).map(({ path, content }) => `${path}\n${content}`).join('\n');
}

/**
 * Derives an overlay for random objects, renders it, and compares object for object; before that, what the renderer makes of the
 * wanted objects without patches is compared with what the model of the transformers says.
 *
 * @returns what is not as it should be; undefined where the renderer takes none of the objects, because fields have wrong types
 */
export async function checkRandomOverlay(renderer: Renderer, random: Random): Promise<readonly string[] | undefined> {
  const overlay = randomOverlay(random);
  const { items, input: { base, wanted, transforms } } = overlay;
  const plain = await renderTransformed(renderer, items, transforms);
  if (!isRenderable(overlay) || typeof plain === 'string') return undefined;
  const objects = wanted.map(({ object }) => object);
  const change = deriveOverlay(overlay.input);
  const rendered = await renderOverlay(renderer, base, change);
  const faults = [
    ...objectsThatDiffer(objects, plain).map((fault) => `model: ${fault}`),
    ...change.unreachable.map((unreachable) => `not reached: ${JSON.stringify(unreachable)}`),
    ...typeof rendered === 'string' ? [rendered] : objectsThatDiffer(objects, rendered),
  ];
  return faults.length === 0 ? [] : [...faults, textOf(change)];
}
