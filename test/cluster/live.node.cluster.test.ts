import { generated } from './client/generated';
import { Kubectl } from './client/kubectl';
import { eventually } from './client/wait';
import { LoadBalancer } from '../../src';
import { BARE_IMAGE } from './node/images/stand-ins';
import { useCluster } from './running';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, at } from '../../src/kubernetes/objects/json';
import { image } from '../helpers/repository';
import { live } from '../live/served-cluster';

const { kubeconfig, objects } = useCluster();
const kubectl = new Kubectl(kubeconfig);
const NAMESPACE = 'live-node';

const root = generated((repository) => {
  const api = repository.addApp('api', { image, ports: { http: 8080 } });
  const silent = repository.addApp('silent', { image, ports: { http: 8081 } });
  const guarded = repository.addApp('guarded', { image, ports: { http: 8080 } });
  repository.addApp('bare', { image: BARE_IMAGE, env: { API: api.endpoint('http').url() } });
  const web = repository.addApp('web', {
    image, ports: { http: 8080 }, env: { API: api.endpoint('http').url(), SILENT: silent.endpoint('http').url(), GUARDED: guarded.endpoint('http').url(), GONE: 'http://gone.live-node.svc.cluster.local:80' },
  });
  repository.addOverlay('here', { namespace: NAMESPACE, createNamespace: true, expose: [web.endpoint('http').publicly(LoadBalancer.anyCloud())] });
});
const OVERLAY = `${root}/overlays/here`;

/** Nobody may call what is guarded. */
const GUARD: JsonObject = {
  apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'guarded', namespace: NAMESPACE }, spec: { podSelector: { matchLabels: { app: 'guarded' } }, ingress: [] },
};

/** What check says; the ends of the names of Pods are left out. */
const CHECKED = `
here: 2 of 6 addresses can be used, 1 could not be asked
failed   Deployment live-node/web → http://silent.live-node.svc.cluster.local:8081
         its name resolves, and nothing takes the connection, from Pod web; nothing in Pod silent behind it takes connections on port 8081
failed   Deployment live-node/web → http://guarded.live-node.svc.cluster.local:8080
         its name resolves, and nothing takes the connection, from Pod web; Pod guarded behind it takes connections on port 8080: GUESS
failed   Deployment live-node/web → http://gone.live-node.svc.cluster.local:80
         its name does not resolve, from Pod web
unknown  Deployment live-node/bare → http://api.live-node.svc.cluster.local:8080
         no container of Pod bare has a shell: name an image that has one with --probe-image
ok       Deployment live-node/web → http://api.live-node.svc.cluster.local:8080
         answers 200, from Pod web
ok       this machine → v1 Service live-node/web, ADDRESS:8080
         answers 200
`.replace('GUESS', 'a network policy is in the way, or the Pod is not ready');

const run = (...args: readonly string[]) => live(root, args, kubeconfig);

async function ephemeralContainers(): Promise<number> {
  const { items } = JSON.parse(await kubectl.run('get', 'pods', '-n', NAMESPACE, '-o', 'json')) as JsonObject;
  return asList(items).flatMap((pod) => asList(at(pod, 'spec', 'ephemeralContainers'))).length;
}

beforeAll(async () => {
  await kubectl.run('apply', '-k', OVERLAY);
});

test('status waits until everything is ready, and tells the address that MetalLB gave', async () => {
  await eventually(async () => {
    const { exitCode, stdout } = await run('status');
    expect(stdout).toContain('ready     apps/v1 Deployment live-node/web  1 of 1 Pod\n');
    expect(stdout).toMatch(/ready {5}v1 Service live-node\/web {2}203\.0\.113\.\d+:8080\n/);
    expect(exitCode).toBe(0);
  });
});

test('check asks in Pods by exec, and from outside; what takes no connection says why', async () => {
  await objects.mustApply([GUARD]);
  await eventually(async () => {
    const { exitCode, stdout } = await run('check');
    const shown = stdout.replace(/^.*\n/, '').replace(/-[a-z0-9]{8,10}-[a-z0-9]{5}\b/g, '').replace(/203\.0\.113\.\d+/, 'ADDRESS');
    expect([exitCode, shown]).toEqual([1, CHECKED]);
  }, 30);
});

test('an image without a shell is asked about: the container of --probe-image is added with --yes alone, and stays in the Pod', async () => {
  const unasked = await run('check', '--probe-image', 'registry.example.com/tools:1');
  expect(unasked).toMatchObject({ exitCode: 1, stderr: '', stdout: expect.stringContaining('nobody agreed to add one') });
  expect(await ephemeralContainers()).toBe(0);

  const { stdout } = await run('check', '--probe-image', 'registry.example.com/tools:1', '--yes');
  expect(stdout).toMatch(/ok {7}Deployment live-node\/bare → http:\/\/api\.live-node\.svc\.cluster\.local:8080\n {9}answers 200, from Pod bare-/);
  expect(await ephemeralContainers()).toBe(1);
});

test('diff finds nothing to change, and what somebody scaled by hand', async () => {
  expect((await run('diff')).stdout).toContain('an apply changes nothing');
  await kubectl.run('scale', '-n', NAMESPACE, 'deployment/web', '--replicas=2');
  expect((await run('diff')).stdout).toMatch(/spec\.replicas: 2 → 1 {2}drift, set by kubectl/);
});

test('clean deletes what has an address first, and its namespace at last', async () => {
  await objects.delete([GUARD]);
  const { exitCode, stdout } = await run('clean', 'here', '--yes');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^1\. what has an address from outside\n {2}v1 Service live-node\/web\n2\. /m);
  // MetalLB does without a finalizer.
  expect(stdout).toMatch(/here: 10 objects deleted\nmay still cost money:\n {2}address 203[\d.]+: nothing held v1 Service live-node\/web until it was released: .*\n$/);
  expect(await kubectl.run('get', 'namespaces', '-o', 'name')).not.toContain(NAMESPACE);
});
