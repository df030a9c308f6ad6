import { join } from 'node:path';
import { parse } from 'yaml';
import { credentialsIn } from './client/api';
import { useCluster } from './running';
import { writeKubeconfig } from './servers/identities';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asObject, at } from '../../src/kubernetes/objects/json';
import { writeTree } from '../checker/read/render/temporary-tree';
import { live } from '../live/served-cluster';

const { kubeconfig, objects } = useCluster();
const NAMESPACE = 'live-commands';
const inNamespace = (path: string): string => `/api/v1/namespaces/${NAMESPACE}/${path}`;

const SERVICE = (more = ''): string => `apiVersion: v1\nkind: Service\nmetadata: {name: web, labels: {app: web}}\nspec: {type: LoadBalancer, selector: {app: web}, ports: [{port: 80${more}}]}\n`;
const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {level: info}\n';
const LOGIN = 'apiVersion: v1\nkind: Secret\nmetadata: {name: login}\nstringData: {password: correct-horse-battery}\n';
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: main, image: registry.example.com/web:1}]}}
`;

function repository(documents: readonly string[]): string {
  return writeTree({
    'overlays/test/kustomization.yaml': `resources: [all.yaml]\nnamespace: ${NAMESPACE}\n`,
    'overlays/test/all.yaml': documents.join('---\n'),
  });
}

const ALL = [SERVICE(), SETTINGS, LOGIN, DEPLOYMENT];

const PLURALS: Readonly<Record<string, string>> = { Service: 'services', ConfigMap: 'configmaps', Secret: 'secrets', Deployment: 'deployments' };

/** Applies it under the name of Flux. */
async function deploy(documents: readonly string[]): Promise<void> {
  for (const document of documents) {
    const object = asObject(parse(document));
    const root = object.apiVersion === 'v1' ? '/api/v1' : `/apis/${String(object.apiVersion)}`;
    const path = `${root}/namespaces/${NAMESPACE}/${PLURALS[String(object.kind)]}/${String(at(object, 'metadata', 'name'))}`;
    const { status } = await objects.api.call(`${path}?fieldManager=kustomize-controller&force=true`, { method: 'PATCH', type: 'application/apply-patch+yaml', body: object });
    expect(status).toBeLessThan(300);
  }
}

const run = (documents: readonly string[], ...args: readonly string[]) => live(repository(documents), args, kubeconfig);

beforeAll(async () => objects.prepare([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: NAMESPACE } }]));

test('what is not there would be created, and trying it stores nothing', async () => {
  const { exitCode, stdout } = await run(ALL, 'diff');
  expect([exitCode, stdout.split('\n').slice(2)]).toEqual([0, [
    'test: by an apply, 4 objects created',
    `+ v1 ConfigMap ${NAMESPACE}/settings  new`, `+ v1 Secret ${NAMESPACE}/login  new`, `+ v1 Service ${NAMESPACE}/web  new`, `+ apps/v1 Deployment ${NAMESPACE}/web  new`, '',
  ]]);
  expect(await objects.api.get(inNamespace('configmaps/settings'))).toBeUndefined();
  expect((await run(ALL, 'status')).stdout).toContain('test: none of its 4 objects is in the cluster');
});

test('a server that cannot take an object says so, and unknown fields are none', async () => {
  const { exitCode, stdout } = await run([SERVICE(', targetPort: 99999'), DEPLOYMENT.replace('replicas', 'replikas')], 'diff');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('! v1 Service');
  expect(stdout).toMatch(/spec\.ports\[0\]\.targetPort: Invalid value: 99999/);
  expect(stdout).toMatch(/! apps\/v1 Deployment[^]*replikas/);
});

describe('once it is deployed', () => {
  beforeAll(() => deploy(ALL));

  test('an apply changes nothing, and the Service waits for a provider that is not there', async () => {
    expect((await run(ALL, 'diff', '--exit-code')).stdout).toContain('test: an apply changes nothing, 4 objects the same\n');
    const { exitCode, stdout } = await run(ALL, 'status');
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('no address: no load-balancer provider answered: nothing in this cluster gives addresses to such Services')]);
    expect(stdout).toContain('no controller has looked at it yet');
  });

  test('what somebody changed by hand is drift, and what somebody added is left', async () => {
    await objects.api.call(`/apis/apps/v1/namespaces/${NAMESPACE}/deployments/web/scale?fieldManager=somebody`, { method: 'PATCH', type: 'application/merge-patch+json', body: { spec: { replicas: 5 } } });
    await objects.api.call(`${inNamespace('configmaps/settings')}?fieldManager=debugger`, { method: 'PATCH', type: 'application/merge-patch+json', body: { data: { debug: 'yes' } } });
    const { exitCode, stdout } = await run(ALL, 'diff', '--exit-code');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/spec\.replicas: 5 → 2 {2}drift, set by somebody \(scale\)/);
    expect(stdout).toMatch(/an apply that does not force stops here: spec\.replicas: conflict with "somebody" with subresource "scale" using apps\/v1/);
    expect(stdout).toMatch(/data\.debug {2}set by debugger at /);
  });

  test('what the overlay no longer has would go, as the tool that applied it would have it', async () => {
    const { stdout } = await run([SERVICE(), SETTINGS.replace('level: info', 'other: x'), LOGIN, DEPLOYMENT], 'diff');
    expect(stdout).toMatch(/data\.level: info → \(absent\) {2}set by kustomize-controller at /);
  });

  test('no value of a Secret is printed, neither the old nor the new one', async () => {
    const all = await run([...ALL.slice(0, 2), LOGIN.replace('correct', 'another'), DEPLOYMENT], 'diff', '--format', 'json');
    expect(all.stdout).toContain('data.password');
    for (const value of ['correct-horse-battery', 'another-horse-battery'].flatMap((text) => [text, Buffer.from(text).toString('base64')])) expect(all.stdout).not.toContain(value);
  });

  test('a user without roles learns which verbs are missing, and deletes nothing', async () => {
    await objects.api.call(inNamespace('serviceaccounts'), { method: 'POST', body: { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'nobody' } } });
    const { body } = await objects.api.call(inNamespace('serviceaccounts/nobody/token'), { method: 'POST', body: { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} } });
    const cwd = repository(ALL);
    const own = writeKubeconfig(join(writeTree(), 'kubeconfig'), { ...credentialsIn(kubeconfig), token: String(at(body, 'status', 'token')) });
    const { exitCode, stderr } = await live(cwd, ['status'], own);
    expect([exitCode, stderr.split('\n')[1]]).toEqual([2, `warning: this user may not get deployments.apps in namespace ${NAMESPACE}: ask for a Role with the verb get on deployments.apps`]);
    expect((await live(cwd, ['diff'], own)).exitCode).toBe(2);
    expect((await live(cwd, ['clean', 'test', '--yes'], own)).exitCode).toBe(2);
    expect(await objects.api.get(inNamespace('configmaps/settings'))).toBeDefined();
  });

  test('clean waits for the cloud, and then deletes the objects of the overlay and no others', async () => {
    const stranger: JsonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'stranger', namespace: NAMESPACE } };
    expect((await objects.apply([stranger])).map(({ taken }) => taken)).toEqual([true]);
    const finalizers = (list: readonly string[]) => objects.api.call(inNamespace('services/web'), { method: 'PATCH', type: 'application/merge-patch+json', body: { metadata: { finalizers: [...list] } } });
    await finalizers(['service.kubernetes.io/load-balancer-cleanup']);
    const held = await run(ALL, 'clean', 'test', '--yes', '--wait', '1');
    expect([held.exitCode, held.stdout]).toEqual([1, expect.stringContaining(`not gone:\n  v1 Service ${NAMESPACE}/web: service.kubernetes.io/load-balancer-cleanup has not let go of it\n`)]);
    expect(await objects.api.get(inNamespace('configmaps/settings'))).toBeDefined();

    await finalizers([]);
    const { exitCode, stdout } = await run(ALL, 'clean', 'test', '--yes', '--format', 'json');
    expect([exitCode, (JSON.parse(stdout) as { deleted: string[] }).deleted]).toEqual([0, [
      `v1 ConfigMap ${NAMESPACE}/settings`, `v1 Secret ${NAMESPACE}/login`, `apps/v1 Deployment ${NAMESPACE}/web`,
    ]]);
    expect(await objects.api.get(inNamespace('configmaps/settings'))).toBeUndefined();
    expect(await objects.api.get(inNamespace('configmaps/stranger'))).toBeDefined();
  });
});
