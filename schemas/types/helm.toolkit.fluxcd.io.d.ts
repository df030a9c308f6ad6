// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'helm.toolkit.fluxcd.io/v2 HelmRelease': V2HelmRelease;
  /** @deprecated */ 'helm.toolkit.fluxcd.io/v2beta1 HelmRelease': V2beta1HelmRelease;
  /** @deprecated */ 'helm.toolkit.fluxcd.io/v2beta2 HelmRelease': V2beta2HelmRelease;
}

/** helm.toolkit.fluxcd.io/v2 HelmRelease */
export interface V2HelmRelease {
  readonly spec?: V2HelmReleaseSpec;
}

export interface V2HelmReleaseSpec {
  readonly chart?: V2HelmReleaseSpecChart;
  readonly chartRef?: V2HelmReleaseSpecChartRef;
  readonly commonMetadata?: V2HelmReleaseSpecChartMetadata;
  readonly dependsOn?: readonly V2HelmReleaseSpecDependsOn[];
  readonly driftDetection?: V2HelmReleaseSpecDriftDetection;
  readonly healthCheckExprs?: readonly V2HelmReleaseSpecHealthCheckExprs[];
  readonly install?: V2HelmReleaseSpecInstall;
  readonly interval: string;
  readonly kubeConfig?: V2HelmReleaseSpecKubeConfig;
  readonly maxHistory?: number;
  readonly persistentClient?: boolean;
  readonly postRenderStrategy?: 'nohooks' | 'combined' | 'separate';
  readonly postRenderers?: readonly V2HelmReleaseSpecPostRenderers[];
  readonly releaseName?: string;
  readonly rollback?: V2HelmReleaseSpecRollback;
  readonly serviceAccountName?: string;
  readonly storageNamespace?: string;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly test?: V2HelmReleaseSpecTest;
  readonly timeout?: string;
  readonly uninstall?: V2HelmReleaseSpecUninstall;
  readonly upgrade?: V2HelmReleaseSpecUpgrade;
  readonly values?: unknown;
  readonly valuesFrom?: readonly V2HelmReleaseSpecValuesFrom[];
  readonly waitStrategy?: V2HelmReleaseSpecWaitStrategy;
}

export interface V2HelmReleaseSpecChart {
  readonly metadata?: V2HelmReleaseSpecChartMetadata;
  readonly spec: V2HelmReleaseSpecChartSpec;
}

export interface V2HelmReleaseSpecChartMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V2HelmReleaseSpecChartSpec {
  readonly chart: string;
  readonly ignoreMissingValuesFiles?: boolean;
  readonly interval?: string;
  /** @default "ChartVersion" */
  readonly reconcileStrategy?: 'ChartVersion' | 'Revision';
  readonly sourceRef: V2HelmReleaseSpecChartSpecSourceRef;
  readonly valuesFiles?: readonly string[];
  readonly verify?: V2HelmReleaseSpecChartSpecVerify;
  /** @default "*" */
  readonly version?: string;
}

export interface V2HelmReleaseSpecChartSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: 'HelmRepository' | 'GitRepository' | 'Bucket';
  readonly name: string;
  readonly namespace?: string;
}

export interface V2HelmReleaseSpecChartSpecVerify {
  /** @default "cosign" */
  readonly provider?: 'cosign' | 'notation';
  readonly secretRef?: V2HelmReleaseSpecChartSpecVerifySecretRef;
}

export interface V2HelmReleaseSpecChartSpecVerifySecretRef {
  readonly name: string;
}

export interface V2HelmReleaseSpecChartRef {
  readonly apiVersion?: string;
  readonly kind: 'OCIRepository' | 'HelmChart' | 'ExternalArtifact';
  readonly name: string;
  readonly namespace?: string;
}

export interface V2HelmReleaseSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
  readonly readyExpr?: string;
}

export interface V2HelmReleaseSpecDriftDetection {
  readonly ignore?: readonly V2HelmReleaseSpecDriftDetectionIgnore[];
  readonly mode?: 'enabled' | 'warn' | 'disabled';
}

export interface V2HelmReleaseSpecDriftDetectionIgnore {
  readonly paths: readonly string[];
  readonly target?: V2HelmReleaseSpecDriftDetectionIgnoreTarget;
}

