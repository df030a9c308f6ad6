// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'postgresql.cnpg.io/v1 Backup': V1Backup;
  'postgresql.cnpg.io/v1 Cluster': V1Cluster;
  'postgresql.cnpg.io/v1 ClusterImageCatalog': V1ClusterImageCatalog;
  'postgresql.cnpg.io/v1 Database': V1Database;
  'postgresql.cnpg.io/v1 DatabaseRole': V1DatabaseRole;
  'postgresql.cnpg.io/v1 FailoverQuorum': V1FailoverQuorum;
  'postgresql.cnpg.io/v1 ImageCatalog': V1ImageCatalog;
  'postgresql.cnpg.io/v1 Pooler': V1Pooler;
  'postgresql.cnpg.io/v1 Publication': V1Publication;
  'postgresql.cnpg.io/v1 ScheduledBackup': V1ScheduledBackup;
  'postgresql.cnpg.io/v1 Subscription': V1Subscription;
}

/** postgresql.cnpg.io/v1 Backup */
export interface V1Backup {
  readonly spec: V1BackupSpec;
}

export interface V1BackupSpec {
  readonly cluster: V1BackupSpecCluster;
  /** @default "barmanObjectStore" */
  readonly method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
  readonly online?: boolean;
  readonly onlineConfiguration?: V1BackupSpecOnlineConfiguration;
  readonly pluginConfiguration?: V1BackupSpecPluginConfiguration;
  readonly target?: 'primary' | 'prefer-standby';
}

export interface V1BackupSpecCluster {
  readonly name: string;
}

export interface V1BackupSpecOnlineConfiguration {
  readonly immediateCheckpoint?: boolean;
  /** @default true */
  readonly waitForArchive?: boolean;
}

export interface V1BackupSpecPluginConfiguration {
  readonly name: string;
  readonly parameters?: { readonly [key: string]: string };
}

/** postgresql.cnpg.io/v1 Cluster */
export interface V1Cluster {
  readonly spec: V1ClusterSpec;
}

export interface V1ClusterSpec {
  readonly affinity?: V1ClusterSpecAffinity;
  readonly backup?: V1ClusterSpecBackup;
  readonly bootstrap?: V1ClusterSpecBootstrap;
  readonly certificates?: V1ClusterSpecCertificates;
  readonly description?: string;
  /** @default true */
  readonly enablePDB?: boolean;
  /** @default false */
  readonly enableSuperuserAccess?: boolean;
  readonly env?: readonly V1ClusterSpecEnv[];
  readonly envFrom?: readonly V1ClusterSpecEnvFrom[];
  readonly ephemeralVolumeSource?: V1ClusterSpecEphemeralVolumeSource;
  readonly ephemeralVolumesSizeLimit?: V1ClusterSpecEphemeralVolumesSizeLimit;
  readonly externalClusters?: readonly V1ClusterSpecExternalClusters[];
  /** @default 0 */
  readonly failoverDelay?: number;
  readonly imageCatalogRef?: V1ClusterSpecImageCatalogRef;
  readonly imageName?: string;
  readonly imagePullPolicy?: string;
  readonly imagePullSecrets?: readonly V1BackupSpecCluster[];
  readonly inheritedMetadata?: V1ClusterSpecInheritedMetadata;
  /** @minimum 1 @default 1 */
  readonly instances?: number;
  readonly livenessProbeTimeout?: number;
  /** @default "info" */
  readonly logLevel?: 'error' | 'warning' | 'info' | 'debug' | 'trace';
  readonly managed?: V1ClusterSpecManaged;
  /** @minimum 0 @default 0 */
  readonly maxSyncReplicas?: number;
  /** @minimum 0 @default 0 */
  readonly minSyncReplicas?: number;
  readonly monitoring?: V1ClusterSpecMonitoring;
  readonly nodeMaintenanceWindow?: V1ClusterSpecNodeMaintenanceWindow;
  readonly plugins?: readonly V1ClusterSpecExternalClustersPlugin[];
  readonly podSecurityContext?: V1ClusterSpecPodSecurityContext;
  readonly podSelectorRefs?: readonly V1ClusterSpecPodSelectorRefs[];
  /** @default 26 */
  readonly postgresGID?: number;
  /** @default 26 */
  readonly postgresUID?: number;
  readonly postgresql?: V1ClusterSpecPostgresql;
  readonly primaryLease?: V1ClusterSpecPrimaryLease;
  /** @default "restart" */
  readonly primaryUpdateMethod?: 'switchover' | 'restart';
  /** @default "unsupervised" */
  readonly primaryUpdateStrategy?: 'unsupervised' | 'supervised';
  readonly priorityClassName?: string;
  readonly probes?: V1ClusterSpecProbes;
  readonly projectedVolumeTemplate?: V1ClusterSpecProjectedVolumeTemplate;
  readonly replica?: V1ClusterSpecReplica;
  /** @default {"highAvailability":{"enabled":true}} */
  readonly replicationSlots?: V1ClusterSpecReplicationSlots;
  readonly resources?: V1ClusterSpecResources;
  readonly schedulerName?: string;
  readonly seccompProfile?: V1ClusterSpecPodSecurityContextAppArmorProfile;
  readonly securityContext?: V1ClusterSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly serviceAccountTemplate?: V1ClusterSpecServiceAccountTemplate;
  /** @default 180 */
  readonly smartShutdownTimeout?: number;
  /** @default 3600 */
  readonly startDelay?: number;
  /** @default 1800 */
  readonly stopDelay?: number;
  readonly storage?: V1ClusterSpecStorage;
  readonly superuserSecret?: V1BackupSpecCluster;
  /** @default 3600 */
  readonly switchoverDelay?: number;
  readonly tablespaces?: readonly V1ClusterSpecTablespaces[];
  readonly topologySpreadConstraints?: readonly V1ClusterSpecTopologySpreadConstraints[];
  readonly walStorage?: V1ClusterSpecStorage;
}

