import type { Objects } from './objects';
import { nameOf } from './objects';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../src/kubernetes/objects/json';

const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Those of some objects whose Pods roll out. */
export function workloadsIn(rendered: readonly JsonObject[]): readonly JsonObject[] {
  return rendered.filter(({ kind }) => WORKLOADS.includes(String(kind)));
}

function isReady(workload: JsonObject | undefined): boolean {
  const status = asObject(workload?.status);
  if (status.observedGeneration !== at(workload, 'metadata', 'generation')) return false;
  return workload?.kind === 'DaemonSet' ? status.numberReady === status.desiredNumberScheduled : (status.readyReplicas ?? 0) === at(workload, 'spec', 'replicas');
}

/** Those of some workloads that have not rolled out. */
export async function unready(objects: Objects, workloads: readonly JsonObject[]): Promise<readonly string[]> {
  const states = await Promise.all(workloads.map((workload) => objects.read(workload)));
  return workloads.filter((_, index) => !isReady(states[index])).map(({ kind, metadata }) => `${String(kind)} ${String(asObject(metadata).name)}`);
}

const MADE = ['/apis/apps/v1 replicasets', '/api/v1 pods', '/apis/batch/v1 jobs'].map((kind) => kind.split(' '));

/** What is left of an overlay: its own objects, and what controllers made where its workloads were. */
export async function leftOf(objects: Objects, rendered: readonly JsonObject[]): Promise<readonly string[]> {
  const namesAt = async (path: string): Promise<readonly string[]> => asList((await objects.api.get(path))?.items).map((item) => `${path}/${String(at(item, 'metadata', 'name'))}`);
  const namespaces = [...new Set(workloadsIn(rendered).flatMap(({ metadata }) => asString(at(metadata, 'namespace')) ?? []))];
  const made = await Promise.all(namespaces.flatMap((namespace) => MADE.map(([group, kind]) => namesAt(`${group}/namespaces/${namespace}/${kind}`))));
  const own = await Promise.all(rendered.map(async (object) => await objects.read(object) === undefined ? [] : [nameOf(object)]));
  return [...made, ...own].flat();
}
