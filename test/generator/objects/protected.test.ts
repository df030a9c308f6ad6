import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { SyncOptions } from '../../../src/generator/declare/delivery';
import { image, objectsIn } from '../../helpers/repository';
import type { Declare } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';
const OPTIONS = 'argocd.argoproj.io/sync-options';
const PRUNE = 'kustomize.toolkit.fluxcd.io/prune';

type Deliver = (options: SyncOptions) => Parameters<Parameters<Declare>[0]['addDelivery']>[0];

function annotationsOf(manifest: object, ...deliver: Deliver[]): unknown {
  const objects = objectsIn((config) => {
    config.addApp('web', { image });
    config.addManifest(manifest as Parameters<typeof config.addManifest>[0]);
    const overlays = [config.addOverlay('here')];
    deliver.forEach((make, index) => config.addDelivery(make({ repository, clusters: [config.addCluster(`cluster-${index}`, { overlays })] })));
  });
  const [object] = Object.values(objects).filter(({ kind }) => kind !== 'Deployment');
  return (object.metadata as { annotations?: object } | undefined)?.annotations;
}

const claim = (annotations?: object) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data', ...annotations === undefined ? {} : { annotations } },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
});

test('what holds data is kept from the pruning of each controller that delivers', () => {
  expect(annotationsOf(claim(), ArgoCd.applications)).toEqual({ [OPTIONS]: 'Prune=false,Delete=false' });
  expect(annotationsOf(claim(), Flux.kustomizations)).toEqual({ [PRUNE]: 'disabled' });
  expect(annotationsOf(claim(), ArgoCd.applications, Flux.kustomizations)).toEqual({ [OPTIONS]: 'Prune=false,Delete=false', [PRUNE]: 'disabled' });
});

test('without a delivery nothing is marked', () => {
  expect(annotationsOf(claim())).toBeUndefined();
});

test('what the user says stays, and is added to', () => {
  expect(annotationsOf(claim({ [OPTIONS]: 'ServerSideApply=true, Prune=confirm' }), ArgoCd.applications)).toEqual({ [OPTIONS]: 'ServerSideApply=true,Prune=confirm,Delete=false' });
  expect(annotationsOf(claim({ [PRUNE]: 'enabled' }), Flux.kustomizations)).toEqual({ [PRUNE]: 'enabled' });
});

test('a namespace and what an operator keeps data for are marked, a Deployment and a ConfigMap are not', () => {
  const objects = ['v1 Namespace', 'postgresql.cnpg.io/v1 Cluster', 'v1 ConfigMap'].map((type) => {
    const [apiVersion, kind] = type.split(' ');
    return annotationsOf({ apiVersion, kind, metadata: { name: 'a' } }, Flux.kustomizations);
  });
  expect(objects).toEqual([{ [PRUNE]: 'disabled' }, { [PRUNE]: 'disabled' }, undefined]);
});
