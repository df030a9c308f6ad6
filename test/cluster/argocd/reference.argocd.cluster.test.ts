import { appliedIn, ArgoDelivery } from './applications';
import { validateCommand } from '../../../src/cli/validate';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { at } from '../../../src/kubernetes/objects/json';
import { commandIn, predicted } from '../client/commands';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'cloud-cloud-lb';
const KUSTOMIZATION = 'overlays/cloud-lb/kustomization.yaml';

function named(apiVersion: string, kind: string, name: string): JsonObject {
  return { apiVersion, kind, metadata: { name, namespace: 'default' } };
}

const DEPLOYMENT = named('apps/v1', 'Deployment', 'deployment-2');
const SERVICE = named('v1', 'Service', 'service-2');
const SPARE = named('v1', 'Service', 'spare');
const NOTICE = named('v1', 'ConfigMap', 'notice');

let repository: TeamRepository;
let delivery: ArgoDelivery;
/** The overlay's kustomization, as it is generated. */
let generated: string;
let revision: string;

async function push(kustomization: string): Promise<void> {
  repository.write(KUSTOMIZATION, kustomization);
  revision = await repository.commit('the overlay changes');
  await delivery.endSync(NAME);
  await delivery.refresh(NAME);
}

async function withResource(object: JsonObject): Promise<void> {
  repository.write('overlays/cloud-lb/more.json', JSON.stringify(object));
  await push(generated.replace('  - ../../base\n', '  - ../../base\n  - more.json\n'));
}

async function validated(): Promise<{ readonly exitCode: number; readonly rules: readonly string[] }> {
  const { exitCode, out } = await commandIn(repository, validateCommand, ['cloud-lb', '--as', 'argocd', '--format', 'json', '--min-severity', 'error']);
  return { exitCode, rules: (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule) };
}

beforeAll(async () => {
  repository = await TeamRepository.of(['base', 'overlays', 'delivery']);
  generated = repository.read(KUSTOMIZATION);
  delivery = await ArgoDelivery.of(objects, repository, 'delivery/argocd/cloud');
});

afterAll(async () => {
  await delivery.remove();
  await repository.remove();
});

beforeEach(async () => {
  await push(generated);
  await delivery.synced(NAME, revision);
});

test('Argo CD applies what "render --as argocd" says, object for object', async () => {
  const expected = await predicted(repository, 'cloud-lb', 'argocd');
  expect(expected).toHaveLength(4);
  expect((await delivery.listOf(NAME)).map(({ object, sync }) => `${object} ${String(sync)}`).sort()).toEqual(
    expected.map(({ kind, metadata }) => `${String(kind)} ${String(at(metadata, 'namespace'))}/${String(at(metadata, 'name'))} Synced`).sort(),
  );
  for (const object of expected) expect(appliedIn(await objects.read(object))).toEqual(object);
});

// https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/health/health_service.go
test('it is Progressing while nobody gives the load balancer an address, and Healthy when somebody has', async () => {
  await eventually(async () => expect(await delivery.listOf(NAME)).toContainEqual({ object: 'Deployment default/deployment-2', sync: 'Synced', health: 'Healthy' }));
  await eventually(async () => expect(await delivery.listOf(NAME)).toContainEqual({ object: 'Service default/service-2', sync: 'Synced', health: 'Progressing' }));
  expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Synced', health: 'Progressing' });

  await objects.api.call('/api/v1/namespaces/default/services/service-2/status', {
    method: 'PATCH', type: 'application/merge-patch+json', body: { status: { loadBalancer: { ingress: [{ ip: '192.0.2.7' }] } } },
  });
  await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Synced', health: 'Healthy' }));
});

test('what somebody changes in the cluster is set back, and what is deleted comes back', async () => {
  await objects.merge(DEPLOYMENT, { spec: { replicas: 5 } });
  await objects.delete([SERVICE]);
  await eventually(async () => {
    expect(await objects.read(DEPLOYMENT)).toMatchObject({ spec: { replicas: 2 } });
    expect(await objects.read(SERVICE)).toMatchObject({ spec: { type: 'LoadBalancer' } });
  });
});

test('what the repository gives up is deleted', async () => {
  await withResource({ ...SPARE, spec: { ports: [{ port: 80 }] } });
  await delivery.synced(NAME, revision);
  expect(await objects.read(SPARE)).toMatchObject({ metadata: { name: 'spare' } });

  await push(generated);
  await delivery.synced(NAME, revision);
  await eventually(async () => expect(await objects.read(SPARE)).toBeUndefined());
});

test('the project refuses a kind and a namespace that no overlay needs', async () => {
  await withResource(NOTICE);
  await eventually(async () => expect((await delivery.progressOf(NAME)).message).toContain('resource :ConfigMap is not permitted in project cloud'));
  expect(await objects.read(NOTICE)).toBeUndefined();

  await withResource({ ...SPARE, metadata: { name: 'spare', namespace: 'kube-public' }, spec: { ports: [{ port: 80 }] } });
  await eventually(async () => expect((await delivery.progressOf(NAME)).message).toContain('namespace kube-public is not permitted in project'));
});

test('an entry of images: rolls the new tag out', async () => {
  await push(`${generated}images:\n  - name: j796160836/simple-test-http\n    newTag: "2"\n`);
  await delivery.synced(NAME, revision);
  expect(at(await objects.read(DEPLOYMENT), 'spec', 'template', 'spec', 'containers', 0, 'image')).toBe('j796160836/simple-test-http:2');
});

test('an overlay that validate finds wrong is not applied, and what ran before goes on', async () => {
  await push(`${generated}  - target: { kind: Service, name: service-2 }\n    patch: '[{"op": "replace", "path": "/spec/ports/0/port", "value": 70000}]'\n`);
  expect(await validated()).toEqual({ exitCode: 1, rules: ['out-of-range'] });
  await eventually(async () => expect((await delivery.progressOf(NAME)).message).toContain('Invalid value: 70000'));
  expect(await objects.read(SERVICE)).toMatchObject({ spec: { ports: [{ port: 80 }] } });
});

test('an overlay that does not build is not compared, and what ran before goes on', async () => {
  await push(`${generated}components:\n  - ../../components/gone\n`);
  expect((await validated()).exitCode).toBe(1);
  await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Unknown', message: expect.stringContaining('components/gone') as string }));
  expect(await objects.read(DEPLOYMENT)).toMatchObject({ status: { readyReplicas: 2 } });
});

test('a rollout that never ends keeps it from being healthy', async () => {
  await push(`${generated}images:\n  - name: j796160836/simple-test-http\n    newName: registry.example.com/broken\n`);
  await eventually(async () => expect(await objects.read(DEPLOYMENT)).toMatchObject({ status: { unavailableReplicas: 1, readyReplicas: 2 } }));
  await eventually(async () => {
    expect(await delivery.listOf(NAME)).toContainEqual({ object: 'Deployment default/deployment-2', sync: 'Synced', health: 'Progressing' });
  });
});
