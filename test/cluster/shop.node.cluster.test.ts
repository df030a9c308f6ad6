import { join } from 'node:path';
import { Kubectl } from './client/kubectl';
import type { RunningPod, Target } from './client/pods';
import { connects, runningPods } from './client/pods';
import { renderedIn } from './client/rendered';
import { leftOf, unready, workloadsIn } from './client/rollouts';
import { eventually } from './client/wait';
import { useCluster } from './running';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../src/kubernetes/objects/json';
import { podTemplateOf } from '../../src/kubernetes/pods/pod-template';
import { servicePorts } from '../../src/kubernetes/services/service';
import type { Checked } from '../../src/live/check/result';
import { isPermitted } from '../helpers/network-policies';
import type { Rendered } from '../helpers/render';
import { ROOT } from '../helpers/snippets';
import { live } from '../live/served-cluster';

const { kubeconfig, objects } = useCluster();
const kubectl = new Kubectl(kubeconfig);
const SHOP = join(ROOT, 'examples', 'shop');

/**
 * The overlays that a node of two processors has room for; the others roll out in tier rollout. What controllers that are not here would do is done by
 * hand, or left out: the Secrets that External Secrets and others make, the volumes that a storage class makes; nothing answers for an Ingress, no
 * metrics scale. Nobody here is outside: what overlays call there is not to be had, and Pods of jobs that have ended can ask for nothing.
 */
const OVERLAYS = [
  {
    overlay: 'dev',
    notAsked: [
      'unknown CronJob shop-dev/reindex → postgres://postgres.shop-dev.svc.cluster.local:5432',
      'unknown CronJob shop-dev/reindex → http://catalog.shop-dev.svc.cluster.local:8080',
      'unknown Job shop-dev/migrate → postgres://postgres.shop-dev.svc.cluster.local:5432',
      'failed Deployment payments-dev/ledger → sandbox.tax.example.com:443',
    ],
    openToAll: ['web.shop-dev.svc.cluster.local:8080'],
  },
  {
    overlay: 'staging',
    notAsked: [
      'failed Deployment shop-staging/catalog → postgres://database.shop-staging.svc.cluster.local:5432',
      'unknown CronJob shop-staging/reindex → postgres://database.shop-staging.svc.cluster.local:5432',
      'unknown CronJob shop-staging/reindex → http://catalog.shop-staging.svc.cluster.local:8080',
      'unknown Job shop-staging/migrate → postgres://database.shop-staging.svc.cluster.local:5432',
      'failed Deployment payments-staging/ledger → api.tax.example.com:443',
      'failed Deployment shop-staging/web → staging.example.com:443',
      'unknown this machine → networking.k8s.io/v1 Ingress shop-staging/staging.example.com, (none yet)',
    ],
    openToAll: [],
  },
];

/** The Secrets that Pods take variables from and that nothing renders. */
function secretsUsed(rendered: readonly JsonObject[]): JsonObject[] {
  const keys = new Map<string, { readonly namespace: unknown; readonly name: unknown; readonly keys: Set<string> }>();
  for (const object of rendered) {
    const { namespace } = asObject(object.metadata);
    for (const { spec } of podTemplateOf(object)?.containers ?? []) {
      for (const { name, key } of asList(spec.env).map((variable) => asObject(at(variable, 'valueFrom', 'secretKeyRef')))) {
        if (name === undefined) continue;
        const id = `${String(namespace)}/${String(name)}`;
        const known = keys.get(id) ?? { namespace, name, keys: new Set() };
        keys.set(id, { ...known, keys: known.keys.add(String(key)) });
      }
    }
  }
  return [...keys.values()].map(({ namespace, name, keys: all }) => ({
    apiVersion: 'v1', kind: 'Secret', metadata: { namespace, name }, stringData: Object.fromEntries([...all].map((key) => [key, 'not-a-secret'])),
  }) as JsonObject);
}

/** How many claims StatefulSets make. */
function claimsOf(rendered: readonly JsonObject[]): number {
  return rendered.reduce((sum, { spec }) => sum + asList(at(spec, 'volumeClaimTemplates')).length * Number(at(spec, 'replicas') ?? 0), 0);
}

const volume = (name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name },
  spec: { capacity: { storage: '100Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: `/run/volumes/${name}`, type: 'DirectoryOrCreate' }, persistentVolumeReclaimPolicy: 'Retain' },
});
const stranger = (namespace: string): JsonObject => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'stranger', namespace, labels: { app: 'stranger' } }, spec: { containers: [{ name: 'stranger', image: 'registry.example.com/stranger:1' }] },
});

interface Way extends Target {
  readonly to: RunningPod;
  /** The port of the Pod. */
  readonly on: number;
  readonly name: string;
}

