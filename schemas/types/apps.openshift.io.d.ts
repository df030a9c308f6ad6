// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'apps.openshift.io/v1 DeploymentConfig': V1DeploymentConfig;
}

/** apps.openshift.io/v1 DeploymentConfig */
export interface V1DeploymentConfig {
  readonly spec?: V1DeploymentConfigSpec | null;
}

export interface V1DeploymentConfigSpec {
  readonly minReadySeconds?: number | null;
  readonly paused?: boolean | null;
  readonly replicas?: number | null;
  readonly revisionHistoryLimit?: number | null;
  readonly selector?: { readonly [key: string]: string | null } | null;
  readonly strategy?: V1DeploymentConfigSpecStrategy | null;
  readonly template?: V1DeploymentConfigSpecTemplate | null;
  readonly test?: boolean | null;
  readonly triggers?: readonly (V1DeploymentConfigSpecTriggers | null)[] | null;
}

export interface V1DeploymentConfigSpecStrategy {
  readonly activeDeadlineSeconds?: number | null;
  readonly annotations?: { readonly [key: string]: string | null } | null;
  readonly customParams?: V1DeploymentConfigSpecStrategyCustomParams | null;
  readonly labels?: { readonly [key: string]: string | null } | null;
  readonly recreateParams?: V1DeploymentConfigSpecStrategyRecreateParams | null;
  readonly resources?: V1DeploymentConfigSpecStrategyResources | null;
  readonly rollingParams?: V1DeploymentConfigSpecStrategyRollingParams | null;
  readonly type?: string | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParams {
  readonly command?: readonly (string | null)[] | null;
  readonly environment?: readonly (V1DeploymentConfigSpecStrategyCustomParamsEnvironment | null)[] | null;
  readonly image?: string | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironment {
  readonly name?: string | null;
  readonly value?: string | null;
  readonly valueFrom?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFrom | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFrom {
  readonly configMapKeyRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromConfigMapKeyRef | null;
  readonly fieldRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromFieldRef | null;
  readonly fileKeyRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromFileKeyRef | null;
  readonly resourceFieldRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromResourceFieldRef | null;
  readonly secretKeyRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromConfigMapKeyRef | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromConfigMapKeyRef {
  readonly key?: string | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromFieldRef {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromFileKeyRef {
  readonly key?: string | null;
  readonly optional?: boolean | null;
  readonly path?: string | null;
  readonly volumeName?: string | null;
}

export interface V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromResourceFieldRef {
  readonly containerName?: string | null;
  readonly divisor?: unknown;
  readonly resource?: string | null;
}

export interface V1DeploymentConfigSpecStrategyRecreateParams {
  readonly mid?: V1DeploymentConfigSpecStrategyRecreateParamsMid | null;
  readonly post?: V1DeploymentConfigSpecStrategyRecreateParamsMid | null;
  readonly pre?: V1DeploymentConfigSpecStrategyRecreateParamsMid | null;
  readonly timeoutSeconds?: number | null;
}

export interface V1DeploymentConfigSpecStrategyRecreateParamsMid {
  readonly execNewPod?: V1DeploymentConfigSpecStrategyRecreateParamsMidExecNewPod | null;
  readonly failurePolicy?: string | null;
  readonly tagImages?: readonly (V1DeploymentConfigSpecStrategyRecreateParamsMidTagImages | null)[] | null;
}

export interface V1DeploymentConfigSpecStrategyRecreateParamsMidExecNewPod {
  readonly command?: readonly (string | null)[] | null;
  readonly containerName?: string | null;
  readonly env?: readonly (V1DeploymentConfigSpecStrategyCustomParamsEnvironment | null)[] | null;
  readonly volumes?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecStrategyRecreateParamsMidTagImages {
  readonly containerName?: string | null;
  readonly to?: V1DeploymentConfigSpecStrategyRecreateParamsMidTagImagesTo | null;
}

export interface V1DeploymentConfigSpecStrategyRecreateParamsMidTagImagesTo {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
  readonly resourceVersion?: string | null;
  readonly uid?: string | null;
}

export interface V1DeploymentConfigSpecStrategyResources {
  readonly claims?: readonly (V1DeploymentConfigSpecStrategyResourcesClaims | null)[] | null;
  readonly limits?: { readonly [key: string]: unknown } | null;
  readonly requests?: { readonly [key: string]: unknown } | null;
}

export interface V1DeploymentConfigSpecStrategyResourcesClaims {
  readonly name?: string | null;
  readonly request?: string | null;
}

export interface V1DeploymentConfigSpecStrategyRollingParams {
  readonly intervalSeconds?: number | null;
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  readonly post?: V1DeploymentConfigSpecStrategyRecreateParamsMid | null;
  readonly pre?: V1DeploymentConfigSpecStrategyRecreateParamsMid | null;
  readonly timeoutSeconds?: number | null;
  readonly updatePeriodSeconds?: number | null;
}

export interface V1DeploymentConfigSpecTemplate {
  readonly metadata?: { readonly [key: string]: unknown };
  readonly spec?: V1DeploymentConfigSpecTemplateSpec | null;
}

export interface V1DeploymentConfigSpecTemplateSpec {
  readonly activeDeadlineSeconds?: number | null;
  readonly affinity?: V1DeploymentConfigSpecTemplateSpecAffinity | null;
  readonly automountServiceAccountToken?: boolean | null;
  readonly containers?: readonly (V1DeploymentConfigSpecTemplateSpecContainers | null)[] | null;
  readonly dnsConfig?: V1DeploymentConfigSpecTemplateSpecDnsConfig | null;
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | null;
  readonly enableServiceLinks?: boolean | null;
  readonly ephemeralContainers?: readonly (V1DeploymentConfigSpecTemplateSpecEphemeralContainers | null)[] | null;
  readonly hostAliases?: readonly (V1DeploymentConfigSpecTemplateSpecHostAliases | null)[] | null;
  readonly hostIPC?: boolean | null;
  readonly hostNetwork?: boolean | null;
  readonly hostPID?: boolean | null;
  readonly hostUsers?: boolean | null;
  readonly hostname?: string | null;
  readonly hostnameOverride?: string | null;
  readonly imagePullSecrets?: readonly (V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null)[] | null;
  readonly initContainers?: readonly (V1DeploymentConfigSpecTemplateSpecContainers | null)[] | null;
  readonly nodeName?: string | null;
  readonly nodeSelector?: { readonly [key: string]: string | null } | null;
  readonly os?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly overhead?: { readonly [key: string]: unknown } | null;
  readonly preemptionPolicy?: 'Never' | 'PreemptLowerPriority' | null;
  readonly priority?: number | null;
  readonly priorityClassName?: string | null;
  readonly readinessGates?: readonly (V1DeploymentConfigSpecTemplateSpecReadinessGates | null)[] | null;
  readonly resourceClaims?: readonly (V1DeploymentConfigSpecTemplateSpecResourceClaims | null)[] | null;
  readonly resources?: V1DeploymentConfigSpecStrategyResources | null;
  readonly restartPolicy?: 'Always' | 'Never' | 'OnFailure' | null;
  readonly runtimeClassName?: string | null;
  readonly schedulerName?: string | null;
  readonly schedulingGates?: readonly (V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null)[] | null;
  readonly schedulingGroup?: V1DeploymentConfigSpecTemplateSpecSchedulingGroup | null;
  readonly securityContext?: V1DeploymentConfigSpecTemplateSpecSecurityContext | null;
  readonly serviceAccount?: string | null;
  readonly serviceAccountName?: string | null;
  readonly setHostnameAsFQDN?: boolean | null;
  readonly shareProcessNamespace?: boolean | null;
  readonly subdomain?: string | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly tolerations?: readonly (V1DeploymentConfigSpecTemplateSpecTolerations | null)[] | null;
  readonly topologySpreadConstraints?: readonly (V1DeploymentConfigSpecTemplateSpecTopologySpreadConstraints | null)[] | null;
  readonly volumes?: readonly (V1DeploymentConfigSpecTemplateSpecVolumes | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinity {
  readonly nodeAffinity?: V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinity | null;
  readonly podAffinity?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinity | null;
  readonly podAntiAffinity?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinity | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | null)[] | null;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference?: V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | null;
  readonly weight?: number | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | null)[] | null;
  readonly matchFields?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key?: string | null;
  readonly operator?: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn' | null;
  readonly values?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | null)[] | null;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | null;
  readonly weight?: number | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | null;
  readonly matchLabelKeys?: readonly (string | null)[] | null;
  readonly mismatchLabelKeys?: readonly (string | null)[] | null;
  readonly namespaceSelector?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | null;
  readonly namespaces?: readonly (string | null)[] | null;
  readonly topologyKey?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: readonly (V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | null)[] | null;
  readonly matchLabels?: { readonly [key: string]: string | null } | null;
}

export interface V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key?: string | null;
  readonly operator?: string | null;
  readonly values?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainers {
  readonly args?: readonly (string | null)[] | null;
  readonly command?: readonly (string | null)[] | null;
  readonly env?: readonly (V1DeploymentConfigSpecStrategyCustomParamsEnvironment | null)[] | null;
  readonly envFrom?: readonly (V1DeploymentConfigSpecTemplateSpecContainersEnvFrom | null)[] | null;
  readonly image?: string | null;
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
  readonly lifecycle?: V1DeploymentConfigSpecTemplateSpecContainersLifecycle | null;
  readonly livenessProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly name?: string | null;
  readonly ports?: readonly (V1DeploymentConfigSpecTemplateSpecContainersPorts | null)[] | null;
  readonly readinessProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly resizePolicy?: readonly (V1DeploymentConfigSpecTemplateSpecContainersResizePolicy | null)[] | null;
  readonly resources?: V1DeploymentConfigSpecStrategyResources | null;
  readonly restartPolicy?: string | null;
  readonly restartPolicyRules?: readonly (V1DeploymentConfigSpecTemplateSpecContainersRestartPolicyRules | null)[] | null;
  readonly securityContext?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContext | null;
  readonly startupProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly stdin?: boolean | null;
  readonly stdinOnce?: boolean | null;
  readonly terminationMessagePath?: string | null;
  readonly terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | null;
  readonly tty?: boolean | null;
  readonly volumeDevices?: readonly (V1DeploymentConfigSpecTemplateSpecContainersVolumeDevices | null)[] | null;
  readonly volumeMounts?: readonly (V1DeploymentConfigSpecTemplateSpecContainersVolumeMounts | null)[] | null;
  readonly workingDir?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersEnvFrom {
  readonly configMapRef?: V1DeploymentConfigSpecTemplateSpecContainersEnvFromConfigMapRef | null;
  readonly prefix?: string | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecContainersEnvFromConfigMapRef | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersEnvFromConfigMapRef {
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecycle {
  readonly postStart?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStart | null;
  readonly preStop?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStart | null;
  readonly stopSignal?: 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGRTMAX' | 'SIGRTMAX-1' | 'SIGRTMAX-10' | 'SIGRTMAX-11' | 'SIGRTMAX-12' | 'SIGRTMAX-13' | 'SIGRTMAX-14' | 'SIGRTMAX-2' | 'SIGRTMAX-3' | 'SIGRTMAX-4' | 'SIGRTMAX-5' | 'SIGRTMAX-6' | 'SIGRTMAX-7' | 'SIGRTMAX-8' | 'SIGRTMAX-9' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStart {
  readonly exec?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartExec | null;
  readonly httpGet?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGet | null;
  readonly sleep?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartSleep | null;
  readonly tcpSocket?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartTcpSocket | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartExec {
  readonly command?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string | null;
  readonly httpHeaders?: readonly (V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders | null)[] | null;
  readonly path?: string | null;
  readonly port?: number | string;
  readonly scheme?: 'HTTP' | 'HTTPS' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds?: number | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string | null;
  readonly port?: number | string;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartExec | null;
  readonly failureThreshold?: number | null;
  readonly grpc?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbeGrpc | null;
  readonly httpGet?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGet | null;
  readonly initialDelaySeconds?: number | null;
  readonly periodSeconds?: number | null;
  readonly successThreshold?: number | null;
  readonly tcpSocket?: V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartTcpSocket | null;
  readonly terminationGracePeriodSeconds?: number | null;
  readonly timeoutSeconds?: number | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port?: number | null;
  readonly service?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersPorts {
  readonly containerPort?: number | null;
  readonly hostIP?: string | null;
  readonly hostPort?: number | null;
  readonly name?: string | null;
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersResizePolicy {
  readonly resourceName?: string | null;
  readonly restartPolicy?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersRestartPolicyRules {
  readonly action?: string | null;
  readonly exitCodes?: V1DeploymentConfigSpecTemplateSpecContainersRestartPolicyRulesExitCodes | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator?: string | null;
  readonly values?: readonly (number | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean | null;
  readonly appArmorProfile?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextAppArmorProfile | null;
  readonly capabilities?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextCapabilities | null;
  readonly privileged?: boolean | null;
  readonly procMount?: 'Default' | 'Unmasked' | null;
  readonly readOnlyRootFilesystem?: boolean | null;
  readonly runAsGroup?: number | null;
  readonly runAsNonRoot?: boolean | null;
  readonly runAsUser?: number | null;
  readonly seLinuxOptions?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextSeLinuxOptions | null;
  readonly seccompProfile?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextAppArmorProfile | null;
  readonly windowsOptions?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextWindowsOptions | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string | null;
  readonly type?: 'Localhost' | 'RuntimeDefault' | 'Unconfined' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: readonly (string | null)[] | null;
  readonly drop?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string | null;
  readonly role?: string | null;
  readonly type?: string | null;
  readonly user?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string | null;
  readonly gmsaCredentialSpecName?: string | null;
  readonly hostProcess?: boolean | null;
  readonly runAsUserName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersVolumeDevices {
  readonly devicePath?: string | null;
  readonly name?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath?: string | null;
  readonly mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None' | null;
  readonly name?: string | null;
  readonly readOnly?: boolean | null;
  readonly recursiveReadOnly?: string | null;
  readonly subPath?: string | null;
  readonly subPathExpr?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecDnsConfig {
  readonly nameservers?: readonly (string | null)[] | null;
  readonly options?: readonly (V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders | null)[] | null;
  readonly searches?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecEphemeralContainers {
  readonly args?: readonly (string | null)[] | null;
  readonly command?: readonly (string | null)[] | null;
  readonly env?: readonly (V1DeploymentConfigSpecStrategyCustomParamsEnvironment | null)[] | null;
  readonly envFrom?: readonly (V1DeploymentConfigSpecTemplateSpecContainersEnvFrom | null)[] | null;
  readonly image?: string | null;
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
  readonly lifecycle?: V1DeploymentConfigSpecTemplateSpecContainersLifecycle | null;
  readonly livenessProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly name?: string | null;
  readonly ports?: readonly (V1DeploymentConfigSpecTemplateSpecContainersPorts | null)[] | null;
  readonly readinessProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly resizePolicy?: readonly (V1DeploymentConfigSpecTemplateSpecContainersResizePolicy | null)[] | null;
  readonly resources?: V1DeploymentConfigSpecStrategyResources | null;
  readonly restartPolicy?: string | null;
  readonly restartPolicyRules?: readonly (V1DeploymentConfigSpecTemplateSpecContainersRestartPolicyRules | null)[] | null;
  readonly securityContext?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContext | null;
  readonly startupProbe?: V1DeploymentConfigSpecTemplateSpecContainersLivenessProbe | null;
  readonly stdin?: boolean | null;
  readonly stdinOnce?: boolean | null;
  readonly targetContainerName?: string | null;
  readonly terminationMessagePath?: string | null;
  readonly terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | null;
  readonly tty?: boolean | null;
  readonly volumeDevices?: readonly (V1DeploymentConfigSpecTemplateSpecContainersVolumeDevices | null)[] | null;
  readonly volumeMounts?: readonly (V1DeploymentConfigSpecTemplateSpecContainersVolumeMounts | null)[] | null;
  readonly workingDir?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecHostAliases {
  readonly hostnames?: readonly (string | null)[] | null;
  readonly ip?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecImagePullSecrets {
  readonly name?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecReadinessGates {
  readonly conditionType?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecResourceClaims {
  readonly name?: string | null;
  readonly resourceClaimName?: string | null;
  readonly resourceClaimTemplateName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecSchedulingGroup {
  readonly podGroupName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecSecurityContext {
  readonly appArmorProfile?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextAppArmorProfile | null;
  readonly fsGroup?: number | null;
  readonly fsGroupChangePolicy?: 'Always' | 'OnRootMismatch' | null;
  readonly runAsGroup?: number | null;
  readonly runAsNonRoot?: boolean | null;
  readonly runAsUser?: number | null;
  readonly seLinuxChangePolicy?: string | null;
  readonly seLinuxOptions?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextSeLinuxOptions | null;
  readonly seccompProfile?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextAppArmorProfile | null;
  readonly supplementalGroups?: readonly (number | null)[] | null;
  readonly supplementalGroupsPolicy?: 'Merge' | 'Strict' | null;
  readonly sysctls?: readonly (V1DeploymentConfigSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders | null)[] | null;
  readonly windowsOptions?: V1DeploymentConfigSpecTemplateSpecContainersSecurityContextWindowsOptions | null;
}

export interface V1DeploymentConfigSpecTemplateSpecTolerations {
  readonly effect?: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule' | null;
  readonly key?: string | null;
  readonly operator?: 'Equal' | 'Exists' | 'Gt' | 'Lt' | null;
  readonly tolerationSeconds?: number | null;
  readonly value?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecTopologySpreadConstraints {
  readonly labelSelector?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | null;
  readonly matchLabelKeys?: readonly (string | null)[] | null;
  readonly maxSkew?: number | null;
  readonly minDomains?: number | null;
  readonly nodeAffinityPolicy?: 'Honor' | 'Ignore' | null;
  readonly nodeTaintsPolicy?: 'Honor' | 'Ignore' | null;
  readonly topologyKey?: string | null;
  readonly whenUnsatisfiable?: 'DoNotSchedule' | 'ScheduleAnyway' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumes {
  readonly awsElasticBlockStore?: V1DeploymentConfigSpecTemplateSpecVolumesAwsElasticBlockStore | null;
  readonly azureDisk?: V1DeploymentConfigSpecTemplateSpecVolumesAzureDisk | null;
  readonly azureFile?: V1DeploymentConfigSpecTemplateSpecVolumesAzureFile | null;
  readonly cephfs?: V1DeploymentConfigSpecTemplateSpecVolumesCephfs | null;
  readonly cinder?: V1DeploymentConfigSpecTemplateSpecVolumesCinder | null;
  readonly configMap?: V1DeploymentConfigSpecTemplateSpecVolumesConfigMap | null;
  readonly csi?: V1DeploymentConfigSpecTemplateSpecVolumesCsi | null;
  readonly downwardAPI?: V1DeploymentConfigSpecTemplateSpecVolumesDownwardAPI | null;
  readonly emptyDir?: V1DeploymentConfigSpecTemplateSpecVolumesEmptyDir | null;
  readonly ephemeral?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeral | null;
  readonly fc?: V1DeploymentConfigSpecTemplateSpecVolumesFc | null;
  readonly flexVolume?: V1DeploymentConfigSpecTemplateSpecVolumesFlexVolume | null;
  readonly flocker?: V1DeploymentConfigSpecTemplateSpecVolumesFlocker | null;
  readonly gcePersistentDisk?: V1DeploymentConfigSpecTemplateSpecVolumesGcePersistentDisk | null;
  readonly gitRepo?: V1DeploymentConfigSpecTemplateSpecVolumesGitRepo | null;
  readonly glusterfs?: V1DeploymentConfigSpecTemplateSpecVolumesGlusterfs | null;
  readonly hostPath?: V1DeploymentConfigSpecTemplateSpecVolumesHostPath | null;
  readonly image?: V1DeploymentConfigSpecTemplateSpecVolumesImage | null;
  readonly iscsi?: V1DeploymentConfigSpecTemplateSpecVolumesIscsi | null;
  readonly name?: string | null;
  readonly nfs?: V1DeploymentConfigSpecTemplateSpecVolumesNfs | null;
  readonly persistentVolumeClaim?: V1DeploymentConfigSpecTemplateSpecVolumesPersistentVolumeClaim | null;
  readonly photonPersistentDisk?: V1DeploymentConfigSpecTemplateSpecVolumesPhotonPersistentDisk | null;
  readonly portworxVolume?: V1DeploymentConfigSpecTemplateSpecVolumesPortworxVolume | null;
  readonly projected?: V1DeploymentConfigSpecTemplateSpecVolumesProjected | null;
  readonly quobyte?: V1DeploymentConfigSpecTemplateSpecVolumesQuobyte | null;
  readonly rbd?: V1DeploymentConfigSpecTemplateSpecVolumesRbd | null;
  readonly scaleIO?: V1DeploymentConfigSpecTemplateSpecVolumesScaleIO | null;
  readonly secret?: V1DeploymentConfigSpecTemplateSpecVolumesSecret | null;
  readonly storageos?: V1DeploymentConfigSpecTemplateSpecVolumesStorageos | null;
  readonly vsphereVolume?: V1DeploymentConfigSpecTemplateSpecVolumesVsphereVolume | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string | null;
  readonly partition?: number | null;
  readonly readOnly?: boolean | null;
  readonly volumeID?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesAzureDisk {
  readonly cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite' | null;
  readonly diskName?: string | null;
  readonly diskURI?: string | null;
  readonly fsType?: string | null;
  readonly kind?: 'Dedicated' | 'Managed' | 'Shared' | null;
  readonly readOnly?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesAzureFile {
  readonly readOnly?: boolean | null;
  readonly secretName?: string | null;
  readonly shareName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesCephfs {
  readonly monitors?: readonly (string | null)[] | null;
  readonly path?: string | null;
  readonly readOnly?: boolean | null;
  readonly secretFile?: string | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly user?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesCinder {
  readonly fsType?: string | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly volumeID?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesConfigMap {
  readonly defaultMode?: number | null;
  readonly items?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesConfigMapItems | null)[] | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesConfigMapItems {
  readonly key?: string | null;
  readonly mode?: number | null;
  readonly path?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesCsi {
  readonly driver?: string | null;
  readonly fsType?: string | null;
  readonly nodePublishSecretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly readOnly?: boolean | null;
  readonly volumeAttributes?: { readonly [key: string]: string | null } | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesDownwardAPI {
  readonly defaultMode?: number | null;
  readonly items?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesDownwardAPIItems | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesDownwardAPIItems {
  readonly fieldRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromFieldRef | null;
  readonly mode?: number | null;
  readonly path?: string | null;
  readonly resourceFieldRef?: V1DeploymentConfigSpecStrategyCustomParamsEnvironmentValueFromResourceFieldRef | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEmptyDir {
  readonly medium?: string | null;
  readonly sizeLimit?: unknown;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: { readonly [key: string]: unknown };
  readonly spec?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: readonly ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod' | null)[] | null;
  readonly dataSource?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource | null;
  readonly dataSourceRef?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | null;
  readonly resources?: V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources | null;
  readonly selector?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | null;
  readonly storageClassName?: string | null;
  readonly volumeAttributesClassName?: string | null;
  readonly volumeMode?: 'Block' | 'Filesystem' | null;
  readonly volumeName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { readonly [key: string]: unknown } | null;
  readonly requests?: { readonly [key: string]: unknown } | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesFc {
  readonly fsType?: string | null;
  readonly lun?: number | null;
  readonly readOnly?: boolean | null;
  readonly targetWWNs?: readonly (string | null)[] | null;
  readonly wwids?: readonly (string | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesFlexVolume {
  readonly driver?: string | null;
  readonly fsType?: string | null;
  readonly options?: { readonly [key: string]: string | null } | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesFlocker {
  readonly datasetName?: string | null;
  readonly datasetUUID?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesGcePersistentDisk {
  readonly fsType?: string | null;
  readonly partition?: number | null;
  readonly pdName?: string | null;
  readonly readOnly?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesGitRepo {
  readonly directory?: string | null;
  readonly repository?: string | null;
  readonly revision?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesGlusterfs {
  readonly endpoints?: string | null;
  readonly path?: string | null;
  readonly readOnly?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesHostPath {
  readonly path?: string | null;
  readonly type?: '' | 'BlockDevice' | 'CharDevice' | 'Directory' | 'DirectoryOrCreate' | 'File' | 'FileOrCreate' | 'Socket' | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesImage {
  readonly pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | null;
  readonly reference?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean | null;
  readonly chapAuthSession?: boolean | null;
  readonly fsType?: string | null;
  readonly initiatorName?: string | null;
  readonly iqn?: string | null;
  readonly iscsiInterface?: string | null;
  readonly lun?: number | null;
  readonly portals?: readonly (string | null)[] | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly targetPortal?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesNfs {
  readonly path?: string | null;
  readonly readOnly?: boolean | null;
  readonly server?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesPersistentVolumeClaim {
  readonly claimName?: string | null;
  readonly readOnly?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string | null;
  readonly pdID?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesPortworxVolume {
  readonly fsType?: string | null;
  readonly readOnly?: boolean | null;
  readonly volumeID?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjected {
  readonly defaultMode?: number | null;
  readonly sources?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesProjectedSources | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle | null;
  readonly configMap?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesConfigMap | null;
  readonly downwardAPI?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesDownwardAPI | null;
  readonly podCertificate?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesPodCertificate | null;
  readonly secret?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesConfigMap | null;
  readonly serviceAccountToken?: V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: V1DeploymentConfigSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
  readonly path?: string | null;
  readonly signerName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  readonly items?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesConfigMapItems | null)[] | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesDownwardAPI {
  readonly items?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesDownwardAPIItems | null)[] | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string | null;
  readonly credentialBundlePath?: string | null;
  readonly keyPath?: string | null;
  readonly keyType?: string | null;
  readonly maxExpirationSeconds?: number | null;
  readonly signerName?: string | null;
  readonly userAnnotations?: { readonly [key: string]: string | null } | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string | null;
  readonly expirationSeconds?: number | null;
  readonly path?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesQuobyte {
  readonly group?: string | null;
  readonly readOnly?: boolean | null;
  readonly registry?: string | null;
  readonly tenant?: string | null;
  readonly user?: string | null;
  readonly volume?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesRbd {
  readonly fsType?: string | null;
  readonly image?: string | null;
  readonly keyring?: string | null;
  readonly monitors?: readonly (string | null)[] | null;
  readonly pool?: string | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly user?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesScaleIO {
  readonly fsType?: string | null;
  readonly gateway?: string | null;
  readonly protectionDomain?: string | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly sslEnabled?: boolean | null;
  readonly storageMode?: string | null;
  readonly storagePool?: string | null;
  readonly system?: string | null;
  readonly volumeName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesSecret {
  readonly defaultMode?: number | null;
  readonly items?: readonly (V1DeploymentConfigSpecTemplateSpecVolumesConfigMapItems | null)[] | null;
  readonly optional?: boolean | null;
  readonly secretName?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesStorageos {
  readonly fsType?: string | null;
  readonly readOnly?: boolean | null;
  readonly secretRef?: V1DeploymentConfigSpecTemplateSpecImagePullSecrets | null;
  readonly volumeName?: string | null;
  readonly volumeNamespace?: string | null;
}

export interface V1DeploymentConfigSpecTemplateSpecVolumesVsphereVolume {
  readonly fsType?: string | null;
  readonly storagePolicyID?: string | null;
  readonly storagePolicyName?: string | null;
  readonly volumePath?: string | null;
}

export interface V1DeploymentConfigSpecTriggers {
  readonly imageChangeParams?: V1DeploymentConfigSpecTriggersImageChangeParams | null;
  readonly type?: string | null;
}

export interface V1DeploymentConfigSpecTriggersImageChangeParams {
  readonly automatic?: boolean | null;
  readonly containerNames?: readonly (string | null)[] | null;
  readonly from?: V1DeploymentConfigSpecStrategyRecreateParamsMidTagImagesTo | null;
  readonly lastTriggeredImage?: string | null;
}
