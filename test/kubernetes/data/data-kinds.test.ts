import { asksForVolumes, dataKindOf, isCloudResource } from '../../../src/kubernetes/data/data-kinds';

test.each([
  ['postgresql.cnpg.io/v1', 'Cluster', 'store'],
  ['kubedb.com/v1', 'Whatever', 'store'],
  ['kafka.strimzi.io/v1beta2', 'KafkaTopic', 'content'],
  ['kubevirt.io/v1', 'VirtualMachine', 'machine'],
  ['cluster.x-k8s.io/v1beta1', 'Cluster', 'cluster'],
  ['velero.io/v1', 'Schedule', 'backup'],
  ['velero.io/v1', 'Restore', undefined],
  ['example.com/v1', 'Cluster', undefined],
])('%s %s stands for %s', (apiVersion, kind, expected) => {
  expect(dataKindOf({ apiVersion, kind })).toBe(expected);
});

test.each([
  ['rds.aws.upbound.io/v1beta1', true], ['rds.aws.m.upbound.io/v1beta1', true], ['sql.gcp.crossplane.io/v1', true], ['s3.services.k8s.aws/v1', true],
  ['sql.cnrm.cloud.google.com/v1beta1', true], ['dbforpostgresql.azure.com/v1', true], ['pkg.crossplane.io/v1', false], ['elbv2.k8s.aws/v1beta1', false],
])('%s: objects stand for something at a cloud provider: %s', (apiVersion, expected) => {
  expect(isCloudResource({ apiVersion, kind: 'Thing' })).toBe(expected);
});

test.each([
  [{ storage: { storageClassName: 'fast' } }, true], [{ pools: [{ volumeClaimTemplate: {} }] }, true], [{ size: '10Gi' }, false], [{ volumes: 'storageClassName' }, false],
])('%j asks for volumes: %s', (spec, expected) => {
  expect(asksForVolumes(spec)).toBe(expected);
});
