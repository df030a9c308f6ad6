// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'kafka.strimzi.io/v1 Kafka': V1Kafka;
  'kafka.strimzi.io/v1 KafkaBridge': V1KafkaBridge;
  'kafka.strimzi.io/v1 KafkaConnect': V1KafkaConnect;
  'kafka.strimzi.io/v1 KafkaConnector': V1KafkaConnector;
  'kafka.strimzi.io/v1 KafkaMirrorMaker2': V1KafkaMirrorMaker2;
  'kafka.strimzi.io/v1 KafkaNodePool': V1KafkaNodePool;
  'kafka.strimzi.io/v1 KafkaRebalance': V1KafkaRebalance;
  'kafka.strimzi.io/v1 KafkaTopic': V1KafkaTopic;
  'kafka.strimzi.io/v1 KafkaUser': V1KafkaUser;
  /** @deprecated */ 'kafka.strimzi.io/v1alpha1 KafkaTopic': V1alpha1KafkaTopic;
  /** @deprecated */ 'kafka.strimzi.io/v1alpha1 KafkaUser': V1alpha1KafkaUser;
  /** @deprecated */ 'kafka.strimzi.io/v1beta1 KafkaTopic': V1beta1KafkaTopic;
  /** @deprecated */ 'kafka.strimzi.io/v1beta1 KafkaUser': V1beta1KafkaUser;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 Kafka': V1beta2Kafka;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaBridge': V1beta2KafkaBridge;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaConnect': V1beta2KafkaConnect;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaConnector': V1beta2KafkaConnector;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaMirrorMaker': V1beta2KafkaMirrorMaker;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaMirrorMaker2': V1beta2KafkaMirrorMaker2;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaNodePool': V1beta2KafkaNodePool;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaRebalance': V1beta2KafkaRebalance;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaTopic': V1beta2KafkaTopic;
  /** @deprecated */ 'kafka.strimzi.io/v1beta2 KafkaUser': V1beta2KafkaUser;
}

/** kafka.strimzi.io/v1 Kafka */
export interface V1Kafka {
  readonly spec: V1KafkaSpec;
}

export interface V1KafkaSpec {
  readonly kafka: V1KafkaSpecKafka;
  readonly entityOperator?: V1KafkaSpecEntityOperator;
  readonly clusterCa?: V1KafkaSpecClusterCa;
  readonly clientsCa?: V1KafkaSpecClusterCa;
  readonly cruiseControl?: V1KafkaSpecCruiseControl;
  readonly kafkaExporter?: V1KafkaSpecKafkaExporter;
  readonly maintenanceTimeWindows?: readonly string[];
}

export interface V1KafkaSpecKafka {
  readonly version?: string;
  readonly metadataVersion?: string;
  readonly image?: string;
  readonly listeners: readonly V1KafkaSpecKafkaListeners[];
  readonly config?: { readonly [key: string]: unknown };
  readonly authorization?: V1KafkaSpecKafkaAuthorization;
  readonly rack?: V1KafkaSpecKafkaRack;
  readonly brokerRackInitImage?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly template?: V1KafkaSpecKafkaTemplate;
  readonly tieredStorage?: V1KafkaSpecKafkaTieredStorage;
  readonly quotas?: V1KafkaSpecKafkaQuotas;
}

export interface V1KafkaSpecKafkaListeners {
  readonly name: string;
  /** @minimum 9092 */
  readonly port: number;
  readonly type: 'internal' | 'route' | 'tlsroute' | 'loadbalancer' | 'nodeport' | 'ingress' | 'cluster-ip';
  readonly tls: boolean;
  readonly authentication?: V1KafkaSpecKafkaListenersAuthentication;
  readonly configuration?: V1KafkaSpecKafkaListenersConfiguration;
  readonly networkPolicyPeers?: readonly V1KafkaSpecKafkaListenersNetworkPolicyPeers[];
}

export interface V1KafkaSpecKafkaListenersAuthentication {
  readonly listenerConfig?: { readonly [key: string]: unknown };
  readonly sasl?: boolean;
  readonly type: 'tls' | 'scram-sha-512' | 'custom';
}

export interface V1KafkaSpecKafkaListenersConfiguration {
  readonly brokerCertChainAndKey?: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly class?: string;
  readonly externalTrafficPolicy?: 'Local' | 'Cluster';
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly bootstrap?: V1KafkaSpecKafkaListenersConfigurationBootstrap;
  readonly brokers?: readonly V1KafkaSpecKafkaListenersConfigurationBrokers[];
  readonly ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  readonly createBootstrapService?: boolean;
  readonly finalizers?: readonly string[];
  readonly useServiceDnsDomain?: boolean;
  readonly maxConnections?: number;
  readonly maxConnectionCreationRate?: number;
  readonly preferredNodePortAddressType?: 'ExternalIP' | 'ExternalDNS' | 'InternalIP' | 'InternalDNS' | 'Hostname';
  readonly publishNotReadyAddresses?: boolean;
  readonly perBrokerAnnotationsTemplate?: { readonly [key: string]: string };
  readonly perBrokerLabelsTemplate?: { readonly [key: string]: string };
  readonly hostTemplate?: string;
  readonly advertisedHostTemplate?: string;
  readonly advertisedPortTemplate?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly parentRefs?: readonly V1KafkaSpecKafkaListenersConfigurationParentRefs[];
}

export interface V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey {
  readonly secretName: string;
  readonly certificate: string;
  readonly key: string;
}

export interface V1KafkaSpecKafkaListenersConfigurationBootstrap {
  readonly alternativeNames?: readonly string[];
  readonly host?: string;
  readonly nodePort?: number;
  readonly loadBalancerIP?: string;
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly externalIPs?: readonly string[];
}

export interface V1KafkaSpecKafkaListenersConfigurationBrokers {
  readonly broker: number;
  readonly advertisedHost?: string;
  readonly advertisedPort?: number;
  readonly host?: string;
  readonly nodePort?: number;
  readonly loadBalancerIP?: string;
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly externalIPs?: readonly string[];
}

export interface V1KafkaSpecKafkaListenersConfigurationParentRefs {
  readonly kind?: string;
  readonly group?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number;
  readonly sectionName?: string;
}

export interface V1KafkaSpecKafkaListenersNetworkPolicyPeers {
  readonly ipBlock?: V1KafkaSpecKafkaListenersNetworkPolicyPeersIpBlock;
  readonly namespaceSelector?: V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector;
  readonly podSelector?: V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector;
}

export interface V1KafkaSpecKafkaListenersNetworkPolicyPeersIpBlock {
  readonly cidr?: string;
  readonly except?: readonly string[];
}

