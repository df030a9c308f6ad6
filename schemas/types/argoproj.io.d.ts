// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'argoproj.io/v1alpha1 AnalysisRun': V1alpha1AnalysisRun;
  'argoproj.io/v1alpha1 AnalysisTemplate': V1alpha1AnalysisTemplate;
  'argoproj.io/v1alpha1 AppProject': V1alpha1AppProject;
  'argoproj.io/v1alpha1 Application': V1alpha1Application;
  'argoproj.io/v1alpha1 ApplicationSet': V1alpha1ApplicationSet;
  'argoproj.io/v1alpha1 ClusterAnalysisTemplate': V1alpha1ClusterAnalysisTemplate;
  'argoproj.io/v1alpha1 ClusterWorkflowTemplate': V1alpha1ClusterWorkflowTemplate;
  'argoproj.io/v1alpha1 CronWorkflow': V1alpha1CronWorkflow;
  'argoproj.io/v1alpha1 Experiment': V1alpha1Experiment;
  'argoproj.io/v1alpha1 Rollout': V1alpha1Rollout;
  'argoproj.io/v1alpha1 Workflow': V1alpha1Workflow;
  'argoproj.io/v1alpha1 WorkflowArtifactGCTask': V1alpha1WorkflowArtifactGCTask;
  'argoproj.io/v1alpha1 WorkflowEventBinding': V1alpha1WorkflowEventBinding;
  'argoproj.io/v1alpha1 WorkflowTaskResult': V1alpha1WorkflowTaskResult;
  'argoproj.io/v1alpha1 WorkflowTaskSet': V1alpha1WorkflowTaskSet;
  'argoproj.io/v1alpha1 WorkflowTemplate': V1alpha1WorkflowTemplate;
}

/** argoproj.io/v1alpha1 AnalysisRun */
export interface V1alpha1AnalysisRun {
  readonly spec: V1alpha1AnalysisRunSpec;
}

export interface V1alpha1AnalysisRunSpec {
  readonly args?: readonly V1alpha1AnalysisRunSpecArgs[];
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly measurementRetention?: readonly V1alpha1AnalysisRunSpecMeasurementRetention[];
  readonly metrics: readonly V1alpha1AnalysisRunSpecMetrics[];
  readonly terminate?: boolean;
  readonly ttlStrategy?: V1alpha1AnalysisRunSpecTtlStrategy;
}

export interface V1alpha1AnalysisRunSpecArgs {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1AnalysisRunSpecArgsValueFrom;
}

export interface V1alpha1AnalysisRunSpecArgsValueFrom {
  readonly fieldRef?: V1alpha1AnalysisRunSpecArgsValueFromFieldRef;
  readonly secretKeyRef?: V1alpha1AnalysisRunSpecArgsValueFromSecretKeyRef;
}

export interface V1alpha1AnalysisRunSpecArgsValueFromFieldRef {
  readonly fieldPath: string;
}

export interface V1alpha1AnalysisRunSpecArgsValueFromSecretKeyRef {
  readonly key: string;
  readonly name: string;
}

export interface V1alpha1AnalysisRunSpecDryRun {
  readonly metricName: string;
}

export interface V1alpha1AnalysisRunSpecMeasurementRetention {
  readonly limit: number;
  readonly metricName: string;
}