export interface V2HelmReleaseSpecDriftDetectionIgnoreTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export interface V2HelmReleaseSpecHealthCheckExprs {
  readonly apiVersion: string;
  readonly current: string;
  readonly failed?: string;
  readonly inProgress?: string;
  readonly kind?: string;
}

export interface V2HelmReleaseSpecInstall {
  readonly crds?: 'Skip' | 'Create' | 'CreateReplace';
  readonly createNamespace?: boolean;
  readonly disableHooks?: boolean;
  readonly disableOpenAPIValidation?: boolean;
  readonly disableSchemaValidation?: boolean;
  readonly disableTakeOwnership?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly remediation?: V2HelmReleaseSpecInstallRemediation;
  readonly replace?: boolean;
  readonly serverSideApply?: boolean;
  readonly skipCRDs?: boolean;
  readonly strategy?: V2HelmReleaseSpecInstallStrategy;
  readonly timeout?: string;
}

export interface V2HelmReleaseSpecInstallRemediation {
  readonly ignoreTestFailures?: boolean;
  readonly remediateLastFailure?: boolean;
  readonly retries?: number;
}

export interface V2HelmReleaseSpecInstallStrategy {
  readonly name: 'RemediateOnFailure' | 'RetryOnFailure';
  readonly retryInterval?: string;
}

export interface V2HelmReleaseSpecKubeConfig {
  readonly configMapRef?: V2HelmReleaseSpecChartSpecVerifySecretRef;
  readonly secretRef?: V2HelmReleaseSpecKubeConfigSecretRef;
}

export interface V2HelmReleaseSpecKubeConfigSecretRef {
  readonly key?: string;
  readonly name: string;
}

export interface V2HelmReleaseSpecPostRenderers {
  readonly kustomize?: V2HelmReleaseSpecPostRenderersKustomize;
}

export interface V2HelmReleaseSpecPostRenderersKustomize {
  readonly images?: readonly V2HelmReleaseSpecPostRenderersKustomizeImages[];
  readonly patches?: readonly V2HelmReleaseSpecPostRenderersKustomizePatches[];
}

export interface V2HelmReleaseSpecPostRenderersKustomizeImages {
  readonly digest?: string;
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
}

export interface V2HelmReleaseSpecPostRenderersKustomizePatches {
  readonly patch: string;
  readonly target?: V2HelmReleaseSpecDriftDetectionIgnoreTarget;
}

export interface V2HelmReleaseSpecRollback {
  readonly cleanupOnFail?: boolean;
  readonly disableHooks?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly recreate?: boolean;
  readonly serverSideApply?: 'enabled' | 'disabled' | 'auto';
  readonly timeout?: string;
}

export interface V2HelmReleaseSpecTest {
  readonly enable?: boolean;
  readonly filters?: readonly V2HelmReleaseSpecTestFilters[];
  readonly ignoreFailures?: boolean;
  readonly timeout?: string;
}

export interface V2HelmReleaseSpecTestFilters {
  readonly exclude?: boolean;
  readonly name: string;
}

export interface V2HelmReleaseSpecUninstall {
  /** @default "background" */
  readonly deletionPropagation?: 'background' | 'foreground' | 'orphan';
  readonly disableHooks?: boolean;
  readonly disableWait?: boolean;
  readonly keepHistory?: boolean;
  readonly timeout?: string;
}

export interface V2HelmReleaseSpecUpgrade {
  readonly chartNameChangeStrategy?: 'InPlaceUpdate' | 'Reinstall';
  readonly cleanupOnFail?: boolean;
  readonly crds?: 'Skip' | 'Create' | 'CreateReplace';
  readonly disableHooks?: boolean;
  readonly disableOpenAPIValidation?: boolean;
  readonly disableSchemaValidation?: boolean;
  readonly disableTakeOwnership?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly preserveValues?: boolean;
  readonly remediation?: V2HelmReleaseSpecUpgradeRemediation;
  readonly serverSideApply?: 'enabled' | 'disabled' | 'auto';
  readonly strategy?: V2HelmReleaseSpecInstallStrategy;
  readonly timeout?: string;
}

