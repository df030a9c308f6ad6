import { checkRandomOverlay } from './check-overlays';
import { Random } from './random';
import { availableRenderers } from './renderers';

it.each(availableRenderers())('random overlays render as wanted: %s', async (renderer) => {
  const random = new Random(7);
  const results: (readonly string[] | undefined)[] = [];
  for (let count = 0; count < 8; count += 1) results.push(await checkRandomOverlay(renderer, random));
  const checked = results.filter((faults) => faults !== undefined);
  expect(checked.flat()).toEqual([]);
  expect(checked.length).toBeGreaterThan(3);
}, 120_000);
