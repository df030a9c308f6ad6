// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'keda.sh/v1alpha1 ClusterTriggerAuthentication': V1alpha1ClusterTriggerAuthentication;
  'keda.sh/v1alpha1 ScaledJob': V1alpha1ScaledJob;
  'keda.sh/v1alpha1 ScaledObject': V1alpha1ScaledObject;
  'keda.sh/v1alpha1 TriggerAuthentication': V1alpha1TriggerAuthentication;
}

/** keda.sh/v1alpha1 ClusterTriggerAuthentication */
export interface V1alpha1ClusterTriggerAuthentication {
  readonly spec: V1alpha1ClusterTriggerAuthenticationSpec;
}

export interface V1alpha1ClusterTriggerAuthenticationSpec {
  readonly awsSecretManager?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManager;
  readonly azureKeyVault?: V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVault;
  readonly azureServicePrincipal?: V1alpha1ClusterTriggerAuthenticationSpecAzureServicePrincipal;
  readonly boundServiceAccountToken?: readonly V1alpha1ClusterTriggerAuthenticationSpecBoundServiceAccountToken[];
  readonly configMapTargetRef?: readonly V1alpha1ClusterTriggerAuthenticationSpecConfigMapTargetRef[];
  readonly env?: readonly V1alpha1ClusterTriggerAuthenticationSpecEnv[];
  readonly filePath?: string;
  readonly gcpSecretManager?: V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManager;
  readonly hashiCorpVault?: V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVault;
  readonly oauth2?: V1alpha1ClusterTriggerAuthenticationSpecOauth2;
  readonly podIdentity?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerPodIdentity;
  readonly secretTargetRef?: readonly V1alpha1ClusterTriggerAuthenticationSpecConfigMapTargetRef[];
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManager {
  readonly credentials?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentials;
  readonly podIdentity?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerPodIdentity;
  readonly region?: string;
  readonly secrets: readonly V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerSecrets[];
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentials {
  readonly accessKey: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly accessSecretKey: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly accessToken?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey {
  readonly valueFrom: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFrom;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFrom {
  readonly secretKeyRef: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFromSecretKeyRef;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKeyValueFromSecretKeyRef {
  readonly key: string;
  readonly name: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerPodIdentity {
  readonly externalID?: string;
  readonly identityAuthorityHost?: string;
  readonly identityId?: string;
  readonly identityOwner?: 'keda' | 'workload';
  readonly identityTenantId?: string;
  readonly provider: 'azure-workload' | 'gcp' | 'aws' | 'aws-eks' | 'none';
  readonly roleArn?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerSecrets {
  readonly name: string;
  readonly parameter: string;
  readonly secretKey?: string;
  readonly versionId?: string;
  readonly versionStage?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVault {
  readonly cloud?: V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultCloud;
  readonly credentials?: V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultCredentials;
  readonly podIdentity?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerPodIdentity;
  readonly secrets: readonly V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultSecrets[];
  readonly vaultUri: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultCloud {
  readonly activeDirectoryEndpoint?: string;
  readonly keyVaultResourceURL?: string;
  readonly type: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultCredentials {
  readonly clientId: string;
  readonly clientSecret: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly tenantId: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAzureKeyVaultSecrets {
  readonly name: string;
  readonly parameter: string;
  readonly version?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecAzureServicePrincipal {
  readonly activeDirectoryEndpoint?: string;
  readonly clientCertificate?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly clientCertificatePassword?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly clientId: string;
  readonly clientSecret?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly cloud?: string;
  readonly tenantId: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecBoundServiceAccountToken {
  readonly parameter: string;
  readonly serviceAccountName: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecConfigMapTargetRef {
  readonly key: string;
  readonly name: string;
  readonly parameter: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecEnv {
  readonly containerName?: string;
  readonly name: string;
  readonly parameter: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManager {
  readonly credentials?: V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManagerCredentials;
  readonly podIdentity?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerPodIdentity;
  readonly secrets: readonly V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManagerSecrets[];
}

export interface V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManagerCredentials {
  readonly clientSecret: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecGcpSecretManagerSecrets {
  readonly id: string;
  readonly parameter: string;
  readonly version?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVault {
  readonly address: string;
  readonly authentication: 'token' | 'kubernetes';
  readonly credential?: V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultCredential;
  readonly mount?: string;
  readonly namespace?: string;
  readonly role?: string;
  readonly secrets: readonly V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultSecrets[];
}

export interface V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultCredential {
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly token?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultSecrets {
  readonly key: string;
  readonly parameter: string;
  readonly path: string;
  readonly pkiData?: V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultSecretsPkiData;
  readonly type?: '' | 'secretV2' | 'secret' | 'pki';
}

export interface V1alpha1ClusterTriggerAuthenticationSpecHashiCorpVaultSecretsPkiData {
  readonly altNames?: string;
  readonly commonName?: string;
  readonly format?: string;
  readonly ipSans?: string;
  readonly otherSans?: string;
  readonly ttl?: string;
  readonly uriSans?: string;
}

export interface V1alpha1ClusterTriggerAuthenticationSpecOauth2 {
  readonly clientId: string;
  readonly clientSecret?: V1alpha1ClusterTriggerAuthenticationSpecAwsSecretManagerCredentialsAccessKey;
  readonly scopes?: readonly string[];
  readonly tokenUrl: string;
  readonly tokenUrlParams?: { readonly [key: string]: string };
  /** @default "clientCredentials" */
  readonly type?: 'clientCredentials';
}

/** keda.sh/v1alpha1 ScaledJob */
export interface V1alpha1ScaledJob {
  readonly spec?: V1alpha1ScaledJobSpec;
}

export interface V1alpha1ScaledJobSpec {
  readonly envSourceContainerName?: string;
  /** @minimum 0 */
  readonly failedJobsHistoryLimit?: number;
  readonly jobTargetRef: V1alpha1ScaledJobSpecJobTargetRef;
  /** @minimum 1 */
  readonly maxReplicaCount?: number;
  /** @minimum 0 */
  readonly minReplicaCount?: number;
  /** @minimum 1 */
  readonly pollingInterval?: number;
  readonly rollout?: V1alpha1ScaledJobSpecRollout;
  readonly rolloutStrategy?: 'gradual' | 'immediate';
  readonly scalingStrategy?: V1alpha1ScaledJobSpecScalingStrategy;
  /** @minimum 0 */
  readonly successfulJobsHistoryLimit?: number;
  readonly triggers: readonly V1alpha1ScaledJobSpecTriggers[];
}

export interface V1alpha1ScaledJobSpecJobTargetRef {
  readonly activeDeadlineSeconds?: number;
  readonly backoffLimit?: number;
  readonly backoffLimitPerIndex?: number;
  readonly completionMode?: string;
  readonly completions?: number;
  readonly managedBy?: string;
  readonly manualSelector?: boolean;
  readonly maxFailedIndexes?: number;
  readonly parallelism?: number;
  readonly podFailurePolicy?: V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicy;
  readonly podReplacementPolicy?: string;
  readonly selector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly successPolicy?: V1alpha1ScaledJobSpecJobTargetRefSuccessPolicy;
  readonly suspend?: boolean;
  readonly template: V1alpha1ScaledJobSpecJobTargetRefTemplate;
  readonly ttlSecondsAfterFinished?: number;
}

export interface V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicy {
  readonly rules: readonly V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRules[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRules {
  readonly action: string;
  readonly onExitCodes?: V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnExitCodes;
  readonly onPodConditions?: readonly V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnPodConditions[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnExitCodes {
  readonly containerName?: string;
  readonly operator: string;
  readonly values: readonly number[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefPodFailurePolicyRulesOnPodConditions {
  readonly status?: string;
  readonly type: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefSelector {
  readonly matchExpressions?: readonly V1alpha1ScaledJobSpecJobTargetRefSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1alpha1ScaledJobSpecJobTargetRefSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefSuccessPolicy {
  readonly rules: readonly V1alpha1ScaledJobSpecJobTargetRefSuccessPolicyRules[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefSuccessPolicyRules {
  readonly succeededCount?: number;
  readonly succeededIndexes?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplate {
  readonly metadata?: V1alpha1ScaledJobSpecJobTargetRefTemplateMetadata;
  readonly spec?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpec;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainers[];
  readonly dnsConfig?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecEphemeralContainers[];
  readonly hostAliases?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecHostAliases[];
  readonly hostIPC?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets[];
  readonly initContainers?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly os?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecOs;
  readonly overhead?: { readonly [key: string]: number | string };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecReadinessGates[];
  readonly resourceClaims?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecResourceClaims[];
  readonly resources?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecOs[];
  readonly schedulingGroup?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecSchedulingGroup;
  readonly securityContext?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFQDN?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecTopologySpreadConstraints[];
  readonly volumes?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumes[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinity {
  readonly nodeAffinity?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinity;
  readonly podAffinity?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinity;
  readonly podAntiAffinity?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinity;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1alpha1ScaledJobSpecJobTargetRefSelectorMatchExpressions[];
  readonly matchFields?: readonly V1alpha1ScaledJobSpecJobTargetRefSelectorMatchExpressions[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnv[];
  readonly envFrom?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFrom;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: number | string;
  readonly resource: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFrom {
  readonly configMapRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFromConfigMapRef;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle {
  readonly postStart?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart;
  readonly preStop?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStart {
  readonly exec?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartExec;
  readonly httpGet?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartTcpSocket;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartExec {
  readonly command?: readonly string[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: number | string;
  readonly scheme?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: number | string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe {
  readonly exec?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeGrpc;
  readonly httpGet?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResources {
  readonly claims?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResourcesClaims[];
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersRestartPolicyRulesExitCodes;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: readonly number[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly windowsOptions?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextWindowsOptions;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecDnsConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecDnsConfigOptions[];
  readonly searches?: readonly string[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecDnsConfigOptions {
  readonly name?: string;
  readonly value?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecEphemeralContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnv[];
  readonly envFrom?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecHostAliases {
  readonly hostnames?: readonly string[];
  readonly ip: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets {
  /** @default "" */
  readonly name?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecOs {
  readonly name: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecReadinessGates {
  readonly conditionType: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecSchedulingGroup {
  readonly podGroupName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecSecurityContext {
  readonly appArmorProfile?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly windowsOptions?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersSecurityContextWindowsOptions;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecTopologySpreadConstraints {
  readonly labelSelector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumes {
  readonly awsElasticBlockStore?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureDisk;
  readonly azureFile?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureFile;
  readonly cephfs?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCephfs;
  readonly cinder?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCinder;
  readonly configMap?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMap;
  readonly csi?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCsi;
  readonly downwardAPI?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPI;
  readonly emptyDir?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEmptyDir;
  readonly ephemeral?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeral;
  readonly fc?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFc;
  readonly flexVolume?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFlexVolume;
  readonly flocker?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFlocker;
  readonly gcePersistentDisk?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGcePersistentDisk;
  readonly gitRepo?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGitRepo;
  readonly glusterfs?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGlusterfs;
  readonly hostPath?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesHostPath;
  readonly image?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesImage;
  readonly iscsi?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesNfs;
  readonly persistentVolumeClaim?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPortworxVolume;
  readonly projected?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjected;
  readonly quobyte?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesQuobyte;
  readonly rbd?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesRbd;
  readonly scaleIO?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesScaleIO;
  readonly secret?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesSecret;
  readonly storageos?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesStorageos;
  readonly vsphereVolume?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesVsphereVolume;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  /** @default "ext4" */
  readonly fsType?: string;
  readonly kind?: string;
  /** @default false */
  readonly readOnly?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCephfs {
  readonly monitors: readonly string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly user?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly volumeID: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems {
  readonly fieldRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecContainersEnvValueFromResourceFieldRef;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: number | string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: V1alpha1ScaledJobSpecJobTargetRefTemplateMetadata;
  readonly spec: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: readonly string[];
  readonly dataSource?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: readonly string[];
  readonly wwids?: readonly string[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { readonly [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesIscsi {
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
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly targetPortal: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSources[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap;
  readonly downwardAPI?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesDownwardAPI;
  readonly podCertificate?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesPodCertificate;
  readonly secret?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap;
  readonly serviceAccountToken?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: V1alpha1ScaledJobSpecJobTargetRefSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesConfigMap {
  readonly items?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesDownwardAPI {
  readonly items?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesDownwardAPIItems[];
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { readonly [key: string]: string };
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: string;
  readonly monitors: readonly string[];
  /** @default "rbd" */
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  /** @default "admin" */
  readonly user?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesScaleIO {
  /** @default "xfs" */
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly sslEnabled?: boolean;
  /** @default "ThinProvisioned" */
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1ScaledJobSpecJobTargetRefTemplateSpecImagePullSecrets;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface V1alpha1ScaledJobSpecJobTargetRefTemplateSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export interface V1alpha1ScaledJobSpecRollout {
  readonly propagationPolicy?: 'foreground' | 'background';
  readonly strategy?: 'gradual' | 'immediate';
}

export interface V1alpha1ScaledJobSpecScalingStrategy {
  readonly customScalingQueueLengthDeduction?: number;
  readonly customScalingRunningJobPercentage?: string;
  readonly multipleScalersCalculation?: 'min' | 'avg' | 'sum' | 'max';
  readonly pendingPodConditions?: readonly string[];
  readonly strategy?: 'default' | 'custom' | 'accurate' | 'eager';
}

export interface V1alpha1ScaledJobSpecTriggers {
  readonly authenticationRef?: V1alpha1ScaledJobSpecTriggersAuthenticationRef;
  readonly metadata: { readonly [key: string]: string };
  readonly metricType?: string;
  readonly name?: string;
  readonly type: string;
  readonly useCachedMetrics?: boolean;
}

export interface V1alpha1ScaledJobSpecTriggersAuthenticationRef {
  readonly kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  readonly name: string;
}

/** keda.sh/v1alpha1 ScaledObject */
export interface V1alpha1ScaledObject {
  readonly spec: V1alpha1ScaledObjectSpec;
}

export interface V1alpha1ScaledObjectSpec {
  readonly advanced?: V1alpha1ScaledObjectSpecAdvanced;
  /** @minimum 0 */
  readonly cooldownPeriod?: number;
  readonly fallback?: V1alpha1ScaledObjectSpecFallback;
  /** @minimum 0 */
  readonly idleReplicaCount?: number;
  /** @minimum 0 */
  readonly initialCooldownPeriod?: number;
  /** @minimum 1 */
  readonly maxReplicaCount?: number;
  /** @minimum 0 */
  readonly minReplicaCount?: number;
  /** @minimum 1 */
  readonly pollingInterval?: number;
  readonly scaleTargetRef: V1alpha1ScaledObjectSpecScaleTargetRef;
  readonly triggers: readonly V1alpha1ScaledJobSpecTriggers[];
}

export interface V1alpha1ScaledObjectSpecAdvanced {
  readonly horizontalPodAutoscalerConfig?: V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig;
  readonly restoreToOriginalReplicaCount?: boolean;
  readonly scalingModifiers?: V1alpha1ScaledObjectSpecAdvancedScalingModifiers;
}

export interface V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig {
  readonly behavior?: V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior;
  readonly name?: string;
}

export interface V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior {
  readonly scaleDown?: V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
  readonly scaleUp?: V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;
}

export interface V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  readonly policies?: readonly V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies[];
  readonly selectPolicy?: string;
  readonly stabilizationWindowSeconds?: number;
  readonly tolerance?: number | string;
}

export interface V1alpha1ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies {
  readonly periodSeconds: number;
  readonly type: string;
  readonly value: number;
}

export interface V1alpha1ScaledObjectSpecAdvancedScalingModifiers {
  readonly activationTarget?: string;
  readonly formula?: string;
  readonly metricType?: 'AverageValue' | 'Value';
  readonly target?: string;
}

export interface V1alpha1ScaledObjectSpecFallback {
  /** @default "static" */
  readonly behavior?: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower' | 'scalingModifiers';
  /** @minimum 0 */
  readonly failureThreshold: number;
  /** @minimum 0 */
  readonly replicas: number;
}

export interface V1alpha1ScaledObjectSpecScaleTargetRef {
  readonly apiVersion?: string;
  readonly envSourceContainerName?: string;
  readonly kind?: string;
  readonly name: string;
}

/** keda.sh/v1alpha1 TriggerAuthentication */
export interface V1alpha1TriggerAuthentication {
  readonly spec: V1alpha1ClusterTriggerAuthenticationSpec;
}
