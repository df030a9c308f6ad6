import type { Choices } from './constraint';

const HANDLERS = ['exec', 'httpGet', 'tcpSocket'] as const;

const VOLUME_SOURCES = [
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'fc', 'flexVolume',
  'flocker', 'gcePersistentDisk', 'gitRepo', 'glusterfs', 'hostPath', 'image', 'iscsi', 'nfs', 'persistentVolumeClaim', 'photonPersistentDisk',
  'portworxVolume', 'projected', 'quobyte', 'rbd', 'scaleIO', 'secret', 'storageos', 'vsphereVolume',
];

const PERSISTENT_SOURCES = [
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'csi', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk', 'glusterfs',
  'hostPath', 'iscsi', 'local', 'nfs', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume',
];

/** Sources that a server counts together with flexVolume; those that it looks at before are not. */
const BESIDE_FLEX = [
  'flexVolume', 'azureFile', 'vsphereVolume', 'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi',
];

/** Fields of which exactly one, at most one or at least one is set. */
export const CHOICES: Choices = {
  V1Volume: [{ fields: VOLUME_SOURCES, count: 'at-most-one' }],
  V1PersistentVolumeSpec: [
    { fields: PERSISTENT_SOURCES, count: 'at-least-one' },
    { fields: PERSISTENT_SOURCES.filter((source) => source !== 'flexVolume'), count: 'at-most-one' },
    { fields: BESIDE_FLEX, count: 'at-most-one' },
  ],
  V1Probe: [{ fields: [...HANDLERS, 'grpc'], count: 'exactly-one' }],
  V1LifecycleHandler: [{ fields: [...HANDLERS, 'sleep'], count: 'exactly-one' }],
  V1EnvFromSource: [{ fields: ['configMapRef', 'secretRef'], count: 'exactly-one' }],
  V1EnvVarSource: [{ fields: ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'], count: 'exactly-one' }],
  V1PodResourceClaim: [{ fields: ['resourceClaimName', 'resourceClaimTemplateName'], count: 'exactly-one' }],
  V1VolumeMount: [{ fields: ['subPath', 'subPathExpr'], count: 'at-most-one' }],
  V1DownwardAPIVolumeFile: [{ fields: ['fieldRef', 'resourceFieldRef'], count: 'exactly-one' }],
  V1VolumeProjection: [{
    fields: ['configMap', 'downwardAPI', 'secret', 'serviceAccountToken'], count: 'at-most-one',
  }],
  V1FlockerVolumeSource: [{ fields: ['datasetName', 'datasetUUID'], count: 'exactly-one' }],
  V1VolumeAttachmentSource: [{ fields: ['inlineVolumeSpec', 'persistentVolumeName'], count: 'exactly-one' }],
  V1ParamRef: [{ fields: ['name', 'selector'], count: 'exactly-one' }],
  V1DeviceRequest: [{ fields: ['exactly', 'firstAvailable'], count: 'exactly-one' }],
  V1DeviceConstraint: [{ fields: ['matchAttribute', 'distinctAttribute'], count: 'at-least-one' }],
  V1FCVolumeSource: [{ fields: ['targetWWNs', 'wwids'], count: 'exactly-one' }],
  V1PodDisruptionBudgetSpec: [{ fields: ['minAvailable', 'maxUnavailable'], count: 'at-most-one' }],
  V1IngressBackend: [{ fields: ['service', 'resource'], count: 'exactly-one' }],
  V1NetworkPolicyPeer: [{ fields: ['ipBlock', 'namespaceSelector', 'podSelector'], count: 'at-least-one' }],
  V1PodFailurePolicyRule: [{ fields: ['onExitCodes', 'onPodConditions'], count: 'exactly-one' }],
  V1SuccessPolicyRule: [{ fields: ['succeededIndexes', 'succeededCount'], count: 'at-least-one' }],
};
