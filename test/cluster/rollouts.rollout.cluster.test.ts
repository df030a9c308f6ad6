import { join } from 'node:path';
import { nameOf } from './client/objects';
import { renderedIn } from './client/rendered';
import { eventually } from './client/wait';
import { useCluster } from './running';
import { listOverlays } from '../../src/checker/read/render/targets';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../src/kubernetes/objects/json';
import { ROOT } from '../helpers/snippets';

const { objects } = useCluster();

const OVERLAYS = ['.', 'examples/shop'].flatMap((repository) => listOverlays(join(ROOT, repository)).map((overlay) => ({ ...overlay, repository })));
const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet'];

function isReady(workload: JsonObject | undefined): boolean {
  const status = asObject(workload?.status);
  if (status.observedGeneration !== at(workload, 'metadata', 'generation')) return false;
  return workload?.kind === 'DaemonSet' ? status.numberReady === status.desiredNumberScheduled : (status.readyReplicas ?? 0) === at(workload, 'spec', 'replicas');
}

async function unready(workloads: readonly JsonObject[]): Promise<readonly string[]> {
  const states = await Promise.all(workloads.map((workload) => objects.read(workload)));
  return workloads.filter((_, index) => !isReady(states[index])).map(({ kind, metadata }) => `${String(kind)} ${String(asObject(metadata).name)}`);
}

async function namesAt(path: string): Promise<readonly string[]> {
  return asList((await objects.api.get(path))?.items).map((item) => `${path}/${String(at(item, 'metadata', 'name'))}`);
}

/** What is left of an overlay: its namespaces, and what controllers made in them. */
async function leftOf(rendered: readonly JsonObject[]): Promise<readonly string[]> {
  const namespaces = [...new Set(rendered.flatMap(({ metadata }) => asString(at(metadata, 'namespace')) ?? []))];
  const kinds = ['/apis/apps/v1 replicasets', '/api/v1 pods'].map((kind) => kind.split(' '));
  const made = await Promise.all(namespaces.flatMap((namespace) => kinds.map(([group, kind]) => namesAt(`${group}/namespaces/${namespace}/${kind}`))));
  const own = await Promise.all(rendered.map(async (object) => await objects.read(object) === undefined ? [] : [nameOf(object)]));
  return [...made, ...own].flat();
}

test.each(OVERLAYS)('$repository/overlays/$name rolls out, and nothing of it is left when it is deleted', async ({ directory }) => {
  const rendered = await renderedIn(directory);
  await objects.prepare(rendered);
  expect((await objects.apply(rendered)).filter(({ taken }) => !taken)).toEqual([]);
  const workloads = rendered.filter(({ kind }) => WORKLOADS.includes(String(kind)));
  expect(workloads.length).toBeGreaterThan(1);
  await eventually(async () => expect(await unready(workloads)).toEqual([]));

  await objects.delete(rendered);
  await eventually(async () => expect(await leftOf(rendered)).toEqual([]));
});

test('a Deployment whose image cannot be pulled keeps what ran before', async () => {
  const [{ directory }] = OVERLAYS;
  const rendered = await renderedIn(directory);
  const deployments = rendered.filter(({ kind }) => kind === 'Deployment');
  await objects.apply(rendered);
  await eventually(async () => expect(await unready(deployments)).toEqual([]));

  const text = JSON.stringify(deployments[0]).replace(/"image":"[^"]*"/, '"image":"registry.example.com/broken:1"');
  await objects.apply([JSON.parse(text) as JsonObject]);
  await eventually(async () => expect(await objects.read(deployments[0])).toMatchObject({ status: { unavailableReplicas: 1, readyReplicas: 2 } }));
  await objects.delete(rendered);
});