export interface V1ClusterSpecAffinity {
  readonly additionalPodAffinity?: V1ClusterSpecAffinityAdditionalPodAffinity;
  readonly additionalPodAntiAffinity?: V1ClusterSpecAffinityAdditionalPodAffinity;
  readonly enablePodAntiAffinity?: boolean;
  readonly nodeAffinity?: V1ClusterSpecAffinityNodeAffinity;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly podAntiAffinityType?: string;
  readonly tolerations?: readonly V1ClusterSpecAffinityTolerations[];
  readonly topologyKey?: string;
}

export interface V1ClusterSpecAffinityAdditionalPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: readonly V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1ClusterSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchFields?: readonly V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
}

export interface V1ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1ClusterSpecAffinityTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1ClusterSpecBackup {
  readonly barmanObjectStore?: V1ClusterSpecBackupBarmanObjectStore;
  readonly retentionPolicy?: string;
  /** @default "prefer-standby" */
  readonly target?: 'primary' | 'prefer-standby';
  readonly volumeSnapshot?: V1ClusterSpecBackupVolumeSnapshot;
}

export interface V1ClusterSpecBackupBarmanObjectStore {
  readonly azureCredentials?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentials;
  readonly data?: V1ClusterSpecBackupBarmanObjectStoreData;
  readonly destinationPath: string;
  readonly endpointCA?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly endpointURL?: string;
  readonly googleCredentials?: V1ClusterSpecBackupBarmanObjectStoreGoogleCredentials;
  readonly historyTags?: { readonly [key: string]: string };
  readonly s3Credentials?: V1ClusterSpecBackupBarmanObjectStoreS3Credentials;
  readonly serverName?: string;
  readonly tags?: { readonly [key: string]: string };
  readonly wal?: V1ClusterSpecBackupBarmanObjectStoreWal;
}

export interface V1ClusterSpecBackupBarmanObjectStoreAzureCredentials {
  readonly connectionString?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly inheritFromAzureAD?: boolean;
  readonly storageAccount?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly storageKey?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly storageSasToken?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly useDefaultAzureCredentials?: boolean;
}

export interface V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString {
  readonly key: string;
  readonly name: string;
}

export interface V1ClusterSpecBackupBarmanObjectStoreData {
  readonly additionalCommandArgs?: readonly string[];
  readonly compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy';
  readonly encryption?: 'AES256' | 'aws:kms';
  readonly immediateCheckpoint?: boolean;
  /** @minimum 1 */
  readonly jobs?: number;
}

export interface V1ClusterSpecBackupBarmanObjectStoreGoogleCredentials {
  readonly applicationCredentials?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly gkeEnvironment?: boolean;
}

export interface V1ClusterSpecBackupBarmanObjectStoreS3Credentials {
  readonly accessKeyId?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly inheritFromIAMRole?: boolean;
  readonly region?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly secretAccessKey?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly sessionToken?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
}

export interface V1ClusterSpecBackupBarmanObjectStoreWal {
  readonly archiveAdditionalCommandArgs?: readonly string[];
  readonly compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';
  readonly encryption?: 'AES256' | 'aws:kms';
  /** @minimum 1 */
  readonly maxParallel?: number;
  readonly restoreAdditionalCommandArgs?: readonly string[];
}

export interface V1ClusterSpecBackupVolumeSnapshot {
  readonly annotations?: { readonly [key: string]: string };
  readonly className?: string;
  readonly labels?: { readonly [key: string]: string };
  /** @default true */
  readonly online?: boolean;
  /** @default {"immediateCheckpoint":false,"waitForArchive":true} */
  readonly onlineConfiguration?: V1BackupSpecOnlineConfiguration;
  /** @default "none" */
  readonly snapshotOwnerReference?: 'none' | 'cluster' | 'backup';
  readonly tablespaceClassName?: { readonly [key: string]: string };
  readonly walClassName?: string;
}

export interface V1ClusterSpecBootstrap {
  readonly initdb?: V1ClusterSpecBootstrapInitdb;
  readonly pg_basebackup?: V1ClusterSpecBootstrapPgBasebackup;
  readonly recovery?: V1ClusterSpecBootstrapRecovery;
}

export interface V1ClusterSpecBootstrapInitdb {
  readonly builtinLocale?: string;
  readonly dataChecksums?: boolean;
  readonly database?: string;
  readonly encoding?: string;
  readonly icuLocale?: string;
  readonly icuRules?: string;
  readonly import?: V1ClusterSpecBootstrapInitdbImport;
  readonly locale?: string;
  readonly localeCType?: string;
  readonly localeCollate?: string;
  readonly localeProvider?: string;
  readonly options?: readonly string[];
  readonly owner?: string;
  readonly postInitApplicationSQL?: readonly string[];
  readonly postInitApplicationSQLRefs?: V1ClusterSpecBootstrapInitdbPostInitApplicationSQLRefs;
  readonly postInitSQL?: readonly string[];
  readonly postInitSQLRefs?: V1ClusterSpecBootstrapInitdbPostInitApplicationSQLRefs;
  readonly postInitTemplateSQL?: readonly string[];
  readonly postInitTemplateSQLRefs?: V1ClusterSpecBootstrapInitdbPostInitApplicationSQLRefs;
  readonly secret?: V1BackupSpecCluster;
  /** @minimum 1 @maximum 1024 */
  readonly walSegmentSize?: number;
}

export interface V1ClusterSpecBootstrapInitdbImport {
  readonly databases: readonly string[];
  readonly pgDumpExtraOptions?: readonly string[];
  readonly pgRestoreDataOptions?: readonly string[];
  readonly pgRestoreExtraOptions?: readonly string[];
  readonly pgRestorePostdataOptions?: readonly string[];
  readonly pgRestorePredataOptions?: readonly string[];
  readonly postImportApplicationSQL?: readonly string[];
  readonly roles?: readonly string[];
  readonly schemaOnly?: boolean;
  readonly source: V1ClusterSpecBootstrapInitdbImportSource;
  readonly type: 'microservice' | 'monolith';
}

