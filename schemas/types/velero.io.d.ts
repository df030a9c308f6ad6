// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'velero.io/v1 Backup': V1Backup;
  'velero.io/v1 BackupRepository': V1BackupRepository;
  'velero.io/v1 BackupStorageLocation': V1BackupStorageLocation;
  'velero.io/v1 DeleteBackupRequest': V1DeleteBackupRequest;
  'velero.io/v1 DownloadRequest': V1DownloadRequest;
  'velero.io/v1 PodVolumeBackup': V1PodVolumeBackup;
  'velero.io/v1 PodVolumeRestore': V1PodVolumeRestore;
  'velero.io/v1 Restore': V1Restore;
  'velero.io/v1 Schedule': V1Schedule;
  'velero.io/v1 ServerStatusRequest': V1ServerStatusRequest;
  'velero.io/v1 VolumeSnapshotLocation': V1VolumeSnapshotLocation;
  'velero.io/v2alpha1 DataDownload': V2alpha1DataDownload;
  'velero.io/v2alpha1 DataUpload': V2alpha1DataUpload;
}

/** velero.io/v1 Backup */
export interface V1Backup {
  readonly spec?: V1BackupSpec;
}

export interface V1BackupSpec {
  readonly csiSnapshotTimeout?: string;
  readonly datamover?: string;
  readonly defaultVolumesToFsBackup?: boolean | null;
  readonly defaultVolumesToRestic?: boolean | null;
  readonly excludedClusterScopedResources?: readonly string[] | null;
  readonly excludedNamespaceScopedResources?: readonly string[] | null;
  readonly excludedNamespaces?: readonly string[] | null;
  readonly excludedResources?: readonly string[] | null;
  readonly hooks?: V1BackupSpecHooks;
  readonly includeClusterResources?: boolean | null;
  readonly includedClusterScopedResources?: readonly string[] | null;
  readonly includedNamespaceScopedResources?: readonly string[] | null;
  readonly includedNamespaces?: readonly string[] | null;
  readonly includedResources?: readonly string[] | null;
  readonly itemOperationTimeout?: string;
  readonly labelSelector?: V1BackupSpecHooksResourcesLabelSelector | null;
  readonly metadata?: V1BackupSpecMetadata;
  readonly orLabelSelectors?: readonly V1BackupSpecHooksResourcesLabelSelector[] | null;
  readonly orderedResources?: { readonly [key: string]: string } | null;
  readonly resourcePolicy?: V1BackupSpecResourcePolicy;
  readonly snapshotMoveData?: boolean | null;
  readonly snapshotVolumes?: boolean | null;
  readonly storageLocation?: string;
  readonly ttl?: string;
  readonly uploaderConfig?: V1BackupSpecUploaderConfig | null;
  readonly volumeGroupSnapshotLabelKey?: string;
  readonly volumeSnapshotLocations?: readonly string[];
}

export interface V1BackupSpecHooks {
  readonly resources?: readonly V1BackupSpecHooksResources[] | null;
}

export interface V1BackupSpecHooksResources {
  readonly excludedNamespaces?: readonly string[] | null;
  readonly excludedResources?: readonly string[] | null;
  readonly includedNamespaces?: readonly string[] | null;
  readonly includedResources?: readonly string[] | null;
  readonly labelSelector?: V1BackupSpecHooksResourcesLabelSelector | null;
  readonly name: string;
  readonly post?: readonly V1BackupSpecHooksResourcesPost[];
  readonly pre?: readonly V1BackupSpecHooksResourcesPost[];
}

