import { randomPairs } from './random-pairs';
import { explain, renderablePairs, unequalPairs } from './render-pairs';
import { availableRenderers } from './renderers';
import { availableVersions, loadSchemas } from '../../../../src/kubernetes/schemas/load';

const SEEDS = Array.from({ length: Number(process.env.DEEP_ROUNDS ?? 8) }, (_, index) => 1000 + index + Number(process.env.DEEP_SEED ?? 0));
const PAIRS_PER_ROUND = 200;

describe.each(availableRenderers())('%s', (renderer) => {
  let rendered = 0;

  it.each(SEEDS)('the changes of random objects of every kind and version render as wanted: seed %i', async (seed) => {
    const versions = availableVersions();
    const pairs = await renderablePairs(renderer, randomPairs(seed, PAIRS_PER_ROUND, loadSchemas(versions[seed % versions.length])));
    rendered += pairs.length;
    expect((await unequalPairs(renderer, pairs)).map(explain)).toEqual([]);
  }, 600_000);

  it('most of the random pairs are such as kustomize renders at all', () => {
    expect(rendered).toBeGreaterThan(SEEDS.length * PAIRS_PER_ROUND * 0.5);
  });
});