export interface V2HelmReleaseSpecUpgradeRemediation {
  readonly ignoreTestFailures?: boolean;
  readonly remediateLastFailure?: boolean;
  readonly retries?: number;
  readonly strategy?: 'rollback' | 'uninstall';
}

export interface V2HelmReleaseSpecValuesFrom {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly literal?: boolean;
  readonly name: string;
  readonly optional?: boolean;
  readonly targetPath?: string;
  readonly valuesKey?: string;
}

export interface V2HelmReleaseSpecWaitStrategy {
  readonly name: 'poller' | 'legacy';
}

/** helm.toolkit.fluxcd.io/v2beta1 HelmRelease */
export interface V2beta1HelmRelease {
  readonly spec?: V2beta1HelmReleaseSpec;
}

export interface V2beta1HelmReleaseSpec {
  readonly chart: V2beta1HelmReleaseSpecChart;
  readonly chartRef?: V2beta1HelmReleaseSpecChartRef;
  readonly dependsOn?: readonly V2beta1HelmReleaseSpecDependsOn[];
  readonly driftDetection?: V2HelmReleaseSpecDriftDetection;
  readonly install?: V2beta1HelmReleaseSpecInstall;
  readonly interval: string;
  readonly kubeConfig?: V2beta1HelmReleaseSpecKubeConfig;
  readonly maxHistory?: number;
  readonly persistentClient?: boolean;
  readonly postRenderers?: readonly V2beta1HelmReleaseSpecPostRenderers[];
  readonly releaseName?: string;
  readonly rollback?: V2beta1HelmReleaseSpecRollback;
  readonly serviceAccountName?: string;
  readonly storageNamespace?: string;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly test?: V2beta1HelmReleaseSpecTest;
  readonly timeout?: string;
  readonly uninstall?: V2HelmReleaseSpecUninstall;
  readonly upgrade?: V2beta1HelmReleaseSpecUpgrade;
  readonly values?: unknown;
  readonly valuesFrom?: readonly V2beta1HelmReleaseSpecValuesFrom[];
}

export interface V2beta1HelmReleaseSpecChart {
  readonly metadata?: V2HelmReleaseSpecChartMetadata;
  readonly spec: V2beta1HelmReleaseSpecChartSpec;
}

export interface V2beta1HelmReleaseSpecChartSpec {
  readonly chart: string;
  readonly interval?: string;
  /** @default "ChartVersion" */
  readonly reconcileStrategy?: 'ChartVersion' | 'Revision';
  readonly sourceRef: V2HelmReleaseSpecChartSpecSourceRef;
  readonly valuesFile?: string;
  readonly valuesFiles?: readonly string[];
  readonly verify?: V2beta1HelmReleaseSpecChartSpecVerify;
  /** @default "*" */
  readonly version?: string;
}

export interface V2beta1HelmReleaseSpecChartSpecVerify {
  /** @default "cosign" */
  readonly provider?: 'cosign';
  readonly secretRef?: V2HelmReleaseSpecChartSpecVerifySecretRef;
}

export interface V2beta1HelmReleaseSpecChartRef {
  readonly apiVersion?: string;
  readonly kind: 'OCIRepository' | 'HelmChart';
  readonly name: string;
  readonly namespace?: string;
}

export interface V2beta1HelmReleaseSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
}

export interface V2beta1HelmReleaseSpecInstall {
  readonly crds?: 'Skip' | 'Create' | 'CreateReplace';
  readonly createNamespace?: boolean;
  readonly disableHooks?: boolean;
  readonly disableOpenAPIValidation?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly remediation?: V2HelmReleaseSpecInstallRemediation;
  readonly replace?: boolean;
  readonly skipCRDs?: boolean;
  readonly timeout?: string;
}

export interface V2beta1HelmReleaseSpecKubeConfig {
  readonly secretRef: V2HelmReleaseSpecKubeConfigSecretRef;
}

export interface V2beta1HelmReleaseSpecPostRenderers {
  readonly kustomize?: V2beta1HelmReleaseSpecPostRenderersKustomize;
}

