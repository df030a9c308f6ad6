import { eventually } from './client/wait';
import { useCluster } from './running';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { writeTree } from '../checker/read/render/temporary-tree';
import { live } from '../live/served-cluster';

const { kubeconfig, objects } = useCluster();
const NAMESPACE = 'live-walk';

const namespace: JsonObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } };
const pods = (image: string) => ({ metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image }] } });
const web = (image: string): JsonObject => ({
  apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: NAMESPACE }, spec: { replicas: 2, selector: { matchLabels: { app: 'web' } }, template: pods(image) },
});
const set: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'db', namespace: NAMESPACE },
  spec: {
    serviceName: 'db',
    selector: { matchLabels: { app: 'web' } },
    template: pods('registry.example.com/db:1'),
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }],
  },
};
const ports: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: NAMESPACE }, spec: { type: 'NodePort', selector: { app: 'web' }, ports: [{ port: 80 }] } };

function repository(all: readonly JsonObject[]): string {
  return writeTree({ 'overlays/walk/kustomization.yaml': 'resources: [all.yaml]\n', 'overlays/walk/all.yaml': all.map((object) => JSON.stringify(object)).join('\n---\n') });
}

const run = (all: readonly JsonObject[], ...args: readonly string[]) => live(repository(all), args, kubeconfig);

test('an overlay is waited for, is ready, is deleted, and its namespace goes with it', async () => {
  const all = [namespace, web('registry.example.com/web:1'), ports];
  expect((await run(all, 'diff')).stdout).toContain('? apps/v1 Deployment live-walk/web  its namespace, which the overlay has, must be there first\n');
  expect((await objects.apply(all)).filter(({ taken }) => !taken)).toEqual([]);
  await eventually(async () => {
    const { exitCode, stdout } = await run(all, 'status');
    expect(stdout).toContain('ready     apps/v1 Deployment live-walk/web  2 of 2 Pods\n');
    expect(stdout).toMatch(/ready {5}v1 Service live-walk\/web {2}[\w.<> ]+:\d{5}\n/);
    expect(exitCode).toBe(0);
  });
  const { exitCode, stdout } = await run(all, 'clean', 'walk', '--yes');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('walk: 3 objects deleted\nnothing that the cluster knows of still costs money\n')]);
  expect(await objects.read(namespace)).toBeUndefined();
});

test('what a StatefulSet leaves keeps its namespace, and is told as what may cost money', async () => {
  const all = [namespace, set];
  await eventually(async () => expect((await objects.apply(all)).filter(({ taken }) => !taken)).toEqual([]));
  await eventually(async () => expect((await run(all, 'status')).exitCode).toBe(0));
  const { exitCode, stdout } = await run(all, 'clean', 'walk', '--yes');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('stays:\n  v1 Namespace live-walk: it holds what is not deleted: PersistentVolumeClaim data-db-0\n')]);
  expect(stdout).toContain('may still cost money:\n  v1 PersistentVolumeClaim live-walk/data-db-0: a StatefulSet made it for its data');
  expect(await objects.read(set)).toBeUndefined();
  await objects.delete([namespace]);
});
