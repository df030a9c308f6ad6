import { testRisk } from './test-risk';
import { manifest } from '../stories';

const VOLUME = (policy: string): string => manifest('v1', 'PersistentVolume', 'data', `spec: {capacity: {storage: 1Gi}, ${policy}}`);
const SET = (policy: string): string => manifest('apps/v1', 'StatefulSet', 'db', `spec: {${policy} template: {spec: {containers: [{name: c, image: "x:1"}]}}}`);
const SEARCH = (policy: string): string => manifest('elasticsearch.k8s.elastic.co/v1', 'Elasticsearch', 's', `spec: {version: 8.0.0, ${policy}}`);
const KAFKA = (deleteClaim: string): string => manifest('kafka.strimzi.io/v1beta2', 'Kafka', 'k', `spec: {kafka: {storage: {type: jbod, volumes: [{id: 0, type: persistent-claim ${deleteClaim}}]}}}`);
const BUCKET = (policy: string): string => manifest('s3.aws.upbound.io/v1beta1', 'Bucket', 'b', `spec: {forProvider: {region: eu}, ${policy}}`);
const SNAPSHOTS = (policy: string): string => manifest('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 's', `driver: x\ndeletionPolicy: ${policy}`);
const INSTANCE = (policy: string): string => manifest('rds.services.k8s.aws/v1alpha1', 'DBInstance', 'd', 'spec: {}').replace('{name: d}', `{name: d, annotations: {services.k8s.aws/deletion-policy: ${policy}}}`);

testRisk('data-not-kept', [
  ['a volume goes with its claim', VOLUME('persistentVolumeReclaimPolicy: Retain'), VOLUME('persistentVolumeReclaimPolicy: Delete'), ['medium data-not-kept: spec.persistentVolumeReclaimPolicy Retain → Delete: the data are deleted when its claim is deleted']],
  ['so it does where Retain was left out', VOLUME(''), VOLUME('persistentVolumeReclaimPolicy: Recycle'), ['medium data-not-kept: spec.persistentVolumeReclaimPolicy Retain → Recycle: the data are deleted when its claim is deleted']],
  ['claims go with a StatefulSet', SET('persistentVolumeClaimRetentionPolicy: {whenDeleted: Retain, whenScaled: Retain},'), SET('persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete, whenScaled: Retain},'),
    ['medium data-not-kept: spec.persistentVolumeClaimRetentionPolicy.whenDeleted Retain → Delete: the data are deleted when it is deleted']],
  ['claims go with replicas, where nothing was said', SET(''), SET('persistentVolumeClaimRetentionPolicy: {whenScaled: Delete},'),
    ['medium data-not-kept: spec.persistentVolumeClaimRetentionPolicy.whenScaled Retain → Delete: the data are deleted when it is scaled down']],
  ['a setting is left out, and its default deletes', SEARCH('volumeClaimDeletePolicy: DeleteOnScaledownOnly'), SEARCH(''),
    ['medium data-not-kept: spec.volumeClaimDeletePolicy DeleteOnScaledownOnly → DeleteOnScaledownAndClusterDeletion: the data are deleted when it is deleted']],
  ['claims of a queue', KAFKA(''), KAFKA(', deleteClaim: true'), ['medium data-not-kept: spec.kafka.storage.volumes[0].deleteClaim false → true: the data are deleted when it is deleted']],
  ['a bucket is no longer orphaned', BUCKET('deletionPolicy: Orphan'), BUCKET(''), ['medium data-not-kept: spec.deletionPolicy Orphan → Delete (by default): the data are deleted when it is deleted']],
  ['a policy gets the right to delete', BUCKET('managementPolicies: [Observe, Create]'), BUCKET('managementPolicies: ["*"]'), ['medium data-not-kept: spec.managementPolicies Observe, Create → *: the data are deleted when it is deleted']],
  ['snapshots of a class', SNAPSHOTS('Retain'), SNAPSHOTS('Delete'), ['medium data-not-kept: deletionPolicy Retain → Delete: the data are deleted when a VolumeSnapshot of the class is deleted']],
  ['an annotation', INSTANCE('retain'), INSTANCE('delete'), ['medium data-not-kept: metadata.annotations["services.k8s.aws/deletion-policy"] retain → delete: the data are deleted when it is deleted']],
], [
  ['data are kept from now on', VOLUME('persistentVolumeReclaimPolicy: Delete'), VOLUME('persistentVolumeReclaimPolicy: Retain')],
  ['they were deleted before', SET('persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete},'), SET('persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}, replicas: 2,')],
  ['an object that is new', '', SET('persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete},')],
  ['the update is refused, which is told', manifest('storage.k8s.io/v1', 'StorageClass', 's', 'provisioner: x\nreclaimPolicy: Retain'), manifest('storage.k8s.io/v1', 'StorageClass', 's', 'provisioner: x\nreclaimPolicy: Delete')],
  ['the same field is about something else', manifest('external-secrets.io/v1', 'ExternalSecret', 'e', 'spec: {deletionPolicy: Retain}'), manifest('external-secrets.io/v1', 'ExternalSecret', 'e', 'spec: {deletionPolicy: Delete}')],
]);