export interface V1ClusterSpecBootstrapInitdbImportSource {
  readonly externalCluster: string;
}

export interface V1ClusterSpecBootstrapInitdbPostInitApplicationSQLRefs {
  readonly configMapRefs?: readonly V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString[];
  readonly secretRefs?: readonly V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString[];
}

export interface V1ClusterSpecBootstrapPgBasebackup {
  readonly database?: string;
  readonly owner?: string;
  readonly secret?: V1BackupSpecCluster;
  readonly source: string;
}

export interface V1ClusterSpecBootstrapRecovery {
  readonly backup?: V1ClusterSpecBootstrapRecoveryBackup;
  readonly database?: string;
  readonly owner?: string;
  readonly recoveryTarget?: V1ClusterSpecBootstrapRecoveryRecoveryTarget;
  readonly secret?: V1BackupSpecCluster;
  readonly source?: string;
  readonly volumeSnapshots?: V1ClusterSpecBootstrapRecoveryVolumeSnapshots;
}

export interface V1ClusterSpecBootstrapRecoveryBackup {
  readonly endpointCA?: V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;
  readonly name: string;
}

export interface V1ClusterSpecBootstrapRecoveryRecoveryTarget {
  readonly backupID?: string;
  readonly exclusive?: boolean;
  readonly targetImmediate?: boolean;
  readonly targetLSN?: string;
  readonly targetName?: string;
  readonly targetTLI?: string;
  readonly targetTime?: string;
  readonly targetXID?: string;
}

export interface V1ClusterSpecBootstrapRecoveryVolumeSnapshots {
  readonly storage: V1ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage;
  readonly tablespaceStorage?: { readonly [key: string]: V1ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage };
  readonly walStorage?: V1ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage;
}

export interface V1ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1ClusterSpecCertificates {
  readonly clientCASecret?: string;
  readonly replicationTLSSecret?: string;
  readonly serverAltDNSNames?: readonly string[];
  readonly serverCASecret?: string;
  readonly serverTLSSecret?: string;
}

export interface V1ClusterSpecEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1ClusterSpecEnvValueFrom;
}

export interface V1ClusterSpecEnvValueFrom {
  readonly configMapKeyRef?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: V1ClusterSpecEnvValueFromFieldRef;
  readonly fileKeyRef?: V1ClusterSpecEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: V1ClusterSpecEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
}

export interface V1ClusterSpecEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1ClusterSpecEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface V1ClusterSpecEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export interface V1ClusterSpecEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: number | string;
  readonly resource: string;
}

export interface V1ClusterSpecEnvFrom {
  readonly configMapRef?: V1ClusterSpecEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: V1ClusterSpecEnvFromConfigMapRef;
}

export interface V1ClusterSpecEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1ClusterSpecEphemeralVolumeSource {
  readonly volumeClaimTemplate?: V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate;
}

export interface V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate {
  readonly metadata?: { readonly [key: string]: unknown };
  readonly spec: V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec;
}

export interface V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec {
  readonly accessModes?: readonly string[];
  readonly dataSource?: V1ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage;
  readonly dataSourceRef?: V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources;
  readonly selector?: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export interface V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1ClusterSpecEphemeralVolumesSizeLimit {
  readonly shm?: number | string;
  readonly temporaryData?: number | string;
}

export interface V1ClusterSpecExternalClusters {
  readonly barmanObjectStore?: V1ClusterSpecBackupBarmanObjectStore;
  readonly connectionParameters?: { readonly [key: string]: string };
  readonly name: string;
  readonly password?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
  readonly plugin?: V1ClusterSpecExternalClustersPlugin;
  readonly sslCert?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
  readonly sslKey?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
  readonly sslRootCert?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
}

export interface V1ClusterSpecExternalClustersPlugin {
  /** @default true */
  readonly enabled?: boolean;
  /** @default false */
  readonly isWALArchiver?: boolean;
  readonly name: string;
  readonly parameters?: { readonly [key: string]: string };
}

export interface V1ClusterSpecImageCatalogRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly major: number;
  readonly name: string;
}

export interface V1ClusterSpecInheritedMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1ClusterSpecManaged {
  readonly roles?: readonly V1ClusterSpecManagedRoles[];
  readonly services?: V1ClusterSpecManagedServices;
}

export interface V1ClusterSpecManagedRoles {
  readonly bypassrls?: boolean;
  readonly comment?: string;
  /** @default -1 */
  readonly connectionLimit?: number;
  readonly createdb?: boolean;
  readonly createrole?: boolean;
  readonly disablePassword?: boolean;
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly inRoles?: readonly string[];
  /** @default true */
  readonly inherit?: boolean;
  readonly login?: boolean;
  readonly name: string;
  readonly passwordSecret?: V1BackupSpecCluster;
  readonly replication?: boolean;
  readonly superuser?: boolean;
  readonly validUntil?: string;
}

export interface V1ClusterSpecManagedServices {
  readonly additional?: readonly V1ClusterSpecManagedServicesAdditional[];
  readonly disabledDefaultServices?: readonly ('rw' | 'r' | 'ro')[];
}