export interface V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector {
  readonly matchExpressions?: readonly V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelectorMatchExpressions {
  readonly key?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

export interface V1KafkaSpecKafkaAuthorization {
  readonly authorizerClass?: string;
  readonly superUsers?: readonly string[];
  readonly supportsAdminApi?: boolean;
  readonly type: 'simple' | 'custom';
}

export interface V1KafkaSpecKafkaRack {
  readonly envVarName?: string;
  readonly topologyKey?: string;
  readonly type?: 'topology-label' | 'environment-variable';
}

export interface V1KafkaSpecKafkaLivenessProbe {
  /** @minimum 0 */
  readonly initialDelaySeconds?: number;
  /** @minimum 1 */
  readonly timeoutSeconds?: number;
  /** @minimum 1 */
  readonly periodSeconds?: number;
  /** @minimum 1 */
  readonly successThreshold?: number;
  /** @minimum 1 */
  readonly failureThreshold?: number;
}

export interface V1KafkaSpecKafkaJvmOptions {
  readonly '-XX'?: { readonly [key: string]: string };
  readonly '-Xmx'?: string;
  readonly '-Xms'?: string;
  readonly gcLoggingEnabled?: boolean;
  readonly javaSystemProperties?: readonly V1KafkaSpecKafkaJvmOptionsJavaSystemProperties[];
}

export interface V1KafkaSpecKafkaJvmOptionsJavaSystemProperties {
  readonly name?: string;
  readonly value?: string;
}

export interface V1KafkaSpecKafkaJmxOptions {
  readonly authentication?: V1KafkaSpecKafkaJmxOptionsAuthentication;
}

export interface V1KafkaSpecKafkaJmxOptionsAuthentication {
  readonly type: 'password';
}

export interface V1KafkaSpecKafkaMetricsConfig {
  readonly type: 'jmxPrometheusExporter' | 'strimziMetricsReporter';
  readonly valueFrom?: V1KafkaSpecKafkaMetricsConfigValueFrom;
  readonly values?: V1KafkaSpecKafkaMetricsConfigValues;
}

export interface V1KafkaSpecKafkaMetricsConfigValueFrom {
  readonly configMapKeyRef?: V1KafkaSpecKafkaMetricsConfigValueFromConfigMapKeyRef;
}

export interface V1KafkaSpecKafkaMetricsConfigValueFromConfigMapKeyRef {
  readonly key?: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1KafkaSpecKafkaMetricsConfigValues {
  readonly allowList?: readonly string[];
}

export interface V1KafkaSpecKafkaLogging {
  readonly loggers?: { readonly [key: string]: string };
  readonly type: 'inline' | 'external';
  readonly valueFrom?: V1KafkaSpecKafkaMetricsConfigValueFrom;
}

export interface V1KafkaSpecKafkaTemplate {
  readonly pod?: V1KafkaSpecKafkaTemplatePod;
  readonly bootstrapService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly brokersService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly externalBootstrapService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly externalBootstrapRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly externalBootstrapIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly kafkaContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly clusterCaCert?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly jmxSecret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly clusterRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1KafkaSpecKafkaTemplatePod {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly imagePullSecrets?: readonly V1KafkaSpecKafkaTemplatePodImagePullSecrets[];
  readonly securityContext?: V1KafkaSpecKafkaTemplatePodSecurityContext;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly affinity?: V1KafkaSpecKafkaTemplatePodAffinity;
  readonly tolerations?: readonly V1KafkaSpecKafkaTemplatePodTolerations[];
  readonly topologySpreadConstraints?: readonly V1KafkaSpecKafkaTemplatePodTopologySpreadConstraints[];
  readonly priorityClassName?: string;
  readonly schedulerName?: string;
  readonly hostAliases?: readonly V1KafkaSpecKafkaTemplatePodHostAliases[];
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  readonly dnsConfig?: V1KafkaSpecKafkaTemplatePodDnsConfig;
  readonly enableServiceLinks?: boolean;
  readonly tmpDirSizeLimit?: string;
  readonly volumes?: readonly V1KafkaSpecKafkaTemplatePodVolumes[];
  readonly templatedVolumes?: readonly V1KafkaSpecKafkaTemplatePodTemplatedVolumes[];
  readonly hostUsers?: boolean;
}

export interface V1KafkaSpecKafkaTemplatePodMetadata {
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
}

export interface V1KafkaSpecKafkaTemplatePodImagePullSecrets {
  readonly name?: string;
}

export interface V1KafkaSpecKafkaTemplatePodSecurityContext {
  readonly appArmorProfile?: V1KafkaSpecKafkaTemplatePodSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: V1KafkaSpecKafkaTemplatePodSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1KafkaSpecKafkaTemplatePodSecurityContextAppArmorProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly V1KafkaSpecKafkaJvmOptionsJavaSystemProperties[];
  readonly windowsOptions?: V1KafkaSpecKafkaTemplatePodSecurityContextWindowsOptions;
}

export interface V1KafkaSpecKafkaTemplatePodSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type?: string;
}

export interface V1KafkaSpecKafkaTemplatePodSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1KafkaSpecKafkaTemplatePodSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface V1KafkaSpecKafkaTemplatePodAffinity {
  readonly nodeAffinity?: V1KafkaSpecKafkaTemplatePodAffinityNodeAffinity;
  readonly podAffinity?: V1KafkaSpecKafkaTemplatePodAffinityPodAffinity;
  readonly podAntiAffinity?: V1KafkaSpecKafkaTemplatePodAffinityPodAffinity;
}

export interface V1KafkaSpecKafkaTemplatePodAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference?: V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight?: number;
}

export interface V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelectorMatchExpressions[];
  readonly matchFields?: readonly V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelectorMatchExpressions[];
}

export interface V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms?: readonly V1KafkaSpecKafkaTemplatePodAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1KafkaSpecKafkaTemplatePodAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1KafkaSpecKafkaTemplatePodAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1KafkaSpecKafkaTemplatePodAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1KafkaSpecKafkaTemplatePodAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm?: V1KafkaSpecKafkaTemplatePodAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight?: number;
}

export interface V1KafkaSpecKafkaTemplatePodAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey?: string;
}

export interface V1KafkaSpecKafkaTemplatePodTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1KafkaSpecKafkaTemplatePodTopologySpreadConstraints {
  readonly labelSelector?: V1KafkaSpecKafkaListenersNetworkPolicyPeersNamespaceSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew?: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey?: string;
  readonly whenUnsatisfiable?: string;
}

export interface V1KafkaSpecKafkaTemplatePodHostAliases {
  readonly hostnames?: readonly string[];
  readonly ip?: string;
}

export interface V1KafkaSpecKafkaTemplatePodDnsConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly V1KafkaSpecKafkaJvmOptionsJavaSystemProperties[];
  readonly searches?: readonly string[];
}

