// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'monitoring.coreos.com/v1 Alertmanager': V1Alertmanager;
  'monitoring.coreos.com/v1 PodMonitor': V1PodMonitor;
  'monitoring.coreos.com/v1 Probe': V1Probe;
  'monitoring.coreos.com/v1 Prometheus': V1Prometheus;
  'monitoring.coreos.com/v1 PrometheusRule': V1PrometheusRule;
  'monitoring.coreos.com/v1 ServiceMonitor': V1ServiceMonitor;
  'monitoring.coreos.com/v1 ThanosRuler': V1ThanosRuler;
  'monitoring.coreos.com/v1alpha1 AlertmanagerConfig': V1alpha1AlertmanagerConfig;
  'monitoring.coreos.com/v1alpha1 PrometheusAgent': V1alpha1PrometheusAgent;
  'monitoring.coreos.com/v1alpha1 ScrapeConfig': V1alpha1ScrapeConfig;
}

/** monitoring.coreos.com/v1 Alertmanager */
export interface V1Alertmanager {
  readonly spec: V1AlertmanagerSpec;
}

export interface V1AlertmanagerSpec {
  readonly additionalArgs?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly additionalPeers?: readonly string[];
  readonly affinity?: V1AlertmanagerSpecAffinity;
  readonly alertmanagerConfigMatcherStrategy?: V1AlertmanagerSpecAlertmanagerConfigMatcherStrategy;
  readonly alertmanagerConfigNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly alertmanagerConfigSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly alertmanagerConfiguration?: V1AlertmanagerSpecAlertmanagerConfiguration;
  readonly automountServiceAccountToken?: boolean;
  readonly baseImage?: string;
  readonly clusterAdvertiseAddress?: string;
  readonly clusterGossipInterval?: string;
  readonly clusterLabel?: string;
  readonly clusterPeerTimeout?: string;
  readonly clusterPushpullInterval?: string;
  readonly clusterTLS?: V1AlertmanagerSpecClusterTLS;
  readonly configMaps?: readonly string[];
  readonly configSecret?: string;
  readonly containers?: readonly V1AlertmanagerSpecContainers[];
  readonly dnsConfig?: V1AlertmanagerSpecDnsConfig;
  readonly dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  readonly enableFeatures?: readonly string[];
  readonly enableServiceLinks?: boolean;
  readonly externalUrl?: string;
  readonly forceEnableClusterMode?: boolean;
  readonly hostAliases?: readonly V1AlertmanagerSpecHostAliases[];
  readonly hostNetwork?: boolean;
  readonly hostUsers?: boolean;
  readonly image?: string;
  readonly imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  readonly imagePullSecrets?: readonly V1AlertmanagerSpecImagePullSecrets[];
  readonly initContainers?: readonly V1AlertmanagerSpecContainers[];
  readonly limits?: V1AlertmanagerSpecLimits;
  readonly listenLocal?: boolean;
  readonly logFormat?: '' | 'logfmt' | 'json';
  readonly logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** @minimum 0 */
  readonly minReadySeconds?: number;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly paused?: boolean;
  readonly persistentVolumeClaimRetentionPolicy?: V1AlertmanagerSpecPersistentVolumeClaimRetentionPolicy;
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readonly podMetadata?: V1AlertmanagerSpecPodMetadata;
  /** @default "web" */
  readonly portName?: string;
  readonly priorityClassName?: string;
  readonly replicas?: number;
  readonly resources?: V1AlertmanagerSpecContainersResources;
  /** @default "120h" */
  readonly retention?: string;
  readonly routePrefix?: string;
  readonly schedulerName?: string;
  readonly secrets?: readonly string[];
  readonly securityContext?: V1AlertmanagerSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly serviceName?: string;
  readonly sha?: string;
  readonly storage?: V1AlertmanagerSpecStorage;
  readonly tag?: string;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1AlertmanagerSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1AlertmanagerSpecTopologySpreadConstraints[];
  readonly updateStrategy?: V1AlertmanagerSpecUpdateStrategy;
  readonly version?: string;
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
  readonly volumes?: readonly V1AlertmanagerSpecVolumes[];
  readonly web?: V1AlertmanagerSpecWeb;
}

export interface V1AlertmanagerSpecAdditionalArgs {
  readonly name: string;
  readonly value?: string;
}

export interface V1AlertmanagerSpecAffinity {
  readonly nodeAffinity?: V1AlertmanagerSpecAffinityNodeAffinity;
  readonly podAffinity?: V1AlertmanagerSpecAffinityPodAffinity;
  readonly podAntiAffinity?: V1AlertmanagerSpecAffinityPodAffinity;
}

export interface V1AlertmanagerSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1AlertmanagerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: readonly V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

export interface V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1AlertmanagerSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1AlertmanagerSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: readonly V1AlertmanagerSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1AlertmanagerSpecAlertmanagerConfigMatcherStrategy {
  /** @default "OnNamespace" */
  readonly type?: 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace' | 'None';
}

