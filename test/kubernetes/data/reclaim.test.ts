import { reclaimsOf } from '../../../src/kubernetes/data/reclaim';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

function settings(apiVersion: string, kind: string, rest: JsonObject): string[] {
  return reclaimsOf({ apiVersion, kind, metadata: { name: 'x' }, ...rest })
    .map(({ path, value, deletes, when, absent }) => `${path}: ${value} ${deletes ? 'deletes' : 'keeps'} when ${when}; without it ${absent?.value ?? 'unknown'}`);
}

test.each<[string, string, JsonObject, string[]]>([
  ['v1', 'PersistentVolume', { spec: { persistentVolumeReclaimPolicy: 'Delete' } }, ['spec.persistentVolumeReclaimPolicy: Delete deletes when its claim is deleted; without it Retain']],
  ['v1', 'PersistentVolume', { spec: {} }, ['spec.persistentVolumeReclaimPolicy: Retain keeps when its claim is deleted; without it Retain']],
  ['storage.k8s.io/v1', 'StorageClass', {}, ['reclaimPolicy: Delete deletes when a claim of the class is deleted; without it Delete']],
  ['snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', { deletionPolicy: 'Retain' }, ['deletionPolicy: Retain keeps when a VolumeSnapshot of the class is deleted; without it unknown']],
  ['apps/v1', 'StatefulSet', { spec: { persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete' } } }, ['spec.persistentVolumeClaimRetentionPolicy.whenScaled: Delete deletes when it is scaled down; without it Retain']],
  ['kafka.strimzi.io/v1beta2', 'Kafka', { spec: { kafka: { storage: { volumes: [{ id: 0, deleteClaim: true }] } } } }, ['spec.kafka.storage.volumes[0].deleteClaim: true deletes when it is deleted; without it false']],
  ['elasticsearch.k8s.elastic.co/v1', 'Elasticsearch', { spec: {} }, ['spec.volumeClaimDeletePolicy: DeleteOnScaledownAndClusterDeletion deletes when it is deleted; without it DeleteOnScaledownAndClusterDeletion']],
  ['rds.aws.upbound.io/v1beta1', 'Instance', { spec: { managementPolicies: ['Observe', 'Update'] } }, ['spec.managementPolicies: Observe, Update keeps when it is deleted; without it *']],
  ['apps.kubeblocks.io/v1', 'Cluster', { spec: { terminationPolicy: 'WipeOut' } }, ['spec.terminationPolicy: WipeOut deletes when it is deleted; without it Delete']],
  ['rds.services.k8s.aws/v1alpha1', 'DBInstance', { metadata: { annotations: { 'services.k8s.aws/deletion-policy': 'retain' } } },
    ['metadata.annotations["services.k8s.aws/deletion-policy"]: retain keeps when it is deleted; without it delete']],
  ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: { deletionPolicy: 'Delete' } }, []],
  ['apps/v1', 'Deployment', { spec: { deletionPolicy: 'Delete' } }, []],
  ['example.com/v1', 'Thing', { spec: { deletionPolicy: 'Later' } }, []],
])('%s %s %j', (apiVersion, kind, rest, expected) => {
  expect(settings(apiVersion, kind, rest)).toEqual(expected);
});