export interface V1ClusterSpecManagedServicesAdditional {
  readonly selectorType: 'rw' | 'r' | 'ro';
  readonly serviceTemplate: V1ClusterSpecManagedServicesAdditionalServiceTemplate;
  /** @default "patch" */
  readonly updateStrategy?: 'patch' | 'replace';
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplate {
  readonly metadata?: V1ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;
  readonly spec?: V1ClusterSpecManagedServicesAdditionalServiceTemplateSpec;
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplateSpec {
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly externalIPs?: readonly string[];
  readonly externalName?: string;
  readonly externalTrafficPolicy?: string;
  readonly healthCheckNodePort?: number;
  readonly internalTrafficPolicy?: string;
  readonly ipFamilies?: readonly string[];
  readonly ipFamilyPolicy?: string;
  readonly loadBalancerClass?: string;
  readonly loadBalancerIP?: string;
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly ports?: readonly V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts[];
  readonly publishNotReadyAddresses?: boolean;
  readonly selector?: { readonly [key: string]: string };
  readonly sessionAffinity?: string;
  readonly sessionAffinityConfig?: V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig;
  readonly trafficDistribution?: string;
  readonly type?: string;
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts {
  readonly appProtocol?: string;
  readonly name?: string;
  readonly nodePort?: number;
  readonly port: number;
  /** @default "TCP" */
  readonly protocol?: string;
  readonly targetPort?: number | string;
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig {
  readonly clientIP?: V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIP;
}

export interface V1ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIP {
  readonly timeoutSeconds?: number;
}

export interface V1ClusterSpecMonitoring {
  readonly customQueriesConfigMap?: readonly V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString[];
  readonly customQueriesSecret?: readonly V1ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString[];
  /** @default false */
  readonly disableDefaultQueries?: boolean;
  /** @default false */
  readonly enablePodMonitor?: boolean;
  readonly metricsQueriesTTL?: string;
  readonly podMonitorMetricRelabelings?: readonly V1ClusterSpecMonitoringPodMonitorMetricRelabelings[];
  readonly podMonitorRelabelings?: readonly V1ClusterSpecMonitoringPodMonitorMetricRelabelings[];
  readonly tls?: V1ClusterSpecMonitoringTls;
}

export interface V1ClusterSpecMonitoringPodMonitorMetricRelabelings {
  /** @default "replace" */
  readonly action?: 'replace' | 'Replace' | 'keep' | 'Keep' | 'drop' | 'Drop' | 'hashmod' | 'HashMod' | 'labelmap' | 'LabelMap' | 'labeldrop' | 'LabelDrop' | 'labelkeep' | 'LabelKeep' | 'lowercase' | 'Lowercase' | 'uppercase' | 'Uppercase' | 'keepequal' | 'KeepEqual' | 'dropequal' | 'DropEqual';
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: readonly string[];
  readonly targetLabel?: string;
}

export interface V1ClusterSpecMonitoringTls {
  /** @default false */
  readonly enabled?: boolean;
}

export interface V1ClusterSpecNodeMaintenanceWindow {
  /** @default false */
  readonly inProgress?: boolean;
  /** @default true */
  readonly reusePVC?: boolean;
}

export interface V1ClusterSpecPodSecurityContext {
  readonly appArmorProfile?: V1ClusterSpecPodSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: V1ClusterSpecPodSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1ClusterSpecPodSecurityContextAppArmorProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly V1ClusterSpecPodSecurityContextSysctls[];
  readonly windowsOptions?: V1ClusterSpecPodSecurityContextWindowsOptions;
}

export interface V1ClusterSpecPodSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1ClusterSpecPodSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1ClusterSpecPodSecurityContextSysctls {
  readonly name: string;
  readonly value: string;
}

export interface V1ClusterSpecPodSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface V1ClusterSpecPodSelectorRefs {
  readonly name: string;
  readonly selector: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
}

export interface V1ClusterSpecPostgresql {
  readonly enableAlterSystem?: boolean;
  readonly extensions?: readonly V1ClusterSpecPostgresqlExtensions[];
  readonly ldap?: V1ClusterSpecPostgresqlLdap;
  readonly parameters?: { readonly [key: string]: string };
  readonly pg_hba?: readonly string[];
  readonly pg_ident?: readonly string[];
  readonly promotionTimeout?: number;
  readonly shared_preload_libraries?: readonly string[];
  readonly syncReplicaElectionConstraint?: V1ClusterSpecPostgresqlSyncReplicaElectionConstraint;
  readonly synchronous?: V1ClusterSpecPostgresqlSynchronous;
}

export interface V1ClusterSpecPostgresqlExtensions {
  readonly bin_path?: readonly string[];
  readonly dynamic_library_path?: readonly string[];
  readonly env?: readonly V1ClusterSpecPodSecurityContextSysctls[];
  readonly extension_control_path?: readonly string[];
  readonly image?: V1ClusterSpecPostgresqlExtensionsImage;
  readonly ld_library_path?: readonly string[];
  readonly name: string;
}

export interface V1ClusterSpecPostgresqlExtensionsImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface V1ClusterSpecPostgresqlLdap {
  readonly bindAsAuth?: V1ClusterSpecPostgresqlLdapBindAsAuth;
  readonly bindSearchAuth?: V1ClusterSpecPostgresqlLdapBindSearchAuth;
  readonly port?: number;
  readonly scheme?: 'ldap' | 'ldaps';
  readonly server?: string;
  readonly tls?: boolean;
}

export interface V1ClusterSpecPostgresqlLdapBindAsAuth {
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface V1ClusterSpecPostgresqlLdapBindSearchAuth {
  readonly baseDN?: string;
  readonly bindDN?: string;
  readonly bindPassword?: V1ClusterSpecEnvValueFromConfigMapKeyRef;
  readonly searchAttribute?: string;
  readonly searchFilter?: string;
}

export interface V1ClusterSpecPostgresqlSyncReplicaElectionConstraint {
  readonly enabled: boolean;
  readonly nodeLabelsAntiAffinity?: readonly string[];
}

export interface V1ClusterSpecPostgresqlSynchronous {
  readonly dataDurability?: 'required' | 'preferred';
  readonly failoverQuorum?: boolean;
  readonly maxStandbyNamesFromCluster?: number;
  readonly method: 'any' | 'first';
  readonly number: number;
  readonly standbyNamesPost?: readonly string[];
  readonly standbyNamesPre?: readonly string[];
}

export interface V1ClusterSpecPrimaryLease {
  /** @minimum 1 @default 15 */
  readonly leaseDurationSeconds?: number;
  /** @minimum 1 @default 1 */
  readonly releasedLeaseDurationSeconds?: number;
  /** @minimum 1 @default 10 */
  readonly renewDeadlineSeconds?: number;
  /** @minimum 1 @default 2 */
  readonly retryPeriodSeconds?: number;
}

export interface V1ClusterSpecProbes {
  readonly liveness?: V1ClusterSpecProbesLiveness;
  readonly readiness?: V1ClusterSpecProbesReadiness;
  readonly startup?: V1ClusterSpecProbesReadiness;
}

export interface V1ClusterSpecProbesLiveness {
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly isolationCheck?: V1ClusterSpecProbesLivenessIsolationCheck;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface V1ClusterSpecProbesLivenessIsolationCheck {
  /** @default 1000 */
  readonly connectionTimeout?: number;
  /** @default true */
  readonly enabled?: boolean;
  /** @default 1000 */
  readonly requestTimeout?: number;
}

export interface V1ClusterSpecProbesReadiness {
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly maximumLag?: number | string;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly type?: 'pg_isready' | 'streaming' | 'query';
}

export interface V1ClusterSpecProjectedVolumeTemplate {
  readonly defaultMode?: number;
  readonly sources?: readonly V1ClusterSpecProjectedVolumeTemplateSources[];
}

export interface V1ClusterSpecProjectedVolumeTemplateSources {
  readonly clusterTrustBundle?: V1ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundle;
  readonly configMap?: V1ClusterSpecProjectedVolumeTemplateSourcesConfigMap;
  readonly downwardAPI?: V1ClusterSpecProjectedVolumeTemplateSourcesDownwardAPI;
  readonly podCertificate?: V1ClusterSpecProjectedVolumeTemplateSourcesPodCertificate;
  readonly secret?: V1ClusterSpecProjectedVolumeTemplateSourcesConfigMap;
  readonly serviceAccountToken?: V1ClusterSpecProjectedVolumeTemplateSourcesServiceAccountToken;
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundle {
  readonly labelSelector?: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesConfigMap {
  readonly items?: readonly V1ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesDownwardAPI {
  readonly items?: readonly V1ClusterSpecProjectedVolumeTemplateSourcesDownwardAPIItems[];
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesDownwardAPIItems {
  readonly fieldRef?: V1ClusterSpecEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: V1ClusterSpecEnvValueFromResourceFieldRef;
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { readonly [key: string]: string };
}

export interface V1ClusterSpecProjectedVolumeTemplateSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export interface V1ClusterSpecReplica {
  readonly enabled?: boolean;
  readonly minApplyDelay?: string;
  readonly primary?: string;
  readonly promotionToken?: string;
  readonly self?: string;
  readonly source: string;
}

export interface V1ClusterSpecReplicationSlots {
  /** @default {"enabled":true} */
  readonly highAvailability?: V1ClusterSpecReplicationSlotsHighAvailability;
  readonly synchronizeReplicas?: V1ClusterSpecReplicationSlotsSynchronizeReplicas;
  /** @minimum 1 @default 30 */
  readonly updateInterval?: number;
}

export interface V1ClusterSpecReplicationSlotsHighAvailability {
  /** @default true */
  readonly enabled?: boolean;
  /** @default "_cnpg_" */
  readonly slotPrefix?: string;
  readonly synchronizeLogicalDecoding?: boolean;
}

export interface V1ClusterSpecReplicationSlotsSynchronizeReplicas {
  /** @default true */
  readonly enabled?: boolean;
  readonly excludePatterns?: readonly string[];
}

export interface V1ClusterSpecResources {
  readonly claims?: readonly V1ClusterSpecResourcesClaims[];
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1ClusterSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export interface V1ClusterSpecSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: V1ClusterSpecPodSecurityContextAppArmorProfile;
  readonly capabilities?: V1ClusterSpecSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1ClusterSpecPodSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1ClusterSpecPodSecurityContextAppArmorProfile;
  readonly windowsOptions?: V1ClusterSpecPodSecurityContextWindowsOptions;
}

export interface V1ClusterSpecSecurityContextCapabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface V1ClusterSpecServiceAccountTemplate {
  readonly metadata: V1ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;
}

export interface V1ClusterSpecStorage {
  readonly pvcTemplate?: V1ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec;
  /** @default true */
  readonly resizeInUseVolumes?: boolean;
  readonly size?: string;
  readonly storageClass?: string;
}

export interface V1ClusterSpecTablespaces {
  readonly name: string;
  readonly owner?: V1ClusterSpecTablespacesOwner;
  readonly storage: V1ClusterSpecStorage;
  /** @default false */
  readonly temporary?: boolean;
}

export interface V1ClusterSpecTablespacesOwner {
  readonly name?: string;
}

export interface V1ClusterSpecTopologySpreadConstraints {
  readonly labelSelector?: V1ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

/** postgresql.cnpg.io/v1 ClusterImageCatalog */
export interface V1ClusterImageCatalog {
  readonly spec: V1ClusterImageCatalogSpec;
}

export interface V1ClusterImageCatalogSpec {
  readonly componentImages?: readonly V1ClusterImageCatalogSpecComponentImages[];
  readonly images: readonly V1ClusterImageCatalogSpecImages[];
}

export interface V1ClusterImageCatalogSpecComponentImages {
  readonly image: string;
  readonly key: string;
}

export interface V1ClusterImageCatalogSpecImages {
  readonly extensions?: readonly V1ClusterSpecPostgresqlExtensions[];
  readonly image: string;
  /** @minimum 10 */
  readonly major: number;
}

/** postgresql.cnpg.io/v1 Database */
export interface V1Database {
  readonly spec: V1DatabaseSpec;
}

export interface V1DatabaseSpec {
  readonly allowConnections?: boolean;
  readonly builtinLocale?: string;
  readonly cluster: V1DatabaseSpecCluster;
  readonly collationVersion?: string;
  readonly connectionLimit?: number;
  /** @default "retain" */
  readonly databaseReclaimPolicy?: 'delete' | 'retain';
  readonly encoding?: string;
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly extensions?: readonly V1DatabaseSpecExtensions[];
  readonly fdws?: readonly V1DatabaseSpecFdws[];
  readonly icuLocale?: string;
  readonly icuRules?: string;
  readonly isTemplate?: boolean;
  readonly locale?: string;
  readonly localeCType?: string;
  readonly localeCollate?: string;
  readonly localeProvider?: string;
  readonly name: string;
  readonly owner: string;
  readonly schemas?: readonly V1DatabaseSpecSchemas[];
  readonly servers?: readonly V1DatabaseSpecServers[];
  readonly tablespace?: string;
  readonly template?: string;
}

export interface V1DatabaseSpecCluster {
  /** @default "" */
  readonly name?: string;
}

export interface V1DatabaseSpecExtensions {
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly name: string;
  readonly schema?: string;
  readonly version?: string;
}

export interface V1DatabaseSpecFdws {
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly handler?: string;
  readonly name: string;
  readonly options?: readonly V1DatabaseSpecFdwsOptions[];
  readonly owner?: string;
  readonly usage?: readonly V1DatabaseSpecFdwsUsage[];
  readonly validator?: string;
}

export interface V1DatabaseSpecFdwsOptions {
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly name: string;
  readonly value: string;
}

export interface V1DatabaseSpecFdwsUsage {
  readonly name: string;
  /** @default "grant" */
  readonly type?: 'grant' | 'revoke';
}

export interface V1DatabaseSpecSchemas {
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly name: string;
  readonly owner?: string;
}

export interface V1DatabaseSpecServers {
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly fdw: string;
  readonly name: string;
  readonly options?: readonly V1DatabaseSpecFdwsOptions[];
  readonly usage?: readonly V1DatabaseSpecFdwsUsage[];
}

/** postgresql.cnpg.io/v1 DatabaseRole */
export interface V1DatabaseRole {
  readonly spec: V1DatabaseRoleSpec;
}

export interface V1DatabaseRoleSpec {
  readonly bypassrls?: boolean;
  readonly clientCertificate?: V1DatabaseRoleSpecClientCertificate;
  readonly cluster: V1DatabaseSpecCluster;
  readonly comment?: string;
  /** @default -1 */
  readonly connectionLimit?: number;
  readonly createdb?: boolean;
  readonly createrole?: boolean;
  /** @default "retain" */
  readonly databaseRoleReclaimPolicy?: 'delete' | 'retain';
  readonly disablePassword?: boolean;
  /** @default "present" */
  readonly ensure?: 'present' | 'absent';
  readonly inRoles?: readonly string[];
  /** @default true */
  readonly inherit?: boolean;
  readonly login?: boolean;
  readonly name: string;
  readonly passwordSecret?: V1BackupSpecCluster;
  readonly replication?: boolean;
  readonly superuser?: boolean;
  readonly validUntil?: string;
}

export interface V1DatabaseRoleSpecClientCertificate {
  /** @default true */
  readonly enabled?: boolean;
}

/** postgresql.cnpg.io/v1 FailoverQuorum */
export interface V1FailoverQuorum {
}

/** postgresql.cnpg.io/v1 ImageCatalog */
export interface V1ImageCatalog {
  readonly spec: V1ClusterImageCatalogSpec;
}

/** postgresql.cnpg.io/v1 Pooler */
export interface V1Pooler {
  readonly spec: V1PoolerSpec;
}

export interface V1PoolerSpec {
  readonly cluster: V1BackupSpecCluster;
  readonly deploymentStrategy?: V1PoolerSpecDeploymentStrategy;
  /** @default 1 */
  readonly instances?: number;
  readonly monitoring?: V1PoolerSpecMonitoring;
  readonly pgbouncer: V1PoolerSpecPgbouncer;
  readonly serviceAccountName?: string;
  readonly serviceTemplate?: V1ClusterSpecManagedServicesAdditionalServiceTemplate;
  readonly template?: V1PoolerSpecTemplate;
  /** @default "rw" */
  readonly type?: 'rw' | 'ro' | 'r';
}

export interface V1PoolerSpecDeploymentStrategy {
  readonly rollingUpdate?: V1PoolerSpecDeploymentStrategyRollingUpdate;
  readonly type?: string;
}

export interface V1PoolerSpecDeploymentStrategyRollingUpdate {
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
}

export interface V1PoolerSpecMonitoring {
  /** @default false */
  readonly enablePodMonitor?: boolean;
  readonly podMonitorMetricRelabelings?: readonly V1ClusterSpecMonitoringPodMonitorMetricRelabelings[];
  readonly podMonitorRelabelings?: readonly V1ClusterSpecMonitoringPodMonitorMetricRelabelings[];
  readonly tls?: V1ClusterSpecMonitoringTls;
}

export interface V1PoolerSpecPgbouncer {
  readonly authQuery?: string;
  readonly authQuerySecret?: V1BackupSpecCluster;
  readonly clientCASecret?: V1BackupSpecCluster;
  readonly clientTLSSecret?: V1BackupSpecCluster;
  readonly image?: string;
  readonly imageCatalogRef?: V1PoolerSpecPgbouncerImageCatalogRef;
  readonly parameters?: { readonly [key: string]: string };
  /** @default false */
  readonly paused?: boolean;
  readonly pg_hba?: readonly string[];
  /** @default "session" */
  readonly poolMode?: 'session' | 'transaction';
  readonly serverCASecret?: V1BackupSpecCluster;
  readonly serverTLSSecret?: V1BackupSpecCluster;
}

export interface V1PoolerSpecPgbouncerImageCatalogRef {
  readonly apiGroup?: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1PoolerSpecTemplate {
  readonly metadata?: V1ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;
  readonly spec?: V1PoolerSpecTemplateSpec;
}

export interface V1PoolerSpecTemplateSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: V1PoolerSpecTemplateSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: readonly V1PoolerSpecTemplateSpecContainers[];
  readonly dnsConfig?: V1PoolerSpecTemplateSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: readonly V1PoolerSpecTemplateSpecEphemeralContainers[];
  readonly hostAliases?: readonly V1PoolerSpecTemplateSpecHostAliases[];
  readonly hostIPC?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: readonly V1DatabaseSpecCluster[];
  readonly initContainers?: readonly V1PoolerSpecTemplateSpecContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly os?: V1BackupSpecCluster;
  readonly overhead?: { readonly [key: string]: number | string };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: readonly V1PoolerSpecTemplateSpecReadinessGates[];
  readonly resourceClaims?: readonly V1PoolerSpecTemplateSpecResourceClaims[];
  readonly resources?: V1ClusterSpecResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: readonly V1BackupSpecCluster[];
  readonly schedulingGroup?: V1PoolerSpecTemplateSpecSchedulingGroup;
  readonly securityContext?: V1ClusterSpecPodSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFQDN?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1ClusterSpecAffinityTolerations[];
  readonly topologySpreadConstraints?: readonly V1ClusterSpecTopologySpreadConstraints[];
  readonly volumes?: readonly V1PoolerSpecTemplateSpecVolumes[];
}

export interface V1PoolerSpecTemplateSpecAffinity {
  readonly nodeAffinity?: V1ClusterSpecAffinityNodeAffinity;
  readonly podAffinity?: V1ClusterSpecAffinityAdditionalPodAffinity;
  readonly podAntiAffinity?: V1ClusterSpecAffinityAdditionalPodAffinity;
}

export interface V1PoolerSpecTemplateSpecContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1ClusterSpecEnv[];
  readonly envFrom?: readonly V1ClusterSpecEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1PoolerSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1PoolerSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1PoolerSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1ClusterSpecResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1PoolerSpecTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1ClusterSpecSecurityContext;
  readonly startupProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1PoolerSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1PoolerSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1PoolerSpecTemplateSpecContainersLifecycle {
  readonly postStart?: V1PoolerSpecTemplateSpecContainersLifecyclePostStart;
  readonly preStop?: V1PoolerSpecTemplateSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

export interface V1PoolerSpecTemplateSpecContainersLifecyclePostStart {
  readonly exec?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartExec;
  readonly httpGet?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
}

export interface V1PoolerSpecTemplateSpecContainersLifecyclePostStartExec {
  readonly command?: readonly string[];
}

export interface V1PoolerSpecTemplateSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: readonly V1ClusterSpecPodSecurityContextSysctls[];
  readonly path?: string;
  readonly port: number | string;
  readonly scheme?: string;
}

export interface V1PoolerSpecTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export interface V1PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: number | string;
}

export interface V1PoolerSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: V1PoolerSpecTemplateSpecContainersLivenessProbeGrpc;
  readonly httpGet?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: V1PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface V1PoolerSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

export interface V1PoolerSpecTemplateSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

export interface V1PoolerSpecTemplateSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface V1PoolerSpecTemplateSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: V1PoolerSpecTemplateSpecContainersRestartPolicyRulesExitCodes;
}

export interface V1PoolerSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: readonly number[];
}

export interface V1PoolerSpecTemplateSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export interface V1PoolerSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface V1PoolerSpecTemplateSpecDnsConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly V1PoolerSpecTemplateSpecDnsConfigOptions[];
  readonly searches?: readonly string[];
}

export interface V1PoolerSpecTemplateSpecDnsConfigOptions {
  readonly name?: string;
  readonly value?: string;
}

export interface V1PoolerSpecTemplateSpecEphemeralContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1ClusterSpecEnv[];
  readonly envFrom?: readonly V1ClusterSpecEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1PoolerSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1PoolerSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1PoolerSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1ClusterSpecResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1PoolerSpecTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1ClusterSpecSecurityContext;
  readonly startupProbe?: V1PoolerSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1PoolerSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1PoolerSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1PoolerSpecTemplateSpecHostAliases {
  readonly hostnames?: readonly string[];
  readonly ip: string;
}

export interface V1PoolerSpecTemplateSpecReadinessGates {
  readonly conditionType: string;
}

export interface V1PoolerSpecTemplateSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

export interface V1PoolerSpecTemplateSpecSchedulingGroup {
  readonly podGroupName?: string;
}

export interface V1PoolerSpecTemplateSpecVolumes {
  readonly awsElasticBlockStore?: V1PoolerSpecTemplateSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: V1PoolerSpecTemplateSpecVolumesAzureDisk;
  readonly azureFile?: V1PoolerSpecTemplateSpecVolumesAzureFile;
  readonly cephfs?: V1PoolerSpecTemplateSpecVolumesCephfs;
  readonly cinder?: V1PoolerSpecTemplateSpecVolumesCinder;
  readonly configMap?: V1PoolerSpecTemplateSpecVolumesConfigMap;
  readonly csi?: V1PoolerSpecTemplateSpecVolumesCsi;
  readonly downwardAPI?: V1PoolerSpecTemplateSpecVolumesDownwardAPI;
  readonly emptyDir?: V1PoolerSpecTemplateSpecVolumesEmptyDir;
  readonly ephemeral?: V1ClusterSpecEphemeralVolumeSource;
  readonly fc?: V1PoolerSpecTemplateSpecVolumesFc;
  readonly flexVolume?: V1PoolerSpecTemplateSpecVolumesFlexVolume;
  readonly flocker?: V1PoolerSpecTemplateSpecVolumesFlocker;
  readonly gcePersistentDisk?: V1PoolerSpecTemplateSpecVolumesGcePersistentDisk;
  readonly gitRepo?: V1PoolerSpecTemplateSpecVolumesGitRepo;
  readonly glusterfs?: V1PoolerSpecTemplateSpecVolumesGlusterfs;
  readonly hostPath?: V1PoolerSpecTemplateSpecVolumesHostPath;
  readonly image?: V1ClusterSpecPostgresqlExtensionsImage;
  readonly iscsi?: V1PoolerSpecTemplateSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: V1PoolerSpecTemplateSpecVolumesNfs;
  readonly persistentVolumeClaim?: V1PoolerSpecTemplateSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: V1PoolerSpecTemplateSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: V1PoolerSpecTemplateSpecVolumesPortworxVolume;
  readonly projected?: V1ClusterSpecProjectedVolumeTemplate;
  readonly quobyte?: V1PoolerSpecTemplateSpecVolumesQuobyte;
  readonly rbd?: V1PoolerSpecTemplateSpecVolumesRbd;
  readonly scaleIO?: V1PoolerSpecTemplateSpecVolumesScaleIO;
  readonly secret?: V1PoolerSpecTemplateSpecVolumesSecret;
  readonly storageos?: V1PoolerSpecTemplateSpecVolumesStorageos;
  readonly vsphereVolume?: V1PoolerSpecTemplateSpecVolumesVsphereVolume;
}

export interface V1PoolerSpecTemplateSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1PoolerSpecTemplateSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  /** @default "ext4" */
  readonly fsType?: string;
  readonly kind?: string;
  /** @default false */
  readonly readOnly?: boolean;
}

export interface V1PoolerSpecTemplateSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export interface V1PoolerSpecTemplateSpecVolumesCephfs {
  readonly monitors: readonly string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: V1DatabaseSpecCluster;
  readonly user?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1DatabaseSpecCluster;
  readonly volumeID: string;
}

export interface V1PoolerSpecTemplateSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: readonly V1ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1PoolerSpecTemplateSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: V1DatabaseSpecCluster;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

export interface V1PoolerSpecTemplateSpecVolumesDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: readonly V1ClusterSpecProjectedVolumeTemplateSourcesDownwardAPIItems[];
}

export interface V1PoolerSpecTemplateSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: number | string;
}

export interface V1PoolerSpecTemplateSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: readonly string[];
  readonly wwids?: readonly string[];
}

export interface V1PoolerSpecTemplateSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { readonly [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: V1DatabaseSpecCluster;
}

export interface V1PoolerSpecTemplateSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface V1PoolerSpecTemplateSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export interface V1PoolerSpecTemplateSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  /** @default "default" */
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: readonly string[];
  readonly readOnly?: boolean;
  readonly secretRef?: V1DatabaseSpecCluster;
  readonly targetPortal: string;
}

export interface V1PoolerSpecTemplateSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export interface V1PoolerSpecTemplateSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface V1PoolerSpecTemplateSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

export interface V1PoolerSpecTemplateSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1PoolerSpecTemplateSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface V1PoolerSpecTemplateSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: string;
  readonly monitors: readonly string[];
  /** @default "rbd" */
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1DatabaseSpecCluster;
  /** @default "admin" */
  readonly user?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesScaleIO {
  /** @default "xfs" */
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: V1DatabaseSpecCluster;
  readonly sslEnabled?: boolean;
  /** @default "ThinProvisioned" */
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: readonly V1ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1DatabaseSpecCluster;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface V1PoolerSpecTemplateSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

/** postgresql.cnpg.io/v1 Publication */
export interface V1Publication {
  readonly spec: V1PublicationSpec;
}

export interface V1PublicationSpec {
  readonly cluster: V1DatabaseSpecCluster;
  readonly dbname: string;
  readonly name: string;
  readonly parameters?: { readonly [key: string]: string };
  /** @default "retain" */
  readonly publicationReclaimPolicy?: 'delete' | 'retain';
  readonly target: V1PublicationSpecTarget;
}

export interface V1PublicationSpecTarget {
  readonly allTables?: boolean;
  readonly objects?: readonly V1PublicationSpecTargetObjects[];
}

export interface V1PublicationSpecTargetObjects {
  readonly table?: V1PublicationSpecTargetObjectsTable;
  readonly tablesInSchema?: string;
}

export interface V1PublicationSpecTargetObjectsTable {
  readonly columns?: readonly string[];
  readonly name: string;
  readonly only?: boolean;
  readonly schema?: string;
}

/** postgresql.cnpg.io/v1 ScheduledBackup */
export interface V1ScheduledBackup {
  readonly spec: V1ScheduledBackupSpec;
}

export interface V1ScheduledBackupSpec {
  /** @default "none" */
  readonly backupOwnerReference?: 'none' | 'self' | 'cluster';
  readonly cluster: V1BackupSpecCluster;
  readonly immediate?: boolean;
  /** @default "barmanObjectStore" */
  readonly method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
  readonly online?: boolean;
  readonly onlineConfiguration?: V1BackupSpecOnlineConfiguration;
  readonly pluginConfiguration?: V1BackupSpecPluginConfiguration;
  readonly schedule: string;
  readonly suspend?: boolean;
  readonly target?: 'primary' | 'prefer-standby';
}

/** postgresql.cnpg.io/v1 Subscription */
export interface V1Subscription {
  readonly spec: V1SubscriptionSpec;
}

export interface V1SubscriptionSpec {
  readonly cluster: V1DatabaseSpecCluster;
  readonly dbname: string;
  readonly externalClusterName: string;
  readonly name: string;
  readonly parameters?: { readonly [key: string]: string };
  readonly publicationDBName?: string;
  readonly publicationName: string;
  /** @default "retain" */
  readonly subscriptionReclaimPolicy?: 'delete' | 'retain';
}
