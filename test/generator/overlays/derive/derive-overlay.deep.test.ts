import { checkRandomOverlay } from './check-overlays';
import { Random } from './random';
import { availableRenderers } from './renderers';

const SEEDS = Array.from({ length: Number(process.env.DEEP_ROUNDS ?? 8) }, (_, index) => 1000 + index + Number(process.env.DEEP_SEED ?? 0));
const OVERLAYS_PER_ROUND = 20;

describe.each(availableRenderers())('%s', (renderer) => {
  let checked = 0;

  it.each(SEEDS)('random overlays render as wanted, and as the model of the transformers says: seed %i', async (seed) => {
    const random = new Random(seed);
    for (let count = 0; count < OVERLAYS_PER_ROUND; count += 1) {
      const faults = await checkRandomOverlay(renderer, random);
      if (faults !== undefined) checked += 1;
      expect(faults ?? []).toEqual([]);
    }
  }, 600_000);

  it('most of the random overlays are such as kustomize renders at all', () => {
    expect(checked).toBeGreaterThan(SEEDS.length * OVERLAYS_PER_ROUND * 0.4);
  });
});
