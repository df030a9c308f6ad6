import type { Constraints, FieldConstraint } from './constraint';
import { hostPorts, notEmpty, withoutSlash } from '../../../../kubernetes/formats/addresses';
import { dnsLabel, dnsSubdomain, driverName, iscsiName } from '../../../../kubernetes/formats/names';
import { absolutePath, descendingPath, localPath, noBacksteps } from '../../../../kubernetes/formats/paths';

const MODE: FieldConstraint = { min: 0, max: 0o777 };
const FILE_PATH: FieldConstraint = { required: true, format: localPath };
const LUN: FieldConstraint = { min: 0, max: 255 };
const ISCSI: Readonly<Record<string, FieldConstraint>> = {
  targetPortal: { required: true }, iqn: { required: true, format: iscsiName }, initiatorName: { format: iscsiName, pointer: true }, lun: LUN,
};
const SCALE_IO: Readonly<Record<string, FieldConstraint>> = {
  gateway: { required: true }, system: { required: true }, volumeName: { required: true }, secretRef: { required: false },
};
const STORAGE_OS: Readonly<Record<string, FieldConstraint>> = {
  volumeName: { required: true, format: dnsLabel }, volumeNamespace: { format: dnsLabel },
};

/** Volumes of Pods and their mounts. */
export const VOLUMES: Constraints = {
  V1Volume: { name: { required: true, format: dnsLabel } },
  V1VolumeMount: {
    mountPath: { required: true },
    name: { required: true },
    mountPropagation: { allowed: ['None', 'HostToContainer', 'Bidirectional'], pointer: true },
    recursiveReadOnly: { allowed: ['Disabled', 'IfPossible', 'Enabled'], pointer: true },
    subPath: { format: descendingPath },
    subPathExpr: { format: descendingPath },
  },
  V1EmptyDirVolumeSource: { sizeLimit: { min: 0 } },
  V1ConfigMapVolumeSource: { name: { required: true }, defaultMode: MODE },
  V1SecretVolumeSource: { secretName: { required: true }, defaultMode: MODE },
  V1ConfigMapProjection: { name: { required: true } },
  V1SecretProjection: { name: { required: true } },
  V1ProjectedVolumeSource: { defaultMode: MODE },
  V1DownwardAPIVolumeSource: { defaultMode: MODE },
  V1DownwardAPIVolumeFile: { path: FILE_PATH, mode: MODE },
  V1KeyToPath: { key: { required: true }, path: FILE_PATH, mode: MODE },
  V1ServiceAccountTokenProjection: { path: FILE_PATH, expirationSeconds: { min: 600, max: 2 ** 32 } },
  V1ClusterTrustBundleProjection: { path: { required: false } },
  V1PersistentVolumeClaimVolumeSource: { claimName: { required: true } },
  V1HostPathVolumeSource: {
    path: { required: true, format: noBacksteps },
    type: { allowed: ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'] },
  },
  V1NFSVolumeSource: { path: { required: true, format: absolutePath }, server: { required: true } },
  V1CSIVolumeSource: { driver: { required: true, format: driverName, maxLength: 63 } },
  V1EphemeralVolumeSource: { volumeClaimTemplate: { required: true } },
  V1PersistentVolumeClaimTemplate: { spec: { implied: true } },
  V1ImageVolumeSource: { pullPolicy: { allowed: ['Always', 'IfNotPresent', 'Never'] }, reference: { required: false } },
  V1GitRepoVolumeSource: { repository: { required: true }, directory: { format: descendingPath } },
  V1ISCSIVolumeSource: ISCSI,
  V1ISCSIPersistentVolumeSource: ISCSI,
  V1GCEPersistentDiskVolumeSource: { pdName: { required: true }, partition: { min: 0, max: 255 } },
  V1AWSElasticBlockStoreVolumeSource: { volumeID: { required: true }, partition: { min: 0, max: 255 } },
  V1GlusterfsVolumeSource: { endpoints: { required: true }, path: { required: true } },
  V1GlusterfsPersistentVolumeSource: {
    endpoints: { required: true }, path: { required: true }, endpointsNamespace: { format: dnsLabel, pointer: true },
  },
  V1CinderVolumeSource: { volumeID: { required: true } },
  V1CinderPersistentVolumeSource: { volumeID: { required: true } },
  V1CephFSVolumeSource: { monitors: { required: true } },
  V1CephFSPersistentVolumeSource: { monitors: { required: true } },
  V1RBDVolumeSource: { monitors: { required: true }, image: { required: true } },
  V1RBDPersistentVolumeSource: { monitors: { required: true }, image: { required: true } },
  V1AzureFileVolumeSource: { secretName: { required: true }, shareName: { required: true } },
  V1AzureFilePersistentVolumeSource: {
    secretName: { required: true }, shareName: { required: true }, secretNamespace: { format: notEmpty, pointer: true },
  },
  V1AzureDiskVolumeSource: {
    diskName: { required: true },
    diskURI: { required: true },
    cachingMode: { allowed: ['None', 'ReadOnly', 'ReadWrite'], pointer: true },
    kind: { allowed: ['Shared', 'Dedicated', 'Managed'], pointer: true },
  },
  V1VsphereVirtualDiskVolumeSource: { volumePath: { required: true } },
  V1PortworxVolumeSource: { volumeID: { required: true } },
  V1FlexVolumeSource: { driver: { required: true } },
  V1FlexPersistentVolumeSource: { driver: { required: true } },
  V1PhotonPersistentDiskVolumeSource: { pdID: { required: true } },
  V1ScaleIOVolumeSource: SCALE_IO,
  V1ScaleIOPersistentVolumeSource: SCALE_IO,
  V1StorageOSVolumeSource: STORAGE_OS,
  V1StorageOSPersistentVolumeSource: STORAGE_OS,
  V1FlockerVolumeSource: { datasetName: { format: withoutSlash } },
  V1QuobyteVolumeSource: { registry: { required: true, format: hostPorts }, tenant: { maxLength: 64 }, volume: { required: true } },
  V1LocalVolumeSource: { path: { required: true, format: noBacksteps } },
  V1CSIPersistentVolumeSource: { driver: { required: true, format: driverName, maxLength: 63 }, volumeHandle: { required: true } },
  V1PersistentVolumeSpec: {
    accessModes: { required: true, allowed: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
    persistentVolumeReclaimPolicy: { allowed: ['Delete', 'Recycle', 'Retain'] },
    storageClassName: { format: dnsSubdomain },
    volumeMode: { allowed: ['Block', 'Filesystem'], pointer: true },
  },
  V1PersistentVolume: { spec: { implied: true } },
  V1PersistentVolumeClaim: { spec: { implied: true }, metadata: { unchecked: 'nested' }, status: { unchecked: true } },
  V1PersistentVolumeClaimSpec: {
    accessModes: { required: true, allowed: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
    resources: { implied: true },
    storageClassName: { format: dnsSubdomain },
    volumeMode: { allowed: ['Block', 'Filesystem'], pointer: true },
    volumeAttributesClassName: { format: dnsSubdomain },
    dataSource: { unchecked: true },
  },
};