/** Every port of every Service, from a Pod to another one: by the name of the Service, or where it is one of its own Pods, by their address. */
function waysFrom(from: RunningPod, rendered: readonly JsonObject[], pods: readonly RunningPod[]): Way[] {
  return rendered.filter((object) => object.kind === 'Service').flatMap((service) => {
    const { name, namespace } = asObject(service.metadata);
    const selector = Object.entries(asObject(at(service, 'spec', 'selector')));
    const own = pods.filter((pod) => pod.namespace === namespace && selector.every(([key, value]) => pod.labels[key] === value));
    const to = own.find((pod) => pod.name !== from.name);
    if (selector.length === 0 || to === undefined) return [];
    const host = `${String(name)}.${String(namespace)}.svc.cluster.local`;
    return servicePorts(service).filter(({ protocol }) => protocol === 'TCP').map(({ port, targetPort }) => ({
      to, on: Number(targetPort), name: `${host}:${port}`, ...own.includes(from) ? { host: to.ip, port: Number(targetPort) } : { host, port },
    }));
  });
}

describe.each(OVERLAYS)('the shop, $overlay', ({ overlay, notAsked, openToAll }) => {
  const directory = join(SHOP, 'overlays', overlay);
  const namespaces = [`shop-${overlay}`, `payments-${overlay}`];
  let rendered: readonly JsonObject[] = [];

  beforeAll(async () => {
    rendered = await renderedIn(directory);
    await objects.installKinds(rendered);
    await objects.prepare(rendered);
    await objects.mustApply([...secretsUsed(rendered), ...Array.from({ length: claimsOf(rendered) }, (_, index) => volume(`${overlay}-${index}`))]);
  });

  test('is applied as the README says, and rolls out', async () => {
    await kubectl.run('apply', '-k', directory);
    await eventually(async () => expect(await unready(objects, workloadsIn(rendered))).toEqual([]), 240);
    await kubectl.run('wait', '-n', namespaces[0], '--for=condition=complete', 'job', '--all', '--timeout=120s');
  });

  test('every address that a workload uses answers, asked in its Pods', async () => {
    await eventually(async () => {
      const { stdout } = await live(SHOP, ['check', overlay, '--format', 'json'], kubeconfig);
      const [{ addresses }] = (JSON.parse(stdout) as { readonly overlays: readonly { readonly addresses: readonly Checked[] }[] }).overlays;
      const notOk = addresses.filter(({ state }) => state !== 'ok').map(({ from, address, state }) => `${state} ${from} → ${address}`);
      expect(notOk).toEqual(notAsked);
      expect(addresses.length).toBeGreaterThan(notAsked.length + 9);
    }, 60);
  });

  test('network policies let through what their meaning lets through, from every workload and from a stranger, and nothing else', async () => {
    await objects.mustApply([stranger(namespaces[0])]);
    await kubectl.run('wait', '-n', namespaces[0], '--for=condition=ready', 'pod/stranger', '--timeout=60s');
    const pods = await runningPods(kubectl, namespaces);
    const cluster = { policies: rendered.filter(({ kind }) => kind === 'NetworkPolicy') as unknown as Rendered[] };
    const callers = [...new Map(pods.map((pod) => [JSON.stringify([pod.namespace, pod.labels['app.kubernetes.io/name'] ?? pod.name]), pod])).values()];
    for (const from of callers) {
      const ways = waysFrom(from, rendered, pods);
      const permitted = ways.map(({ to, on }) => isPermitted({ from, to, port: on, protocol: 'TCP' }, cluster));
      const describe = (open: readonly boolean[]): string[] => ways.map(({ name }, index) => `${from.name} ${open[index] ? '→' : '✕'} ${name}`);
      await eventually(async () => expect(describe(await connects(kubectl, from, ways))).toEqual(describe(permitted)), 30);
      expect(permitted).toContain(false);
      if (from.name === 'stranger') expect(ways.filter((_, index) => permitted[index]).map(({ name }) => name)).toEqual(openToAll);
    }
  });

  test('the nightly job reaches what it calls', async () => {
    await kubectl.run('create', 'job', '-n', namespaces[0], '--from=cronjob/reindex', 'reindex-now');
    await kubectl.run('wait', '-n', namespaces[0], '--for=condition=complete', 'job/reindex-now', '--timeout=60s');
    expect(await kubectl.run('logs', '-n', namespaces[0], 'job/reindex-now')).toContain(`http://catalog.${namespaces[0]}.svc.cluster.local:8080: 200 OK`);
  });

  test('is deleted, and nothing of it is left but the volumes, which are kept', async () => {
    await kubectl.run('delete', '-k', directory, '--timeout=180s');
    await eventually(async () => expect(await leftOf(objects, rendered)).toEqual([]));
    expect(asString(at(await objects.read(volume(`${overlay}-0`)), 'status', 'phase'))).toBe('Released');
    await kubectl.run('delete', 'persistentvolumes', '--all');
  });
});
