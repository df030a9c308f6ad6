import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from './cluster';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { asList, asObject, at } from '../../../src/kubernetes/objects/json';
import { Api } from '../client/api';

/** Images with this in their name cannot be pulled. */
export const BROKEN_IMAGE = 'broken';

const NODE = 'fake';
const MERGE = 'application/merge-patch+json';
const INTERVAL = 200;
const SIZE = { cpu: '8', memory: '16Gi', pods: '250' };
const CONDITIONS = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'];

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z/, 'Z');
}

async function register(api: Api): Promise<void> {
  const since = now();
  await api.call('/api/v1/nodes', { method: 'POST', body: { apiVersion: 'v1', kind: 'Node', metadata: { name: NODE, labels: { 'kubernetes.io/hostname': NODE } } } });
  await api.call(`/api/v1/nodes/${NODE}/status`, {
    method: 'PATCH',
    type: MERGE,
    body: {
      status: {
        addresses: [{ type: 'InternalIP', address: '192.0.2.2' }],
        capacity: SIZE,
        allocatable: SIZE,
        conditions: [{ type: 'Ready', status: 'True', reason: 'Fake', message: '', lastHeartbeatTime: since, lastTransitionTime: since }],
      },
    },
  });
  await api.call(`/api/v1/nodes/${NODE}`, { method: 'PATCH', type: MERGE, body: { spec: { taints: null } } });
}

function statusOf(pod: JsonObject, ip: string): object {
  const since = now();
  const containers = asList(at(pod, 'spec', 'containers')).map(asObject);
  const isBroken = (image: unknown): boolean => String(image).includes(BROKEN_IMAGE);
  const isPulled = !containers.some(({ image }) => isBroken(image));
  const isOver = isPulled && at(pod, 'spec', 'restartPolicy') !== 'Always';
  const isReady = isPulled && !isOver;
  const runs = isOver ? { terminated: { exitCode: 0, startedAt: since, finishedAt: since } } : { running: { startedAt: since } };
  return {
    phase: isOver ? 'Succeeded' : isReady ? 'Running' : 'Pending',
    podIP: ip,
    podIPs: [{ ip }],
    hostIP: '192.0.2.2',
    startTime: since,
    containerStatuses: containers.map(({ name, image }) => ({
      name,
      image,
      imageID: String(image),
      restartCount: 0,
      ready: !isBroken(image),
      started: !isBroken(image),
      state: isBroken(image) ? { waiting: { reason: 'ImagePullBackOff', message: 'Back-off pulling image' } } : runs,
    })),
    conditions: CONDITIONS.map((type) => ({ type, status: isReady || type === 'PodScheduled' || type === 'Initialized' ? 'True' : 'False', lastTransitionTime: since })),
  };
}

/** Says of every Pod that it runs and is ready, or has ended well where it is to end, and does nothing else about it: enough for Deployments to roll out, and for whoever waits for that. */
class FakeNode {
  private addresses = 1;

  constructor(private readonly api: Api) {}

  /** Looks at every Pod once. */
  async tend(): Promise<void> {
    const pods = asList((await this.api.get('/api/v1/pods'))?.items).map(asObject);
    await Promise.all(pods.map((pod) => this.tendOne(pod)));
  }

  private async tendOne(pod: JsonObject): Promise<void> {
    const path = `/api/v1/namespaces/${String(at(pod, 'metadata', 'namespace'))}/pods/${String(at(pod, 'metadata', 'name'))}`;
    if (at(pod, 'metadata', 'deletionTimestamp') !== undefined) {
      await this.api.call(`${path}?gracePeriodSeconds=0`, { method: 'DELETE' });
      return;
    }
    if (at(pod, 'spec', 'nodeName') === undefined) {
      await this.api.call(`${path}/binding`, { method: 'POST', body: { apiVersion: 'v1', kind: 'Binding', metadata: pod.metadata, target: { apiVersion: 'v1', kind: 'Node', name: NODE } } });
    }
    if (at(pod, 'status', 'containerStatuses') !== undefined) return;
    this.addresses += 1;
    const ip = `10.1.${Math.floor(this.addresses / 250)}.${this.addresses % 250 + 1}`;
    await this.api.call(`${path}/status`, { method: 'PATCH', type: MERGE, body: { status: statusOf(pod, ip) } });
  }
}

/** Adds a node on which nothing really runs; it goes with the cluster. */
export async function addFakeNode(cluster: Cluster): Promise<void> {
  const api = new Api(cluster.credentials);
  await register(api);
  const node = new FakeNode(api);
  const stop = new AbortController();
  const tending = (async () => {
    while (!stop.signal.aborted) {
      await node.tend().catch(() => undefined);
      await pause(INTERVAL, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  cluster.beforeStop(async () => {
    stop.abort();
    await tending;
    api.close();
  });
}