export interface V1alpha1AnalysisRunSpecMetrics {
  readonly consecutiveErrorLimit?: number | string;
  readonly consecutiveSuccessLimit?: number | string;
  readonly count?: number | string;
  readonly failureCondition?: string;
  readonly failureLimit?: number | string;
  readonly inconclusiveLimit?: number | string;
  readonly initialDelay?: string;
  readonly interval?: string;
  readonly name: string;
  readonly provider: V1alpha1AnalysisRunSpecMetricsProvider;
  readonly successCondition?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProvider {
  readonly cloudWatch?: V1alpha1AnalysisRunSpecMetricsProviderCloudWatch;
  readonly datadog?: V1alpha1AnalysisRunSpecMetricsProviderDatadog;
  readonly graphite?: V1alpha1AnalysisRunSpecMetricsProviderGraphite;
  readonly influxdb?: V1alpha1AnalysisRunSpecMetricsProviderInfluxdb;
  readonly job?: V1alpha1AnalysisRunSpecMetricsProviderJob;
  readonly kayenta?: V1alpha1AnalysisRunSpecMetricsProviderKayenta;
  readonly newRelic?: V1alpha1AnalysisRunSpecMetricsProviderNewRelic;
  readonly plugin?: { readonly [key: string]: unknown };
  readonly prometheus?: V1alpha1AnalysisRunSpecMetricsProviderPrometheus;
  readonly skywalking?: V1alpha1AnalysisRunSpecMetricsProviderSkywalking;
  readonly wavefront?: V1alpha1AnalysisRunSpecMetricsProviderGraphite;
  readonly web?: V1alpha1AnalysisRunSpecMetricsProviderWeb;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderCloudWatch {
  readonly interval?: string;
  readonly metricDataQueries: readonly V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries {
  readonly expression?: string;
  readonly id?: string;
  readonly label?: string;
  readonly metricStat?: V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat;
  readonly period?: number | string;
  readonly returnData?: boolean;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat {
  readonly metric?: V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric;
  readonly period?: number | string;
  readonly stat?: string;
  readonly unit?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric {
  readonly dimensions?: readonly V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];
  readonly metricName?: string;
  readonly namespace?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions {
  readonly name?: string;
  readonly value?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderDatadog {
  readonly aggregator?: 'avg' | 'min' | 'max' | 'sum' | 'last' | 'percentile' | 'mean' | 'l2norm' | 'area';
  /** @default "v1" */
  readonly apiVersion?: 'v1' | 'v2';
  readonly formula?: string;
  /** @default "5m" */
  readonly interval?: string;
  readonly queries?: { readonly [key: string]: string };
  readonly query?: string;
  /** @default "10s" */
  readonly requestTimeout?: string;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderDatadogSecretRef;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderDatadogSecretRef {
  readonly name?: string;
  readonly namespaced?: boolean;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderGraphite {
  readonly address?: string;
  readonly query?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderInfluxdb {
  readonly profile?: string;
  readonly query?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJob {
  readonly metadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly spec: V1alpha1AnalysisRunSpecMetricsProviderJobSpec;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpec {
  readonly activeDeadlineSeconds?: number;
  readonly backoffLimit?: number;
  readonly backoffLimitPerIndex?: number;
  readonly completionMode?: string;
  readonly completions?: number;
  readonly managedBy?: string;
  readonly manualSelector?: boolean;
  readonly maxFailedIndexes?: number;
  readonly parallelism?: number;
  readonly podFailurePolicy?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicy;
  readonly podReplacementPolicy?: string;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly successPolicy?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSuccessPolicy;
  readonly suspend?: boolean;
  readonly template: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplate;
  readonly ttlSecondsAfterFinished?: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicy {
  readonly rules: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRules[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRules {
  readonly action: string;
  readonly onExitCodes?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes;
  readonly onPodConditions?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes {
  readonly containerName?: string;
  readonly operator: string;
  readonly values: readonly number[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions {
  readonly status: string;
  readonly type: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector {
  readonly matchExpressions?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecSuccessPolicy {
  readonly rules: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecSuccessPolicyRules[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecSuccessPolicyRules {
  readonly succeededCount?: number;
  readonly succeededIndexes?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplate {
  readonly metadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly spec?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpec;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers[];
  readonly dnsConfig?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers[];
  readonly hostAliases?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecHostAliases[];
  readonly hostIPC?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];
  readonly initContainers?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly os?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs;
  readonly overhead?: { readonly [key: string]: number | string };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecReadinessGates[];
  readonly resourceClaims?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResourceClaims[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs[];
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFQDN?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  readonly topologySpreadConstraints?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints[];
  readonly volumes?: unknown;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity {
  readonly nodeAffinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity;
  readonly podAffinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity;
  readonly podAntiAffinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelectorMatchExpressions[];
  readonly matchFields?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelectorMatchExpressions[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFrom;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: number | string;
  readonly resource: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom {
  readonly configMapRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle {
  readonly postStart?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  readonly preStop?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;
  readonly stopSignal?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart {
  readonly exec?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartExec;
  readonly httpGet?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartExec {
  readonly command?: readonly string[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: number | string;
  readonly scheme?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: number | string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartExec;
  readonly failureThreshold?: number;
  readonly grpc?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc;
  readonly httpGet?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources {
  readonly claims?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResourcesClaims[];
  readonly limits?: unknown;
  readonly requests?: unknown;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRulesExitCodes;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: readonly number[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly windowsOptions?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextWindowsOptions;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecDnsConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly V1alpha1AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];
  readonly searches?: readonly string[];
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecHostAliases {
  readonly hostnames?: readonly string[];
  readonly ip: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets {
  /** @default "" */
  readonly name?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs {
  readonly name: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecReadinessGates {
  readonly conditionType: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources {
  readonly claims?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResourcesClaims[];
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext {
  readonly appArmorProfile?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly windowsOptions?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextWindowsOptions;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints {
  readonly labelSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderKayenta {
  readonly address: string;
  readonly application: string;
  readonly canaryConfigName: string;
  readonly configurationAccountName: string;
  readonly lookback?: boolean;
  readonly metricsAccountName: string;
  readonly scopes: readonly V1alpha1AnalysisRunSpecMetricsProviderKayentaScopes[];
  readonly storageAccountName: string;
  readonly threshold: V1alpha1AnalysisRunSpecMetricsProviderKayentaThreshold;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderKayentaScopes {
  readonly controlScope: V1alpha1AnalysisRunSpecMetricsProviderKayentaScopesControlScope;
  readonly experimentScope: V1alpha1AnalysisRunSpecMetricsProviderKayentaScopesControlScope;
  readonly name: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderKayentaScopesControlScope {
  readonly end?: string;
  readonly region: string;
  readonly scope: string;
  readonly start?: string;
  readonly step: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderKayentaThreshold {
  readonly marginal: number;
  readonly pass: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderNewRelic {
  readonly profile?: string;
  readonly query: string;
  readonly timeout?: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheus {
  readonly address?: string;
  readonly authentication?: V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthentication;
  readonly headers?: readonly V1alpha1AnalysisRunSpecMetricsProviderPrometheusHeaders[];
  readonly insecure?: boolean;
  readonly query?: string;
  readonly rangeQuery?: V1alpha1AnalysisRunSpecMetricsProviderPrometheusRangeQuery;
  readonly timeout?: number;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthentication {
  readonly oauth2?: V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2;
  readonly sigv4?: V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2 {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scopes?: readonly string[];
  readonly tokenUrl?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4 {
  readonly profile?: string;
  readonly region?: string;
  readonly roleArn?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheusHeaders {
  readonly key: string;
  readonly value: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderPrometheusRangeQuery {
  readonly end?: string;
  readonly start?: string;
  readonly step?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderSkywalking {
  readonly address?: string;
  readonly interval?: string;
  readonly query?: string;
}

export interface V1alpha1AnalysisRunSpecMetricsProviderWeb {
  readonly authentication?: V1alpha1AnalysisRunSpecMetricsProviderPrometheusAuthentication;
  readonly body?: string;
  readonly headers?: readonly V1alpha1AnalysisRunSpecMetricsProviderPrometheusHeaders[];
  readonly insecure?: boolean;
  readonly jsonBody?: { readonly [key: string]: unknown };
  readonly jsonPath?: string;
  readonly method?: string;
  readonly timeoutSeconds?: number;
  readonly url: string;
}

export interface V1alpha1AnalysisRunSpecTtlStrategy {
  readonly secondsAfterCompletion?: number;
  readonly secondsAfterFailure?: number;
  readonly secondsAfterSuccess?: number;
}

/** argoproj.io/v1alpha1 AnalysisTemplate */
export interface V1alpha1AnalysisTemplate {
  readonly spec: V1alpha1AnalysisTemplateSpec;
}

export interface V1alpha1AnalysisTemplateSpec {
  readonly args?: readonly V1alpha1AnalysisRunSpecArgs[];
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly measurementRetention?: readonly V1alpha1AnalysisRunSpecMeasurementRetention[];
  readonly metrics?: readonly V1alpha1AnalysisRunSpecMetrics[];
  readonly templates?: readonly V1alpha1AnalysisTemplateSpecTemplates[];
}

export interface V1alpha1AnalysisTemplateSpecTemplates {
  readonly clusterScope?: boolean;
  readonly templateName?: string;
}

/** argoproj.io/v1alpha1 AppProject */
export interface V1alpha1AppProject {
  readonly spec: V1alpha1AppProjectSpec;
}

export interface V1alpha1AppProjectSpec {
  readonly clusterResourceBlacklist?: readonly V1alpha1AppProjectSpecClusterResourceBlacklist[];
  readonly clusterResourceWhitelist?: readonly V1alpha1AppProjectSpecClusterResourceBlacklist[];
  readonly description?: string;
  readonly destinationServiceAccounts?: readonly V1alpha1AppProjectSpecDestinationServiceAccounts[];
  readonly destinations?: readonly V1alpha1AppProjectSpecDestinations[];
  readonly namespaceResourceBlacklist?: readonly V1alpha1AppProjectSpecNamespaceResourceBlacklist[];
  readonly namespaceResourceWhitelist?: readonly V1alpha1AppProjectSpecNamespaceResourceBlacklist[];
  readonly orphanedResources?: V1alpha1AppProjectSpecOrphanedResources;
  readonly permitOnlyProjectScopedClusters?: boolean;
  readonly roles?: readonly V1alpha1AppProjectSpecRoles[];
  readonly signatureKeys?: readonly V1alpha1AppProjectSpecSignatureKeys[];
  readonly sourceIntegrity?: V1alpha1AppProjectSpecSourceIntegrity;
  readonly sourceNamespaces?: readonly string[];
  readonly sourceRepos?: readonly string[];
  readonly syncWindows?: readonly V1alpha1AppProjectSpecSyncWindows[];
}

export interface V1alpha1AppProjectSpecClusterResourceBlacklist {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

export interface V1alpha1AppProjectSpecDestinationServiceAccounts {
  readonly defaultServiceAccount: string;
  readonly namespace?: string;
  readonly server: string;
}

export interface V1alpha1AppProjectSpecDestinations {
  readonly name?: string;
  readonly namespace?: string;
  readonly server?: string;
}

export interface V1alpha1AppProjectSpecNamespaceResourceBlacklist {
  readonly group: string;
  readonly kind: string;
}

export interface V1alpha1AppProjectSpecOrphanedResources {
  readonly ignore?: readonly V1alpha1AppProjectSpecOrphanedResourcesIgnore[];
  readonly warn?: boolean;
}

export interface V1alpha1AppProjectSpecOrphanedResourcesIgnore {
  readonly group?: string;
  readonly kind?: string;
  readonly name?: string;
}

export interface V1alpha1AppProjectSpecRoles {
  readonly description?: string;
  readonly groups?: readonly string[];
  readonly jwtTokens?: readonly V1alpha1AppProjectSpecRolesJwtTokens[];
  readonly name: string;
  readonly policies?: readonly string[];
}

export interface V1alpha1AppProjectSpecRolesJwtTokens {
  readonly exp?: number;
  readonly iat: number;
  readonly id?: string;
}

export interface V1alpha1AppProjectSpecSignatureKeys {
  readonly keyID: string;
}

export interface V1alpha1AppProjectSpecSourceIntegrity {
  readonly git: V1alpha1AppProjectSpecSourceIntegrityGit;
}

export interface V1alpha1AppProjectSpecSourceIntegrityGit {
  readonly policies: readonly V1alpha1AppProjectSpecSourceIntegrityGitPolicies[];
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPolicies {
  readonly gpg: V1alpha1AppProjectSpecSourceIntegrityGitPoliciesGpg;
  readonly repos: readonly V1alpha1AppProjectSpecSourceIntegrityGitPoliciesRepos[];
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPoliciesGpg {
  readonly keys: readonly string[];
  readonly mode: string;
}

export interface V1alpha1AppProjectSpecSourceIntegrityGitPoliciesRepos {
  readonly url: string;
}

export interface V1alpha1AppProjectSpecSyncWindows {
  readonly andOperator?: boolean;
  readonly applications?: readonly string[];
  readonly clusters?: readonly string[];
  readonly description?: string;
  readonly duration?: string;
  readonly kind?: string;
  readonly manualSync?: boolean;
  readonly namespaces?: readonly string[];
  readonly schedule?: string;
  readonly syncOverrun?: boolean;
  readonly timeZone?: string;
}

/** argoproj.io/v1alpha1 Application */
export interface V1alpha1Application {
  readonly operation?: V1alpha1ApplicationOperation;
  readonly spec: V1alpha1ApplicationSpec;
}

export interface V1alpha1ApplicationOperation {
  readonly info?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly initiatedBy?: V1alpha1ApplicationOperationInitiatedBy;
  readonly retry?: V1alpha1ApplicationOperationRetry;
  readonly sync?: V1alpha1ApplicationOperationSync;
}

export interface V1alpha1ApplicationOperationInitiatedBy {
  readonly automated?: boolean;
  readonly username?: string;
}

export interface V1alpha1ApplicationOperationRetry {
  readonly backoff?: V1alpha1ApplicationOperationRetryBackoff;
  readonly limit?: number;
  readonly refresh?: boolean;
}

export interface V1alpha1ApplicationOperationRetryBackoff {
  readonly duration?: string;
  readonly factor?: number;
  readonly maxDuration?: string;
}

export interface V1alpha1ApplicationOperationSync {
  readonly autoHealAttemptsCount?: number;
  readonly dryRun?: boolean;
  readonly manifests?: readonly string[];
  readonly prune?: boolean;
  readonly resources?: readonly V1alpha1ApplicationOperationSyncResources[];
  readonly revision?: string;
  readonly revisions?: readonly string[];
  readonly source?: V1alpha1ApplicationOperationSyncSource;
  readonly sources?: readonly V1alpha1ApplicationOperationSyncSource[];
  readonly syncOptions?: readonly string[];
  readonly syncStrategy?: V1alpha1ApplicationOperationSyncSyncStrategy;
}

export interface V1alpha1ApplicationOperationSyncResources {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationOperationSyncSource {
  readonly chart?: string;
  readonly directory?: V1alpha1ApplicationOperationSyncSourceDirectory;
  readonly helm?: V1alpha1ApplicationOperationSyncSourceHelm;
  readonly kustomize?: V1alpha1ApplicationOperationSyncSourceKustomize;
  readonly name?: string;
  readonly path?: string;
  readonly plugin?: V1alpha1ApplicationOperationSyncSourcePlugin;
  readonly ref?: string;
  readonly repoURL: string;
  readonly tagPrefix?: string;
  readonly targetRevision?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceDirectory {
  readonly disableExtensionFilter?: boolean;
  readonly exclude?: string;
  readonly include?: string;
  readonly jsonnet?: V1alpha1ApplicationOperationSyncSourceDirectoryJsonnet;
  readonly recurse?: boolean;
}

export interface V1alpha1ApplicationOperationSyncSourceDirectoryJsonnet {
  readonly extVars?: readonly V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars[];
  readonly libs?: readonly string[];
  readonly tlas?: readonly V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars[];
}

export interface V1alpha1ApplicationOperationSyncSourceDirectoryJsonnetExtVars {
  readonly code?: boolean;
  readonly name: string;
  readonly value: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelm {
  readonly apiVersions?: readonly string[];
  readonly fileParameters?: readonly V1alpha1ApplicationOperationSyncSourceHelmFileParameters[];
  readonly ignoreMissingValueFiles?: boolean;
  readonly kubeVersion?: string;
  readonly namespace?: string;
  readonly parameters?: readonly V1alpha1ApplicationOperationSyncSourceHelmParameters[];
  readonly passCredentials?: boolean;
  readonly releaseName?: string;
  readonly skipCrds?: boolean;
  readonly skipSchemaValidation?: boolean;
  readonly skipTests?: boolean;
  readonly valueFiles?: readonly string[];
  readonly values?: string;
  readonly valuesObject?: { readonly [key: string]: unknown };
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelmFileParameters {
  readonly name?: string;
  readonly path?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceHelmParameters {
  readonly forceString?: boolean;
  readonly name?: string;
  readonly value?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomize {
  readonly apiVersions?: readonly string[];
  readonly commonAnnotations?: { readonly [key: string]: string };
  readonly commonAnnotationsEnvsubst?: boolean;
  readonly commonLabels?: { readonly [key: string]: string };
  readonly components?: readonly string[];
  readonly forceCommonAnnotations?: boolean;
  readonly forceCommonLabels?: boolean;
  readonly ignoreMissingComponents?: boolean;
  readonly images?: readonly string[];
  readonly kubeVersion?: string;
  readonly labelIncludeTemplates?: boolean;
  readonly labelWithoutSelector?: boolean;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  readonly patches?: readonly V1alpha1ApplicationOperationSyncSourceKustomizePatches[];
  readonly replicas?: readonly V1alpha1ApplicationOperationSyncSourceKustomizeReplicas[];
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizePatches {
  readonly options?: { readonly [key: string]: boolean };
  readonly patch?: string;
  readonly path?: string;
  readonly target?: V1alpha1ApplicationOperationSyncSourceKustomizePatchesTarget;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizePatchesTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export interface V1alpha1ApplicationOperationSyncSourceKustomizeReplicas {
  readonly count: number | string;
  readonly name: string;
}

export interface V1alpha1ApplicationOperationSyncSourcePlugin {
  readonly env?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly name?: string;
  readonly parameters?: readonly V1alpha1ApplicationOperationSyncSourcePluginParameters[];
}

export interface V1alpha1ApplicationOperationSyncSourcePluginParameters {
  readonly array?: readonly string[];
  readonly map?: { readonly [key: string]: string };
  readonly name?: string;
  readonly string?: string;
}

export interface V1alpha1ApplicationOperationSyncSyncStrategy {
  readonly apply?: V1alpha1ApplicationOperationSyncSyncStrategyApply;
  readonly hook?: V1alpha1ApplicationOperationSyncSyncStrategyApply;
}

export interface V1alpha1ApplicationOperationSyncSyncStrategyApply {
  readonly force?: boolean;
}

export interface V1alpha1ApplicationSpec {
  readonly destination: V1alpha1AppProjectSpecDestinations;
  readonly ignoreDifferences?: readonly V1alpha1ApplicationSpecIgnoreDifferences[];
  readonly info?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly project: string;
  readonly revisionHistoryLimit?: number;
  readonly source?: V1alpha1ApplicationOperationSyncSource;
  readonly sourceHydrator?: V1alpha1ApplicationSpecSourceHydrator;
  readonly sources?: readonly V1alpha1ApplicationOperationSyncSource[];
  readonly syncPolicy?: V1alpha1ApplicationSpecSyncPolicy;
}

export interface V1alpha1ApplicationSpecIgnoreDifferences {
  readonly group?: string;
  readonly jqPathExpressions?: readonly string[];
  readonly jsonPointers?: readonly string[];
  readonly kind: string;
  readonly managedFieldsManagers?: readonly string[];
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationSpecSourceHydrator {
  readonly drySource: V1alpha1ApplicationSpecSourceHydratorDrySource;
  readonly hydrateTo?: V1alpha1ApplicationSpecSourceHydratorHydrateTo;
  readonly syncSource: V1alpha1ApplicationSpecSourceHydratorSyncSource;
}

export interface V1alpha1ApplicationSpecSourceHydratorDrySource {
  readonly directory?: V1alpha1ApplicationOperationSyncSourceDirectory;
  readonly helm?: V1alpha1ApplicationOperationSyncSourceHelm;
  readonly kustomize?: V1alpha1ApplicationOperationSyncSourceKustomize;
  readonly path: string;
  readonly plugin?: V1alpha1ApplicationOperationSyncSourcePlugin;
  readonly repoURL: string;
  readonly targetRevision: string;
}

export interface V1alpha1ApplicationSpecSourceHydratorHydrateTo {
  readonly targetBranch: string;
}

export interface V1alpha1ApplicationSpecSourceHydratorSyncSource {
  readonly path: string;
  readonly repoURL?: string;
  readonly targetBranch: string;
}

export interface V1alpha1ApplicationSpecSyncPolicy {
  readonly automated?: V1alpha1ApplicationSpecSyncPolicyAutomated;
  readonly managedNamespaceMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly retry?: V1alpha1ApplicationOperationRetry;
  readonly syncOptions?: readonly string[];
}

export interface V1alpha1ApplicationSpecSyncPolicyAutomated {
  readonly allowEmpty?: boolean;
  readonly enabled?: boolean;
  readonly prune?: boolean;
  readonly selfHeal?: boolean;
}

/** argoproj.io/v1alpha1 ApplicationSet */
export interface V1alpha1ApplicationSet {
  readonly spec: V1alpha1ApplicationSetSpec;
}

export interface V1alpha1ApplicationSetSpec {
  readonly applyNestedSelectors?: boolean;
  readonly generators: readonly V1alpha1ApplicationSetSpecGenerators[];
  readonly goTemplate?: boolean;
  readonly goTemplateOptions?: readonly string[];
  readonly ignoreApplicationDifferences?: readonly V1alpha1ApplicationSetSpecIgnoreApplicationDifferences[];
  readonly preservedFields?: V1alpha1ApplicationSetSpecPreservedFields;
  readonly strategy?: V1alpha1ApplicationSetSpecStrategy;
  readonly syncPolicy?: V1alpha1ApplicationSetSpecSyncPolicy;
  readonly template: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly templatePatch?: string;
}

export interface V1alpha1ApplicationSetSpecGenerators {
  readonly clusterDecisionResource?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource;
  readonly clusters?: V1alpha1ApplicationSetSpecGeneratorsClusters;
  readonly git?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly list?: V1alpha1ApplicationSetSpecGeneratorsList;
  readonly matrix?: V1alpha1ApplicationSetSpecGeneratorsMatrix;
  readonly merge?: V1alpha1ApplicationSetSpecGeneratorsMerge;
  readonly oci?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly plugin?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin;
  readonly pullRequest?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest;
  readonly scmProvider?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource {
  readonly configMapRef: string;
  readonly labelSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly name?: string;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate {
  readonly metadata: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplateMetadata;
  readonly spec: V1alpha1ApplicationSpec;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsClusters {
  readonly flatList?: boolean;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsGit {
  readonly directories?: readonly V1alpha1ApplicationSetSpecGeneratorsGitDirectories[];
  readonly files?: readonly V1alpha1ApplicationSetSpecGeneratorsGitDirectories[];
  readonly pathParamPrefix?: string;
  readonly repoURL: string;
  readonly requeueAfterSeconds?: number;
  readonly revision: string;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsGitDirectories {
  readonly exclude?: boolean;
  readonly path: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsList {
  readonly elements?: readonly unknown[];
  readonly elementsYaml?: string;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrix {
  readonly generators: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators[];
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators {
  readonly clusterDecisionResource?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResource;
  readonly clusters?: V1alpha1ApplicationSetSpecGeneratorsClusters;
  readonly git?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly list?: V1alpha1ApplicationSetSpecGeneratorsList;
  readonly matrix?: unknown;
  readonly merge?: unknown;
  readonly oci?: V1alpha1ApplicationSetSpecGeneratorsGit;
  readonly plugin?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin;
  readonly pullRequest?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest;
  readonly scmProvider?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPlugin {
  readonly configMapRef: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs;
  readonly input?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginInput;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPluginInput {
  readonly parameters?: { readonly [key: string]: unknown };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequest {
  readonly azuredevops?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevops;
  readonly bitbucket?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucket;
  readonly bitbucketServer?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServer;
  readonly continueOnRepoNotFoundError?: boolean;
  readonly filters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestFilters[];
  readonly gitea?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitea;
  readonly github?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGithub;
  readonly gitlab?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitlab;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevops {
  readonly api?: string;
  readonly labels?: readonly string[];
  readonly organization: string;
  readonly project: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef {
  readonly key: string;
  readonly secretName: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucket {
  readonly api?: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly owner: string;
  readonly repo: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth {
  readonly passwordRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly username: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken {
  readonly tokenRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServer {
  readonly api: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly project: string;
  readonly repo: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef {
  readonly configMapName: string;
  readonly key: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestFilters {
  readonly branchMatch?: string;
  readonly targetBranchMatch?: string;
  readonly titleMatch?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitea {
  readonly api: string;
  readonly insecure?: boolean;
  readonly labels?: readonly string[];
  readonly owner: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGithub {
  readonly api?: string;
  readonly appSecretName?: string;
  readonly labels?: readonly string[];
  readonly owner: string;
  readonly repo: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestGitlab {
  readonly api?: string;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly labels?: readonly string[];
  readonly project: string;
  readonly pullRequestState?: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProvider {
  readonly awsCodeCommit?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommit;
  readonly azureDevOps?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAzureDevOps;
  readonly bitbucket?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucket;
  readonly bitbucketServer?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucketServer;
  readonly cloneProtocol?: string;
  readonly filters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderFilters[];
  readonly gitea?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitea;
  readonly github?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGithub;
  readonly gitlab?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitlab;
  readonly requeueAfterSeconds?: number;
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
  readonly values?: { readonly [key: string]: string };
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommit {
  readonly allBranches?: boolean;
  readonly region?: string;
  readonly role?: string;
  readonly tagFilters?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommitTagFilters[];
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommitTagFilters {
  readonly key: string;
  readonly value?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAzureDevOps {
  readonly accessTokenRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly organization: string;
  readonly teamProject: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucket {
  readonly allBranches?: boolean;
  readonly appPasswordRef: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly owner: string;
  readonly user: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderBitbucketServer {
  readonly allBranches?: boolean;
  readonly api: string;
  readonly basicAuth?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBasicAuth;
  readonly bearerToken?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketBearerToken;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly insecure?: boolean;
  readonly project: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderFilters {
  readonly branchMatch?: string;
  readonly labelMatch?: string;
  readonly pathsDoNotExist?: readonly string[];
  readonly pathsExist?: readonly string[];
  readonly repositoryMatch?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitea {
  readonly allBranches?: boolean;
  readonly api: string;
  readonly excludeArchivedRepos?: boolean;
  readonly insecure?: boolean;
  readonly owner: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGithub {
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly appSecretName?: string;
  readonly excludeArchivedRepos?: boolean;
  readonly organization: string;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderGitlab {
  readonly allBranches?: boolean;
  readonly api?: string;
  readonly caRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestBitbucketServerCaRef;
  readonly group: string;
  readonly includeArchivedRepos?: boolean;
  readonly includeSharedProjects?: boolean;
  readonly includeSubgroups?: boolean;
  readonly insecure?: boolean;
  readonly tokenRef?: V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsPullRequestAzuredevopsTokenRef;
  readonly topic?: string;
}

export interface V1alpha1ApplicationSetSpecGeneratorsMerge {
  readonly generators: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGenerators[];
  readonly mergeKeys: readonly string[];
  readonly template?: V1alpha1ApplicationSetSpecGeneratorsClusterDecisionResourceTemplate;
}

export interface V1alpha1ApplicationSetSpecIgnoreApplicationDifferences {
  readonly jqPathExpressions?: readonly string[];
  readonly jsonPointers?: readonly string[];
  readonly name?: string;
}

export interface V1alpha1ApplicationSetSpecPreservedFields {
  readonly annotations?: readonly string[];
  readonly labels?: readonly string[];
}

export interface V1alpha1ApplicationSetSpecStrategy {
  readonly deletionOrder?: string;
  readonly rollingSync?: V1alpha1ApplicationSetSpecStrategyRollingSync;
  readonly type?: string;
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSync {
  readonly steps?: readonly V1alpha1ApplicationSetSpecStrategyRollingSyncSteps[];
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSyncSteps {
  readonly matchExpressions?: readonly V1alpha1ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions[];
  readonly maxUpdate?: number | string;
}

export interface V1alpha1ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions {
  readonly key?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

export interface V1alpha1ApplicationSetSpecSyncPolicy {
  readonly applicationsSync?: 'create-only' | 'create-update' | 'create-delete' | 'sync';
  readonly preserveResourcesOnDeletion?: boolean;
}

/** argoproj.io/v1alpha1 ClusterAnalysisTemplate */
export interface V1alpha1ClusterAnalysisTemplate {
  readonly spec: V1alpha1AnalysisTemplateSpec;
}

/** argoproj.io/v1alpha1 ClusterWorkflowTemplate */
export interface V1alpha1ClusterWorkflowTemplate {
  readonly spec: V1alpha1ClusterWorkflowTemplateSpec;
}

export interface V1alpha1ClusterWorkflowTemplateSpec {
  readonly podPriority?: unknown;
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity;
  readonly archiveLogs?: boolean;
  readonly arguments?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly artifactGC?: V1alpha1ClusterWorkflowTemplateSpecArtifactGC;
  readonly artifactRepositoryRef?: V1alpha1ClusterWorkflowTemplateSpecArtifactRepositoryRef;
  readonly automountServiceAccountToken?: boolean;
  readonly dnsConfig?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly entrypoint?: string;
  readonly executor?: V1alpha1ClusterWorkflowTemplateSpecExecutor;
  readonly hooks?: { readonly [key: string]: V1alpha1ClusterWorkflowTemplateSpecHooks };
  readonly hostAliases?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecHostAliases[];
  readonly hostNetwork?: boolean;
  readonly imagePullSecrets?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];
  readonly metrics?: V1alpha1ClusterWorkflowTemplateSpecMetrics;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly onExit?: string;
  /** @minimum 1 */
  readonly parallelism?: number;
  readonly podDisruptionBudget?: V1alpha1ClusterWorkflowTemplateSpecPodDisruptionBudget;
  readonly podGC?: V1alpha1ClusterWorkflowTemplateSpecPodGC;
  readonly podMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly podPriorityClassName?: string;
  readonly podSpecPatch?: string;
  readonly priority?: number;
  readonly retryStrategy?: V1alpha1ClusterWorkflowTemplateSpecRetryStrategy;
  readonly schedulerName?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly shutdown?: string;
  readonly suspend?: boolean;
  readonly synchronization?: V1alpha1ClusterWorkflowTemplateSpecSynchronization;
  readonly templateDefaults?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaults;
  readonly templates?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaults[];
  readonly tolerations?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  readonly ttlStrategy?: V1alpha1AnalysisRunSpecTtlStrategy;
  readonly volumeClaimGC?: V1alpha1ClusterWorkflowTemplateSpecVolumeClaimGC;
  readonly volumeClaimTemplates?: readonly V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplates[];
  readonly volumes?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumes[];
  readonly workflowMetadata?: V1alpha1ClusterWorkflowTemplateSpecWorkflowMetadata;
  readonly workflowTemplateRef?: V1alpha1ClusterWorkflowTemplateSpecWorkflowTemplateRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArguments {
  readonly artifacts?: readonly V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts[];
  readonly parameters?: readonly V1alpha1ClusterWorkflowTemplateSpecArgumentsParameters[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts {
  readonly archive?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArchive;
  readonly archiveLogs?: boolean;
  readonly artifactGC?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactGC;
  readonly artifactory?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory;
  readonly azure?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsAzure;
  readonly deleted?: boolean;
  readonly from?: string;
  readonly fromExpression?: string;
  readonly gcs?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGcs;
  readonly git?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGit;
  readonly globalName?: string;
  readonly hdfs?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs;
  readonly http?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttp;
  /** @minimum 0 @maximum 511 */
  readonly mode?: number;
  readonly name: string;
  readonly optional?: boolean;
  readonly oss?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsOss;
  readonly path?: string;
  readonly plugin?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin;
  readonly raw?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsRaw;
  readonly recurseMode?: boolean;
  readonly s3?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3;
  readonly subPath?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArchive {
  readonly none?: { readonly [key: string]: unknown };
  readonly tar?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArchiveTar;
  readonly zip?: { readonly [key: string]: unknown };
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArchiveTar {
  readonly compressionLevel?: number;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactGC {
  readonly podMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly serviceAccountName?: string;
  readonly strategy?: '' | 'OnWorkflowCompletion' | 'OnWorkflowDeletion' | 'Never';
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory {
  readonly passwordSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly url: string;
  readonly usernameSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsAzure {
  readonly accountKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly blob: string;
  readonly container: string;
  readonly endpoint: string;
  readonly useSDKCreds?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGcs {
  readonly bucket?: string;
  readonly key: string;
  readonly serviceAccountKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGit {
  readonly branch?: string;
  readonly depth?: number;
  readonly disableSubmodules?: boolean;
  readonly fetch?: readonly string[];
  readonly insecureIgnoreHostKey?: boolean;
  readonly insecureSkipTLS?: boolean;
  readonly passwordSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly repo: string;
  readonly revision?: string;
  readonly singleBranch?: boolean;
  readonly sshPrivateKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly usernameSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs {
  readonly addresses?: readonly string[];
  readonly dataTransferProtection?: string;
  readonly force?: boolean;
  readonly hdfsUser?: string;
  readonly krbCCacheSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly krbConfigConfigMap?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly krbKeytabSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly krbRealm?: string;
  readonly krbServicePrincipalName?: string;
  readonly krbUsername?: string;
  readonly path: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttp {
  readonly auth?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuth;
  readonly headers?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly url: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuth {
  readonly basicAuth?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth;
  readonly clientCert?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert;
  readonly oauth2?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthBasicAuth {
  readonly passwordSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly usernameSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthClientCert {
  readonly clientCertSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly clientKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttpAuthOauth2 {
  readonly clientIDSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly clientSecretSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly endpointParams?: readonly V1alpha1ApplicationSetSpecGeneratorsMatrixGeneratorsScmProviderAwsCodeCommitTagFilters[];
  readonly scopes?: readonly string[];
  readonly tokenURLSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsOss {
  readonly accessKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly bucket?: string;
  readonly createBucketIfNotPresent?: boolean;
  readonly endpoint?: string;
  readonly key: string;
  readonly lifecycleRule?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule;
  readonly secretKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly securityToken?: string;
  readonly useSDKCreds?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsOssLifecycleRule {
  readonly markDeletionAfterDays?: number;
  readonly markInfrequentAccessAfterDays?: number;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin {
  readonly configuration?: string;
  readonly connectionTimeoutSeconds?: number;
  readonly key: string;
  readonly name?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsRaw {
  readonly data: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3 {
  readonly accessKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly bucket?: string;
  readonly caSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly createBucketIfNotPresent?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent;
  readonly encryptionOptions?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions;
  readonly endpoint?: string;
  readonly insecure?: boolean;
  readonly key?: string;
  readonly region?: string;
  readonly roleARN?: string;
  readonly secretKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly sessionTokenSecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly useSDKCreds?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3CreateBucketIfNotPresent {
  readonly objectLocking?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3EncryptionOptions {
  readonly enableEncryption?: boolean;
  readonly kmsEncryptionContext?: string;
  readonly kmsKeyId?: string;
  readonly serverSideCustomerKeySecret?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsParameters {
  readonly default?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly globalName?: string;
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1ClusterWorkflowTemplateSpecArgumentsParametersValueFrom;
}

export interface V1alpha1ClusterWorkflowTemplateSpecArgumentsParametersValueFrom {
  readonly configMapKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly default?: string;
  readonly event?: string;
  readonly expression?: string;
  readonly jqFilter?: string;
  readonly jsonPath?: string;
  readonly parameter?: string;
  readonly path?: string;
  readonly supplied?: { readonly [key: string]: unknown };
}

export interface V1alpha1ClusterWorkflowTemplateSpecArtifactGC {
  readonly forceFinalizerRemoval?: boolean;
  readonly podMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly podSpecPatch?: string;
  readonly serviceAccountName?: string;
  readonly strategy?: '' | 'OnWorkflowCompletion' | 'OnWorkflowDeletion' | 'Never';
}

export interface V1alpha1ClusterWorkflowTemplateSpecArtifactRepositoryRef {
  readonly configMap?: string;
  readonly key?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecExecutor {
  readonly serviceAccountName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecHooks {
  readonly arguments?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly expression?: string;
  readonly template?: string;
  readonly templateRef?: V1alpha1ClusterWorkflowTemplateSpecHooksTemplateRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecHooksTemplateRef {
  readonly clusterScope?: boolean;
  readonly name?: string;
  readonly template?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecMetrics {
  readonly prometheus: readonly V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheus[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheus {
  readonly counter?: V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusCounter;
  readonly gauge?: V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusGauge;
  readonly help: string;
  readonly histogram?: V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusHistogram;
  readonly labels?: readonly V1alpha1AnalysisRunSpecMetricsProviderPrometheusHeaders[];
  readonly name: string;
  readonly when?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusCounter {
  readonly value: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusGauge {
  readonly operation?: 'Set' | 'Add' | 'Sub';
  readonly realtime: boolean;
  readonly value: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecMetricsPrometheusHistogram {
  readonly buckets: readonly number[];
  readonly value: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecPodDisruptionBudget {
  readonly maxUnavailable?: number | string;
  readonly minAvailable?: number | string;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly unhealthyPodEvictionPolicy?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecPodGC {
  readonly deleteDelayDuration?: string;
  readonly labelSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly strategy?: '' | 'OnPodCompletion' | 'OnPodSuccess' | 'OnWorkflowCompletion' | 'OnWorkflowSuccess';
}

export interface V1alpha1ClusterWorkflowTemplateSpecRetryStrategy {
  readonly affinity?: V1alpha1ClusterWorkflowTemplateSpecRetryStrategyAffinity;
  readonly backoff?: V1alpha1ClusterWorkflowTemplateSpecRetryStrategyBackoff;
  readonly expression?: string;
  readonly limit?: number | string;
  readonly retryPolicy?: 'Always' | 'OnFailure' | 'OnError' | 'OnTransientError';
}

export interface V1alpha1ClusterWorkflowTemplateSpecRetryStrategyAffinity {
  readonly nodeAntiAffinity?: { readonly [key: string]: unknown };
}

export interface V1alpha1ClusterWorkflowTemplateSpecRetryStrategyBackoff {
  readonly cap?: string;
  readonly duration?: string;
  readonly factor?: number | string;
  readonly maxDuration?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecSynchronization {
  readonly mutex?: unknown;
  readonly semaphore?: unknown;
  readonly mutexes?: readonly V1alpha1ClusterWorkflowTemplateSpecSynchronizationMutexes[];
  readonly semaphores?: readonly V1alpha1ClusterWorkflowTemplateSpecSynchronizationSemaphores[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecSynchronizationMutexes {
  readonly database?: boolean;
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecSynchronizationSemaphores {
  readonly configMapKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly database?: V1alpha1ClusterWorkflowTemplateSpecSynchronizationSemaphoresDatabase;
  readonly namespace?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecSynchronizationSemaphoresDatabase {
  readonly key: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaults {
  readonly activeDeadlineSeconds?: number | string;
  readonly affinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity;
  readonly annotations?: { readonly [key: string]: string };
  readonly archiveLocation?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation;
  readonly automountServiceAccountToken?: boolean;
  readonly container?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainer;
  readonly containerSet?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSet;
  readonly daemon?: boolean;
  readonly dag?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDag;
  readonly data?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsData;
  readonly executor?: V1alpha1ClusterWorkflowTemplateSpecExecutor;
  readonly failFast?: boolean;
  readonly hostAliases?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecHostAliases[];
  readonly http?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttp;
  readonly initContainers?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  readonly inputs?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly memoize?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsMemoize;
  readonly metadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly metrics?: V1alpha1ClusterWorkflowTemplateSpecMetrics;
  readonly name?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly outputs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsOutputs;
  /** @minimum 1 */
  readonly parallelism?: number;
  readonly plugin?: { readonly [key: string]: unknown };
  readonly podSpecPatch?: string;
  readonly priorityClassName?: string;
  readonly resource?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsResource;
  readonly retryStrategy?: V1alpha1ClusterWorkflowTemplateSpecRetryStrategy;
  readonly schedulerName?: string;
  readonly script?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsScript;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly sidecars?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  readonly steps?: readonly (readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSteps[])[];
  readonly suspend?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSuspend;
  readonly synchronization?: V1alpha1ClusterWorkflowTemplateSpecSynchronization;
  readonly timeout?: string;
  readonly tolerations?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  readonly volumes?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumes[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation {
  readonly archiveLogs?: boolean;
  readonly artifactory?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsArtifactory;
  readonly azure?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsAzure;
  readonly gcs?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGcs;
  readonly git?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsGit;
  readonly hdfs?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHdfs;
  readonly http?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsHttp;
  readonly oss?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsOss;
  readonly plugin?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsPlugin;
  readonly raw?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsRaw;
  readonly s3?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifactsS3;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainer {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name?: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnvValueFrom;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnvValueFrom {
  readonly configMapKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef;
  readonly resourceFieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSet {
  readonly containers: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetContainers[];
  readonly retryStrategy?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy;
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly dependencies?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSetRetryStrategy {
  readonly duration?: string;
  readonly retries: number | string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDag {
  readonly failFast?: boolean;
  readonly target?: string;
  readonly tasks: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasks[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasks {
  readonly arguments?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly continueOn?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksContinueOn;
  readonly dependencies?: readonly string[];
  readonly depends?: string;
  readonly hooks?: { readonly [key: string]: V1alpha1ClusterWorkflowTemplateSpecHooks };
  readonly inline?: unknown;
  readonly name: string;
  readonly onExit?: string;
  readonly template?: string;
  readonly templateRef?: V1alpha1ClusterWorkflowTemplateSpecHooksTemplateRef;
  readonly when?: string;
  readonly withItems?: unknown;
  readonly withParam?: string;
  readonly withSequence?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksWithSequence;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksContinueOn {
  readonly error?: boolean;
  readonly failed?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksWithSequence {
  readonly count?: number | string;
  readonly end?: number | string;
  readonly format?: string;
  readonly start?: number | string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsData {
  readonly source: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataSource;
  readonly transformation: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataTransformation[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataSource {
  readonly artifactPaths?: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataTransformation {
  readonly expression: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttp {
  readonly body?: string;
  readonly bodyFrom?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpBodyFrom;
  readonly headers?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeaders[];
  readonly insecureSkipVerify?: boolean;
  readonly method?: string;
  readonly successCondition?: string;
  readonly timeoutSeconds?: number;
  readonly url: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpBodyFrom {
  readonly bytes?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeaders {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttpHeadersValueFrom {
  readonly secretKeyRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly mirrorVolumeMounts?: boolean;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsMemoize {
  readonly cache: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsMemoizeCache;
  readonly key: string;
  readonly maxAge: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsMemoizeCache {
  readonly configMap: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsOutputs {
  readonly artifacts?: readonly V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts[];
  readonly exitCode?: string;
  readonly parameters?: readonly V1alpha1ClusterWorkflowTemplateSpecArgumentsParameters[];
  readonly result?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsResource {
  readonly action: 'get' | 'create' | 'apply' | 'delete' | 'replace' | 'patch';
  readonly failureCondition?: string;
  readonly flags?: readonly string[];
  readonly manifest?: string;
  readonly manifestFrom?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsResourceManifestFrom;
  readonly mergeStrategy?: 'strategic' | 'merge' | 'json';
  readonly setOwnerReference?: boolean;
  readonly successCondition?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsResourceManifestFrom {
  readonly artifact: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsScript {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name?: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly source?: string;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSteps {
  readonly arguments?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly continueOn?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksContinueOn;
  readonly hooks?: { readonly [key: string]: V1alpha1ClusterWorkflowTemplateSpecHooks };
  readonly inline?: unknown;
  readonly name?: string;
  readonly onExit?: string;
  readonly template?: string;
  readonly templateRef?: V1alpha1ClusterWorkflowTemplateSpecHooksTemplateRef;
  readonly when?: string;
  readonly withItems?: unknown;
  readonly withParam?: string;
  readonly withSequence?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDagTasksWithSequence;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSuspend {
  readonly duration?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumes {
  readonly awsElasticBlockStore?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAwsElasticBlockStore;
  readonly azureDisk?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAzureDisk;
  readonly azureFile?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAzureFile;
  readonly cephfs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCephfs;
  readonly cinder?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCinder;
  readonly configMap?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMap;
  readonly csi?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCsi;
  readonly downwardAPI?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesDownwardAPI;
  readonly emptyDir?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEmptyDir;
  readonly ephemeral?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeral;
  readonly fc?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFc;
  readonly flexVolume?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFlexVolume;
  readonly flocker?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFlocker;
  readonly gcePersistentDisk?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGcePersistentDisk;
  readonly gitRepo?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGitRepo;
  readonly glusterfs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGlusterfs;
  readonly hostPath?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesHostPath;
  readonly image?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesImage;
  readonly iscsi?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesIscsi;
  readonly name: string;
  readonly nfs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesNfs;
  readonly persistentVolumeClaim?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPhotonPersistentDisk;
  readonly portworxVolume?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPortworxVolume;
  readonly projected?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjected;
  readonly quobyte?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesQuobyte;
  readonly rbd?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesRbd;
  readonly scaleIO?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesScaleIO;
  readonly secret?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesSecret;
  readonly storageos?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesStorageos;
  readonly vsphereVolume?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesVsphereVolume;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  /** @default "ext4" */
  readonly fsType?: string;
  readonly kind?: string;
  /** @default false */
  readonly readOnly?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCephfs {
  readonly monitors: readonly string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly user?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly volumeID: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { readonly [key: string]: string };
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesDownwardAPIItems[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesDownwardAPIItems {
  readonly fieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: number | string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeral {
  readonly volumeClaimTemplate?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplate;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateMetadata;
  readonly spec: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpec;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly generateName?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: readonly string[];
  readonly dataSource?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { readonly [key: string]: number | string };
  readonly requests?: { readonly [key: string]: number | string };
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: readonly string[];
  readonly wwids?: readonly string[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { readonly [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesIscsi {
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
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly targetPortal: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSources[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSources {
  readonly clusterTrustBundle?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesConfigMap;
  readonly downwardAPI?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesDownwardAPI;
  readonly secret?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesConfigMap;
  readonly serviceAccountToken?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesServiceAccountToken;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesConfigMap {
  readonly items?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMapItems[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesDownwardAPI {
  readonly items?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesDownwardAPIItems[];
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: string;
  readonly monitors: readonly string[];
  /** @default "rbd" */
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  /** @default "admin" */
  readonly user?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesScaleIO {
  /** @default "xfs" */
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly sslEnabled?: boolean;
  /** @default "ThinProvisioned" */
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesConfigMapItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecVolumeClaimGC {
  readonly strategy?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplates {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateMetadata;
  readonly spec?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateSpec;
  readonly status?: V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatus;
}

export interface V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatus {
  readonly accessModes?: readonly string[];
  readonly allocatedResourceStatuses?: { readonly [key: string]: string };
  readonly allocatedResources?: { readonly [key: string]: number | string };
  readonly capacity?: { readonly [key: string]: number | string };
  readonly conditions?: readonly V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusConditions[];
  readonly currentVolumeAttributesClassName?: string;
  readonly modifyVolumeStatus?: V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus;
  readonly phase?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusConditions {
  readonly lastProbeTime?: string;
  readonly lastTransitionTime?: string;
  readonly message?: string;
  readonly reason?: string;
  readonly status: string;
  readonly type: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecVolumeClaimTemplatesStatusModifyVolumeStatus {
  readonly status: string;
  readonly targetVolumeAttributesClassName?: string;
}

export interface V1alpha1ClusterWorkflowTemplateSpecWorkflowMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
  readonly labelsFrom?: { readonly [key: string]: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataTransformation };
}

export interface V1alpha1ClusterWorkflowTemplateSpecWorkflowTemplateRef {
  readonly clusterScope?: boolean;
  readonly name?: string;
}

/** argoproj.io/v1alpha1 CronWorkflow */
export interface V1alpha1CronWorkflow {
  readonly spec: V1alpha1CronWorkflowSpec;
}

export interface V1alpha1CronWorkflowSpec {
  readonly schedule?: unknown;
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  readonly failedJobsHistoryLimit?: number;
  readonly schedules?: readonly string[];
  /** @minimum 0 */
  readonly startingDeadlineSeconds?: number;
  readonly stopStrategy?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDataTransformation;
  readonly successfulJobsHistoryLimit?: number;
  readonly suspend?: boolean;
  readonly timezone?: string;
  readonly when?: string;
  readonly workflowMetadata?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateMetadata;
  readonly workflowSpec: V1alpha1ClusterWorkflowTemplateSpec;
}

/** argoproj.io/v1alpha1 Experiment */
export interface V1alpha1Experiment {
  readonly spec: V1alpha1ExperimentSpec;
}

export interface V1alpha1ExperimentSpec {
  readonly analyses?: readonly V1alpha1ExperimentSpecAnalyses[];
  readonly analysisRunMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly duration?: string;
  readonly measurementRetention?: readonly V1alpha1AnalysisRunSpecMeasurementRetention[];
  readonly progressDeadlineSeconds?: number;
  readonly scaleDownDelaySeconds?: number;
  readonly templates: readonly V1alpha1ExperimentSpecTemplates[];
  readonly terminate?: boolean;
}

export interface V1alpha1ExperimentSpecAnalyses {
  readonly args?: readonly V1alpha1AnalysisRunSpecArgs[];
  readonly clusterScope?: boolean;
  readonly name: string;
  readonly requiredForCompletion?: boolean;
  readonly templateName: string;
}

export interface V1alpha1ExperimentSpecTemplates {
  readonly minReadySeconds?: number;
  readonly name: string;
  readonly replicas?: number;
  readonly selector: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly service?: V1alpha1ExperimentSpecTemplatesService;
  readonly template: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplate;
}

export interface V1alpha1ExperimentSpecTemplatesService {
  readonly name?: string;
}

/** argoproj.io/v1alpha1 Rollout */
export interface V1alpha1Rollout {
  readonly spec: V1alpha1RolloutSpec;
}

export interface V1alpha1RolloutSpec {
  readonly analysis?: V1alpha1RolloutSpecAnalysis;
  readonly minReadySeconds?: number;
  readonly paused?: boolean;
  readonly progressDeadlineAbort?: boolean;
  readonly progressDeadlineSeconds?: number;
  readonly replicas?: number;
  readonly restartAt?: string;
  readonly revisionHistoryLimit?: number;
  readonly rollbackWindow?: V1alpha1RolloutSpecRollbackWindow;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly strategy?: V1alpha1RolloutSpecStrategy;
  readonly template?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplate;
  readonly workloadRef?: V1alpha1RolloutSpecWorkloadRef;
}

export interface V1alpha1RolloutSpecAnalysis {
  readonly successfulRunHistoryLimit?: number;
  readonly unsuccessfulRunHistoryLimit?: number;
}

export interface V1alpha1RolloutSpecRollbackWindow {
  readonly revisions?: number;
}

export interface V1alpha1RolloutSpecStrategy {
  readonly blueGreen?: V1alpha1RolloutSpecStrategyBlueGreen;
  readonly canary?: V1alpha1RolloutSpecStrategyCanary;
}

export interface V1alpha1RolloutSpecStrategyBlueGreen {
  readonly abortScaleDownDelaySeconds?: number;
  readonly activeMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly activeService: string;
  readonly antiAffinity?: V1alpha1RolloutSpecStrategyBlueGreenAntiAffinity;
  readonly autoPromotionEnabled?: boolean;
  readonly autoPromotionSeconds?: number;
  readonly maxUnavailable?: number | string;
  readonly postPromotionAnalysis?: V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  readonly prePromotionAnalysis?: V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  readonly previewMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly previewReplicaCount?: number;
  readonly previewService?: string;
  readonly scaleDownDelayRevisionLimit?: number;
  readonly scaleDownDelaySeconds?: number;
}

export interface V1alpha1RolloutSpecStrategyBlueGreenAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: V1alpha1RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: { readonly [key: string]: unknown };
}

export interface V1alpha1RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly weight: number;
}

export interface V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysis {
  readonly analysisRunMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly args?: readonly V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly measurementRetention?: readonly V1alpha1AnalysisRunSpecMeasurementRetention[];
  readonly templates?: readonly V1alpha1AnalysisTemplateSpecTemplates[];
}

export interface V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom;
}

export interface V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom {
  readonly fieldRef?: V1alpha1AnalysisRunSpecArgsValueFromFieldRef;
  readonly podTemplateHashValue?: string;
}

export interface V1alpha1RolloutSpecStrategyCanary {
  readonly abortScaleDownDelaySeconds?: number;
  readonly analysis?: V1alpha1RolloutSpecStrategyCanaryAnalysis;
  readonly antiAffinity?: V1alpha1RolloutSpecStrategyBlueGreenAntiAffinity;
  readonly canaryMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly canaryService?: string;
  readonly dynamicStableScale?: boolean;
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  readonly minPodsPerReplicaSet?: number;
  readonly pingPong?: V1alpha1RolloutSpecStrategyCanaryPingPong;
  readonly replicaProgressThreshold?: V1alpha1RolloutSpecStrategyCanaryReplicaProgressThreshold;
  readonly scaleDownDelayRevisionLimit?: number;
  readonly scaleDownDelaySeconds?: number;
  readonly stableMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly stableService?: string;
  readonly steps?: readonly V1alpha1RolloutSpecStrategyCanarySteps[];
  readonly trafficRouting?: V1alpha1RolloutSpecStrategyCanaryTrafficRouting;
}

export interface V1alpha1RolloutSpecStrategyCanaryAnalysis {
  readonly analysisRunMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly args?: readonly V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly measurementRetention?: readonly V1alpha1AnalysisRunSpecMeasurementRetention[];
  readonly startingStep?: number;
  readonly templates?: readonly V1alpha1AnalysisTemplateSpecTemplates[];
}

export interface V1alpha1RolloutSpecStrategyCanaryPingPong {
  readonly pingService: string;
  readonly pongService: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryReplicaProgressThreshold {
  readonly type: string;
  readonly value: number;
}

export interface V1alpha1RolloutSpecStrategyCanarySteps {
  readonly analysis?: V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysis;
  readonly experiment?: V1alpha1RolloutSpecStrategyCanaryStepsExperiment;
  readonly pause?: V1alpha1RolloutSpecStrategyCanaryStepsPause;
  readonly plugin?: V1alpha1RolloutSpecStrategyCanaryStepsPlugin;
  readonly setCanaryScale?: V1alpha1RolloutSpecStrategyCanaryStepsSetCanaryScale;
  readonly setHeaderRoute?: V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRoute;
  readonly setMirrorRoute?: V1alpha1RolloutSpecStrategyCanaryStepsSetMirrorRoute;
  readonly setWeight?: number;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsExperiment {
  readonly analyses?: readonly V1alpha1RolloutSpecStrategyCanaryStepsExperimentAnalyses[];
  readonly analysisRunMetadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly dryRun?: readonly V1alpha1AnalysisRunSpecDryRun[];
  readonly duration?: string;
  readonly scaleDownDelaySeconds?: number;
  readonly templates: readonly V1alpha1RolloutSpecStrategyCanaryStepsExperimentTemplates[];
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsExperimentAnalyses {
  readonly args?: readonly V1alpha1RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];
  readonly clusterScope?: boolean;
  readonly name: string;
  readonly requiredForCompletion?: boolean;
  readonly templateName: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsExperimentTemplates {
  readonly metadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly name: string;
  readonly replicas?: number;
  readonly selector?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecSelector;
  readonly service?: V1alpha1ExperimentSpecTemplatesService;
  readonly specRef: string;
  readonly weight?: number;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsPause {
  readonly duration?: number | string;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsPlugin {
  readonly config?: { readonly [key: string]: unknown };
  readonly name: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetCanaryScale {
  readonly matchTrafficWeight?: boolean;
  readonly replicas?: number;
  readonly weight?: number;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRoute {
  readonly match?: readonly V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch[];
  readonly name?: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch {
  readonly headerName: string;
  readonly headerValue: V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue {
  readonly exact?: string;
  readonly prefix?: string;
  readonly regex?: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetMirrorRoute {
  readonly match?: readonly V1alpha1RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch[];
  readonly name: string;
  readonly percentage?: number;
}

export interface V1alpha1RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch {
  readonly headers?: { readonly [key: string]: V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue };
  readonly method?: V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
  readonly path?: V1alpha1RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRouting {
  readonly alb?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAlb;
  readonly ambassador?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAmbassador;
  readonly apisix?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingApisix;
  readonly appMesh?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMesh;
  readonly istio?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstio;
  readonly managedRoutes?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs[];
  readonly maxTrafficWeight?: number;
  readonly nginx?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingNginx;
  readonly plugins?: { readonly [key: string]: unknown };
  readonly smi?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingSmi;
  readonly traefik?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingTraefik;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAlb {
  readonly annotationPrefix?: string;
  readonly ingress?: string;
  readonly ingresses?: readonly string[];
  readonly rootService?: string;
  readonly servicePort: number;
  readonly stickinessConfig?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig {
  readonly durationSeconds: number;
  readonly enabled: boolean;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAmbassador {
  readonly mappings: readonly string[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingApisix {
  readonly route?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingApisixRoute;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingApisixRoute {
  readonly name: string;
  readonly rules?: readonly string[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMesh {
  readonly virtualNodeGroup?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup;
  readonly virtualService?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup {
  readonly canaryVirtualNodeRef: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs;
  readonly stableVirtualNodeRef: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecOs;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService {
  readonly name: string;
  readonly routes?: readonly string[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstio {
  readonly destinationRule?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule;
  readonly virtualService?: V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService;
  readonly virtualServices?: readonly V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule {
  readonly additionalSubsetNames?: readonly string[];
  readonly canarySubsetName: string;
  readonly name: string;
  readonly stableSubsetName: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService {
  readonly name: string;
  readonly routes?: readonly string[];
  readonly tcpRoutes?: readonly V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes[];
  readonly tlsRoutes?: readonly V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes {
  readonly port?: number;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes {
  readonly port?: number;
  readonly sniHosts?: readonly string[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingNginx {
  readonly additionalIngressAnnotations?: { readonly [key: string]: string };
  readonly annotationPrefix?: string;
  readonly canaryIngressAnnotations?: { readonly [key: string]: string };
  readonly stableIngress?: string;
  readonly stableIngresses?: readonly string[];
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingSmi {
  readonly rootService?: string;
  readonly trafficSplitName?: string;
}

export interface V1alpha1RolloutSpecStrategyCanaryTrafficRoutingTraefik {
  readonly weightedTraefikServiceName: string;
}

export interface V1alpha1RolloutSpecWorkloadRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly scaleDown?: string;
}

/** argoproj.io/v1alpha1 Workflow */
export interface V1alpha1Workflow {
  readonly spec: V1alpha1ClusterWorkflowTemplateSpec;
}

/** argoproj.io/v1alpha1 WorkflowArtifactGCTask */
export interface V1alpha1WorkflowArtifactGCTask {
  readonly spec: V1alpha1WorkflowArtifactGCTaskSpec;
}

export interface V1alpha1WorkflowArtifactGCTaskSpec {
  readonly artifactsByNode?: { readonly [key: string]: V1alpha1WorkflowArtifactGCTaskSpecArtifactsByNode };
}

export interface V1alpha1WorkflowArtifactGCTaskSpecArtifactsByNode {
  readonly archiveLocation?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation;
  readonly artifacts?: { readonly [key: string]: V1alpha1ClusterWorkflowTemplateSpecArgumentsArtifacts };
}

/** argoproj.io/v1alpha1 WorkflowEventBinding */
export interface V1alpha1WorkflowEventBinding {
  readonly spec: V1alpha1WorkflowEventBindingSpec;
}

export interface V1alpha1WorkflowEventBindingSpec {
  readonly event: V1alpha1WorkflowEventBindingSpecEvent;
  readonly submit?: V1alpha1WorkflowEventBindingSpecSubmit;
}

export interface V1alpha1WorkflowEventBindingSpecEvent {
  readonly selector: string;
}

export interface V1alpha1WorkflowEventBindingSpecSubmit {
  readonly arguments?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly metadata?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumesEphemeralVolumeClaimTemplateMetadata;
  readonly workflowTemplateRef: V1alpha1ClusterWorkflowTemplateSpecWorkflowTemplateRef;
}

/** argoproj.io/v1alpha1 WorkflowTaskResult */
export interface V1alpha1WorkflowTaskResult {
  readonly message?: string;
  readonly outputs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsOutputs;
  readonly phase?: string;
  readonly progress?: string;
}

/** argoproj.io/v1alpha1 WorkflowTaskSet */
export interface V1alpha1WorkflowTaskSet {
  readonly spec: V1alpha1WorkflowTaskSetSpec;
}

export interface V1alpha1WorkflowTaskSetSpec {
  readonly tasks?: { readonly [key: string]: V1alpha1WorkflowTaskSetSpecTasks };
}

export interface V1alpha1WorkflowTaskSetSpecTasks {
  readonly activeDeadlineSeconds?: number | string;
  readonly affinity?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecAffinity;
  readonly annotations?: { readonly [key: string]: string };
  readonly archiveLocation?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsArchiveLocation;
  readonly automountServiceAccountToken?: boolean;
  readonly container?: V1alpha1WorkflowTaskSetSpecTasksContainer;
  readonly containerSet?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerSet;
  readonly daemon?: boolean;
  readonly dag?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsDag;
  readonly data?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsData;
  readonly executor?: V1alpha1ClusterWorkflowTemplateSpecExecutor;
  readonly failFast?: boolean;
  readonly hostAliases?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecHostAliases[];
  readonly http?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsHttp;
  readonly initContainers?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  readonly inputs?: V1alpha1ClusterWorkflowTemplateSpecArguments;
  readonly memoize?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsMemoize;
  readonly metadata?: V1alpha1AnalysisRunSpecMetricsProviderJobMetadata;
  readonly metrics?: V1alpha1ClusterWorkflowTemplateSpecMetrics;
  readonly name?: string;
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly outputs?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsOutputs;
  /** @minimum 1 */
  readonly parallelism?: number;
  readonly plugin?: { readonly [key: string]: unknown };
  readonly podSpecPatch?: string;
  readonly priorityClassName?: string;
  readonly resource?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsResource;
  readonly retryStrategy?: V1alpha1ClusterWorkflowTemplateSpecRetryStrategy;
  readonly schedulerName?: string;
  readonly script?: V1alpha1WorkflowTaskSetSpecTasksScript;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecSecurityContext;
  readonly serviceAccountName?: string;
  readonly sidecars?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsInitContainers[];
  readonly steps?: readonly V1alpha1WorkflowTaskSetSpecTasksSteps[];
  readonly suspend?: V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSuspend;
  readonly synchronization?: V1alpha1ClusterWorkflowTemplateSpecSynchronization;
  readonly timeout?: string;
  readonly tolerations?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecTolerations[];
  readonly volumes?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsVolumes[];
}

export interface V1alpha1WorkflowTaskSetSpecTasksContainer {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1WorkflowTaskSetSpecTasksScript {
  readonly args?: readonly string[];
  readonly command?: readonly string[];
  readonly env?: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsContainerEnv[];
  readonly envFrom?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly resizePolicy?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly securityContext?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;
  readonly source?: string;
  readonly startupProbe?: V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: readonly V1alpha1AnalysisRunSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export interface V1alpha1WorkflowTaskSetSpecTasksSteps {
  readonly steps: readonly V1alpha1ClusterWorkflowTemplateSpecTemplateDefaultsSteps[];
}

/** argoproj.io/v1alpha1 WorkflowTemplate */
export interface V1alpha1WorkflowTemplate {
  readonly spec: V1alpha1ClusterWorkflowTemplateSpec;
}
