// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'build.openshift.io/v1 Build': V1Build;
  'build.openshift.io/v1 BuildConfig': V1BuildConfig;
}

/** build.openshift.io/v1 Build */
export interface V1Build {
  readonly spec?: V1BuildSpec | null;
}

export interface V1BuildSpec {
  readonly completionDeadlineSeconds?: number | null;
  readonly mountTrustedCA?: boolean | null;
  readonly nodeSelector?: { readonly [key: string]: string | null } | null;
  readonly output?: V1BuildSpecOutput | null;
  readonly postCommit?: V1BuildSpecPostCommit | null;
  readonly resources?: V1BuildSpecResources | null;
  readonly revision?: V1BuildSpecRevision | null;
  readonly serviceAccount?: string | null;
  readonly source?: V1BuildSpecSource | null;
  readonly strategy?: V1BuildSpecStrategy | null;
  readonly triggeredBy?: readonly (V1BuildSpecTriggeredBy | null)[] | null;
}

export interface V1BuildSpecOutput {
  readonly imageLabels?: readonly (V1BuildSpecOutputImageLabels | null)[] | null;
  readonly pushSecret?: V1BuildSpecOutputPushSecret | null;
  readonly to?: V1BuildSpecOutputTo | null;
}

export interface V1BuildSpecOutputImageLabels {
  readonly name?: string | null;
  readonly value?: string | null;
}

export interface V1BuildSpecOutputPushSecret {
  readonly name?: string | null;
}

export interface V1BuildSpecOutputTo {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
  readonly resourceVersion?: string | null;
  readonly uid?: string | null;
}

export interface V1BuildSpecPostCommit {
  readonly args?: readonly (string | null)[] | null;
  readonly command?: readonly (string | null)[] | null;
  readonly script?: string | null;
}

export interface V1BuildSpecResources {
  readonly claims?: readonly (V1BuildSpecResourcesClaims | null)[] | null;
  readonly limits?: { readonly [key: string]: unknown } | null;
  readonly requests?: { readonly [key: string]: unknown } | null;
}

export interface V1BuildSpecResourcesClaims {
  readonly name?: string | null;
  readonly request?: string | null;
}

export interface V1BuildSpecRevision {
  readonly git?: V1BuildSpecRevisionGit | null;
  readonly type?: string | null;
}

export interface V1BuildSpecRevisionGit {
  readonly author?: V1BuildSpecRevisionGitAuthor | null;
  readonly commit?: string | null;
  readonly committer?: V1BuildSpecRevisionGitAuthor | null;
  readonly message?: string | null;
}

export interface V1BuildSpecRevisionGitAuthor {
  readonly email?: string | null;
  readonly name?: string | null;
}

export interface V1BuildSpecSource {
  readonly binary?: V1BuildSpecSourceBinary | null;
  readonly configMaps?: readonly (V1BuildSpecSourceConfigMaps | null)[] | null;
  readonly contextDir?: string | null;
  readonly dockerfile?: string | null;
  readonly git?: V1BuildSpecSourceGit | null;
  readonly images?: readonly (V1BuildSpecSourceImages | null)[] | null;
  readonly secrets?: readonly (V1BuildSpecSourceSecrets | null)[] | null;
  readonly sourceSecret?: V1BuildSpecOutputPushSecret | null;
  readonly type?: string | null;
}

export interface V1BuildSpecSourceBinary {
  readonly asFile?: string | null;
}

export interface V1BuildSpecSourceConfigMaps {
  readonly configMap?: V1BuildSpecOutputPushSecret | null;
  readonly destinationDir?: string | null;
}

export interface V1BuildSpecSourceGit {
  readonly httpProxy?: string | null;
  readonly httpsProxy?: string | null;
  readonly noProxy?: string | null;
  readonly ref?: string | null;
  readonly uri?: string | null;
}

export interface V1BuildSpecSourceImages {
  readonly as?: readonly (string | null)[] | null;
  readonly from?: V1BuildSpecOutputTo | null;
  readonly paths?: readonly (V1BuildSpecSourceImagesPaths | null)[] | null;
  readonly pullSecret?: V1BuildSpecOutputPushSecret | null;
}

export interface V1BuildSpecSourceImagesPaths {
  readonly destinationDir?: string | null;
  readonly sourcePath?: string | null;
}