export interface V2beta1HelmReleaseSpecPostRenderersKustomize {
  readonly images?: readonly V2HelmReleaseSpecPostRenderersKustomizeImages[];
  readonly patches?: readonly V2HelmReleaseSpecPostRenderersKustomizePatches[];
  readonly patchesJson6902?: readonly V2beta1HelmReleaseSpecPostRenderersKustomizePatchesJson6902[];
  readonly patchesStrategicMerge?: readonly unknown[];
}

export interface V2beta1HelmReleaseSpecPostRenderersKustomizePatchesJson6902 {
  readonly patch: readonly V2beta1HelmReleaseSpecPostRenderersKustomizePatchesJson6902Patch[];
  readonly target: V2HelmReleaseSpecDriftDetectionIgnoreTarget;
}

export interface V2beta1HelmReleaseSpecPostRenderersKustomizePatchesJson6902Patch {
  readonly from?: string;
  readonly op: 'test' | 'remove' | 'add' | 'replace' | 'move' | 'copy';
  readonly path: string;
  readonly value?: unknown;
}

export interface V2beta1HelmReleaseSpecRollback {
  readonly cleanupOnFail?: boolean;
  readonly disableHooks?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly recreate?: boolean;
  readonly timeout?: string;
}

export interface V2beta1HelmReleaseSpecTest {
  readonly enable?: boolean;
  readonly ignoreFailures?: boolean;
  readonly timeout?: string;
}

export interface V2beta1HelmReleaseSpecUpgrade {
  readonly cleanupOnFail?: boolean;
  readonly crds?: 'Skip' | 'Create' | 'CreateReplace';
  readonly disableHooks?: boolean;
  readonly disableOpenAPIValidation?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly preserveValues?: boolean;
  readonly remediation?: V2HelmReleaseSpecUpgradeRemediation;
  readonly timeout?: string;
}

export interface V2beta1HelmReleaseSpecValuesFrom {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  readonly optional?: boolean;
  readonly targetPath?: string;
  readonly valuesKey?: string;
}

/** helm.toolkit.fluxcd.io/v2beta2 HelmRelease */
export interface V2beta2HelmRelease {
  readonly spec?: V2beta2HelmReleaseSpec;
}

export interface V2beta2HelmReleaseSpec {
  readonly chart?: V2beta2HelmReleaseSpecChart;
  readonly chartRef?: V2beta1HelmReleaseSpecChartRef;
  readonly dependsOn?: readonly V2beta1HelmReleaseSpecDependsOn[];
  readonly driftDetection?: V2HelmReleaseSpecDriftDetection;
  readonly install?: V2beta1HelmReleaseSpecInstall;
  readonly interval: string;
  readonly kubeConfig?: V2beta1HelmReleaseSpecKubeConfig;
  readonly maxHistory?: number;
  readonly persistentClient?: boolean;
  readonly postRenderers?: readonly V2beta1HelmReleaseSpecPostRenderers[];
  readonly releaseName?: string;
  readonly rollback?: V2beta1HelmReleaseSpecRollback;
  readonly serviceAccountName?: string;
  readonly storageNamespace?: string;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly test?: V2HelmReleaseSpecTest;
  readonly timeout?: string;
  readonly uninstall?: V2HelmReleaseSpecUninstall;
  readonly upgrade?: V2beta1HelmReleaseSpecUpgrade;
  readonly values?: unknown;
  readonly valuesFrom?: readonly V2beta1HelmReleaseSpecValuesFrom[];
}

export interface V2beta2HelmReleaseSpecChart {
  readonly metadata?: V2HelmReleaseSpecChartMetadata;
  readonly spec: V2beta2HelmReleaseSpecChartSpec;
}

export interface V2beta2HelmReleaseSpecChartSpec {
  readonly chart: string;
  readonly ignoreMissingValuesFiles?: boolean;
  readonly interval?: string;
  /** @default "ChartVersion" */
  readonly reconcileStrategy?: 'ChartVersion' | 'Revision';
  readonly sourceRef: V2HelmReleaseSpecChartSpecSourceRef;
  readonly valuesFile?: string;
  readonly valuesFiles?: readonly string[];
  readonly verify?: V2HelmReleaseSpecChartSpecVerify;
  /** @default "*" */
  readonly version?: string;
}
