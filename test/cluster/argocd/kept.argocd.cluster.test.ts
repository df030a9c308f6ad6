import { ArgoDelivery } from './applications';
import { generatedBy } from './generated';
import { ArgoCd } from '../../../src/generator/declare/delivery';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image } from '../../helpers/repository';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'lab-here';

function inShop(apiVersion: string, kind: string, name: string): JsonObject {
  return { apiVersion, kind, metadata: { name, namespace: 'kept' } };
}

const NAMESPACE: JsonObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kept' } };
const WEB = inShop('apps/v1', 'Deployment', 'web');
const API = inShop('apps/v1', 'Deployment', 'api');
const CLAIM = inShop('v1', 'PersistentVolumeClaim', 'data');

const SCALED = { image, replicas: { min: 2, max: 5, cpu: 70 }, resources: { requests: { cpu: '100m' } } } as const;

function shop(more: Declare, createNamespace = true): Declare {
  return (config) => {
    more(config);
    const here = config.addOverlay('here', { namespace: 'kept', createNamespace });
    config.addDelivery(ArgoCd.applications({ repository: 'https://git.example.com/team/deploy.git', clusters: [config.addCluster('lab', { overlays: [here] })] }));
  };
}

const both: Declare = (config) => {
  config.addApp('web', SCALED);
  const data = config.addClaim('data', { size: '1Gi' });
  config.addApp('api', { image, mounts: { '/data': data } });
};

let repository: TeamRepository;
let delivery: ArgoDelivery;

beforeAll(async () => {
  repository = await TeamRepository.generated(generatedBy(shop(both)));
  delivery = await ArgoDelivery.of(objects, repository, 'delivery/argocd/lab');
  await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Synced' }));
});

afterAll(async () => {
  await delivery.remove();
  await objects.delete([CLAIM, NAMESPACE]);
  await repository.remove();
});

test('replicas that an autoscaler sets are no difference, and a sync leaves them', async () => {
  await objects.merge(WEB, { spec: { replicas: 4 } });
  await delivery.refresh(NAME);
  await eventually(async () => expect(await objects.read(WEB)).toMatchObject({ status: { readyReplicas: 4 } }));
  expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Synced' });

  repository.generate(generatedBy(shop((config) => {
    config.addApp('web', { ...SCALED, image: 'registry.example.com/web:1.3.0' });
    const data = config.addClaim('data', { size: '1Gi' });
    config.addApp('api', { image, mounts: { '/data': data } });
  })));
  await delivery.synced(NAME, await repository.commit('another image'));
  expect(await objects.read(WEB)).toMatchObject({ spec: { replicas: 4, template: { spec: { containers: [{ image: 'registry.example.com/web:1.3.0' }] } } } });
});

test('a claim and a namespace that the repository gives up stay, and the rest goes', async () => {
  repository.generate(generatedBy(shop((config) => void config.addApp('web', SCALED), false)));
  await repository.commit('no data, no namespace');
  await delivery.refresh(NAME);
  await eventually(async () => expect(await objects.read(API)).toBeUndefined());

  expect(await objects.read(CLAIM)).toMatchObject({ metadata: { annotations: { 'argocd.argoproj.io/sync-options': expect.stringContaining('Prune=false') as string } } });
  expect(await objects.read(NAMESPACE)).toMatchObject({ status: { phase: 'Active' } });
  expect((await delivery.listOf(NAME)).filter(({ sync }) => sync === 'OutOfSync').map(({ object }) => object).sort()).toEqual(['Namespace /kept', 'PersistentVolumeClaim kept/data']);
});
