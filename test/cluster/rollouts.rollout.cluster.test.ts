import { join } from 'node:path';
import { renderedIn } from './client/rendered';
import { leftOf, unready, workloadsIn } from './client/rollouts';
import { eventually } from './client/wait';
import { useCluster } from './running';
import { listOverlays } from '../../src/checker/read/render/targets';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { ROOT } from '../helpers/snippets';

const { objects } = useCluster();

const OVERLAYS = ['.', 'examples/shop'].flatMap((repository) => listOverlays(join(ROOT, repository)).map((overlay) => ({ ...overlay, repository })));

test.each(OVERLAYS)('$repository/overlays/$name rolls out, and nothing of it is left when it is deleted', async ({ directory }) => {
  const rendered = await renderedIn(directory);
  await objects.prepare(rendered);
  expect((await objects.apply(rendered)).filter(({ taken }) => !taken)).toEqual([]);
  const workloads = workloadsIn(rendered);
  expect(workloads.length).toBeGreaterThan(1);
  await eventually(async () => expect(await unready(objects, workloads)).toEqual([]));

  await objects.delete(rendered);
  await eventually(async () => expect(await leftOf(objects, rendered)).toEqual([]));
});

test('a Deployment whose image cannot be pulled keeps what ran before', async () => {
  const [{ directory }] = OVERLAYS;
  const rendered = await renderedIn(directory);
  const deployments = rendered.filter(({ kind }) => kind === 'Deployment');
  await objects.apply(rendered);
  await eventually(async () => expect(await unready(objects, deployments)).toEqual([]));

  const text = JSON.stringify(deployments[0]).replace(/"image":"[^"]*"/, '"image":"registry.example.com/broken:1"');
  await objects.apply([JSON.parse(text) as JsonObject]);
  await eventually(async () => expect(await objects.read(deployments[0])).toMatchObject({ status: { unavailableReplicas: 1, readyReplicas: 2 } }));
  await objects.delete(rendered);
});