export interface V1BuildSpecSourceSecrets {
  readonly destinationDir?: string | null;
  readonly secret?: V1BuildSpecOutputPushSecret | null;
}

export interface V1BuildSpecStrategy {
  readonly customStrategy?: V1BuildSpecStrategyCustomStrategy | null;
  readonly dockerStrategy?: V1BuildSpecStrategyDockerStrategy | null;
  readonly jenkinsPipelineStrategy?: V1BuildSpecStrategyJenkinsPipelineStrategy | null;
  readonly sourceStrategy?: V1BuildSpecStrategySourceStrategy | null;
  readonly type?: string | null;
}

export interface V1BuildSpecStrategyCustomStrategy {
  readonly buildAPIVersion?: string | null;
  readonly env?: readonly (V1BuildSpecStrategyCustomStrategyEnv | null)[] | null;
  readonly exposeDockerSocket?: boolean | null;
  readonly forcePull?: boolean | null;
  readonly from?: V1BuildSpecOutputTo | null;
  readonly pullSecret?: V1BuildSpecOutputPushSecret | null;
  readonly secrets?: readonly (V1BuildSpecStrategyCustomStrategySecrets | null)[] | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnv {
  readonly name?: string | null;
  readonly value?: string | null;
  readonly valueFrom?: V1BuildSpecStrategyCustomStrategyEnvValueFrom | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnvValueFrom {
  readonly configMapKeyRef?: V1BuildSpecStrategyCustomStrategyEnvValueFromConfigMapKeyRef | null;
  readonly fieldRef?: V1BuildSpecStrategyCustomStrategyEnvValueFromFieldRef | null;
  readonly fileKeyRef?: V1BuildSpecStrategyCustomStrategyEnvValueFromFileKeyRef | null;
  readonly resourceFieldRef?: V1BuildSpecStrategyCustomStrategyEnvValueFromResourceFieldRef | null;
  readonly secretKeyRef?: V1BuildSpecStrategyCustomStrategyEnvValueFromConfigMapKeyRef | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnvValueFromConfigMapKeyRef {
  readonly key?: string | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnvValueFromFieldRef {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnvValueFromFileKeyRef {
  readonly key?: string | null;
  readonly optional?: boolean | null;
  readonly path?: string | null;
  readonly volumeName?: string | null;
}

export interface V1BuildSpecStrategyCustomStrategyEnvValueFromResourceFieldRef {
  readonly containerName?: string | null;
  readonly divisor?: unknown;
  readonly resource?: string | null;
}

export interface V1BuildSpecStrategyCustomStrategySecrets {
  readonly mountPath?: string | null;
  readonly secretSource?: V1BuildSpecOutputPushSecret | null;
}

export interface V1BuildSpecStrategyDockerStrategy {
  readonly buildArgs?: readonly (V1BuildSpecStrategyCustomStrategyEnv | null)[] | null;
  readonly dockerfilePath?: string | null;
  readonly env?: readonly (V1BuildSpecStrategyCustomStrategyEnv | null)[] | null;
  readonly forcePull?: boolean | null;
  readonly from?: V1BuildSpecOutputTo | null;
  readonly imageOptimizationPolicy?: string | null;
  readonly noCache?: boolean | null;
  readonly pullSecret?: V1BuildSpecOutputPushSecret | null;
  readonly volumes?: readonly (V1BuildSpecStrategyDockerStrategyVolumes | null)[] | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumes {
  readonly mounts?: readonly (V1BuildSpecStrategyDockerStrategyVolumesMounts | null)[] | null;
  readonly name?: string | null;
  readonly source?: V1BuildSpecStrategyDockerStrategyVolumesSource | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesMounts {
  readonly destinationPath?: string | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesSource {
  readonly configMap?: V1BuildSpecStrategyDockerStrategyVolumesSourceConfigMap | null;
  readonly csi?: V1BuildSpecStrategyDockerStrategyVolumesSourceCsi | null;
  readonly secret?: V1BuildSpecStrategyDockerStrategyVolumesSourceSecret | null;
  readonly type?: string | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesSourceConfigMap {
  readonly defaultMode?: number | null;
  readonly items?: readonly (V1BuildSpecStrategyDockerStrategyVolumesSourceConfigMapItems | null)[] | null;
  readonly name?: string | null;
  readonly optional?: boolean | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesSourceConfigMapItems {
  readonly key?: string | null;
  readonly mode?: number | null;
  readonly path?: string | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesSourceCsi {
  readonly driver?: string | null;
  readonly fsType?: string | null;
  readonly nodePublishSecretRef?: V1BuildSpecOutputPushSecret | null;
  readonly readOnly?: boolean | null;
  readonly volumeAttributes?: { readonly [key: string]: string | null } | null;
}

export interface V1BuildSpecStrategyDockerStrategyVolumesSourceSecret {
  readonly defaultMode?: number | null;
  readonly items?: readonly (V1BuildSpecStrategyDockerStrategyVolumesSourceConfigMapItems | null)[] | null;
  readonly optional?: boolean | null;
  readonly secretName?: string | null;
}

export interface V1BuildSpecStrategyJenkinsPipelineStrategy {
  readonly env?: readonly (V1BuildSpecStrategyCustomStrategyEnv | null)[] | null;
  readonly jenkinsfile?: string | null;
  readonly jenkinsfilePath?: string | null;
}

export interface V1BuildSpecStrategySourceStrategy {
  readonly env?: readonly (V1BuildSpecStrategyCustomStrategyEnv | null)[] | null;
  readonly forcePull?: boolean | null;
  readonly from?: V1BuildSpecOutputTo | null;
  readonly incremental?: boolean | null;
  readonly pullSecret?: V1BuildSpecOutputPushSecret | null;
  readonly scripts?: string | null;
  readonly volumes?: readonly (V1BuildSpecStrategyDockerStrategyVolumes | null)[] | null;
}

export interface V1BuildSpecTriggeredBy {
  readonly bitbucketWebHook?: V1BuildSpecTriggeredByBitbucketWebHook | null;
  readonly genericWebHook?: V1BuildSpecTriggeredByBitbucketWebHook | null;
  readonly githubWebHook?: V1BuildSpecTriggeredByBitbucketWebHook | null;
  readonly gitlabWebHook?: V1BuildSpecTriggeredByBitbucketWebHook | null;
  readonly imageChangeBuild?: V1BuildSpecTriggeredByImageChangeBuild | null;
  readonly message?: string | null;
}

export interface V1BuildSpecTriggeredByBitbucketWebHook {
  readonly revision?: V1BuildSpecRevision | null;
  readonly secret?: string | null;
}

export interface V1BuildSpecTriggeredByImageChangeBuild {
  readonly fromRef?: V1BuildSpecOutputTo | null;
  readonly imageID?: string | null;
}

/** build.openshift.io/v1 BuildConfig */
export interface V1BuildConfig {
  readonly spec?: V1BuildConfigSpec | null;
}

export interface V1BuildConfigSpec {
  readonly completionDeadlineSeconds?: number | null;
  readonly failedBuildsHistoryLimit?: number | null;
  readonly mountTrustedCA?: boolean | null;
  readonly nodeSelector?: { readonly [key: string]: string | null } | null;
  readonly output?: V1BuildSpecOutput | null;
  readonly postCommit?: V1BuildSpecPostCommit | null;
  readonly resources?: V1BuildSpecResources | null;
  readonly revision?: V1BuildSpecRevision | null;
  readonly runPolicy?: string | null;
  readonly serviceAccount?: string | null;
  readonly source?: V1BuildSpecSource | null;
  readonly strategy?: V1BuildSpecStrategy | null;
  readonly successfulBuildsHistoryLimit?: number | null;
  readonly triggers?: readonly (V1BuildConfigSpecTriggers | null)[] | null;
}

export interface V1BuildConfigSpecTriggers {
  readonly bitbucket?: V1BuildConfigSpecTriggersBitbucket | null;
  readonly generic?: V1BuildConfigSpecTriggersBitbucket | null;
  readonly github?: V1BuildConfigSpecTriggersBitbucket | null;
  readonly gitlab?: V1BuildConfigSpecTriggersBitbucket | null;
  readonly imageChange?: V1BuildConfigSpecTriggersImageChange | null;
  readonly type?: string | null;
}

export interface V1BuildConfigSpecTriggersBitbucket {
  readonly allowEnv?: boolean | null;
  readonly secret?: string | null;
  readonly secretReference?: V1BuildSpecOutputPushSecret | null;
}

export interface V1BuildConfigSpecTriggersImageChange {
  readonly from?: V1BuildSpecOutputTo | null;
  readonly lastTriggeredImageID?: string | null;
  readonly paused?: boolean | null;
}
