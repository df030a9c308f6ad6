import { objectsThatDiffer } from './differences';
import { overlayFiles, renderOverlay, renderTransformed } from './overlay-render';
import { Random } from './random';
import { isRenderable, randomOverlay } from './random-overlay';
import { availableRenderers } from './renderers';
import { deriveOverlay } from '../../../../src/generator/overlays/derive/derive-overlay';

const SEEDS = Array.from({ length: Number(process.env.DEEP_ROUNDS ?? 20) }, (_, index) => 1000 + index + Number(process.env.DEEP_SEED ?? 0));
const OVERLAYS_PER_ROUND = 20;

describe.each(availableRenderers())('%s', (renderer) => {
  let reached = 0;

  it.each(SEEDS)('random overlays render as wanted, as the model of the transformers says: seed %i', async (seed) => {
    const random = new Random(seed);
    for (let round = 0; round < OVERLAYS_PER_ROUND; round += 1) {
      const overlay = randomOverlay(random);
      const { items, input: { base, wanted, transforms } } = overlay;
      const plain = await renderTransformed(renderer, items, transforms);
      if (!isRenderable(overlay) || typeof plain === 'string') continue;
      const objects = wanted.map(({ object }) => object);
      expect(objectsThatDiffer(objects, plain)).toEqual([]);
      const change = deriveOverlay(overlay.input);
      expect(change.unreachable).toEqual([]);
      const rendered = await renderOverlay(renderer, base, change);
      const files = (): string => overlayFiles(change).map(({ path, content }) => `${path}\n${content}`).join('\n');
      if (typeof rendered === 'string') throw new Error(`${rendered}\n${files()}`);
      const difference = objectsThatDiffer(objects, rendered);
      if (difference.length > 0) throw new Error(`${difference.join('\n')}\n${files()}`);
      reached += 1;
    }
  }, 600_000);

  it('most of the random overlays are such as kustomize renders at all', () => {
    expect(reached).toBeGreaterThan(SEEDS.length * OVERLAYS_PER_ROUND * 0.4);
  });
});
