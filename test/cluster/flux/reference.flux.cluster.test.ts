import { FluxDelivery, idOf, revisionOf } from './deliveries';
import { validateCommand } from '../../../src/cli/validate';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { at } from '../../../src/kubernetes/objects/json';
import { commandIn, predicted } from '../client/commands';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'data-center-on-prem';
const KUSTOMIZATION = 'overlays/on-prem/kustomization.yaml';

function named(apiVersion: string, kind: string, name: string): JsonObject {
  return { apiVersion, kind, metadata: { name, namespace: 'default' } };
}

const DEPLOYMENT = named('apps/v1', 'Deployment', 'deployment-2');
const SERVICE = named('v1', 'Service', 'service-2');
const NOTICE = named('v1', 'ConfigMap', 'notice');

let repository: TeamRepository;
let delivery: FluxDelivery;
/** The overlay's kustomization, as it is generated. */
let generated: string;
let revision: string;

beforeAll(async () => {
  repository = await TeamRepository.of(['base', 'overlays', 'delivery']);
  generated = repository.read(KUSTOMIZATION);
  delivery = await FluxDelivery.apply(objects, repository, 'delivery/flux/data-center');
});

afterAll(async () => {
  try {
    await push(generated);
    await delivery.applied(NAME, revision);
    await delivery.remove();
  } finally {
    await repository.remove();
  }
});

async function push(kustomization: string): Promise<void> {
  repository.write(KUSTOMIZATION, kustomization);
  revision = await repository.commit('the overlay changes');
  await delivery.reconcile();
}

beforeEach(async () => {
  await push(generated);
  await delivery.applied(NAME, revision);
});

async function validated(): Promise<{ readonly exitCode: number; readonly rules: readonly string[] }> {
  const { exitCode, out } = await commandIn(repository, validateCommand, ['on-prem', '--as', 'flux', '--format', 'json', '--min-severity', 'error']);
  return { exitCode, rules: (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule) };
}

test('Flux applies what "render --as flux" says, object for object and field by field', async () => {
  const expected = await predicted(repository, 'on-prem', 'flux');
  expect(expected).toHaveLength(4);
  expect(await delivery.inventoryOf(NAME)).toEqual(expected.map(idOf).sort());
  for (const object of expected) expect(await objects.read(object)).toMatchObject(object);
});

test('what somebody changes in the cluster is set back, and what is deleted comes back', async () => {
  await objects.merge(DEPLOYMENT, { spec: { replicas: 5 } });
  await objects.delete([SERVICE]);
  await delivery.reconcile();
  await eventually(async () => {
    expect(await objects.read(DEPLOYMENT)).toMatchObject({ spec: { replicas: 2 } });
    expect(await objects.read(SERVICE)).toMatchObject({ spec: { type: 'NodePort' } });
  });
});

test('what the repository gives up is deleted', async () => {
  repository.write('overlays/on-prem/notice.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: notice\n  namespace: default\n');
  await push(generated.replace('  - ../../base\n', '  - ../../base\n  - notice.yaml\n'));
  await delivery.applied(NAME, revision);
  expect(await objects.read(NOTICE)).toMatchObject({ metadata: { name: 'notice' } });

  await push(generated);
  await delivery.applied(NAME, revision);
  expect(await objects.read(NOTICE)).toBeUndefined();
});

test('an entry of images: rolls the new tag out', async () => {
  await push(`${generated}images:\n  - name: j796160836/simple-test-http\n    newTag: "2"\n`);
  await delivery.applied(NAME, revision);
  expect(at(await objects.read(DEPLOYMENT), 'spec', 'template', 'spec', 'containers', 0, 'image')).toBe('j796160836/simple-test-http:2');
});

test('an overlay that validate finds wrong is not applied, and what ran before goes on', async () => {
  await push(`${generated}  - target: { kind: Service, name: service-2 }\n    patch: '[{"op": "replace", "path": "/spec/ports/0/port", "value": 70000}]'\n`);
  expect(await validated()).toEqual({ exitCode: 1, rules: ['out-of-range'] });
  await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ ready: 'False', attempted: revisionOf(revision) }));

  expect((await delivery.progressOf(NAME)).message).toContain('Invalid value: 70000');
  expect(await objects.read(SERVICE)).toMatchObject({ spec: { ports: [{ port: 80 }] } });
});

test('an overlay that does not build is not applied', async () => {
  await push(`${generated}components:\n  - ../../components/gone\n`);
  expect((await validated()).exitCode).toBe(1);
  await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ ready: 'False', reason: 'BuildFailed', attempted: revisionOf(revision) }));
});

test('a rollout that never ends keeps the delivery from being ready', async () => {
  await push(`${generated}images:\n  - name: j796160836/simple-test-http\n    newName: registry.example.com/broken\n`);
  await eventually(async () => expect(await objects.read(DEPLOYMENT)).toMatchObject({ status: { unavailableReplicas: 1, readyReplicas: 2 } }));
  expect(await delivery.progressOf(NAME)).not.toMatchObject({ ready: 'True' });
});
