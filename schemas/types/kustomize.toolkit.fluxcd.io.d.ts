// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'kustomize.toolkit.fluxcd.io/v1 Kustomization': V1Kustomization;
  /** @deprecated */ 'kustomize.toolkit.fluxcd.io/v1beta2 Kustomization': V1beta2Kustomization;
}

/** kustomize.toolkit.fluxcd.io/v1 Kustomization */
export interface V1Kustomization {
  readonly spec?: V1KustomizationSpec;
}

export interface V1KustomizationSpec {
  readonly buildMetadata?: readonly ('originAnnotations' | 'transformerAnnotations')[];
  readonly commonMetadata?: V1KustomizationSpecCommonMetadata;
  readonly components?: readonly string[];
  readonly decryption?: V1KustomizationSpecDecryption;
  readonly deletionPolicy?: 'MirrorPrune' | 'Delete' | 'WaitForTermination' | 'Orphan';
  readonly dependsOn?: readonly V1KustomizationSpecDependsOn[];
  /** @default false */
  readonly force?: boolean;
  readonly healthCheckExprs?: readonly V1KustomizationSpecHealthCheckExprs[];
  readonly healthChecks?: readonly V1KustomizationSpecHealthChecks[];
  readonly ignore?: readonly V1KustomizationSpecIgnore[];
  readonly ignoreMissingComponents?: boolean;
  readonly images?: readonly V1KustomizationSpecImages[];
  readonly interval: string;
  readonly kubeConfig?: V1KustomizationSpecKubeConfig;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly patches?: readonly V1KustomizationSpecPatches[];
  readonly path?: string;
  readonly postBuild?: V1KustomizationSpecPostBuild;
  readonly prune: boolean;
  readonly retryInterval?: string;
  readonly serviceAccountName?: string;
  readonly sourceRef: V1KustomizationSpecSourceRef;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly timeout?: string;
  readonly wait?: boolean;
}

export interface V1KustomizationSpecCommonMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly labels?: { readonly [key: string]: string };
}

export interface V1KustomizationSpecDecryption {
  readonly provider: 'sops';
  readonly secretRef?: V1KustomizationSpecDecryptionSecretRef;
  readonly serviceAccountName?: string;
}

export interface V1KustomizationSpecDecryptionSecretRef {
  readonly name: string;
}

export interface V1KustomizationSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
  readonly readyExpr?: string;
}

export interface V1KustomizationSpecHealthCheckExprs {
  readonly apiVersion: string;
  readonly current: string;
  readonly failed?: string;
  readonly inProgress?: string;
  readonly kind?: string;
}

export interface V1KustomizationSpecHealthChecks {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface V1KustomizationSpecIgnore {
  readonly paths: readonly string[];
  readonly target?: V1KustomizationSpecIgnoreTarget;
}

export interface V1KustomizationSpecIgnoreTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export interface V1KustomizationSpecImages {
  readonly digest?: string;
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
}

export interface V1KustomizationSpecKubeConfig {
  readonly configMapRef?: V1KustomizationSpecDecryptionSecretRef;
  readonly secretRef?: V1KustomizationSpecKubeConfigSecretRef;
}

export interface V1KustomizationSpecKubeConfigSecretRef {
  readonly key?: string;
  readonly name: string;
}

export interface V1KustomizationSpecPatches {
  readonly patch: string;
  readonly target?: V1KustomizationSpecIgnoreTarget;
}

export interface V1KustomizationSpecPostBuild {
  readonly substitute?: { readonly [key: string]: string };
  readonly substituteFrom?: readonly V1KustomizationSpecPostBuildSubstituteFrom[];
  readonly substituteStrategy?: 'WithVariables' | 'Always';
}

export interface V1KustomizationSpecPostBuildSubstituteFrom {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  /** @default false */
  readonly optional?: boolean;
}

export interface V1KustomizationSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: 'OCIRepository' | 'GitRepository' | 'Bucket' | 'ExternalArtifact';
  readonly name: string;
  readonly namespace?: string;
}

/** kustomize.toolkit.fluxcd.io/v1beta2 Kustomization */
export interface V1beta2Kustomization {
  readonly spec?: V1beta2KustomizationSpec;
}

export interface V1beta2KustomizationSpec {
  readonly commonMetadata?: V1KustomizationSpecCommonMetadata;
  readonly components?: readonly string[];
  readonly decryption?: V1beta2KustomizationSpecDecryption;
  readonly dependsOn?: readonly V1beta2KustomizationSpecDependsOn[];
  /** @default false */
  readonly force?: boolean;
  readonly healthChecks?: readonly V1KustomizationSpecHealthChecks[];
  readonly images?: readonly V1KustomizationSpecImages[];
  readonly interval: string;
  readonly kubeConfig?: V1KustomizationSpecKubeConfig;
  readonly patches?: readonly V1KustomizationSpecPatches[];
  readonly patchesJson6902?: readonly V1beta2KustomizationSpecPatchesJson6902[];
  readonly patchesStrategicMerge?: readonly unknown[];
  readonly path?: string;
  readonly postBuild?: V1beta2KustomizationSpecPostBuild;
  readonly prune: boolean;
  readonly retryInterval?: string;
  readonly serviceAccountName?: string;
  readonly sourceRef: V1beta2KustomizationSpecSourceRef;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly timeout?: string;
  readonly validation?: 'none' | 'client' | 'server';
  readonly wait?: boolean;
}

export interface V1beta2KustomizationSpecDecryption {
  readonly provider: 'sops';
  readonly secretRef?: V1KustomizationSpecDecryptionSecretRef;
}

export interface V1beta2KustomizationSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
}

export interface V1beta2KustomizationSpecPatchesJson6902 {
  readonly patch: readonly V1beta2KustomizationSpecPatchesJson6902Patch[];
  readonly target: V1KustomizationSpecIgnoreTarget;
}

export interface V1beta2KustomizationSpecPatchesJson6902Patch {
  readonly from?: string;
  readonly op: 'test' | 'remove' | 'add' | 'replace' | 'move' | 'copy';
  readonly path: string;
  readonly value?: unknown;
}

export interface V1beta2KustomizationSpecPostBuild {
  readonly substitute?: { readonly [key: string]: string };
  readonly substituteFrom?: readonly V1KustomizationSpecPostBuildSubstituteFrom[];
}

export interface V1beta2KustomizationSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: 'OCIRepository' | 'GitRepository' | 'Bucket';
  readonly name: string;
  readonly namespace?: string;
}