export interface V1KafkaSpecKafkaTemplatePodVolumes {
  readonly name?: string;
  readonly secret?: V1KafkaSpecKafkaTemplatePodVolumesSecret;
  readonly configMap?: V1KafkaSpecKafkaTemplatePodVolumesConfigMap;
  readonly emptyDir?: V1KafkaSpecKafkaTemplatePodVolumesEmptyDir;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplatePodVolumesPersistentVolumeClaim;
  readonly csi?: V1KafkaSpecKafkaTemplatePodVolumesCsi;
  readonly image?: V1KafkaSpecKafkaTemplatePodVolumesImage;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: readonly V1KafkaSpecKafkaTemplatePodVolumesSecretItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesSecretItems {
  readonly key?: string;
  readonly mode?: number;
  readonly path?: string;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: readonly V1KafkaSpecKafkaTemplatePodVolumesSecretItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesEmptyDir {
  readonly medium?: 'Memory';
  readonly sizeLimit?: string;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesPersistentVolumeClaim {
  readonly claimName?: string;
  readonly readOnly?: boolean;
}

export interface V1KafkaSpecKafkaTemplatePodVolumesCsi {
  readonly driver?: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: V1KafkaSpecKafkaTemplatePodImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

export interface V1KafkaSpecKafkaTemplatePodVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface V1KafkaSpecKafkaTemplatePodTemplatedVolumes {
  readonly name?: string;
  readonly secret?: V1KafkaSpecKafkaTemplatePodVolumesSecret;
  readonly configMap?: V1KafkaSpecKafkaTemplatePodVolumesConfigMap;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplatePodVolumesPersistentVolumeClaim;
}

export interface V1KafkaSpecKafkaTemplateBootstrapService {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
}

export interface V1KafkaSpecKafkaTemplateExternalBootstrapService {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
}

export interface V1KafkaSpecKafkaTemplatePodDisruptionBudget {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  /** @minimum 0 */
  readonly maxUnavailable?: number;
}

export interface V1KafkaSpecKafkaTemplateKafkaContainer {
  readonly env?: readonly V1KafkaSpecKafkaTemplateKafkaContainerEnv[];
  readonly securityContext?: V1KafkaSpecKafkaTemplateKafkaContainerSecurityContext;
  readonly volumeMounts?: readonly V1KafkaSpecKafkaTemplateKafkaContainerVolumeMounts[];
}

export interface V1KafkaSpecKafkaTemplateKafkaContainerEnv {
  readonly name?: string;
  readonly value?: string;
  readonly valueFrom?: V1KafkaSpecKafkaTemplateKafkaContainerEnvValueFrom;
}

export interface V1KafkaSpecKafkaTemplateKafkaContainerEnvValueFrom {
  readonly secretKeyRef?: V1KafkaSpecKafkaMetricsConfigValueFromConfigMapKeyRef;
  readonly configMapKeyRef?: V1KafkaSpecKafkaMetricsConfigValueFromConfigMapKeyRef;
}

export interface V1KafkaSpecKafkaTemplateKafkaContainerSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: V1KafkaSpecKafkaTemplatePodSecurityContextAppArmorProfile;
  readonly capabilities?: V1KafkaSpecKafkaTemplateKafkaContainerSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1KafkaSpecKafkaTemplatePodSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1KafkaSpecKafkaTemplatePodSecurityContextAppArmorProfile;
  readonly windowsOptions?: V1KafkaSpecKafkaTemplatePodSecurityContextWindowsOptions;
}

export interface V1KafkaSpecKafkaTemplateKafkaContainerSecurityContextCapabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface V1KafkaSpecKafkaTemplateKafkaContainerVolumeMounts {
  readonly mountPath?: string;
  readonly mountPropagation?: string;
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface V1KafkaSpecKafkaTieredStorage {
  readonly remoteStorageManager?: V1KafkaSpecKafkaTieredStorageRemoteStorageManager;
  readonly type: 'custom';
}

export interface V1KafkaSpecKafkaTieredStorageRemoteStorageManager {
  readonly className?: string;
  readonly classPath?: string;
  readonly config?: { readonly [key: string]: string };
}

export interface V1KafkaSpecKafkaQuotas {
  /** @minimum 0 */
  readonly consumerByteRate?: number;
  /** @minimum 0 */
  readonly controllerMutationRate?: number;
  readonly excludedPrincipals?: readonly string[];
  /** @minimum 0 */
  readonly minAvailableBytesPerVolume?: number;
  /** @minimum 0 @maximum 1 */
  readonly minAvailableRatioPerVolume?: number;
  /** @minimum 0 */
  readonly producerByteRate?: number;
  /** @minimum 0 */
  readonly requestPercentage?: number;
  readonly type: 'kafka' | 'strimzi';
}

export interface V1KafkaSpecEntityOperator {
  readonly topicOperator?: V1KafkaSpecEntityOperatorTopicOperator;
  readonly userOperator?: V1KafkaSpecEntityOperatorUserOperator;
  readonly template?: V1KafkaSpecEntityOperatorTemplate;
}

export interface V1KafkaSpecEntityOperatorTopicOperator {
  readonly watchedNamespace?: string;
  readonly image?: string;
  /** @minimum 0 */
  readonly reconciliationIntervalMs?: number;
  readonly startupProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
}

export interface V1KafkaSpecEntityOperatorTopicOperatorResources {
  readonly claims?: readonly V1KafkaSpecEntityOperatorTopicOperatorResourcesClaims[];
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1KafkaSpecEntityOperatorTopicOperatorResourcesClaims {
  readonly name?: string;
  readonly request?: string;
}

export interface V1KafkaSpecEntityOperatorUserOperator {
  readonly watchedNamespace?: string;
  readonly image?: string;
  /** @minimum 0 */
  readonly reconciliationIntervalMs?: number;
  readonly secretPrefix?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
}

export interface V1KafkaSpecEntityOperatorTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly topicOperatorContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly userOperatorContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly entityOperatorRole?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly topicOperatorRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly userOperatorRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1KafkaSpecEntityOperatorTemplateDeployment {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly deploymentStrategy?: 'RollingUpdate' | 'Recreate';
}

export interface V1KafkaSpecEntityOperatorTemplatePod {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly imagePullSecrets?: readonly V1KafkaSpecKafkaTemplatePodImagePullSecrets[];
  readonly securityContext?: V1KafkaSpecKafkaTemplatePodSecurityContext;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly affinity?: V1KafkaSpecKafkaTemplatePodAffinity;
  readonly tolerations?: readonly V1KafkaSpecKafkaTemplatePodTolerations[];
  readonly topologySpreadConstraints?: readonly V1KafkaSpecKafkaTemplatePodTopologySpreadConstraints[];
  readonly priorityClassName?: string;
  readonly schedulerName?: string;
  readonly hostAliases?: readonly V1KafkaSpecKafkaTemplatePodHostAliases[];
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  readonly dnsConfig?: V1KafkaSpecKafkaTemplatePodDnsConfig;
  readonly enableServiceLinks?: boolean;
  readonly tmpDirSizeLimit?: string;
  readonly volumes?: readonly V1KafkaSpecKafkaTemplatePodVolumes[];
  readonly hostUsers?: boolean;
}

export interface V1KafkaSpecClusterCa {
  readonly generateCertificateAuthority?: boolean;
  readonly generateSecretOwnerReference?: boolean;
  /** @minimum 1 */
  readonly validityDays?: number;
  /** @minimum 1 */
  readonly renewalDays?: number;
  readonly certificateExpirationPolicy?: 'renew-certificate' | 'replace-key';
}

export interface V1KafkaSpecCruiseControl {
  readonly image?: string;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly template?: V1KafkaSpecCruiseControlTemplate;
  readonly brokerCapacity?: V1KafkaSpecCruiseControlBrokerCapacity;
  readonly config?: { readonly [key: string]: unknown };
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly apiUsers?: V1KafkaSpecCruiseControlApiUsers;
  readonly autoRebalance?: readonly V1KafkaSpecCruiseControlAutoRebalance[];
}

export interface V1KafkaSpecCruiseControlTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly apiService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly cruiseControlContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1KafkaSpecCruiseControlBrokerCapacity {
  readonly cpu?: string;
  readonly inboundNetwork?: string;
  readonly outboundNetwork?: string;
  readonly overrides?: readonly V1KafkaSpecCruiseControlBrokerCapacityOverrides[];
}

export interface V1KafkaSpecCruiseControlBrokerCapacityOverrides {
  readonly brokers: readonly number[];
  readonly cpu?: string;
  readonly inboundNetwork?: string;
  readonly outboundNetwork?: string;
}

export interface V1KafkaSpecCruiseControlApiUsers {
  readonly type: 'hashLoginService';
  readonly valueFrom: V1KafkaSpecCruiseControlApiUsersValueFrom;
}

export interface V1KafkaSpecCruiseControlApiUsersValueFrom {
  readonly secretKeyRef?: V1KafkaSpecKafkaMetricsConfigValueFromConfigMapKeyRef;
}

export interface V1KafkaSpecCruiseControlAutoRebalance {
  readonly mode: 'add-brokers' | 'remove-brokers';
  readonly template?: V1KafkaSpecKafkaTemplatePodImagePullSecrets;
}

export interface V1KafkaSpecKafkaExporter {
  readonly image?: string;
  readonly groupRegex?: string;
  readonly topicRegex?: string;
  readonly groupExcludeRegex?: string;
  readonly topicExcludeRegex?: string;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly logging?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly enableSaramaLogging?: boolean;
  readonly showAllOffsets?: boolean;
  readonly template?: V1KafkaSpecKafkaExporterTemplate;
}

export interface V1KafkaSpecKafkaExporterTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly container?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
}

/** kafka.strimzi.io/v1 KafkaBridge */
export interface V1KafkaBridge {
  readonly spec: V1KafkaBridgeSpec;
}

export interface V1KafkaBridgeSpec {
  /** @minimum 0 */
  readonly replicas: number;
  readonly image?: string;
  readonly bootstrapServers: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1KafkaBridgeSpecAuthentication;
  readonly http?: V1KafkaBridgeSpecHttp;
  readonly adminClient?: V1KafkaBridgeSpecAdminClient;
  readonly consumer?: V1KafkaBridgeSpecConsumer;
  readonly producer?: V1KafkaBridgeSpecProducer;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1KafkaSpecKafkaRack;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly template?: V1KafkaBridgeSpecTemplate;
  readonly tracing?: V1KafkaBridgeSpecTracing;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaBridgeSpecTls {
  readonly trustedCertificates?: readonly V1KafkaBridgeSpecTlsTrustedCertificates[];
}

export interface V1KafkaBridgeSpecTlsTrustedCertificates {
  readonly secretName: string;
  readonly certificate?: string;
  readonly pattern?: string;
}

export interface V1KafkaBridgeSpecAuthentication {
  readonly certificateAndKey?: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly config?: { readonly [key: string]: unknown };
  readonly passwordSecret?: V1KafkaBridgeSpecAuthenticationPasswordSecret;
  readonly sasl?: boolean;
  readonly type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'custom';
  readonly username?: string;
}

export interface V1KafkaBridgeSpecAuthenticationPasswordSecret {
  readonly secretName: string;
  readonly password: string;
}

export interface V1KafkaBridgeSpecHttp {
  /** @minimum 1023 */
  readonly port?: number;
  readonly tls?: V1KafkaBridgeSpecHttpTls;
  readonly cors?: V1KafkaBridgeSpecHttpCors;
}

export interface V1KafkaBridgeSpecHttpTls {
  readonly certificateAndKey: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaBridgeSpecHttpCors {
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
}

export interface V1KafkaBridgeSpecAdminClient {
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaBridgeSpecConsumer {
  readonly enabled?: boolean;
  readonly timeoutSeconds?: number;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaBridgeSpecProducer {
  readonly enabled?: boolean;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaBridgeSpecTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly apiService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly bridgeContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly clusterRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
}

export interface V1KafkaBridgeSpecTracing {
  readonly type: 'opentelemetry';
}

/** kafka.strimzi.io/v1 KafkaConnect */
export interface V1KafkaConnect {
  readonly spec: V1KafkaConnectSpec;
}

export interface V1KafkaConnectSpec {
  readonly version?: string;
  readonly replicas: number;
  readonly image?: string;
  readonly bootstrapServers: string;
  readonly groupId: string;
  readonly configStorageTopic: string;
  readonly statusStorageTopic: string;
  readonly offsetStorageTopic: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1KafkaSpecKafkaRack;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly tracing?: V1KafkaBridgeSpecTracing;
  readonly template?: V1KafkaConnectSpecTemplate;
  readonly build?: V1KafkaConnectSpecBuild;
  readonly plugins?: readonly V1KafkaConnectSpecPlugins[];
}

export interface V1KafkaConnectSpecTemplate {
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly pod?: V1KafkaSpecKafkaTemplatePod;
  readonly apiService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly headlessService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly connectContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly clusterRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly buildPod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly buildContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly buildConfig?: V1KafkaConnectSpecTemplateBuildConfig;
  readonly buildServiceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly jmxSecret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1KafkaConnectSpecTemplateBuildConfig {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly pullSecret?: string;
}

export interface V1KafkaConnectSpecBuild {
  readonly output: V1KafkaConnectSpecBuildOutput;
  readonly plugins: readonly V1KafkaConnectSpecBuildPlugins[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
}

export interface V1KafkaConnectSpecBuildOutput {
  readonly additionalBuildOptions?: readonly string[];
  readonly additionalPushOptions?: readonly string[];
  readonly image: string;
  readonly pushSecret?: string;
  readonly type: 'docker' | 'imagestream';
}

export interface V1KafkaConnectSpecBuildPlugins {
  readonly name: string;
  readonly artifacts: readonly V1KafkaConnectSpecBuildPluginsArtifacts[];
}

export interface V1KafkaConnectSpecBuildPluginsArtifacts {
  readonly artifact?: string;
  readonly fileName?: string;
  readonly group?: string;
  readonly includeScope?: 'compile' | 'provided' | 'runtime' | 'test' | 'system';
  readonly insecure?: boolean;
  readonly mirrors?: readonly V1KafkaConnectSpecBuildPluginsArtifactsMirrors[];
  readonly repository?: string;
  readonly sha512sum?: string;
  readonly type: 'jar' | 'tgz' | 'zip' | 'maven' | 'other';
  readonly url?: string;
  readonly version?: string;
}

export interface V1KafkaConnectSpecBuildPluginsArtifactsMirrors {
  readonly url: string;
}

export interface V1KafkaConnectSpecPlugins {
  readonly name: string;
  readonly artifacts: readonly V1KafkaConnectSpecPluginsArtifacts[];
}

export interface V1KafkaConnectSpecPluginsArtifacts {
  readonly pullPolicy?: string;
  readonly reference: string;
  readonly type: 'image';
}

/** kafka.strimzi.io/v1 KafkaConnector */
export interface V1KafkaConnector {
  readonly spec: V1KafkaConnectorSpec;
}

export interface V1KafkaConnectorSpec {
  readonly class?: string;
  /** @minimum 1 */
  readonly tasksMax?: number;
  readonly autoRestart?: V1KafkaConnectorSpecAutoRestart;
  readonly version?: string;
  readonly config?: { readonly [key: string]: unknown };
  readonly state?: 'paused' | 'stopped' | 'running';
  readonly listOffsets?: V1KafkaConnectorSpecListOffsets;
  readonly alterOffsets?: V1KafkaConnectorSpecAlterOffsets;
}

export interface V1KafkaConnectorSpecAutoRestart {
  readonly enabled?: boolean;
  readonly maxRestarts?: number;
}

export interface V1KafkaConnectorSpecListOffsets {
  readonly toConfigMap: V1KafkaSpecKafkaTemplatePodImagePullSecrets;
}

export interface V1KafkaConnectorSpecAlterOffsets {
  readonly fromConfigMap: V1KafkaSpecKafkaTemplatePodImagePullSecrets;
}

/** kafka.strimzi.io/v1 KafkaMirrorMaker2 */
export interface V1KafkaMirrorMaker2 {
  readonly spec: V1KafkaMirrorMaker2Spec;
}

export interface V1KafkaMirrorMaker2Spec {
  readonly version?: string;
  readonly replicas: number;
  readonly image?: string;
  readonly target: V1KafkaMirrorMaker2SpecTarget;
  readonly mirrors: readonly V1KafkaMirrorMaker2SpecMirrors[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1KafkaSpecKafkaRack;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly tracing?: V1KafkaBridgeSpecTracing;
  readonly template?: V1KafkaConnectSpecTemplate;
}

export interface V1KafkaMirrorMaker2SpecTarget {
  readonly alias: string;
  readonly bootstrapServers: string;
  readonly groupId: string;
  readonly configStorageTopic: string;
  readonly statusStorageTopic: string;
  readonly offsetStorageTopic: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaMirrorMaker2SpecMirrors {
  readonly source: V1KafkaMirrorMaker2SpecMirrorsSource;
  readonly sourceConnector?: V1KafkaMirrorMaker2SpecMirrorsSourceConnector;
  readonly checkpointConnector?: V1KafkaMirrorMaker2SpecMirrorsSourceConnector;
  readonly topicsPattern?: string;
  readonly topicsExcludePattern?: string;
  readonly groupsPattern?: string;
  readonly groupsExcludePattern?: string;
}

export interface V1KafkaMirrorMaker2SpecMirrorsSource {
  readonly alias: string;
  readonly bootstrapServers: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1KafkaMirrorMaker2SpecMirrorsSourceConnector {
  /** @minimum 1 */
  readonly tasksMax?: number;
  readonly version?: string;
  readonly config?: { readonly [key: string]: unknown };
  readonly state?: 'paused' | 'stopped' | 'running';
  readonly autoRestart?: V1KafkaConnectorSpecAutoRestart;
  readonly listOffsets?: V1KafkaConnectorSpecListOffsets;
  readonly alterOffsets?: V1KafkaConnectorSpecAlterOffsets;
}

/** kafka.strimzi.io/v1 KafkaNodePool */
export interface V1KafkaNodePool {
  readonly spec: V1KafkaNodePoolSpec;
}

export interface V1KafkaNodePoolSpec {
  /** @minimum 0 */
  readonly replicas: number;
  readonly storage: V1KafkaNodePoolSpecStorage;
  readonly roles: readonly ('controller' | 'broker')[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly template?: V1KafkaNodePoolSpecTemplate;
}

export interface V1KafkaNodePoolSpecStorage {
  readonly class?: string;
  readonly deleteClaim?: boolean;
  /** @minimum 0 */
  readonly id?: number;
  readonly kraftMetadata?: 'shared';
  readonly selector?: { readonly [key: string]: string };
  readonly size?: string;
  readonly sizeLimit?: string;
  readonly type: 'ephemeral' | 'persistent-claim' | 'jbod';
  readonly volumeAttributesClass?: string;
  readonly volumes?: readonly V1KafkaNodePoolSpecStorageVolumes[];
}

export interface V1KafkaNodePoolSpecStorageVolumes {
  readonly class?: string;
  readonly deleteClaim?: boolean;
  /** @minimum 0 */
  readonly id?: number;
  readonly kraftMetadata?: 'shared';
  readonly selector?: { readonly [key: string]: string };
  readonly size?: string;
  readonly sizeLimit?: string;
  readonly type: 'ephemeral' | 'persistent-claim';
  readonly volumeAttributesClass?: string;
}

export interface V1KafkaNodePoolSpecTemplate {
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly pod?: V1KafkaSpecKafkaTemplatePod;
  readonly perPodService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly kafkaContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
}

/** kafka.strimzi.io/v1 KafkaRebalance */
export interface V1KafkaRebalance {
  readonly spec: V1KafkaRebalanceSpec;
}

export interface V1KafkaRebalanceSpec {
  readonly mode?: 'full' | 'add-brokers' | 'remove-brokers' | 'remove-disks';
  readonly brokers?: readonly number[];
  readonly goals?: readonly string[];
  readonly skipHardGoalCheck?: boolean;
  readonly rebalanceDisk?: boolean;
  readonly excludedTopics?: string;
  /** @minimum 0 */
  readonly concurrentPartitionMovementsPerBroker?: number;
  /** @minimum 0 */
  readonly concurrentIntraBrokerPartitionMovements?: number;
  /** @minimum 0 */
  readonly concurrentLeaderMovements?: number;
  /** @minimum 0 */
  readonly replicationThrottle?: number;
  readonly replicaMovementStrategies?: readonly string[];
  readonly moveReplicasOffVolumes?: readonly V1KafkaRebalanceSpecMoveReplicasOffVolumes[];
}

export interface V1KafkaRebalanceSpecMoveReplicasOffVolumes {
  readonly brokerId?: number;
  readonly volumeIds?: readonly number[];
}

/** kafka.strimzi.io/v1 KafkaTopic */
export interface V1KafkaTopic {
  readonly spec: V1KafkaTopicSpec;
}

export interface V1KafkaTopicSpec {
  readonly topicName?: string;
  /** @minimum 1 */
  readonly partitions?: number;
  /** @minimum 1 @maximum 32767 */
  readonly replicas?: number;
  readonly config?: { readonly [key: string]: unknown };
}

/** kafka.strimzi.io/v1 KafkaUser */
export interface V1KafkaUser {
  readonly spec: V1KafkaUserSpec;
}

export interface V1KafkaUserSpec {
  readonly authentication?: V1KafkaUserSpecAuthentication;
  readonly authorization?: V1KafkaUserSpecAuthorization;
  readonly quotas?: V1KafkaUserSpecQuotas;
  readonly template?: V1KafkaUserSpecTemplate;
}

export interface V1KafkaUserSpecAuthentication {
  readonly password?: V1KafkaUserSpecAuthenticationPassword;
  /** @minimum 1 */
  readonly renewalDays?: number;
  readonly type: 'tls' | 'tls-external' | 'scram-sha-512';
  /** @minimum 1 */
  readonly validityDays?: number;
}

export interface V1KafkaUserSpecAuthenticationPassword {
  readonly valueFrom: V1KafkaSpecCruiseControlApiUsersValueFrom;
}

export interface V1KafkaUserSpecAuthorization {
  readonly acls: readonly V1KafkaUserSpecAuthorizationAcls[];
  readonly type: 'simple';
}

export interface V1KafkaUserSpecAuthorizationAcls {
  readonly type?: 'allow' | 'deny';
  readonly resource: V1KafkaUserSpecAuthorizationAclsResource;
  readonly host?: string;
  readonly operations: readonly ('Read' | 'Write' | 'Create' | 'Delete' | 'Alter' | 'Describe' | 'ClusterAction' | 'AlterConfigs' | 'DescribeConfigs' | 'IdempotentWrite' | 'All')[];
}

export interface V1KafkaUserSpecAuthorizationAclsResource {
  readonly name?: string;
  readonly patternType?: 'literal' | 'prefix';
  readonly type: 'topic' | 'group' | 'cluster' | 'transactionalId';
}

export interface V1KafkaUserSpecQuotas {
  /** @minimum 0 */
  readonly producerByteRate?: number;
  /** @minimum 0 */
  readonly consumerByteRate?: number;
  /** @minimum 0 */
  readonly requestPercentage?: number;
  /** @minimum 0 */
  readonly controllerMutationRate?: number;
}

export interface V1KafkaUserSpecTemplate {
  readonly secret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

/** kafka.strimzi.io/v1alpha1 KafkaTopic */
export interface V1alpha1KafkaTopic {
  readonly spec?: V1KafkaTopicSpec;
}

/** kafka.strimzi.io/v1alpha1 KafkaUser */
export interface V1alpha1KafkaUser {
  readonly spec?: V1alpha1KafkaUserSpec;
}

export interface V1alpha1KafkaUserSpec {
  readonly authentication?: V1alpha1KafkaUserSpecAuthentication;
  readonly authorization?: V1alpha1KafkaUserSpecAuthorization;
  readonly quotas?: V1KafkaUserSpecQuotas;
  readonly template?: V1KafkaUserSpecTemplate;
}

export interface V1alpha1KafkaUserSpecAuthentication {
  readonly password?: V1KafkaUserSpecAuthenticationPassword;
  readonly type: 'tls' | 'tls-external' | 'scram-sha-512';
}

export interface V1alpha1KafkaUserSpecAuthorization {
  readonly acls: readonly V1alpha1KafkaUserSpecAuthorizationAcls[];
  readonly type: 'simple';
}

export interface V1alpha1KafkaUserSpecAuthorizationAcls {
  readonly type?: 'allow' | 'deny';
  readonly resource: V1KafkaUserSpecAuthorizationAclsResource;
  readonly host?: string;
  readonly operation?: 'Read' | 'Write' | 'Create' | 'Delete' | 'Alter' | 'Describe' | 'ClusterAction' | 'AlterConfigs' | 'DescribeConfigs' | 'IdempotentWrite' | 'All';
  readonly operations?: readonly ('Read' | 'Write' | 'Create' | 'Delete' | 'Alter' | 'Describe' | 'ClusterAction' | 'AlterConfigs' | 'DescribeConfigs' | 'IdempotentWrite' | 'All')[];
}

/** kafka.strimzi.io/v1beta1 KafkaTopic */
export interface V1beta1KafkaTopic {
  readonly spec?: V1KafkaTopicSpec;
}

/** kafka.strimzi.io/v1beta1 KafkaUser */
export interface V1beta1KafkaUser {
  readonly spec?: V1alpha1KafkaUserSpec;
}

/** kafka.strimzi.io/v1beta2 Kafka */
export interface V1beta2Kafka {
  readonly spec?: V1beta2KafkaSpec;
}

export interface V1beta2KafkaSpec {
  readonly kafka: V1beta2KafkaSpecKafka;
  readonly zookeeper?: V1beta2KafkaSpecZookeeper;
  readonly entityOperator?: V1beta2KafkaSpecEntityOperator;
  readonly clusterCa?: V1KafkaSpecClusterCa;
  readonly clientsCa?: V1KafkaSpecClusterCa;
  readonly cruiseControl?: V1beta2KafkaSpecCruiseControl;
  readonly jmxTrans?: V1beta2KafkaSpecJmxTrans;
  readonly kafkaExporter?: V1beta2KafkaSpecKafkaExporter;
  readonly maintenanceTimeWindows?: readonly string[];
}

export interface V1beta2KafkaSpecKafka {
  readonly version?: string;
  readonly metadataVersion?: string;
  /** @minimum 1 */
  readonly replicas?: number;
  readonly image?: string;
  readonly listeners: readonly V1beta2KafkaSpecKafkaListeners[];
  readonly config?: { readonly [key: string]: unknown };
  readonly storage?: V1beta2KafkaSpecKafkaStorage;
  readonly authorization?: V1beta2KafkaSpecKafkaAuthorization;
  readonly rack?: V1beta2KafkaSpecKafkaRack;
  readonly brokerRackInitImage?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly template?: V1beta2KafkaSpecKafkaTemplate;
  readonly tieredStorage?: V1KafkaSpecKafkaTieredStorage;
  readonly quotas?: V1KafkaSpecKafkaQuotas;
}

export interface V1beta2KafkaSpecKafkaListeners {
  readonly name: string;
  /** @minimum 9092 */
  readonly port: number;
  readonly type: 'internal' | 'route' | 'loadbalancer' | 'nodeport' | 'ingress' | 'cluster-ip';
  readonly tls: boolean;
  readonly authentication?: V1beta2KafkaSpecKafkaListenersAuthentication;
  readonly configuration?: V1beta2KafkaSpecKafkaListenersConfiguration;
  readonly networkPolicyPeers?: readonly V1KafkaSpecKafkaListenersNetworkPolicyPeers[];
}

export interface V1beta2KafkaSpecKafkaListenersAuthentication {
  readonly accessTokenIsJwt?: boolean;
  readonly checkAccessTokenType?: boolean;
  readonly checkAudience?: boolean;
  readonly checkIssuer?: boolean;
  readonly clientAudience?: string;
  readonly clientGrantType?: string;
  readonly clientId?: string;
  readonly clientScope?: string;
  readonly clientSecret?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly connectTimeoutSeconds?: number;
  readonly customClaimCheck?: string;
  readonly disableTlsHostnameVerification?: boolean;
  readonly enableECDSA?: boolean;
  readonly enableMetrics?: boolean;
  readonly enableOauthBearer?: boolean;
  readonly enablePlain?: boolean;
  readonly failFast?: boolean;
  readonly fallbackUserNameClaim?: string;
  readonly fallbackUserNamePrefix?: string;
  readonly groupsClaim?: string;
  readonly groupsClaimDelimiter?: string;
  readonly httpRetries?: number;
  readonly httpRetryPauseMs?: number;
  readonly includeAcceptHeader?: boolean;
  readonly introspectionEndpointUri?: string;
  readonly jwksEndpointUri?: string;
  /** @minimum 1 */
  readonly jwksExpirySeconds?: number;
  readonly jwksIgnoreKeyUse?: boolean;
  /** @minimum 0 */
  readonly jwksMinRefreshPauseSeconds?: number;
  /** @minimum 1 */
  readonly jwksRefreshSeconds?: number;
  readonly listenerConfig?: { readonly [key: string]: unknown };
  readonly maxSecondsWithoutReauthentication?: number;
  readonly readTimeoutSeconds?: number;
  readonly sasl?: boolean;
  readonly secrets?: readonly V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret[];
  readonly serverBearerTokenLocation?: string;
  readonly tlsTrustedCertificates?: readonly V1KafkaBridgeSpecTlsTrustedCertificates[];
  readonly tokenEndpointUri?: string;
  readonly type: 'tls' | 'scram-sha-512' | 'oauth' | 'custom';
  readonly userInfoEndpointUri?: string;
  readonly userNameClaim?: string;
  readonly userNamePrefix?: string;
  readonly validIssuerUri?: string;
  readonly validTokenType?: string;
}

export interface V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret {
  readonly key: string;
  readonly secretName: string;
}

export interface V1beta2KafkaSpecKafkaListenersConfiguration {
  readonly brokerCertChainAndKey?: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly class?: string;
  readonly externalTrafficPolicy?: 'Local' | 'Cluster';
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly bootstrap?: V1KafkaSpecKafkaListenersConfigurationBootstrap;
  readonly brokers?: readonly V1KafkaSpecKafkaListenersConfigurationBrokers[];
  readonly ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  readonly createBootstrapService?: boolean;
  readonly finalizers?: readonly string[];
  readonly useServiceDnsDomain?: boolean;
  readonly maxConnections?: number;
  readonly maxConnectionCreationRate?: number;
  readonly preferredNodePortAddressType?: 'ExternalIP' | 'ExternalDNS' | 'InternalIP' | 'InternalDNS' | 'Hostname';
  readonly publishNotReadyAddresses?: boolean;
  readonly hostTemplate?: string;
  readonly advertisedHostTemplate?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
}

export interface V1beta2KafkaSpecKafkaStorage {
  readonly class?: string;
  readonly deleteClaim?: boolean;
  /** @minimum 0 */
  readonly id?: number;
  readonly kraftMetadata?: 'shared';
  readonly overrides?: readonly V1beta2KafkaSpecKafkaStorageOverrides[];
  readonly selector?: { readonly [key: string]: string };
  readonly size?: string;
  readonly sizeLimit?: string;
  readonly type: 'ephemeral' | 'persistent-claim' | 'jbod';
  readonly volumeAttributesClass?: string;
  readonly volumes?: readonly V1beta2KafkaSpecKafkaStorageVolumes[];
}

export interface V1beta2KafkaSpecKafkaStorageOverrides {
  readonly class?: string;
  readonly broker?: number;
}

export interface V1beta2KafkaSpecKafkaStorageVolumes {
  readonly class?: string;
  readonly deleteClaim?: boolean;
  /** @minimum 0 */
  readonly id?: number;
  readonly kraftMetadata?: 'shared';
  readonly overrides?: readonly V1beta2KafkaSpecKafkaStorageOverrides[];
  readonly selector?: { readonly [key: string]: string };
  readonly size?: string;
  readonly sizeLimit?: string;
  readonly type: 'ephemeral' | 'persistent-claim';
  readonly volumeAttributesClass?: string;
}

export interface V1beta2KafkaSpecKafkaAuthorization {
  readonly allowOnError?: boolean;
  readonly authorizerClass?: string;
  readonly clientId?: string;
  /** @minimum 1 */
  readonly connectTimeoutSeconds?: number;
  readonly delegateToKafkaAcls?: boolean;
  readonly disableTlsHostnameVerification?: boolean;
  readonly enableMetrics?: boolean;
  readonly expireAfterMs?: number;
  readonly grantsAlwaysLatest?: boolean;
  /** @minimum 1 */
  readonly grantsGcPeriodSeconds?: number;
  /** @minimum 1 */
  readonly grantsMaxIdleTimeSeconds?: number;
  /** @minimum 0 */
  readonly grantsRefreshPeriodSeconds?: number;
  /** @minimum 1 */
  readonly grantsRefreshPoolSize?: number;
  /** @minimum 0 */
  readonly httpRetries?: number;
  readonly includeAcceptHeader?: boolean;
  readonly initialCacheCapacity?: number;
  readonly maximumCacheSize?: number;
  /** @minimum 1 */
  readonly readTimeoutSeconds?: number;
  readonly superUsers?: readonly string[];
  readonly supportsAdminApi?: boolean;
  readonly tlsTrustedCertificates?: readonly V1KafkaBridgeSpecTlsTrustedCertificates[];
  readonly tokenEndpointUri?: string;
  readonly type: 'simple' | 'opa' | 'keycloak' | 'custom';
  readonly url?: string;
}

export interface V1beta2KafkaSpecKafkaRack {
  readonly topologyKey: string;
}

export interface V1beta2KafkaSpecKafkaTemplate {
  readonly statefulset?: V1beta2KafkaSpecKafkaTemplateStatefulset;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly bootstrapService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly brokersService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly externalBootstrapService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly externalBootstrapRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly externalBootstrapIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly kafkaContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly clusterCaCert?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly jmxSecret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly clusterRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaSpecKafkaTemplateStatefulset {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
}

export interface V1beta2KafkaSpecZookeeper {
  /** @minimum 1 */
  readonly replicas: number;
  readonly image?: string;
  readonly storage: V1beta2KafkaSpecKafkaStorageVolumes;
  readonly config?: { readonly [key: string]: unknown };
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly template?: V1beta2KafkaSpecZookeeperTemplate;
}

export interface V1beta2KafkaSpecZookeeperTemplate {
  readonly statefulset?: V1beta2KafkaSpecKafkaTemplateStatefulset;
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly clientService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly nodesService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly zookeeperContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly jmxSecret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaSpecEntityOperator {
  readonly topicOperator?: V1beta2KafkaSpecEntityOperatorTopicOperator;
  readonly userOperator?: V1beta2KafkaSpecEntityOperatorUserOperator;
  readonly tlsSidecar?: V1beta2KafkaSpecEntityOperatorTlsSidecar;
  readonly template?: V1beta2KafkaSpecEntityOperatorTemplate;
}

export interface V1beta2KafkaSpecEntityOperatorTopicOperator {
  readonly watchedNamespace?: string;
  readonly image?: string;
  /** @minimum 0 */
  readonly reconciliationIntervalSeconds?: number;
  /** @minimum 0 */
  readonly reconciliationIntervalMs?: number;
  /** @minimum 0 */
  readonly zookeeperSessionTimeoutSeconds?: number;
  readonly startupProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  /** @minimum 0 */
  readonly topicMetadataMaxAttempts?: number;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
}

export interface V1beta2KafkaSpecEntityOperatorUserOperator {
  readonly watchedNamespace?: string;
  readonly image?: string;
  /** @minimum 0 */
  readonly reconciliationIntervalSeconds?: number;
  /** @minimum 0 */
  readonly reconciliationIntervalMs?: number;
  /** @minimum 0 */
  readonly zookeeperSessionTimeoutSeconds?: number;
  readonly secretPrefix?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
}

export interface V1beta2KafkaSpecEntityOperatorTlsSidecar {
  readonly image?: string;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly logLevel?: 'emerg' | 'alert' | 'crit' | 'err' | 'warning' | 'notice' | 'info' | 'debug';
}

export interface V1beta2KafkaSpecEntityOperatorTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly topicOperatorContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly userOperatorContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly tlsSidecarContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly entityOperatorRole?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly topicOperatorRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly userOperatorRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaSpecCruiseControl {
  readonly image?: string;
  readonly tlsSidecar?: V1beta2KafkaSpecEntityOperatorTlsSidecar;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly template?: V1beta2KafkaSpecCruiseControlTemplate;
  readonly brokerCapacity?: V1beta2KafkaSpecCruiseControlBrokerCapacity;
  readonly config?: { readonly [key: string]: unknown };
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly apiUsers?: V1KafkaSpecCruiseControlApiUsers;
  readonly autoRebalance?: readonly V1KafkaSpecCruiseControlAutoRebalance[];
}

export interface V1beta2KafkaSpecCruiseControlTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly apiService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly cruiseControlContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly tlsSidecarContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaSpecCruiseControlBrokerCapacity {
  readonly disk?: string;
  /** @minimum 0 @maximum 100 */
  readonly cpuUtilization?: number;
  readonly cpu?: string;
  readonly inboundNetwork?: string;
  readonly outboundNetwork?: string;
  readonly overrides?: readonly V1KafkaSpecCruiseControlBrokerCapacityOverrides[];
}

export interface V1beta2KafkaSpecJmxTrans {
  readonly image?: string;
  readonly outputDefinitions: readonly V1beta2KafkaSpecJmxTransOutputDefinitions[];
  readonly logLevel?: string;
  readonly kafkaQueries: readonly V1beta2KafkaSpecJmxTransKafkaQueries[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly template?: V1beta2KafkaSpecJmxTransTemplate;
}

export interface V1beta2KafkaSpecJmxTransOutputDefinitions {
  readonly outputType: string;
  readonly host?: string;
  readonly port?: number;
  readonly flushDelayInSeconds?: number;
  readonly typeNames?: readonly string[];
  readonly name: string;
}

export interface V1beta2KafkaSpecJmxTransKafkaQueries {
  readonly targetMBean: string;
  readonly attributes: readonly string[];
  readonly outputs: readonly string[];
}

export interface V1beta2KafkaSpecJmxTransTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly container?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaSpecKafkaExporter {
  readonly image?: string;
  readonly groupRegex?: string;
  readonly topicRegex?: string;
  readonly groupExcludeRegex?: string;
  readonly topicExcludeRegex?: string;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly logging?: string;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly enableSaramaLogging?: boolean;
  readonly showAllOffsets?: boolean;
  readonly template?: V1beta2KafkaSpecKafkaExporterTemplate;
}

export interface V1beta2KafkaSpecKafkaExporterTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly service?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly container?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
}

/** kafka.strimzi.io/v1beta2 KafkaBridge */
export interface V1beta2KafkaBridge {
  readonly spec?: V1beta2KafkaBridgeSpec;
}

export interface V1beta2KafkaBridgeSpec {
  /** @minimum 0 */
  readonly replicas?: number;
  readonly image?: string;
  readonly bootstrapServers: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1beta2KafkaBridgeSpecAuthentication;
  readonly http?: V1beta2KafkaBridgeSpecHttp;
  readonly adminClient?: V1KafkaBridgeSpecAdminClient;
  readonly consumer?: V1KafkaBridgeSpecConsumer;
  readonly producer?: V1KafkaBridgeSpecProducer;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1beta2KafkaSpecKafkaRack;
  readonly enableMetrics?: boolean;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly template?: V1KafkaBridgeSpecTemplate;
  readonly tracing?: V1beta2KafkaBridgeSpecTracing;
}

export interface V1beta2KafkaBridgeSpecAuthentication {
  readonly accessToken?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly accessTokenIsJwt?: boolean;
  readonly accessTokenLocation?: string;
  readonly audience?: string;
  readonly certificateAndKey?: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly clientAssertion?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly clientAssertionLocation?: string;
  readonly clientAssertionType?: string;
  readonly clientId?: string;
  readonly clientSecret?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly config?: { readonly [key: string]: unknown };
  readonly connectTimeoutSeconds?: number;
  readonly disableTlsHostnameVerification?: boolean;
  readonly enableMetrics?: boolean;
  readonly grantType?: string;
  readonly httpRetries?: number;
  readonly httpRetryPauseMs?: number;
  readonly includeAcceptHeader?: boolean;
  readonly maxTokenExpirySeconds?: number;
  readonly passwordSecret?: V1KafkaBridgeSpecAuthenticationPasswordSecret;
  readonly readTimeoutSeconds?: number;
  readonly refreshToken?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly sasl?: boolean;
  readonly saslExtensions?: { readonly [key: string]: string };
  readonly scope?: string;
  readonly tlsTrustedCertificates?: readonly V1KafkaBridgeSpecTlsTrustedCertificates[];
  readonly tokenEndpointUri?: string;
  readonly type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'oauth' | 'custom';
  readonly username?: string;
}

export interface V1beta2KafkaBridgeSpecHttp {
  /** @minimum 1023 */
  readonly port?: number;
  readonly cors?: V1KafkaBridgeSpecHttpCors;
}

export interface V1beta2KafkaBridgeSpecTracing {
  readonly type: 'jaeger' | 'opentelemetry';
}

/** kafka.strimzi.io/v1beta2 KafkaConnect */
export interface V1beta2KafkaConnect {
  readonly spec?: V1beta2KafkaConnectSpec;
}

export interface V1beta2KafkaConnectSpec {
  readonly version?: string;
  readonly replicas?: number;
  readonly image?: string;
  readonly bootstrapServers: string;
  readonly groupId?: string;
  readonly configStorageTopic?: string;
  readonly statusStorageTopic?: string;
  readonly offsetStorageTopic?: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1beta2KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1beta2KafkaSpecKafkaRack;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly tracing?: V1beta2KafkaBridgeSpecTracing;
  readonly template?: V1beta2KafkaConnectSpecTemplate;
  readonly externalConfiguration?: V1beta2KafkaConnectSpecExternalConfiguration;
  readonly build?: V1beta2KafkaConnectSpecBuild;
  readonly plugins?: readonly V1KafkaConnectSpecPlugins[];
}

export interface V1beta2KafkaConnectSpecTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly apiService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly headlessService?: V1KafkaSpecKafkaTemplateBootstrapService;
  readonly connectContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly clusterRoleBinding?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly buildPod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly buildContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly buildConfig?: V1KafkaConnectSpecTemplateBuildConfig;
  readonly buildServiceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly jmxSecret?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaConnectSpecExternalConfiguration {
  readonly env?: readonly V1beta2KafkaConnectSpecExternalConfigurationEnv[];
  readonly volumes?: readonly V1beta2KafkaConnectSpecExternalConfigurationVolumes[];
}

export interface V1beta2KafkaConnectSpecExternalConfigurationEnv {
  readonly name: string;
  readonly valueFrom: V1KafkaSpecKafkaTemplateKafkaContainerEnvValueFrom;
}

export interface V1beta2KafkaConnectSpecExternalConfigurationVolumes {
  readonly name: string;
  readonly secret?: V1KafkaSpecKafkaTemplatePodVolumesSecret;
  readonly configMap?: V1KafkaSpecKafkaTemplatePodVolumesConfigMap;
}

export interface V1beta2KafkaConnectSpecBuild {
  readonly output: V1beta2KafkaConnectSpecBuildOutput;
  readonly plugins: readonly V1beta2KafkaConnectSpecBuildPlugins[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
}

export interface V1beta2KafkaConnectSpecBuildOutput {
  readonly additionalBuildOptions?: readonly string[];
  readonly additionalKanikoOptions?: readonly string[];
  readonly additionalPushOptions?: readonly string[];
  readonly image: string;
  readonly pushSecret?: string;
  readonly type: 'docker' | 'imagestream';
}

export interface V1beta2KafkaConnectSpecBuildPlugins {
  readonly name: string;
  readonly artifacts: readonly V1beta2KafkaConnectSpecBuildPluginsArtifacts[];
}

export interface V1beta2KafkaConnectSpecBuildPluginsArtifacts {
  readonly artifact?: string;
  readonly fileName?: string;
  readonly group?: string;
  readonly insecure?: boolean;
  readonly repository?: string;
  readonly sha512sum?: string;
  readonly type: 'jar' | 'tgz' | 'zip' | 'maven' | 'other';
  readonly url?: string;
  readonly version?: string;
}

/** kafka.strimzi.io/v1beta2 KafkaConnector */
export interface V1beta2KafkaConnector {
  readonly spec?: V1beta2KafkaConnectorSpec;
}

export interface V1beta2KafkaConnectorSpec {
  readonly class?: string;
  /** @minimum 1 */
  readonly tasksMax?: number;
  readonly autoRestart?: V1KafkaConnectorSpecAutoRestart;
  readonly version?: string;
  readonly config?: { readonly [key: string]: unknown };
  readonly pause?: boolean;
  readonly state?: 'paused' | 'stopped' | 'running';
  readonly listOffsets?: V1KafkaConnectorSpecListOffsets;
  readonly alterOffsets?: V1KafkaConnectorSpecAlterOffsets;
}

/** kafka.strimzi.io/v1beta2 KafkaMirrorMaker */
export interface V1beta2KafkaMirrorMaker {
  readonly spec?: V1beta2KafkaMirrorMakerSpec;
}

export interface V1beta2KafkaMirrorMakerSpec {
  readonly version?: string;
  /** @minimum 0 */
  readonly replicas: number;
  readonly image?: string;
  readonly consumer: V1beta2KafkaMirrorMakerSpecConsumer;
  readonly producer: V1beta2KafkaMirrorMakerSpecProducer;
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly whitelist?: string;
  readonly include?: string;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly metricsConfig?: V1beta2KafkaMirrorMakerSpecMetricsConfig;
  readonly tracing?: V1beta2KafkaBridgeSpecTracing;
  readonly template?: V1beta2KafkaMirrorMakerSpecTemplate;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
}

export interface V1beta2KafkaMirrorMakerSpecConsumer {
  /** @minimum 1 */
  readonly numStreams?: number;
  readonly offsetCommitInterval?: number;
  readonly bootstrapServers: string;
  readonly groupId: string;
  readonly authentication?: V1beta2KafkaMirrorMakerSpecConsumerAuthentication;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1beta2KafkaMirrorMakerSpecConsumerAuthentication {
  readonly accessToken?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly accessTokenIsJwt?: boolean;
  readonly accessTokenLocation?: string;
  readonly audience?: string;
  readonly certificateAndKey?: V1KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey;
  readonly clientAssertion?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly clientAssertionLocation?: string;
  readonly clientAssertionType?: string;
  readonly clientId?: string;
  readonly clientSecret?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly connectTimeoutSeconds?: number;
  readonly disableTlsHostnameVerification?: boolean;
  readonly enableMetrics?: boolean;
  readonly httpRetries?: number;
  readonly httpRetryPauseMs?: number;
  readonly includeAcceptHeader?: boolean;
  readonly maxTokenExpirySeconds?: number;
  readonly passwordSecret?: V1KafkaBridgeSpecAuthenticationPasswordSecret;
  readonly readTimeoutSeconds?: number;
  readonly refreshToken?: V1beta2KafkaSpecKafkaListenersAuthenticationClientSecret;
  readonly saslExtensions?: { readonly [key: string]: string };
  readonly scope?: string;
  readonly tlsTrustedCertificates?: readonly V1KafkaBridgeSpecTlsTrustedCertificates[];
  readonly tokenEndpointUri?: string;
  readonly type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'oauth';
  readonly username?: string;
}

export interface V1beta2KafkaMirrorMakerSpecProducer {
  readonly bootstrapServers: string;
  readonly abortOnSendFailure?: boolean;
  readonly authentication?: V1beta2KafkaMirrorMakerSpecConsumerAuthentication;
  readonly config?: { readonly [key: string]: unknown };
  readonly tls?: V1KafkaBridgeSpecTls;
}

export interface V1beta2KafkaMirrorMakerSpecMetricsConfig {
  readonly type: 'jmxPrometheusExporter';
  readonly valueFrom: V1KafkaSpecKafkaMetricsConfigValueFrom;
}

export interface V1beta2KafkaMirrorMakerSpecTemplate {
  readonly deployment?: V1KafkaSpecEntityOperatorTemplateDeployment;
  readonly pod?: V1beta2KafkaMirrorMakerSpecTemplatePod;
  readonly podDisruptionBudget?: V1KafkaSpecKafkaTemplatePodDisruptionBudget;
  readonly mirrorMakerContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly serviceAccount?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
}

export interface V1beta2KafkaMirrorMakerSpecTemplatePod {
  readonly metadata?: V1KafkaSpecKafkaTemplatePodMetadata;
  readonly imagePullSecrets?: readonly V1KafkaSpecKafkaTemplatePodImagePullSecrets[];
  readonly securityContext?: V1KafkaSpecKafkaTemplatePodSecurityContext;
  /** @minimum 0 */
  readonly terminationGracePeriodSeconds?: number;
  readonly affinity?: V1KafkaSpecKafkaTemplatePodAffinity;
  readonly tolerations?: readonly V1KafkaSpecKafkaTemplatePodTolerations[];
  readonly topologySpreadConstraints?: readonly V1KafkaSpecKafkaTemplatePodTopologySpreadConstraints[];
  readonly priorityClassName?: string;
  readonly schedulerName?: string;
  readonly hostAliases?: readonly V1KafkaSpecKafkaTemplatePodHostAliases[];
  readonly enableServiceLinks?: boolean;
  readonly tmpDirSizeLimit?: string;
  readonly volumes?: readonly V1beta2KafkaMirrorMakerSpecTemplatePodVolumes[];
}

export interface V1beta2KafkaMirrorMakerSpecTemplatePodVolumes {
  readonly name?: string;
  readonly secret?: V1KafkaSpecKafkaTemplatePodVolumesSecret;
  readonly configMap?: V1KafkaSpecKafkaTemplatePodVolumesConfigMap;
  readonly emptyDir?: V1beta2KafkaMirrorMakerSpecTemplatePodVolumesEmptyDir;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplatePodVolumesPersistentVolumeClaim;
  readonly csi?: V1KafkaSpecKafkaTemplatePodVolumesCsi;
}

export interface V1beta2KafkaMirrorMakerSpecTemplatePodVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: V1beta2KafkaMirrorMakerSpecTemplatePodVolumesEmptyDirSizeLimit;
}

export interface V1beta2KafkaMirrorMakerSpecTemplatePodVolumesEmptyDirSizeLimit {
  readonly amount?: string;
  readonly format?: string;
}

/** kafka.strimzi.io/v1beta2 KafkaMirrorMaker2 */
export interface V1beta2KafkaMirrorMaker2 {
  readonly spec?: V1beta2KafkaMirrorMaker2Spec;
}

export interface V1beta2KafkaMirrorMaker2Spec {
  readonly version?: string;
  readonly replicas?: number;
  readonly image?: string;
  readonly connectCluster?: string;
  readonly clusters?: readonly V1beta2KafkaMirrorMaker2SpecClusters[];
  readonly target?: V1beta2KafkaMirrorMaker2SpecTarget;
  readonly mirrors?: readonly V1beta2KafkaMirrorMaker2SpecMirrors[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly livenessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly readinessProbe?: V1KafkaSpecKafkaLivenessProbe;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly jmxOptions?: V1KafkaSpecKafkaJmxOptions;
  readonly logging?: V1KafkaSpecKafkaLogging;
  readonly clientRackInitImage?: string;
  readonly rack?: V1beta2KafkaSpecKafkaRack;
  readonly metricsConfig?: V1KafkaSpecKafkaMetricsConfig;
  readonly tracing?: V1beta2KafkaBridgeSpecTracing;
  readonly template?: V1beta2KafkaConnectSpecTemplate;
  readonly externalConfiguration?: V1beta2KafkaConnectSpecExternalConfiguration;
}

export interface V1beta2KafkaMirrorMaker2SpecClusters {
  readonly alias: string;
  readonly bootstrapServers: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1beta2KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1beta2KafkaMirrorMaker2SpecTarget {
  readonly alias: string;
  readonly bootstrapServers: string;
  readonly groupId: string;
  readonly configStorageTopic: string;
  readonly statusStorageTopic: string;
  readonly offsetStorageTopic: string;
  readonly tls?: V1KafkaBridgeSpecTls;
  readonly authentication?: V1beta2KafkaBridgeSpecAuthentication;
  readonly config?: { readonly [key: string]: unknown };
}

export interface V1beta2KafkaMirrorMaker2SpecMirrors {
  readonly sourceCluster?: string;
  readonly targetCluster?: string;
  readonly source?: V1beta2KafkaMirrorMaker2SpecClusters;
  readonly sourceConnector?: V1beta2KafkaMirrorMaker2SpecMirrorsSourceConnector;
  readonly heartbeatConnector?: V1beta2KafkaMirrorMaker2SpecMirrorsSourceConnector;
  readonly checkpointConnector?: V1beta2KafkaMirrorMaker2SpecMirrorsSourceConnector;
  readonly topicsPattern?: string;
  readonly topicsBlacklistPattern?: string;
  readonly topicsExcludePattern?: string;
  readonly groupsPattern?: string;
  readonly groupsBlacklistPattern?: string;
  readonly groupsExcludePattern?: string;
}

export interface V1beta2KafkaMirrorMaker2SpecMirrorsSourceConnector {
  /** @minimum 1 */
  readonly tasksMax?: number;
  readonly pause?: boolean;
  readonly version?: string;
  readonly config?: { readonly [key: string]: unknown };
  readonly state?: 'paused' | 'stopped' | 'running';
  readonly autoRestart?: V1KafkaConnectorSpecAutoRestart;
  readonly listOffsets?: V1KafkaConnectorSpecListOffsets;
  readonly alterOffsets?: V1KafkaConnectorSpecAlterOffsets;
}

/** kafka.strimzi.io/v1beta2 KafkaNodePool */
export interface V1beta2KafkaNodePool {
  readonly spec?: V1beta2KafkaNodePoolSpec;
}

export interface V1beta2KafkaNodePoolSpec {
  /** @minimum 0 */
  readonly replicas: number;
  readonly storage: V1beta2KafkaSpecKafkaStorage;
  readonly roles: readonly ('controller' | 'broker')[];
  readonly resources?: V1KafkaSpecEntityOperatorTopicOperatorResources;
  readonly jvmOptions?: V1KafkaSpecKafkaJvmOptions;
  readonly template?: V1beta2KafkaNodePoolSpecTemplate;
}

export interface V1beta2KafkaNodePoolSpecTemplate {
  readonly podSet?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly pod?: V1KafkaSpecEntityOperatorTemplatePod;
  readonly perPodService?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodRoute?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly perPodIngress?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly persistentVolumeClaim?: V1KafkaSpecKafkaTemplateExternalBootstrapService;
  readonly kafkaContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
  readonly initContainer?: V1KafkaSpecKafkaTemplateKafkaContainer;
}

/** kafka.strimzi.io/v1beta2 KafkaRebalance */
export interface V1beta2KafkaRebalance {
  readonly spec?: V1KafkaRebalanceSpec;
}

/** kafka.strimzi.io/v1beta2 KafkaTopic */
export interface V1beta2KafkaTopic {
  readonly spec?: V1KafkaTopicSpec;
}

/** kafka.strimzi.io/v1beta2 KafkaUser */
export interface V1beta2KafkaUser {
  readonly spec?: V1alpha1KafkaUserSpec;
}