export interface V1BackupSpecHooksResourcesLabelSelector {
  readonly matchExpressions?: readonly V1BackupSpecHooksResourcesLabelSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1BackupSpecHooksResourcesLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1BackupSpecHooksResourcesPost {
  readonly exec: V1BackupSpecHooksResourcesPostExec;
}

export interface V1BackupSpecHooksResourcesPostExec {
  readonly command: readonly string[];
  readonly container?: string;
  readonly onError?: 'Continue' | 'Fail';
  readonly timeout?: string;
}

export interface V1BackupSpecMetadata {
  readonly labels?: { readonly [key: string]: string };
}

export interface V1BackupSpecResourcePolicy {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1BackupSpecUploaderConfig {
  readonly parallelFilesUpload?: number;
}

/** velero.io/v1 BackupRepository */
export interface V1BackupRepository {
  readonly spec?: V1BackupRepositorySpec;
}

export interface V1BackupRepositorySpec {
  readonly backupStorageLocation: string;
  readonly maintenanceFrequency: string;
  readonly repositoryConfig?: { readonly [key: string]: string } | null;
  readonly repositoryType?: 'kopia' | 'restic' | '';
  readonly resticIdentifier?: string;
  readonly volumeNamespace: string;
}

/** velero.io/v1 BackupStorageLocation */
export interface V1BackupStorageLocation {
  readonly spec?: V1BackupStorageLocationSpec;
}

export interface V1BackupStorageLocationSpec {
  readonly accessMode?: 'ReadOnly' | 'ReadWrite';
  readonly backupSyncPeriod?: string | null;
  readonly config?: { readonly [key: string]: string };
  readonly credential?: V1BackupStorageLocationSpecCredential;
  readonly default?: boolean;
  readonly objectStorage: V1BackupStorageLocationSpecObjectStorage;
  readonly provider: string;
  readonly validationFrequency?: string | null;
}

export interface V1BackupStorageLocationSpecCredential {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1BackupStorageLocationSpecObjectStorage {
  readonly bucket: string;
  readonly caCert?: string;
  readonly caCertRef?: V1BackupStorageLocationSpecCredential;
  readonly prefix?: string;
}

/** velero.io/v1 DeleteBackupRequest */
export interface V1DeleteBackupRequest {
  readonly spec?: V1DeleteBackupRequestSpec;
}

export interface V1DeleteBackupRequestSpec {
  readonly backupName: string;
}

/** velero.io/v1 DownloadRequest */
export interface V1DownloadRequest {
  readonly spec?: V1DownloadRequestSpec;
}

export interface V1DownloadRequestSpec {
  readonly target: V1DownloadRequestSpecTarget;
}

export interface V1DownloadRequestSpecTarget {
  readonly kind: 'BackupLog' | 'BackupContents' | 'BackupVolumeSnapshots' | 'BackupItemOperations' | 'BackupResourceList' | 'BackupResults' | 'RestoreLog' | 'RestoreResults' | 'RestoreResourceList' | 'RestoreItemOperations' | 'CSIBackupVolumeSnapshots' | 'CSIBackupVolumeSnapshotContents' | 'BackupVolumeInfos' | 'RestoreVolumeInfo';
  readonly name: string;
}

/** velero.io/v1 PodVolumeBackup */
export interface V1PodVolumeBackup {
  readonly spec?: V1PodVolumeBackupSpec;
}

export interface V1PodVolumeBackupSpec {
  readonly backupStorageLocation: string;
  readonly cancel?: boolean;
  readonly node: string;
  readonly pod: V1PodVolumeBackupSpecPod;
  readonly repoIdentifier: string;
  readonly tags?: { readonly [key: string]: string };
  readonly uploaderSettings?: { readonly [key: string]: string } | null;
  readonly uploaderType?: 'kopia' | 'restic' | '';
  readonly volume: string;
}

export interface V1PodVolumeBackupSpecPod {
  readonly apiVersion?: string;
  readonly fieldPath?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly resourceVersion?: string;
  readonly uid?: string;
}

/** velero.io/v1 PodVolumeRestore */
export interface V1PodVolumeRestore {
  readonly spec?: V1PodVolumeRestoreSpec;
}

export interface V1PodVolumeRestoreSpec {
  readonly backupStorageLocation: string;
  readonly cancel?: boolean;
  readonly pod: V1PodVolumeBackupSpecPod;
  readonly repoIdentifier: string;
  readonly snapshotID: string;
  readonly snapshotSize?: number;
  readonly sourceNamespace: string;
  readonly uploaderSettings?: { readonly [key: string]: string } | null;
  readonly uploaderType?: 'kopia' | 'restic' | '';
  readonly volume: string;
}

/** velero.io/v1 Restore */
export interface V1Restore {
  readonly spec?: V1RestoreSpec;
}

export interface V1RestoreSpec {
  readonly backupName?: string;
  readonly excludedNamespaces?: readonly string[] | null;
  readonly excludedResources?: readonly string[] | null;
  readonly existingResourcePolicy?: string | null;
  readonly hooks?: V1RestoreSpecHooks;
  readonly includeClusterResources?: boolean | null;
  readonly includedNamespaces?: readonly string[] | null;
  readonly includedResources?: readonly string[] | null;
  readonly itemOperationTimeout?: string;
  readonly labelSelector?: V1BackupSpecHooksResourcesLabelSelector | null;
  readonly namespaceMapping?: { readonly [key: string]: string };
  readonly orLabelSelectors?: readonly V1BackupSpecHooksResourcesLabelSelector[] | null;
  readonly preserveNodePorts?: boolean | null;
  readonly resourceModifier?: V1BackupSpecResourcePolicy | null;
  readonly resourcePolicy?: V1BackupSpecResourcePolicy | null;
  readonly restorePVs?: boolean | null;
  readonly restoreStatus?: V1RestoreSpecRestoreStatus | null;
  readonly scheduleName?: string;
  readonly uploaderConfig?: V1RestoreSpecUploaderConfig | null;
}

export interface V1RestoreSpecHooks {
  readonly resources?: readonly V1RestoreSpecHooksResources[];
}

export interface V1RestoreSpecHooksResources {
  readonly excludedNamespaces?: readonly string[] | null;
  readonly excludedResources?: readonly string[] | null;
  readonly includedNamespaces?: readonly string[] | null;
  readonly includedResources?: readonly string[] | null;
  readonly labelSelector?: V1BackupSpecHooksResourcesLabelSelector | null;
  readonly name: string;
  readonly postHooks?: readonly V1RestoreSpecHooksResourcesPostHooks[];
}

export interface V1RestoreSpecHooksResourcesPostHooks {
  readonly exec?: V1RestoreSpecHooksResourcesPostHooksExec;
  readonly init?: V1RestoreSpecHooksResourcesPostHooksInit;
}

export interface V1RestoreSpecHooksResourcesPostHooksExec {
  readonly command: readonly string[];
  readonly container?: string;
  readonly execTimeout?: string;
  readonly onError?: 'Continue' | 'Fail';
  readonly waitForReady?: boolean | null;
  readonly waitTimeout?: string;
}

export interface V1RestoreSpecHooksResourcesPostHooksInit {
  readonly initContainers?: readonly ({ readonly [key: string]: unknown })[];
  readonly timeout?: string;
}

export interface V1RestoreSpecRestoreStatus {
  readonly excludedResources?: readonly string[] | null;
  readonly includedResources?: readonly string[] | null;
}

export interface V1RestoreSpecUploaderConfig {
  readonly parallelFilesDownload?: number;
  readonly writeSparseFiles?: boolean | null;
}

/** velero.io/v1 Schedule */
export interface V1Schedule {
  readonly spec?: V1ScheduleSpec;
}

export interface V1ScheduleSpec {
  readonly paused?: boolean;
  readonly schedule: string;
  readonly skipImmediately?: boolean;
  readonly template: V1BackupSpec;
  readonly useOwnerReferencesInBackup?: boolean | null;
}

/** velero.io/v1 ServerStatusRequest */
export interface V1ServerStatusRequest {
  readonly spec?: { readonly [key: string]: unknown };
}

/** velero.io/v1 VolumeSnapshotLocation */
export interface V1VolumeSnapshotLocation {
  readonly spec?: V1VolumeSnapshotLocationSpec;
}

export interface V1VolumeSnapshotLocationSpec {
  readonly config?: { readonly [key: string]: string };
  readonly credential?: V1BackupStorageLocationSpecCredential;
  readonly provider: string;
}

/** velero.io/v2alpha1 DataDownload */
export interface V2alpha1DataDownload {
  readonly spec?: V2alpha1DataDownloadSpec;
}

export interface V2alpha1DataDownloadSpec {
  readonly backupStorageLocation: string;
  readonly cancel?: boolean;
  readonly dataMoverConfig?: { readonly [key: string]: string };
  readonly datamover?: string;
  readonly nodeOS?: 'auto' | 'linux' | 'windows';
  readonly operationTimeout: string;
  readonly snapshotID: string;
  readonly snapshotSize?: number;
  readonly sourceNamespace: string;
  readonly targetVolume: V2alpha1DataDownloadSpecTargetVolume;
}

export interface V2alpha1DataDownloadSpecTargetVolume {
  readonly namespace: string;
  readonly pv: string;
  readonly pvc: string;
}

/** velero.io/v2alpha1 DataUpload */
export interface V2alpha1DataUpload {
  readonly spec?: V2alpha1DataUploadSpec;
}

export interface V2alpha1DataUploadSpec {
  readonly backupStorageLocation: string;
  readonly cancel?: boolean;
  readonly csiSnapshot?: V2alpha1DataUploadSpecCsiSnapshot | null;
  readonly dataMoverConfig?: { readonly [key: string]: string } | null;
  readonly datamover?: string;
  readonly operationTimeout: string;
  readonly snapshotType: string;
  readonly sourceNamespace: string;
  readonly sourcePVC: string;
}

export interface V2alpha1DataUploadSpecCsiSnapshot {
  readonly driver?: string;
  readonly snapshotClass?: string;
  readonly storageClass: string;
  readonly volumeSnapshot: string;
}
