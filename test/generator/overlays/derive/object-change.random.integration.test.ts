import { randomPairs } from './random-pairs';
import { explain, renderablePairs, unequalPairs } from './render-pairs';
import { availableRenderers } from './renderers';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';

it.each(availableRenderers())('the changes of random objects of every kind render as wanted: %s', async (renderer) => {
  const pairs = await renderablePairs(renderer, randomPairs(1, 150, loadSchemas()));
  expect(pairs.length).toBeGreaterThan(75);
  expect((await unequalPairs(renderer, pairs)).map(explain)).toEqual([]);
}, 120_000);