export interface V1AlertmanagerSpecAlertmanagerConfiguration {
  readonly global?: V1AlertmanagerSpecAlertmanagerConfigurationGlobal;
  readonly name?: string;
  readonly templates?: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId[];
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobal {
  readonly httpConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig;
  readonly jira?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  readonly mattermost?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost;
  readonly opsGenieApiKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly opsGenieApiUrl?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly pagerdutyUrl?: string;
  readonly resolveTimeout?: string;
  readonly rocketChat?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat;
  readonly slackApiUrl?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly smtp?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp;
  readonly telegram?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  readonly victorops?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops;
  readonly webex?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalJira;
  readonly wechat?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalWechat;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization {
  readonly credentials?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly type?: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth {
  readonly password?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly username?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2 {
  readonly clientId: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly clientSecret: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly endpointParams?: { readonly [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: readonly string[];
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly tokenUrl: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId {
  readonly configMap?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly secret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig {
  readonly ca?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly cert?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly serverName?: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalJira {
  readonly apiURL?: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost {
  readonly webhookURL?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat {
  readonly apiURL?: string;
  readonly token?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tokenID?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp {
  readonly authIdentity?: string;
  readonly authPassword?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly authSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly authUsername?: string;
  readonly forceImplicitTLS?: boolean;
  readonly from?: string;
  readonly hello?: string;
  readonly requireTLS?: boolean;
  readonly smartHost?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost {
  readonly host: string;
  readonly port: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops {
  readonly apiKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly apiURL?: string;
}

export interface V1AlertmanagerSpecAlertmanagerConfigurationGlobalWechat {
  readonly apiCorpID?: string;
  readonly apiSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly apiURL?: string;
}

export interface V1AlertmanagerSpecClusterTLS {
  readonly client: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly server: V1AlertmanagerSpecClusterTLSServer;
}

export interface V1AlertmanagerSpecClusterTLSServer {
  readonly cert?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly certFile?: string;
  readonly cipherSuites?: readonly string[];
  readonly client_ca?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly clientAuthType?: string;
  readonly clientCAFile?: string;
  readonly curvePreferences?: readonly string[];
  readonly keyFile?: string;
  readonly keySecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly maxVersion?: string;
  readonly minVersion?: string;
  readonly preferServerCipherSuites?: boolean;
}

export interface V1AlertmanagerSpecContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1AlertmanagerSpecContainersEnv[];
  readonly envFrom?: readonly V1AlertmanagerSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1AlertmanagerSpecContainersLifecycle;
  readonly livenessProbe?: V1AlertmanagerSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1AlertmanagerSpecContainersPorts[];
  readonly readinessProbe?: V1AlertmanagerSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1AlertmanagerSpecContainersResizePolicy[];
  readonly resources?: V1AlertmanagerSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1AlertmanagerSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1AlertmanagerSpecContainersSecurityContext;
  readonly startupProbe?: V1AlertmanagerSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1AlertmanagerSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1AlertmanagerSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1AlertmanagerSpecContainersEnvValueFrom;
}

export interface V1AlertmanagerSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly fieldRef?: V1AlertmanagerSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: V1AlertmanagerSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: V1AlertmanagerSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1AlertmanagerSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface V1AlertmanagerSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export interface V1AlertmanagerSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: number | string;
  readonly resource: string;
}

export interface V1AlertmanagerSpecContainersEnvFrom {
  readonly configMapRef?: V1AlertmanagerSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: V1AlertmanagerSpecContainersEnvFromConfigMapRef;
}

export interface V1AlertmanagerSpecContainersEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1AlertmanagerSpecContainersLifecycle {
  readonly postStart?: V1AlertmanagerSpecContainersLifecyclePostStart;
  readonly preStop?: V1AlertmanagerSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

export interface V1AlertmanagerSpecContainersLifecyclePostStart {
  readonly exec?: V1AlertmanagerSpecContainersLifecyclePostStartExec;
  readonly httpGet?: V1AlertmanagerSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: V1AlertmanagerSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: V1AlertmanagerSpecContainersLifecyclePostStartTcpSocket;
}

export interface V1AlertmanagerSpecContainersLifecyclePostStartExec {
  readonly command?: readonly string[];
}

export interface V1AlertmanagerSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: readonly V1AlertmanagerSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: number | string;
  readonly scheme?: string;
}

export interface V1AlertmanagerSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export interface V1AlertmanagerSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export interface V1AlertmanagerSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: number | string;
}

export interface V1AlertmanagerSpecContainersLivenessProbe {
  readonly exec?: V1AlertmanagerSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: V1AlertmanagerSpecContainersLivenessProbeGrpc;
  readonly httpGet?: V1AlertmanagerSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: V1AlertmanagerSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface V1AlertmanagerSpecContainersLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

export interface V1AlertmanagerSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

export interface V1AlertmanagerSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface V1AlertmanagerSpecContainersResources {
  readonly claims?: readonly V1AlertmanagerSpecContainersResourcesClaims[];
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1AlertmanagerSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export interface V1AlertmanagerSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: V1AlertmanagerSpecContainersRestartPolicyRulesExitCodes;
}

export interface V1AlertmanagerSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: readonly number[];
}

export interface V1AlertmanagerSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: V1AlertmanagerSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: V1AlertmanagerSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1AlertmanagerSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1AlertmanagerSpecContainersSecurityContextAppArmorProfile;
  readonly windowsOptions?: V1AlertmanagerSpecContainersSecurityContextWindowsOptions;
}

export interface V1AlertmanagerSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1AlertmanagerSpecContainersSecurityContextCapabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface V1AlertmanagerSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1AlertmanagerSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface V1AlertmanagerSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export interface V1AlertmanagerSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface V1AlertmanagerSpecDnsConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly searches?: readonly string[];
}

export interface V1AlertmanagerSpecHostAliases {
  readonly hostnames: readonly string[];
  readonly ip: string;
}

export interface V1AlertmanagerSpecImagePullSecrets {
  /** @default "" */
  readonly name?: string;
}

export interface V1AlertmanagerSpecLimits {
  readonly maxPerSilenceBytes?: string;
  /** @minimum 0 */
  readonly maxSilences?: number;
}

export interface V1AlertmanagerSpecPersistentVolumeClaimRetentionPolicy {
  readonly whenDeleted?: string;
  readonly whenScaled?: string;
}

export interface V1AlertmanagerSpecPodMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
}

export interface V1AlertmanagerSpecSecurityContext {
  readonly appArmorProfile?: V1AlertmanagerSpecContainersSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: V1AlertmanagerSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1AlertmanagerSpecContainersSecurityContextAppArmorProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly V1AlertmanagerSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly windowsOptions?: V1AlertmanagerSpecContainersSecurityContextWindowsOptions;
}

export interface V1AlertmanagerSpecStorage {
  readonly disableMountSubPath?: boolean;
  readonly emptyDir?: V1AlertmanagerSpecStorageEmptyDir;
  readonly ephemeral?: V1AlertmanagerSpecStorageEphemeral;
  readonly volumeClaimTemplate?: V1AlertmanagerSpecStorageVolumeClaimTemplate;
}

export interface V1AlertmanagerSpecStorageEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: number | string;
}

export interface V1AlertmanagerSpecStorageEphemeral {
  readonly volumeClaimTemplate?: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplate;
}

export interface V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplate {
  readonly metadata?: { readonly [key: string]: unknown };
  readonly spec: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpec;
}

export interface V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: readonly string[];
  readonly dataSource?: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export interface V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1AlertmanagerSpecStorageVolumeClaimTemplate {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: V1AlertmanagerSpecPodMetadata;
  readonly spec?: V1AlertmanagerSpecStorageEphemeralVolumeClaimTemplateSpec;
  readonly status?: V1AlertmanagerSpecStorageVolumeClaimTemplateStatus;
}

export interface V1AlertmanagerSpecStorageVolumeClaimTemplateStatus {
  readonly accessModes?: readonly string[];
  readonly allocatedResourceStatuses?: { readonly [key: string]: string };
  readonly allocatedResources?: { readonly [key: string]: number | string };
  readonly capacity?: { readonly [key: string]: number | string };
  readonly conditions?: readonly V1AlertmanagerSpecStorageVolumeClaimTemplateStatusConditions[];
  readonly currentVolumeAttributesClassName?: string;
  readonly modifyVolumeStatus?: V1AlertmanagerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus;
  readonly phase?: string;
}

export interface V1AlertmanagerSpecStorageVolumeClaimTemplateStatusConditions {
  readonly lastProbeTime?: string;
  readonly lastTransitionTime?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly status: string;
  readonly type: string;
}

export interface V1AlertmanagerSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus {
  readonly status: string;
  readonly targetVolumeAttributesClassName?: string;
}

export interface V1AlertmanagerSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1AlertmanagerSpecTopologySpreadConstraints {
  readonly labelSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export interface V1AlertmanagerSpecUpdateStrategy {
  readonly rollingUpdate?: V1AlertmanagerSpecUpdateStrategyRollingUpdate;
  readonly type: 'OnDelete' | 'RollingUpdate';
}

export interface V1AlertmanagerSpecUpdateStrategyRollingUpdate {
  readonly maxUnavailable?: number | string;
}

export interface V1AlertmanagerSpecVolumes {
  readonly awsElasticBlockStore?: V1AlertmanagerSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: V1AlertmanagerSpecVolumesAzureDisk;
  readonly azureFile?: V1AlertmanagerSpecVolumesAzureFile;
  readonly cephfs?: V1AlertmanagerSpecVolumesCephfs;
  readonly cinder?: V1AlertmanagerSpecVolumesCinder;
  readonly configMap?: V1AlertmanagerSpecVolumesConfigMap;
  readonly csi?: V1AlertmanagerSpecVolumesCsi;
  readonly downwardAPI?: V1AlertmanagerSpecVolumesDownwardAPI;
  readonly emptyDir?: V1AlertmanagerSpecStorageEmptyDir;
  readonly ephemeral?: V1AlertmanagerSpecStorageEphemeral;
  readonly fc?: V1AlertmanagerSpecVolumesFc;
  readonly flexVolume?: V1AlertmanagerSpecVolumesFlexVolume;
  readonly flocker?: V1AlertmanagerSpecVolumesFlocker;
  readonly gcePersistentDisk?: V1AlertmanagerSpecVolumesGcePersistentDisk;
  readonly gitRepo?: V1AlertmanagerSpecVolumesGitRepo;
  readonly glusterfs?: V1AlertmanagerSpecVolumesGlusterfs;
  readonly hostPath?: V1AlertmanagerSpecVolumesHostPath;
  readonly image?: V1AlertmanagerSpecVolumesImage;
  readonly iscsi?: V1AlertmanagerSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: V1AlertmanagerSpecVolumesNfs;
  readonly persistentVolumeClaim?: V1AlertmanagerSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: V1AlertmanagerSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: V1AlertmanagerSpecVolumesPortworxVolume;
  readonly projected?: V1AlertmanagerSpecVolumesProjected;
  readonly quobyte?: V1AlertmanagerSpecVolumesQuobyte;
  readonly rbd?: V1AlertmanagerSpecVolumesRbd;
  readonly scaleIO?: V1AlertmanagerSpecVolumesScaleIO;
  readonly secret?: V1AlertmanagerSpecVolumesSecret;
  readonly storageos?: V1AlertmanagerSpecVolumesStorageos;
  readonly vsphereVolume?: V1AlertmanagerSpecVolumesVsphereVolume;
}

export interface V1AlertmanagerSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1AlertmanagerSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  /** @default "ext4" */
  readonly fsType?: string;
  readonly kind?: string;
  /** @default false */
  readonly readOnly?: boolean;
}

export interface V1AlertmanagerSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export interface V1AlertmanagerSpecVolumesCephfs {
  readonly monitors: readonly string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
  readonly user?: string;
}

export interface V1AlertmanagerSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
  readonly volumeID: string;
}

export interface V1AlertmanagerSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: readonly V1AlertmanagerSpecVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1AlertmanagerSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export interface V1AlertmanagerSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: V1AlertmanagerSpecImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

export interface V1AlertmanagerSpecVolumesDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: readonly V1AlertmanagerSpecVolumesDownwardAPIItems[];
}

export interface V1AlertmanagerSpecVolumesDownwardAPIItems {
  readonly fieldRef?: V1AlertmanagerSpecContainersEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: V1AlertmanagerSpecContainersEnvValueFromResourceFieldRef;
}

export interface V1AlertmanagerSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: readonly string[];
  readonly wwids?: readonly string[];
}

export interface V1AlertmanagerSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { readonly [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
}

export interface V1AlertmanagerSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface V1AlertmanagerSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface V1AlertmanagerSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface V1AlertmanagerSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export interface V1AlertmanagerSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export interface V1AlertmanagerSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface V1AlertmanagerSpecVolumesIscsi {
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
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
  readonly targetPortal: string;
}

export interface V1AlertmanagerSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export interface V1AlertmanagerSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface V1AlertmanagerSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

export interface V1AlertmanagerSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1AlertmanagerSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: readonly V1AlertmanagerSpecVolumesProjectedSources[];
}

export interface V1AlertmanagerSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: V1AlertmanagerSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: V1AlertmanagerSpecVolumesProjectedSourcesConfigMap;
  readonly downwardAPI?: V1AlertmanagerSpecVolumesProjectedSourcesDownwardAPI;
  readonly podCertificate?: V1AlertmanagerSpecVolumesProjectedSourcesPodCertificate;
  readonly secret?: V1AlertmanagerSpecVolumesProjectedSourcesConfigMap;
  readonly serviceAccountToken?: V1AlertmanagerSpecVolumesProjectedSourcesServiceAccountToken;
}

export interface V1AlertmanagerSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export interface V1AlertmanagerSpecVolumesProjectedSourcesConfigMap {
  readonly items?: readonly V1AlertmanagerSpecVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1AlertmanagerSpecVolumesProjectedSourcesDownwardAPI {
  readonly items?: readonly V1AlertmanagerSpecVolumesDownwardAPIItems[];
}

export interface V1AlertmanagerSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { readonly [key: string]: string };
}

export interface V1AlertmanagerSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export interface V1AlertmanagerSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface V1AlertmanagerSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: string;
  readonly monitors: readonly string[];
  /** @default "rbd" */
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
  /** @default "admin" */
  readonly user?: string;
}

export interface V1AlertmanagerSpecVolumesScaleIO {
  /** @default "xfs" */
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: V1AlertmanagerSpecImagePullSecrets;
  readonly sslEnabled?: boolean;
  /** @default "ThinProvisioned" */
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export interface V1AlertmanagerSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: readonly V1AlertmanagerSpecVolumesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export interface V1AlertmanagerSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1AlertmanagerSpecImagePullSecrets;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface V1AlertmanagerSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export interface V1AlertmanagerSpecWeb {
  /** @minimum 0 */
  readonly getConcurrency?: number;
  readonly httpConfig?: V1AlertmanagerSpecWebHttpConfig;
  /** @minimum 0 */
  readonly timeout?: number;
  readonly tlsConfig?: V1AlertmanagerSpecClusterTLSServer;
}

export interface V1AlertmanagerSpecWebHttpConfig {
  readonly headers?: V1AlertmanagerSpecWebHttpConfigHeaders;
  readonly http2?: boolean;
}

export interface V1AlertmanagerSpecWebHttpConfigHeaders {
  readonly contentSecurityPolicy?: string;
  readonly strictTransportSecurity?: string;
  readonly xContentTypeOptions?: '' | 'NoSniff';
  readonly xFrameOptions?: '' | 'Deny' | 'SameOrigin';
  readonly xXSSProtection?: string;
}

/** monitoring.coreos.com/v1 PodMonitor */
export interface V1PodMonitor {
  readonly spec: V1PodMonitorSpec;
}

export interface V1PodMonitorSpec {
  readonly attachMetadata?: V1PodMonitorSpecAttachMetadata;
  readonly bodySizeLimit?: string;
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  readonly jobLabel?: string;
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly namespaceSelector?: V1PodMonitorSpecNamespaceSelector;
  /** @minimum 0 */
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: number | string;
  readonly podMetricsEndpoints?: readonly V1PodMonitorSpecPodMetricsEndpoints[];
  readonly podTargetLabels?: readonly string[];
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly selector: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  /** @minimum 0 */
  readonly targetLimit?: number;
}

export interface V1PodMonitorSpecAttachMetadata {
  readonly node?: boolean;
}

export interface V1PodMonitorSpecNamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: readonly string[];
}

export interface V1PodMonitorSpecPodMetricsEndpoints {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHttp2?: boolean;
  readonly filterRunning?: boolean;
  readonly followRedirects?: boolean;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly interval?: string;
  readonly metricRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly params?: { readonly [key: string]: readonly string[] };
  readonly path?: string;
  readonly port?: string;
  /** @minimum 1 @maximum 65535 */
  readonly portNumber?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly relabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly scrapeTimeout?: string;
  readonly targetPort?: number | string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly trackTimestampsStaleness?: boolean;
}

export interface V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings {
  /** @default "replace" */
  readonly action?: 'replace' | 'Replace' | 'keep' | 'Keep' | 'drop' | 'Drop' | 'hashmod' | 'HashMod' | 'labelmap' | 'LabelMap' | 'labeldrop' | 'LabelDrop' | 'labelkeep' | 'LabelKeep' | 'lowercase' | 'Lowercase' | 'uppercase' | 'Uppercase' | 'keepequal' | 'KeepEqual' | 'dropequal' | 'DropEqual';
  /** @minimum 0 */
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: readonly string[];
  readonly targetLabel?: string;
}

/** monitoring.coreos.com/v1 Probe */
export interface V1Probe {
  readonly spec: V1ProbeSpec;
}

export interface V1ProbeSpec {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly enableHttp2?: boolean;
  readonly fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  readonly followRedirects?: boolean;
  readonly interval?: string;
  readonly jobName?: string;
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly metricRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly module?: string;
  /** @minimum 0 */
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: number | string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly params?: readonly V1ProbeSpecParams[];
  readonly prober?: V1ProbeSpecProber;
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly scrapeTimeout?: string;
  /** @minimum 0 */
  readonly targetLimit?: number;
  readonly targets?: V1ProbeSpecTargets;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1ProbeSpecParams {
  readonly name: string;
  readonly values?: readonly string[];
}

export interface V1ProbeSpecProber {
  readonly noProxy?: string;
  /** @default "/probe" */
  readonly path?: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly url: string;
}

export interface V1ProbeSpecTargets {
  readonly ingress?: V1ProbeSpecTargetsIngress;
  readonly staticConfig?: V1ProbeSpecTargetsStaticConfig;
}

export interface V1ProbeSpecTargetsIngress {
  readonly namespaceSelector?: V1PodMonitorSpecNamespaceSelector;
  readonly relabelingConfigs?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly selector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
}

export interface V1ProbeSpecTargetsStaticConfig {
  readonly labels?: { readonly [key: string]: string };
  readonly relabelingConfigs?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly static?: readonly string[];
}

/** monitoring.coreos.com/v1 Prometheus */
export interface V1Prometheus {
  readonly spec: V1PrometheusSpec;
}

export interface V1PrometheusSpec {
  readonly additionalAlertManagerConfigs?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly additionalAlertRelabelConfigs?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly additionalArgs?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly additionalScrapeConfigs?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly affinity?: V1AlertmanagerSpecAffinity;
  readonly alerting?: V1PrometheusSpecAlerting;
  readonly allowOverlappingBlocks?: boolean;
  readonly apiserverConfig?: V1PrometheusSpecApiserverConfig;
  readonly arbitraryFSAccessThroughSMs?: V1PrometheusSpecArbitraryFSAccessThroughSMs;
  readonly automountServiceAccountToken?: boolean;
  readonly baseImage?: string;
  readonly bodySizeLimit?: string;
  readonly configMaps?: readonly string[];
  readonly containers?: readonly V1AlertmanagerSpecContainers[];
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly disableCompaction?: boolean;
  readonly dnsConfig?: V1AlertmanagerSpecDnsConfig;
  readonly dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  readonly enableAdminAPI?: boolean;
  readonly enableFeatures?: readonly string[];
  readonly enableOTLPReceiver?: boolean;
  readonly enableRemoteWriteReceiver?: boolean;
  readonly enableServiceLinks?: boolean;
  readonly enforcedBodySizeLimit?: string;
  /** @minimum 0 */
  readonly enforcedKeepDroppedTargets?: number;
  /** @minimum 0 */
  readonly enforcedLabelLimit?: number;
  /** @minimum 0 */
  readonly enforcedLabelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly enforcedLabelValueLengthLimit?: number;
  readonly enforcedNamespaceLabel?: string;
  /** @minimum 0 */
  readonly enforcedSampleLimit?: number;
  /** @minimum 0 */
  readonly enforcedTargetLimit?: number;
  /** @default "30s" */
  readonly evaluationInterval?: string;
  readonly excludedFromEnforcement?: readonly V1PrometheusSpecExcludedFromEnforcement[];
  readonly exemplars?: V1PrometheusSpecExemplars;
  readonly externalLabels?: { readonly [key: string]: string };
  readonly externalUrl?: string;
  readonly hostAliases?: readonly V1AlertmanagerSpecHostAliases[];
  readonly hostNetwork?: boolean;
  readonly hostUsers?: boolean;
  readonly ignoreNamespaceSelectors?: boolean;
  readonly image?: string;
  readonly imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  readonly imagePullSecrets?: readonly V1AlertmanagerSpecImagePullSecrets[];
  readonly initContainers?: readonly V1AlertmanagerSpecContainers[];
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly listenLocal?: boolean;
  readonly logFormat?: '' | 'logfmt' | 'json';
  readonly logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** @minimum 60 */
  readonly maximumStartupDurationSeconds?: number;
  /** @minimum 0 */
  readonly minReadySeconds?: number;
  readonly nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  readonly nameValidationScheme?: 'UTF8' | 'Legacy';
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly otlp?: V1PrometheusSpecOtlp;
  readonly overrideHonorLabels?: boolean;
  readonly overrideHonorTimestamps?: boolean;
  readonly paused?: boolean;
  readonly persistentVolumeClaimRetentionPolicy?: V1AlertmanagerSpecPersistentVolumeClaimRetentionPolicy;
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readonly podMetadata?: V1AlertmanagerSpecPodMetadata;
  readonly podMonitorNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly podMonitorSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly podTargetLabels?: readonly string[];
  /** @default "web" */
  readonly portName?: string;
  readonly priorityClassName?: string;
  readonly probeNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly probeSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly prometheusExternalLabelName?: string;
  readonly prometheusRulesExcludedFromEnforce?: readonly V1PrometheusSpecPrometheusRulesExcludedFromEnforce[];
  readonly query?: V1PrometheusSpecQuery;
  readonly queryLogFile?: string;
  readonly reloadStrategy?: 'HTTP' | 'ProcessSignal';
  readonly remoteRead?: readonly V1PrometheusSpecRemoteRead[];
  readonly remoteWrite?: readonly V1PrometheusSpecRemoteWrite[];
  readonly remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  readonly replicaExternalLabelName?: string;
  readonly replicas?: number;
  readonly resources?: V1AlertmanagerSpecContainersResources;
  readonly retention?: string;
  readonly retentionSize?: string;
  readonly routePrefix?: string;
  readonly ruleNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly ruleQueryOffset?: string;
  readonly ruleSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly rules?: V1PrometheusSpecRules;
  readonly runtime?: V1PrometheusSpecRuntime;
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly schedulerName?: string;
  readonly scrapeClasses?: readonly V1PrometheusSpecScrapeClasses[];
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeConfigNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly scrapeConfigSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly scrapeFailureLogFile?: string;
  /** @default "30s" */
  readonly scrapeInterval?: string;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly scrapeTimeout?: string;
  readonly secrets?: readonly string[];
  readonly securityContext?: V1AlertmanagerSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  readonly serviceMonitorNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly serviceMonitorSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly serviceName?: string;
  readonly sha?: string;
  readonly shardRetentionPolicy?: V1PrometheusSpecShardRetentionPolicy;
  readonly shardingStrategy?: V1PrometheusSpecShardingStrategy;
  /** @default 1 */
  readonly shards?: number;
  readonly storage?: V1AlertmanagerSpecStorage;
  readonly tag?: string;
  /** @minimum 0 */
  readonly targetLimit?: number;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly thanos?: V1PrometheusSpecThanos;
  readonly tolerations?: readonly V1AlertmanagerSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1PrometheusSpecTopologySpreadConstraints[];
  readonly tracingConfig?: V1PrometheusSpecTracingConfig;
  readonly tsdb?: V1PrometheusSpecTsdb;
  readonly updateStrategy?: V1AlertmanagerSpecUpdateStrategy;
  readonly version?: string;
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
  readonly volumes?: readonly V1AlertmanagerSpecVolumes[];
  readonly walCompression?: boolean;
  readonly web?: V1PrometheusSpecWeb;
}

export interface V1PrometheusSpecAlerting {
  readonly alertmanagers: readonly V1PrometheusSpecAlertingAlertmanagers[];
}

export interface V1PrometheusSpecAlertingAlertmanagers {
  readonly alertRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly apiVersion?: 'v1' | 'V1' | 'v2' | 'V2';
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenFile?: string;
  readonly enableHttp2?: boolean;
  readonly name: string;
  readonly namespace?: string;
  readonly noProxy?: string;
  readonly pathPrefix?: string;
  readonly port: number | string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly relabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly sigv4?: V1PrometheusSpecAlertingAlertmanagersSigv4;
  readonly timeout?: string;
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
}

export interface V1PrometheusSpecAlertingAlertmanagersSigv4 {
  readonly accessKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly externalId?: string;
  readonly profile?: string;
  readonly region?: string;
  readonly roleArn?: string;
  readonly secretKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly useFIPSSTSEndpoint?: boolean;
}

export interface V1PrometheusSpecAlertingAlertmanagersTlsConfig {
  readonly ca?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly caFile?: string;
  readonly cert?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly certFile?: string;
  readonly insecureSkipVerify?: boolean;
  readonly keyFile?: string;
  readonly keySecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly serverName?: string;
}

export interface V1PrometheusSpecApiserverConfig {
  readonly authorization?: V1PrometheusSpecApiserverConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerToken?: string;
  readonly bearerTokenFile?: string;
  readonly host: string;
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
}

export interface V1PrometheusSpecApiserverConfigAuthorization {
  readonly credentials?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly credentialsFile?: string;
  readonly type?: string;
}

export interface V1PrometheusSpecArbitraryFSAccessThroughSMs {
  readonly deny?: boolean;
}

export interface V1PrometheusSpecExcludedFromEnforcement {
  /** @default "monitoring.coreos.com" */
  readonly group?: 'monitoring.coreos.com';
  readonly name?: string;
  readonly namespace: string;
  readonly resource: 'prometheusrules' | 'servicemonitors' | 'podmonitors' | 'probes' | 'scrapeconfigs';
}

export interface V1PrometheusSpecExemplars {
  readonly maxSize?: number;
}

export interface V1PrometheusSpecOtlp {
  readonly convertHistogramsToNHCB?: boolean;
  readonly ignoreResourceAttributes?: readonly string[];
  readonly keepIdentifyingResourceAttributes?: boolean;
  readonly labelNamePreserveMultipleUnderscores?: boolean;
  readonly labelNameUnderscoreSanitization?: boolean;
  readonly promoteAllResourceAttributes?: boolean;
  readonly promoteResourceAttributes?: readonly string[];
  readonly promoteScopeMetadata?: boolean;
  readonly translationStrategy?: 'NoUTF8EscapingWithSuffixes' | 'UnderscoreEscapingWithSuffixes' | 'NoTranslation' | 'UnderscoreEscapingWithoutSuffixes';
}

export interface V1PrometheusSpecPrometheusRulesExcludedFromEnforce {
  readonly ruleName: string;
  readonly ruleNamespace: string;
}

export interface V1PrometheusSpecQuery {
  readonly lookbackDelta?: string;
  /** @minimum 1 */
  readonly maxConcurrency?: number;
  readonly maxSamples?: number;
  readonly timeout?: string;
}

export interface V1PrometheusSpecRemoteRead {
  readonly authorization?: V1PrometheusSpecApiserverConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerToken?: string;
  readonly bearerTokenFile?: string;
  readonly filterExternalLabels?: boolean;
  readonly followRedirects?: boolean;
  readonly headers?: { readonly [key: string]: string };
  readonly name?: string;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly readRecent?: boolean;
  readonly remoteTimeout?: string;
  readonly requiredMatchers?: { readonly [key: string]: string };
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
  readonly url: string;
}

export interface V1PrometheusSpecRemoteWrite {
  readonly authorization?: V1PrometheusSpecApiserverConfigAuthorization;
  readonly azureAd?: V1PrometheusSpecRemoteWriteAzureAd;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerToken?: string;
  readonly bearerTokenFile?: string;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly headers?: { readonly [key: string]: string };
  readonly messageVersion?: 'V1.0' | 'V2.0';
  readonly metadataConfig?: V1PrometheusSpecRemoteWriteMetadataConfig;
  readonly name?: string;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly queueConfig?: V1PrometheusSpecRemoteWriteQueueConfig;
  readonly remoteTimeout?: string;
  readonly roundRobinDNS?: boolean;
  readonly sendExemplars?: boolean;
  readonly sendNativeHistograms?: boolean;
  readonly sigv4?: V1PrometheusSpecAlertingAlertmanagersSigv4;
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
  readonly url: string;
  readonly writeRelabelConfigs?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
}

export interface V1PrometheusSpecRemoteWriteAzureAd {
  readonly cloud?: 'AzureChina' | 'AzureGovernment' | 'AzurePublic';
  readonly managedIdentity?: V1PrometheusSpecRemoteWriteAzureAdManagedIdentity;
  readonly oauth?: V1PrometheusSpecRemoteWriteAzureAdOauth;
  readonly scope?: string;
  readonly sdk?: V1PrometheusSpecRemoteWriteAzureAdSdk;
  readonly workloadIdentity?: V1PrometheusSpecRemoteWriteAzureAdWorkloadIdentity;
}

export interface V1PrometheusSpecRemoteWriteAzureAdManagedIdentity {
  readonly clientId?: string;
}

export interface V1PrometheusSpecRemoteWriteAzureAdOauth {
  readonly clientId: string;
  readonly clientSecret: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tenantId: string;
}

export interface V1PrometheusSpecRemoteWriteAzureAdSdk {
  readonly tenantId?: string;
}

export interface V1PrometheusSpecRemoteWriteAzureAdWorkloadIdentity {
  readonly clientId: string;
  readonly tenantId: string;
}

export interface V1PrometheusSpecRemoteWriteMetadataConfig {
  /** @minimum -1 */
  readonly maxSamplesPerSend?: number;
  readonly send?: boolean;
  readonly sendInterval?: string;
}

export interface V1PrometheusSpecRemoteWriteQueueConfig {
  readonly batchSendDeadline?: string;
  readonly capacity?: number;
  readonly maxBackoff?: string;
  readonly maxRetries?: number;
  readonly maxSamplesPerSend?: number;
  readonly maxShards?: number;
  readonly minBackoff?: string;
  readonly minShards?: number;
  readonly retryOnRateLimit?: boolean;
  readonly sampleAgeLimit?: string;
}

export interface V1PrometheusSpecRules {
  readonly alert?: V1PrometheusSpecRulesAlert;
}

export interface V1PrometheusSpecRulesAlert {
  readonly forGracePeriod?: string;
  readonly forOutageTolerance?: string;
  readonly resendDelay?: string;
}

export interface V1PrometheusSpecRuntime {
  /** @minimum -1 */
  readonly goGC?: number;
}

export interface V1PrometheusSpecScrapeClasses {
  readonly attachMetadata?: V1PodMonitorSpecAttachMetadata;
  readonly authorization?: V1PrometheusSpecApiserverConfigAuthorization;
  readonly default?: boolean;
  readonly fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  readonly metricRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly name: string;
  readonly relabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
}

export interface V1PrometheusSpecShardRetentionPolicy {
  readonly retain?: V1PrometheusSpecShardRetentionPolicyRetain;
  readonly whenScaled?: 'Retain' | 'Delete';
}

export interface V1PrometheusSpecShardRetentionPolicyRetain {
  readonly retentionPeriod: string;
}

export interface V1PrometheusSpecShardingStrategy {
  readonly mode?: 'Address' | 'Topology';
  readonly topology?: V1PrometheusSpecShardingStrategyTopology;
}

export interface V1PrometheusSpecShardingStrategyTopology {
  readonly externalLabelName?: string;
  readonly values?: readonly string[];
}

export interface V1PrometheusSpecThanos {
  readonly additionalArgs?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly baseImage?: string;
  /** @default "2h" */
  readonly blockSize?: string;
  readonly getConfigInterval?: string;
  readonly getConfigTimeout?: string;
  readonly grpcListenLocal?: boolean;
  readonly grpcServerTlsConfig?: V1PrometheusSpecThanosGrpcServerTlsConfig;
  readonly httpListenLocal?: boolean;
  readonly image?: string;
  readonly listenLocal?: boolean;
  readonly logFormat?: '' | 'logfmt' | 'json';
  readonly logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  readonly minTime?: string;
  readonly objectStorageConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly objectStorageConfigFile?: string;
  readonly readyTimeout?: string;
  readonly resources?: V1AlertmanagerSpecContainersResources;
  readonly sha?: string;
  readonly tag?: string;
  readonly tracingConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tracingConfigFile?: string;
  readonly version?: string;
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
}

export interface V1PrometheusSpecThanosGrpcServerTlsConfig {
  readonly ca?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly caFile?: string;
  readonly cert?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2ClientId;
  readonly certFile?: string;
  readonly cipherSuites?: readonly string[];
  readonly curves?: readonly string[];
  readonly insecureSkipVerify?: boolean;
  readonly keyFile?: string;
  readonly keySecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  readonly serverName?: string;
}

export interface V1PrometheusSpecTopologySpreadConstraints {
  readonly additionalLabelSelectors?: 'OnResource' | 'OnShard';
  readonly labelSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export interface V1PrometheusSpecTracingConfig {
  readonly clientType?: 'http' | 'grpc' | 'HTTP' | 'GRPC';
  readonly compression?: 'gzip' | 'Gzip';
  readonly endpoint: string;
  readonly headers?: { readonly [key: string]: string };
  readonly insecure?: boolean;
  readonly samplingFraction?: number | string;
  readonly timeout?: string;
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
}

export interface V1PrometheusSpecTsdb {
  readonly chunkEncoding?: V1PrometheusSpecTsdbChunkEncoding;
  readonly outOfOrderTimeWindow?: string;
  readonly staleSeriesCompactionThreshold?: number | string;
}

export interface V1PrometheusSpecTsdbChunkEncoding {
  readonly floats?: 'Xor' | 'Xor2';
}

export interface V1PrometheusSpecWeb {
  readonly httpConfig?: V1AlertmanagerSpecWebHttpConfig;
  /** @minimum 0 */
  readonly maxConnections?: number;
  readonly pageTitle?: string;
  readonly tlsConfig?: V1AlertmanagerSpecClusterTLSServer;
}

/** monitoring.coreos.com/v1 PrometheusRule */
export interface V1PrometheusRule {
  readonly spec: V1PrometheusRuleSpec;
}

export interface V1PrometheusRuleSpec {
  readonly groups?: readonly V1PrometheusRuleSpecGroups[];
}

export interface V1PrometheusRuleSpecGroups {
  readonly interval?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly limit?: number;
  readonly name: string;
  readonly partial_response_strategy?: string;
  readonly query_offset?: string;
  readonly rules?: readonly V1PrometheusRuleSpecGroupsRules[];
}

export interface V1PrometheusRuleSpecGroupsRules {
  readonly alert?: string;
  readonly annotations?: { readonly [key: string]: string };
  readonly expr: number | string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly record?: string;
}

/** monitoring.coreos.com/v1 ServiceMonitor */
export interface V1ServiceMonitor {
  readonly spec: V1ServiceMonitorSpec;
}

export interface V1ServiceMonitorSpec {
  readonly attachMetadata?: V1PodMonitorSpecAttachMetadata;
  readonly bodySizeLimit?: string;
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly endpoints: readonly V1ServiceMonitorSpecEndpoints[];
  readonly fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  readonly jobLabel?: string;
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly namespaceSelector?: V1PodMonitorSpecNamespaceSelector;
  /** @minimum 0 */
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: number | string;
  readonly podTargetLabels?: readonly string[];
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly selector: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  readonly serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  readonly targetLabels?: readonly string[];
  /** @minimum 0 */
  readonly targetLimit?: number;
}

export interface V1ServiceMonitorSpecEndpoints {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenFile?: string;
  readonly bearerTokenSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHttp2?: boolean;
  readonly filterRunning?: boolean;
  readonly followRedirects?: boolean;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly interval?: string;
  readonly metricRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly params?: { readonly [key: string]: readonly string[] };
  readonly path?: string;
  readonly port?: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly relabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly scrapeTimeout?: string;
  readonly targetPort?: number | string;
  readonly tlsConfig?: V1PrometheusSpecAlertingAlertmanagersTlsConfig;
  readonly trackTimestampsStaleness?: boolean;
}

/** monitoring.coreos.com/v1 ThanosRuler */
export interface V1ThanosRuler {
  readonly spec: V1ThanosRulerSpec;
}

export interface V1ThanosRulerSpec {
  readonly additionalArgs?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly affinity?: V1AlertmanagerSpecAffinity;
  readonly alertDropLabels?: readonly string[];
  readonly alertQueryUrl?: string;
  readonly alertRelabelConfigFile?: string;
  readonly alertRelabelConfigs?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly alertmanagersConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly alertmanagersUrl?: readonly string[];
  readonly containers?: readonly V1AlertmanagerSpecContainers[];
  readonly dnsConfig?: V1AlertmanagerSpecDnsConfig;
  readonly dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  readonly enableFeatures?: readonly string[];
  readonly enableServiceLinks?: boolean;
  readonly enforcedNamespaceLabel?: string;
  /** @default "15s" */
  readonly evaluationInterval?: string;
  readonly excludedFromEnforcement?: readonly V1PrometheusSpecExcludedFromEnforcement[];
  readonly externalPrefix?: string;
  readonly grpcServerTlsConfig?: V1PrometheusSpecThanosGrpcServerTlsConfig;
  readonly hostAliases?: readonly V1AlertmanagerSpecHostAliases[];
  readonly hostUsers?: boolean;
  readonly image?: string;
  readonly imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  readonly imagePullSecrets?: readonly V1AlertmanagerSpecImagePullSecrets[];
  readonly initContainers?: readonly V1AlertmanagerSpecContainers[];
  readonly labels?: { readonly [key: string]: string };
  readonly listenLocal?: boolean;
  readonly logFormat?: '' | 'logfmt' | 'json';
  readonly logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** @minimum 0 */
  readonly minReadySeconds?: number;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly objectStorageConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly objectStorageConfigFile?: string;
  readonly paused?: boolean;
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readonly podMetadata?: V1AlertmanagerSpecPodMetadata;
  /** @default "web" */
  readonly portName?: string;
  readonly priorityClassName?: string;
  readonly prometheusRulesExcludedFromEnforce?: readonly V1PrometheusSpecPrometheusRulesExcludedFromEnforce[];
  readonly queryConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly queryEndpoints?: readonly string[];
  readonly remoteWrite?: readonly V1PrometheusSpecRemoteWrite[];
  readonly replicas?: number;
  readonly resendDelay?: string;
  readonly resources?: V1AlertmanagerSpecContainersResources;
  /** @default "24h" */
  readonly retention?: string;
  readonly routePrefix?: string;
  /** @minimum 1 */
  readonly ruleConcurrentEval?: number;
  readonly ruleGracePeriod?: string;
  readonly ruleNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly ruleOutageTolerance?: string;
  readonly ruleQueryOffset?: string;
  readonly ruleSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly schedulerName?: string;
  readonly securityContext?: V1AlertmanagerSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly serviceName?: string;
  readonly storage?: V1AlertmanagerSpecStorage;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1AlertmanagerSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1AlertmanagerSpecTopologySpreadConstraints[];
  readonly tracingConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tracingConfigFile?: string;
  readonly updateStrategy?: V1AlertmanagerSpecUpdateStrategy;
  readonly version?: string;
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
  readonly volumes?: readonly V1AlertmanagerSpecVolumes[];
  readonly web?: V1ThanosRulerSpecWeb;
}

export interface V1ThanosRulerSpecWeb {
  readonly httpConfig?: V1AlertmanagerSpecWebHttpConfig;
  readonly tlsConfig?: V1AlertmanagerSpecClusterTLSServer;
}

/** monitoring.coreos.com/v1alpha1 AlertmanagerConfig */
export interface V1alpha1AlertmanagerConfig {
  readonly spec: V1alpha1AlertmanagerConfigSpec;
}

export interface V1alpha1AlertmanagerConfigSpec {
  readonly inhibitRules?: readonly V1alpha1AlertmanagerConfigSpecInhibitRules[];
  readonly muteTimeIntervals?: readonly V1alpha1AlertmanagerConfigSpecMuteTimeIntervals[];
  readonly receivers?: readonly V1alpha1AlertmanagerConfigSpecReceivers[];
  readonly route?: V1alpha1AlertmanagerConfigSpecRoute;
}

export interface V1alpha1AlertmanagerConfigSpecInhibitRules {
  readonly equal?: readonly string[];
  readonly sourceMatch?: readonly V1alpha1AlertmanagerConfigSpecInhibitRulesSourceMatch[];
  readonly targetMatch?: readonly V1alpha1AlertmanagerConfigSpecInhibitRulesSourceMatch[];
}

export interface V1alpha1AlertmanagerConfigSpecInhibitRulesSourceMatch {
  readonly matchType?: '!=' | '=' | '=~' | '!~';
  readonly name: string;
  readonly regex?: boolean;
  readonly value?: string;
}

export interface V1alpha1AlertmanagerConfigSpecMuteTimeIntervals {
  readonly name: string;
  readonly timeIntervals?: readonly V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals[];
}

export interface V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals {
  readonly daysOfMonth?: readonly V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth[];
  readonly months?: readonly string[];
  readonly times?: readonly V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes[];
  readonly weekdays?: readonly string[];
  readonly years?: readonly string[];
}

export interface V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsDaysOfMonth {
  /** @minimum -31 @maximum 31 */
  readonly end?: number;
  /** @minimum -31 @maximum 31 */
  readonly start?: number;
}

export interface V1alpha1AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes {
  readonly endTime?: string;
  readonly startTime?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceivers {
  readonly discordConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigs[];
  readonly emailConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversEmailConfigs[];
  readonly msteamsConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversMsteamsConfigs[];
  readonly msteamsv2Configs?: readonly V1alpha1AlertmanagerConfigSpecReceiversMsteamsv2Configs[];
  readonly name: string;
  readonly opsgenieConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversOpsgenieConfigs[];
  readonly pagerdutyConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigs[];
  readonly pushoverConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversPushoverConfigs[];
  readonly rocketchatConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigs[];
  readonly slackConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversSlackConfigs[];
  readonly snsConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversSnsConfigs[];
  readonly telegramConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversTelegramConfigs[];
  readonly victoropsConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversVictoropsConfigs[];
  readonly webexConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversWebexConfigs[];
  readonly webhookConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversWebhookConfigs[];
  readonly wechatConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversWechatConfigs[];
}

export interface V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigs {
  readonly apiURL: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly avatarURL?: string;
  readonly content?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly sendResolved?: boolean;
  readonly title?: string;
  readonly username?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bearerTokenSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHttp2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyURL?: string;
  readonly proxyUrl?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversEmailConfigs {
  readonly authIdentity?: string;
  readonly authPassword?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly authSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly authUsername?: string;
  readonly forceImplicitTLS?: boolean;
  readonly from?: string;
  readonly headers?: readonly V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  readonly hello?: string;
  readonly html?: string;
  readonly requireTLS?: boolean;
  readonly sendResolved?: boolean;
  readonly smarthost?: string;
  readonly text?: string;
  readonly threading?: V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsThreading;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly to?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsHeaders {
  readonly key: string;
  readonly value: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsThreading {
  readonly threadByDate: 'Daily' | 'None';
}

export interface V1alpha1AlertmanagerConfigSpecReceiversMsteamsConfigs {
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly sendResolved?: boolean;
  readonly summary?: string;
  readonly text?: string;
  readonly title?: string;
  readonly webhookUrl: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversMsteamsv2Configs {
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly sendResolved?: boolean;
  readonly text?: string;
  readonly title?: string;
  readonly webhookURL?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversOpsgenieConfigs {
  readonly actions?: string;
  readonly apiKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly apiURL?: string;
  readonly description?: string;
  readonly details?: readonly V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  readonly entity?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly note?: string;
  readonly priority?: string;
  readonly responders?: readonly V1alpha1AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders[];
  readonly sendResolved?: boolean;
  readonly source?: string;
  readonly tags?: string;
  readonly updateAlerts?: boolean;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders {
  readonly id?: string;
  readonly name?: string;
  readonly type: 'team' | 'teams' | 'user' | 'escalation' | 'schedule';
  readonly username?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigs {
  readonly class?: string;
  readonly client?: string;
  readonly clientURL?: string;
  readonly component?: string;
  readonly description?: string;
  readonly details?: readonly V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  readonly group?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly pagerDutyImageConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs[];
  readonly pagerDutyLinkConfigs?: readonly V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs[];
  readonly routingKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly sendResolved?: boolean;
  readonly serviceKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly severity?: string;
  readonly source?: string;
  readonly timeout?: string;
  readonly url?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyImageConfigs {
  readonly alt?: string;
  readonly href?: string;
  readonly src?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversPagerdutyConfigsPagerDutyLinkConfigs {
  readonly alt?: string;
  readonly href?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversPushoverConfigs {
  readonly device?: string;
  readonly expire?: string;
  readonly html?: boolean;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly monospace?: boolean;
  readonly priority?: string;
  readonly retry?: string;
  readonly sendResolved?: boolean;
  readonly sound?: string;
  readonly title?: string;
  readonly token?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tokenFile?: string;
  readonly ttl?: string;
  readonly url?: string;
  readonly urlTitle?: string;
  readonly userKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly userKeyFile?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigs {
  readonly actions?: readonly V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigsActions[];
  readonly apiURL?: string;
  readonly channel?: string;
  readonly color?: string;
  readonly emoji?: string;
  readonly fields?: readonly V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigsFields[];
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly iconURL?: string;
  readonly imageURL?: string;
  readonly linkNames?: boolean;
  readonly sendResolved?: boolean;
  readonly shortFields?: boolean;
  readonly text?: string;
  readonly thumbURL?: string;
  readonly title?: string;
  readonly titleLink?: string;
  readonly token: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tokenID: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigsActions {
  readonly msg?: string;
  readonly text?: string;
  readonly url?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversRocketchatConfigsFields {
  readonly short?: boolean;
  readonly title?: string;
  readonly value?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversSlackConfigs {
  readonly actions?: readonly V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsActions[];
  readonly apiURL?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly callbackId?: string;
  readonly channel?: string;
  readonly color?: string;
  readonly fallback?: string;
  readonly fields?: readonly V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsFields[];
  readonly footer?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly iconEmoji?: string;
  readonly iconURL?: string;
  readonly imageURL?: string;
  readonly linkNames?: boolean;
  readonly messageText?: string;
  readonly mrkdwnIn?: readonly string[];
  readonly pretext?: string;
  readonly sendResolved?: boolean;
  readonly shortFields?: boolean;
  readonly text?: string;
  readonly thumbURL?: string;
  readonly timeout?: string;
  readonly title?: string;
  readonly titleLink?: string;
  readonly updateMessage?: boolean;
  readonly username?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsActions {
  readonly confirm?: V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm;
  readonly name?: string;
  readonly style?: string;
  readonly text: string;
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm {
  readonly dismissText?: string;
  readonly okText?: string;
  readonly text: string;
  readonly title?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversSlackConfigsFields {
  readonly short?: boolean;
  readonly title: string;
  readonly value: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversSnsConfigs {
  readonly apiURL?: string;
  readonly attributes?: { readonly [key: string]: string };
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly phoneNumber?: string;
  readonly sendResolved?: boolean;
  readonly sigv4?: V1PrometheusSpecAlertingAlertmanagersSigv4;
  readonly subject?: string;
  readonly targetARN?: string;
  readonly topicARN?: string;
  readonly useAWSHTTPClient?: boolean;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversTelegramConfigs {
  readonly apiURL?: string;
  readonly botToken?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly botTokenFile?: string;
  readonly chatID: number;
  readonly disableNotifications?: boolean;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly messageThreadID?: number;
  readonly parseMode?: 'MarkdownV2' | 'Markdown' | 'HTML';
  readonly sendResolved?: boolean;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversVictoropsConfigs {
  readonly apiKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly apiUrl?: string;
  readonly customFields?: readonly V1alpha1AlertmanagerConfigSpecReceiversEmailConfigsHeaders[];
  readonly entityDisplayName?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly messageType?: string;
  readonly monitoringTool?: string;
  readonly routingKey: string;
  readonly sendResolved?: boolean;
  readonly stateMessage?: string;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversWebexConfigs {
  readonly apiURL?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly roomID: string;
  readonly sendResolved?: boolean;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversWebhookConfigs {
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  /** @minimum 0 */
  readonly maxAlerts?: number;
  readonly payload?: string;
  readonly sendResolved?: boolean;
  readonly timeout?: string;
  readonly url?: string;
  readonly urlSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1alpha1AlertmanagerConfigSpecReceiversWechatConfigs {
  readonly agentID?: string;
  readonly apiSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly apiURL?: string;
  readonly corpID?: string;
  readonly httpConfig?: V1alpha1AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig;
  readonly message?: string;
  readonly messageType?: string;
  readonly sendResolved?: boolean;
  readonly toParty?: string;
  readonly toTag?: string;
  readonly toUser?: string;
}

export interface V1alpha1AlertmanagerConfigSpecRoute {
  readonly activeTimeIntervals?: readonly string[];
  readonly continue?: boolean;
  readonly groupBy?: readonly string[];
  readonly groupInterval?: string;
  readonly groupWait?: string;
  readonly matchers?: readonly V1alpha1AlertmanagerConfigSpecInhibitRulesSourceMatch[];
  readonly muteTimeIntervals?: readonly string[];
  readonly receiver?: string;
  readonly repeatInterval?: string;
  readonly routes?: readonly unknown[];
}

/** monitoring.coreos.com/v1alpha1 PrometheusAgent */
export interface V1alpha1PrometheusAgent {
  readonly spec: V1alpha1PrometheusAgentSpec;
}

export interface V1alpha1PrometheusAgentSpec {
  readonly additionalArgs?: readonly V1AlertmanagerSpecAdditionalArgs[];
  readonly additionalScrapeConfigs?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly affinity?: V1AlertmanagerSpecAffinity;
  readonly apiserverConfig?: V1PrometheusSpecApiserverConfig;
  readonly arbitraryFSAccessThroughSMs?: V1PrometheusSpecArbitraryFSAccessThroughSMs;
  readonly automountServiceAccountToken?: boolean;
  readonly bodySizeLimit?: string;
  readonly configMaps?: readonly string[];
  readonly containers?: readonly V1AlertmanagerSpecContainers[];
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly dnsConfig?: V1AlertmanagerSpecDnsConfig;
  readonly dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  readonly enableFeatures?: readonly string[];
  readonly enableOTLPReceiver?: boolean;
  readonly enableRemoteWriteReceiver?: boolean;
  readonly enableServiceLinks?: boolean;
  readonly enforcedBodySizeLimit?: string;
  /** @minimum 0 */
  readonly enforcedKeepDroppedTargets?: number;
  /** @minimum 0 */
  readonly enforcedLabelLimit?: number;
  /** @minimum 0 */
  readonly enforcedLabelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly enforcedLabelValueLengthLimit?: number;
  readonly enforcedNamespaceLabel?: string;
  /** @minimum 0 */
  readonly enforcedSampleLimit?: number;
  /** @minimum 0 */
  readonly enforcedTargetLimit?: number;
  readonly excludedFromEnforcement?: readonly V1PrometheusSpecExcludedFromEnforcement[];
  readonly externalLabels?: { readonly [key: string]: string };
  readonly externalUrl?: string;
  readonly hostAliases?: readonly V1AlertmanagerSpecHostAliases[];
  readonly hostNetwork?: boolean;
  readonly hostUsers?: boolean;
  readonly ignoreNamespaceSelectors?: boolean;
  readonly image?: string;
  readonly imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  readonly imagePullSecrets?: readonly V1AlertmanagerSpecImagePullSecrets[];
  readonly initContainers?: readonly V1AlertmanagerSpecContainers[];
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly listenLocal?: boolean;
  readonly logFormat?: '' | 'logfmt' | 'json';
  readonly logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  /** @minimum 60 */
  readonly maximumStartupDurationSeconds?: number;
  /** @minimum 0 */
  readonly minReadySeconds?: number;
  readonly mode?: 'StatefulSet' | 'DaemonSet';
  readonly nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  readonly nameValidationScheme?: 'UTF8' | 'Legacy';
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly otlp?: V1PrometheusSpecOtlp;
  readonly overrideHonorLabels?: boolean;
  readonly overrideHonorTimestamps?: boolean;
  readonly paused?: boolean;
  readonly persistentVolumeClaimRetentionPolicy?: V1AlertmanagerSpecPersistentVolumeClaimRetentionPolicy;
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readonly podMetadata?: V1AlertmanagerSpecPodMetadata;
  readonly podMonitorNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly podMonitorSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly podTargetLabels?: readonly string[];
  /** @default "web" */
  readonly portName?: string;
  readonly priorityClassName?: string;
  readonly probeNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly probeSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly prometheusExternalLabelName?: string;
  readonly reloadStrategy?: 'HTTP' | 'ProcessSignal';
  readonly remoteWrite?: readonly V1PrometheusSpecRemoteWrite[];
  readonly remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  readonly replicaExternalLabelName?: string;
  readonly replicas?: number;
  readonly resources?: V1AlertmanagerSpecContainersResources;
  readonly routePrefix?: string;
  readonly runtime?: V1PrometheusSpecRuntime;
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly schedulerName?: string;
  readonly scrapeClasses?: readonly V1PrometheusSpecScrapeClasses[];
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeConfigNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly scrapeConfigSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly scrapeFailureLogFile?: string;
  /** @default "30s" */
  readonly scrapeInterval?: string;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly scrapeTimeout?: string;
  readonly secrets?: readonly string[];
  readonly securityContext?: V1AlertmanagerSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  readonly serviceMonitorNamespaceSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly serviceMonitorSelector?: V1AlertmanagerSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly serviceName?: string;
  readonly shardingStrategy?: V1PrometheusSpecShardingStrategy;
  /** @default 1 */
  readonly shards?: number;
  readonly storage?: V1AlertmanagerSpecStorage;
  /** @minimum 0 */
  readonly targetLimit?: number;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1AlertmanagerSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1PrometheusSpecTopologySpreadConstraints[];
  readonly tracingConfig?: V1PrometheusSpecTracingConfig;
  readonly tsdb?: V1PrometheusSpecTsdb;
  readonly updateStrategy?: V1AlertmanagerSpecUpdateStrategy;
  readonly version?: string;
  readonly volumeMounts?: readonly V1AlertmanagerSpecContainersVolumeMounts[];
  readonly volumes?: readonly V1AlertmanagerSpecVolumes[];
  readonly walCompression?: boolean;
  readonly web?: V1PrometheusSpecWeb;
}

/** monitoring.coreos.com/v1alpha1 ScrapeConfig */
export interface V1alpha1ScrapeConfig {
  readonly spec: V1alpha1ScrapeConfigSpec;
}

export interface V1alpha1ScrapeConfigSpec {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly azureSDConfigs?: readonly V1alpha1ScrapeConfigSpecAzureSDConfigs[];
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly bodySizeLimit?: string;
  readonly consulSDConfigs?: readonly V1alpha1ScrapeConfigSpecConsulSDConfigs[];
  readonly convertClassicHistogramsToNHCB?: boolean;
  readonly digitalOceanSDConfigs?: readonly V1alpha1ScrapeConfigSpecDigitalOceanSDConfigs[];
  readonly dnsSDConfigs?: readonly V1alpha1ScrapeConfigSpecDnsSDConfigs[];
  readonly dockerSDConfigs?: readonly V1alpha1ScrapeConfigSpecDockerSDConfigs[];
  readonly dockerSwarmSDConfigs?: readonly V1alpha1ScrapeConfigSpecDockerSwarmSDConfigs[];
  readonly ec2SDConfigs?: readonly V1alpha1ScrapeConfigSpecEc2SDConfigs[];
  readonly enableCompression?: boolean;
  readonly enableHTTP2?: boolean;
  readonly eurekaSDConfigs?: readonly V1alpha1ScrapeConfigSpecEurekaSDConfigs[];
  readonly fallbackScrapeProtocol?: 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
  readonly fileSDConfigs?: readonly V1alpha1ScrapeConfigSpecFileSDConfigs[];
  readonly gceSDConfigs?: readonly V1alpha1ScrapeConfigSpecGceSDConfigs[];
  readonly hetznerSDConfigs?: readonly V1alpha1ScrapeConfigSpecHetznerSDConfigs[];
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly httpSDConfigs?: readonly V1alpha1ScrapeConfigSpecHttpSDConfigs[];
  readonly ionosSDConfigs?: readonly V1alpha1ScrapeConfigSpecIonosSDConfigs[];
  readonly jobName?: string;
  /** @minimum 0 */
  readonly keepDroppedTargets?: number;
  readonly kubernetesSDConfigs?: readonly V1alpha1ScrapeConfigSpecKubernetesSDConfigs[];
  readonly kumaSDConfigs?: readonly V1alpha1ScrapeConfigSpecKumaSDConfigs[];
  /** @minimum 0 */
  readonly labelLimit?: number;
  /** @minimum 0 */
  readonly labelNameLengthLimit?: number;
  /** @minimum 0 */
  readonly labelValueLengthLimit?: number;
  readonly lightSailSDConfigs?: readonly V1alpha1ScrapeConfigSpecLightSailSDConfigs[];
  readonly linodeSDConfigs?: readonly V1alpha1ScrapeConfigSpecLinodeSDConfigs[];
  readonly metricRelabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly metricsPath?: string;
  readonly nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  readonly nameValidationScheme?: 'UTF8' | 'Legacy';
  /** @minimum 0 */
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: number | string;
  readonly noProxy?: string;
  readonly nomadSDConfigs?: readonly V1alpha1ScrapeConfigSpecNomadSDConfigs[];
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly openstackSDConfigs?: readonly V1alpha1ScrapeConfigSpecOpenstackSDConfigs[];
  readonly ovhcloudSDConfigs?: readonly V1alpha1ScrapeConfigSpecOvhcloudSDConfigs[];
  readonly params?: { readonly [key: string]: readonly string[] };
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly puppetDBSDConfigs?: readonly V1alpha1ScrapeConfigSpecPuppetDBSDConfigs[];
  readonly relabelings?: readonly V1PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  /** @minimum 0 */
  readonly sampleLimit?: number;
  readonly scalewaySDConfigs?: readonly V1alpha1ScrapeConfigSpecScalewaySDConfigs[];
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeInterval?: string;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: readonly ('PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0')[];
  readonly scrapeTimeout?: string;
  readonly staticConfigs?: readonly V1alpha1ScrapeConfigSpecStaticConfigs[];
  /** @minimum 0 */
  readonly targetLimit?: number;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly trackTimestampsStaleness?: boolean;
}

export interface V1alpha1ScrapeConfigSpecAzureSDConfigs {
  readonly authenticationMethod?: 'OAuth' | 'ManagedIdentity' | 'SDK' | 'WorkloadIdentity';
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly clientID?: string;
  readonly clientSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHTTP2?: boolean;
  readonly environment?: string;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly resourceGroup?: string;
  readonly subscriptionID: string;
  readonly tenantID?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecConsulSDConfigs {
  readonly allowStale?: boolean;
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly datacenter?: string;
  readonly enableHTTP2?: boolean;
  readonly filter?: string;
  readonly followRedirects?: boolean;
  readonly healthFilter?: string;
  readonly namespace?: string;
  readonly noProxy?: string;
  readonly nodeMeta?: { readonly [key: string]: string };
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly partition?: string;
  readonly pathPrefix?: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  readonly server: string;
  readonly services?: readonly string[];
  readonly tagSeparator?: string;
  readonly tags?: readonly string[];
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly tokenRef?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
}

export interface V1alpha1ScrapeConfigSpecDigitalOceanSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecDnsSDConfigs {
  readonly names: readonly string[];
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly refreshInterval?: string;
  readonly type?: 'A' | 'AAAA' | 'MX' | 'NS' | 'SRV';
}

export interface V1alpha1ScrapeConfigSpecDockerSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly filters?: readonly V1alpha1ScrapeConfigSpecDockerSDConfigsFilters[];
  readonly followRedirects?: boolean;
  readonly host: string;
  readonly hostNetworkingHost?: string;
  readonly matchFirstNetwork?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecDockerSDConfigsFilters {
  readonly name: string;
  readonly values: readonly string[];
}

export interface V1alpha1ScrapeConfigSpecDockerSwarmSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly filters?: readonly V1alpha1ScrapeConfigSpecDockerSDConfigsFilters[];
  readonly followRedirects?: boolean;
  readonly host: string;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly role: 'Services' | 'Tasks' | 'Nodes';
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecEc2SDConfigs {
  readonly accessKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly enableHTTP2?: boolean;
  readonly filters?: readonly V1alpha1ScrapeConfigSpecDockerSDConfigsFilters[];
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly region?: string;
  readonly roleARN?: string;
  readonly secretKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecEurekaSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly server: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecFileSDConfigs {
  readonly files: readonly string[];
  readonly refreshInterval?: string;
}

export interface V1alpha1ScrapeConfigSpecGceSDConfigs {
  readonly filter?: string;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly project: string;
  readonly refreshInterval?: string;
  readonly tagSeparator?: string;
  readonly zone: string;
}

export interface V1alpha1ScrapeConfigSpecHetznerSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly labelSelector?: string;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly role: 'hcloud' | 'Hcloud' | 'robot' | 'Robot';
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecHttpSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly url: string;
}

export interface V1alpha1ScrapeConfigSpecIonosSDConfigs {
  readonly authorization: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly datacenterID: string;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecKubernetesSDConfigs {
  readonly apiServer?: string;
  readonly attachMetadata?: V1PodMonitorSpecAttachMetadata;
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly namespaces?: V1alpha1ScrapeConfigSpecKubernetesSDConfigsNamespaces;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
  readonly selectors?: readonly V1alpha1ScrapeConfigSpecKubernetesSDConfigsSelectors[];
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecKubernetesSDConfigsNamespaces {
  readonly names?: readonly string[];
  readonly ownNamespace?: boolean;
}

export interface V1alpha1ScrapeConfigSpecKubernetesSDConfigsSelectors {
  readonly field?: string;
  readonly label?: string;
  readonly role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
}

export interface V1alpha1ScrapeConfigSpecKumaSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly clientID?: string;
  readonly enableHTTP2?: boolean;
  readonly fetchTimeout?: string;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly server: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecLightSailSDConfigs {
  readonly accessKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly endpoint?: string;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly region?: string;
  readonly roleARN?: string;
  readonly secretKey?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecLinodeSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly region?: string;
  readonly tagSeparator?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecNomadSDConfigs {
  readonly allowStale?: boolean;
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly namespace?: string;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly region?: string;
  readonly server: string;
  readonly tagSeparator?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
}

export interface V1alpha1ScrapeConfigSpecOpenstackSDConfigs {
  readonly allTenants?: boolean;
  readonly applicationCredentialId?: string;
  readonly applicationCredentialName?: string;
  readonly applicationCredentialSecret?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly availability?: 'Public' | 'public' | 'Admin' | 'admin' | 'Internal' | 'internal';
  readonly domainID?: string;
  readonly domainName?: string;
  readonly identityEndpoint?: string;
  readonly password?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly projectID?: string;
  readonly projectName?: string;
  readonly refreshInterval?: string;
  readonly region: string;
  readonly role: 'Instance' | 'Hypervisor' | 'LoadBalancer';
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly userid?: string;
  readonly username?: string;
}

export interface V1alpha1ScrapeConfigSpecOvhcloudSDConfigs {
  readonly applicationKey: string;
  readonly applicationSecret: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly consumerKey: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly endpoint?: string;
  readonly refreshInterval?: string;
  readonly service: 'VPS' | 'DedicatedServer';
}

export interface V1alpha1ScrapeConfigSpecPuppetDBSDConfigs {
  readonly authorization?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorization;
  readonly basicAuth?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigBasicAuth;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly includeParameters?: boolean;
  readonly noProxy?: string;
  readonly oauth2?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly query: string;
  readonly refreshInterval?: string;
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly url: string;
}

export interface V1alpha1ScrapeConfigSpecScalewaySDConfigs {
  readonly accessKey: string;
  readonly apiURL?: string;
  readonly enableHTTP2?: boolean;
  readonly followRedirects?: boolean;
  readonly nameFilter?: string;
  readonly noProxy?: string;
  /** @minimum 0 @maximum 65535 */
  readonly port?: number;
  readonly projectID: string;
  readonly proxyConnectHeader?: { readonly [key: string]: readonly V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly refreshInterval?: string;
  readonly role: 'Instance' | 'Baremetal';
  readonly secretKey: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigAuthorizationCredentials;
  readonly tagsFilter?: readonly string[];
  readonly tlsConfig?: V1AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfigOauth2TlsConfig;
  readonly zone?: string;
}

export interface V1alpha1ScrapeConfigSpecStaticConfigs {
  readonly labels?: { readonly [key: string]: string };
  readonly targets: readonly string[];
}
