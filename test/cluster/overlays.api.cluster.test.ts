import { join } from 'node:path';
import { renderedIn } from './client/rendered';
import { useCluster } from './running';
import { listOverlays } from '../../src/checker/read/render/targets';
import { ROOT } from '../helpers/snippets';

const { objects } = useCluster();

const OVERLAYS = ['.', 'examples/shop'].flatMap((repository) => listOverlays(join(ROOT, repository)).map((overlay) => ({ ...overlay, repository })));

test.each(OVERLAYS)('every object of $repository/overlays/$name is taken as it is', async ({ directory }) => {
  const rendered = await renderedIn(directory);
  await objects.prepare(rendered);
  const verdicts = await objects.apply(rendered, { dryRun: true });
  expect(verdicts.length).toBeGreaterThan(3);
  expect(verdicts.filter(({ taken }) => !taken)).toEqual([]);
});
