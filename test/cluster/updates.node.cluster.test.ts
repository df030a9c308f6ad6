import { join } from 'node:path';
import { generated } from './client/generated';
import { Kubectl } from './client/kubectl';
import { eventually } from './client/wait';
import { BROKEN_IMAGE } from './node/images/stand-ins';
import { useCluster } from './running';
import { NODE } from './servers/identities';
import { asList, asObject, at } from '../../src/kubernetes/objects/json';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { image } from '../helpers/repository';
import { live } from '../live/served-cluster';

const { kubeconfig } = useCluster();
const kubectl = new Kubectl(kubeconfig);
const NAMESPACE = 'updates';

/** What a configuration with this image generates. */
function repositoryWith(withImage: string): string {
  return generated((repository) => {
    repository.addApp('web', { image: withImage, ports: { http: 8080 }, replicas: 2, disruption: { minAvailable: 1 }, pod: { terminationGracePeriodSeconds: 1 } });
    repository.addOverlay('here', { namespace: NAMESPACE, createNamespace: true });
  });
}

const overlayIn = (root: string): string => join(root, 'overlays', 'here');
const inNamespace = (...args: readonly string[]): Promise<string> => kubectl.run('-n', NAMESPACE, ...args);

async function apply(withImage: string): Promise<string> {
  const root = repositoryWith(withImage);
  await kubectl.run('apply', '-k', overlayIn(root));
  return root;
}

/** The images of the Pods that are ready. */
async function readyImages(): Promise<string[]> {
  const { items } = JSON.parse(await inNamespace('get', 'pods', '-o', 'json')) as JsonObject;
  const ready = asList(items).filter((pod) => asList(at(pod, 'status', 'conditions')).map(asObject).some(({ type, status }) => type === 'Ready' && status === 'True'));
  return ready.filter((pod) => at(pod, 'metadata', 'deletionTimestamp') === undefined).map((pod) => String(at(pod, 'spec', 'containers', 0, 'image')));
}

beforeAll(async () => {
  await apply(image);
  await inNamespace('rollout', 'status', 'deployment/web', '--timeout=120s');
});

afterAll(async () => kubectl.run('delete', '-k', overlayIn(repositoryWith(image)), '--timeout=60s'));

test('an image that cannot be pulled keeps what ran before, and live status says why it waits', async () => {
  const root = await apply(BROKEN_IMAGE);
  await eventually(async () => {
    const { exitCode, stdout } = await live(root, ['status', 'here'], kubeconfig);
    expect(stdout).toMatch(/waiting {3}apps\/v1 Deployment updates\/web\n/);
    expect(stdout).toMatch(/(ErrImagePull|ImagePullBackOff)/);
    expect(exitCode).toBe(1);
  });
  expect(await readyImages()).toEqual([image, image]);
});

test('a new image rolls out, never with less Pods ready than one short of all', async () => {
  const next = image.replace(/:.*/, ':2.0.0');
  const seen: number[] = [];
  const done = new AbortController();
  const watching = (async () => {
    while (!done.signal.aborted) seen.push((await readyImages()).length);
  })();
  await apply(next);
  await inNamespace('rollout', 'status', 'deployment/web', '--timeout=120s');
  done.abort();
  await watching;
  await eventually(async () => expect(await readyImages()).toEqual([next, next]));
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(1);
});

test('a drain takes Pods down to the budget and stops there', async () => {
  const drained = await kubectl.try('drain', NODE, '--pod-selector=app=web', '--ignore-daemonsets', '--timeout=10s');
  expect(drained.exitCode).toBe(1);
  expect(drained.stderr).toContain('Cannot evict pod as it would violate the pod\'s disruption budget.');
  expect(await readyImages()).toHaveLength(1);
  await kubectl.run('uncordon', NODE);
  await inNamespace('rollout', 'status', 'deployment/web', '--timeout=60s');
});
