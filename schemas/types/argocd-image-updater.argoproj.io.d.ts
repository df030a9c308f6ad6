// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'argocd-image-updater.argoproj.io/v1alpha1 ImageUpdater': V1alpha1ImageUpdater;
}

/** argocd-image-updater.argoproj.io/v1alpha1 ImageUpdater */
export interface V1alpha1ImageUpdater {
  readonly spec?: V1alpha1ImageUpdaterSpec;
}

export interface V1alpha1ImageUpdaterSpec {
  readonly namespace?: unknown;
  readonly applicationRefs: readonly V1alpha1ImageUpdaterSpecApplicationRefs[];
  readonly commonUpdateSettings?: V1alpha1ImageUpdaterSpecApplicationRefsCommonUpdateSettings;
  readonly imagesVerification?: V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerification;
  readonly writeBackConfig?: V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfig;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefs {
  readonly commonUpdateSettings?: V1alpha1ImageUpdaterSpecApplicationRefsCommonUpdateSettings;
  readonly images?: readonly V1alpha1ImageUpdaterSpecApplicationRefsImages[];
  readonly imagesVerification?: V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerification;
  readonly labelSelectors?: V1alpha1ImageUpdaterSpecApplicationRefsLabelSelectors;
  readonly namePattern: string;
  /** @default false */
  readonly useAnnotations?: boolean;
  readonly writeBackConfig?: V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfig;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsCommonUpdateSettings {
  readonly allowTags?: string;
  /** @default false */
  readonly forceUpdate?: boolean;
  readonly ignoreTags?: readonly string[];
  readonly platforms?: readonly string[];
  readonly pullSecret?: string;
  /** @default "semver" */
  readonly updateStrategy?: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImages {
  readonly alias: string;
  readonly commonUpdateSettings?: V1alpha1ImageUpdaterSpecApplicationRefsCommonUpdateSettings;
  readonly imageName: string;
  readonly imagesVerification?: V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerification;
  readonly manifestTargets?: V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargets;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerification {
  readonly cosignKey?: V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerificationCosignKey;
  /** @default true */
  readonly enabled?: boolean;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImagesImagesVerificationCosignKey {
  readonly key: string;
  readonly secretName: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargets {
  readonly helm?: V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargetsHelm;
  readonly kustomize?: V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargetsKustomize;
  readonly plugin?: V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargetsHelm;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargetsHelm {
  readonly name?: string;
  readonly spec?: string;
  readonly tag?: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsImagesManifestTargetsKustomize {
  readonly name: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsLabelSelectors {
  readonly matchExpressions?: readonly V1alpha1ImageUpdaterSpecApplicationRefsLabelSelectorsMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsLabelSelectorsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfig {
  readonly gitConfig?: V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfigGitConfig;
  readonly method?: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfigGitConfig {
  readonly branch?: string;
  readonly pullRequest?: V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfigGitConfigPullRequest;
  readonly repository?: string;
  readonly writeBackTarget?: string;
}

export interface V1alpha1ImageUpdaterSpecApplicationRefsWriteBackConfigGitConfigPullRequest {
  readonly github?: { readonly [key: string]: unknown };
  readonly gitlab?: { readonly [key: string]: unknown };
}
