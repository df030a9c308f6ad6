// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'source.toolkit.fluxcd.io/v1 Bucket': V1Bucket;
  'source.toolkit.fluxcd.io/v1 ExternalArtifact': V1ExternalArtifact;
  'source.toolkit.fluxcd.io/v1 GitRepository': V1GitRepository;
  'source.toolkit.fluxcd.io/v1 HelmChart': V1HelmChart;
  'source.toolkit.fluxcd.io/v1 HelmRepository': V1HelmRepository;
  'source.toolkit.fluxcd.io/v1 OCIRepository': V1OCIRepository;
  /** @deprecated */ 'source.toolkit.fluxcd.io/v1beta2 Bucket': V1beta2Bucket;
  /** @deprecated */ 'source.toolkit.fluxcd.io/v1beta2 GitRepository': V1beta2GitRepository;
  /** @deprecated */ 'source.toolkit.fluxcd.io/v1beta2 HelmChart': V1beta2HelmChart;
  /** @deprecated */ 'source.toolkit.fluxcd.io/v1beta2 HelmRepository': V1beta2HelmRepository;
  /** @deprecated */ 'source.toolkit.fluxcd.io/v1beta2 OCIRepository': V1beta2OCIRepository;
}

/** source.toolkit.fluxcd.io/v1 Bucket */
export interface V1Bucket {
  readonly spec?: V1BucketSpec;
}

export interface V1BucketSpec {
  readonly bucketName: string;
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly endpoint: string;
  readonly ignore?: string;
  readonly insecure?: boolean;
  readonly interval: string;
  readonly prefix?: string;
  /** @default "generic" */
  readonly provider?: 'generic' | 'aws' | 'gcp' | 'azure';
  readonly proxySecretRef?: V1BucketSpecCertSecretRef;
  readonly region?: string;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly serviceAccountName?: string;
  readonly sts?: V1BucketSpecSts;
  readonly suspend?: boolean;
  /** @default "60s" */
  readonly timeout?: string;
}

export interface V1BucketSpecCertSecretRef {
  readonly name: string;
}

export interface V1BucketSpecSts {
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly endpoint: string;
  readonly provider: 'aws' | 'ldap';
  readonly secretRef?: V1BucketSpecCertSecretRef;
}

/** source.toolkit.fluxcd.io/v1 ExternalArtifact */
export interface V1ExternalArtifact {
  readonly spec?: V1ExternalArtifactSpec;
}

export interface V1ExternalArtifactSpec {
  readonly sourceRef?: V1ExternalArtifactSpecSourceRef;
}

export interface V1ExternalArtifactSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** source.toolkit.fluxcd.io/v1 GitRepository */
export interface V1GitRepository {
  readonly spec?: V1GitRepositorySpec;
}

export interface V1GitRepositorySpec {
  readonly ignore?: string;
  readonly include?: readonly V1GitRepositorySpecInclude[];
  readonly interval: string;
  readonly provider?: 'generic' | 'aws' | 'azure' | 'github';
  readonly proxySecretRef?: V1BucketSpecCertSecretRef;
  readonly recurseSubmodules?: boolean;
  readonly ref?: V1GitRepositorySpecRef;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly serviceAccountName?: string;
  readonly sparseCheckout?: readonly string[];
  readonly suspend?: boolean;
  /** @default "60s" */
  readonly timeout?: string;
  readonly url: string;
  readonly verify?: V1GitRepositorySpecVerify;
}

export interface V1GitRepositorySpecInclude {
  readonly fromPath?: string;
  readonly repository: V1BucketSpecCertSecretRef;
  readonly toPath?: string;
}

export interface V1GitRepositorySpecRef {
  readonly branch?: string;
  readonly commit?: string;
  readonly name?: string;
  readonly semver?: string;
  readonly tag?: string;
}

export interface V1GitRepositorySpecVerify {
  /** @default "HEAD" */
  readonly mode?: 'head' | 'HEAD' | 'Tag' | 'TagAndHEAD';
  readonly secretRef: V1BucketSpecCertSecretRef;
}

/** source.toolkit.fluxcd.io/v1 HelmChart */
export interface V1HelmChart {
  readonly spec?: V1HelmChartSpec;
}

export interface V1HelmChartSpec {
  readonly chart: string;
  readonly ignoreMissingValuesFiles?: boolean;
  readonly interval: string;
  /** @default "ChartVersion" */
  readonly reconcileStrategy?: 'ChartVersion' | 'Revision';
  readonly sourceRef: V1HelmChartSpecSourceRef;
  readonly suspend?: boolean;
  readonly valuesFiles?: readonly string[];
  readonly verify?: V1HelmChartSpecVerify;
  /** @default "*" */
  readonly version?: string;
}

export interface V1HelmChartSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: 'HelmRepository' | 'GitRepository' | 'Bucket';
  readonly name: string;
}

export interface V1HelmChartSpecVerify {
  readonly matchOIDCIdentity?: readonly V1HelmChartSpecVerifyMatchOIDCIdentity[];
  /** @default "cosign" */
  readonly provider?: 'cosign' | 'notation';
  readonly secretRef?: V1BucketSpecCertSecretRef;
}

export interface V1HelmChartSpecVerifyMatchOIDCIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** source.toolkit.fluxcd.io/v1 HelmRepository */
export interface V1HelmRepository {
  readonly spec?: V1HelmRepositorySpec;
}

export interface V1HelmRepositorySpec {
  readonly accessFrom?: V1HelmRepositorySpecAccessFrom;
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly insecure?: boolean;
  readonly interval?: string;
  readonly passCredentials?: boolean;
  /** @default "generic" */
  readonly provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly type?: 'default' | 'oci';
  readonly url: string;
}

export interface V1HelmRepositorySpecAccessFrom {
  readonly namespaceSelectors: readonly V1HelmRepositorySpecAccessFromNamespaceSelectors[];
}

export interface V1HelmRepositorySpecAccessFromNamespaceSelectors {
  readonly matchLabels?: { readonly [key: string]: string };
}

/** source.toolkit.fluxcd.io/v1 OCIRepository */
export interface V1OCIRepository {
  readonly spec?: V1OCIRepositorySpec;
}

export interface V1OCIRepositorySpec {
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly ignore?: string;
  readonly insecure?: boolean;
  readonly interval?: string;
  readonly layerSelector?: V1OCIRepositorySpecLayerSelector;
  readonly provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  readonly proxySecretRef?: V1BucketSpecCertSecretRef;
  readonly ref?: V1OCIRepositorySpecRef;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly url?: string;
  readonly verify?: V1OCIRepositorySpecVerify;
}

export interface V1OCIRepositorySpecLayerSelector {
  readonly mediaType?: string;
  readonly operation?: 'extract' | 'copy';
}

export interface V1OCIRepositorySpecRef {
  readonly digest?: string;
  readonly semver?: string;
  readonly semverFilter?: string;
  readonly tag?: string;
}

export interface V1OCIRepositorySpecVerify {
  readonly matchOIDCIdentity?: readonly V1HelmChartSpecVerifyMatchOIDCIdentity[];
  /** @default "cosign" */
  readonly provider?: 'cosign' | 'notation';
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly trustedRootSecretRef?: V1BucketSpecCertSecretRef;
}

/** source.toolkit.fluxcd.io/v1beta2 Bucket */
export interface V1beta2Bucket {
  readonly spec?: V1beta2BucketSpec;
}

export interface V1beta2BucketSpec {
  readonly accessFrom?: V1HelmRepositorySpecAccessFrom;
  readonly bucketName: string;
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly endpoint: string;
  readonly ignore?: string;
  readonly insecure?: boolean;
  readonly interval: string;
  readonly prefix?: string;
  /** @default "generic" */
  readonly provider?: 'generic' | 'aws' | 'gcp' | 'azure';
  readonly proxySecretRef?: V1BucketSpecCertSecretRef;
  readonly region?: string;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly sts?: V1BucketSpecSts;
  readonly suspend?: boolean;
  /** @default "60s" */
  readonly timeout?: string;
}

/** source.toolkit.fluxcd.io/v1beta2 GitRepository */
export interface V1beta2GitRepository {
  readonly spec?: V1beta2GitRepositorySpec;
}

export interface V1beta2GitRepositorySpec {
  readonly accessFrom?: V1HelmRepositorySpecAccessFrom;
  /** @default "go-git" */
  readonly gitImplementation?: 'go-git' | 'libgit2';
  readonly ignore?: string;
  readonly include?: readonly V1GitRepositorySpecInclude[];
  readonly interval: string;
  readonly recurseSubmodules?: boolean;
  readonly ref?: V1GitRepositorySpecRef;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly suspend?: boolean;
  /** @default "60s" */
  readonly timeout?: string;
  readonly url: string;
  readonly verify?: V1beta2GitRepositorySpecVerify;
}

export interface V1beta2GitRepositorySpecVerify {
  readonly mode: 'head';
  readonly secretRef: V1BucketSpecCertSecretRef;
}

/** source.toolkit.fluxcd.io/v1beta2 HelmChart */
export interface V1beta2HelmChart {
  readonly spec?: V1beta2HelmChartSpec;
}

export interface V1beta2HelmChartSpec {
  readonly accessFrom?: V1HelmRepositorySpecAccessFrom;
  readonly chart: string;
  readonly ignoreMissingValuesFiles?: boolean;
  readonly interval: string;
  /** @default "ChartVersion" */
  readonly reconcileStrategy?: 'ChartVersion' | 'Revision';
  readonly sourceRef: V1HelmChartSpecSourceRef;
  readonly suspend?: boolean;
  readonly valuesFile?: string;
  readonly valuesFiles?: readonly string[];
  readonly verify?: V1HelmChartSpecVerify;
  /** @default "*" */
  readonly version?: string;
}

/** source.toolkit.fluxcd.io/v1beta2 HelmRepository */
export interface V1beta2HelmRepository {
  readonly spec?: V1HelmRepositorySpec;
}

/** source.toolkit.fluxcd.io/v1beta2 OCIRepository */
export interface V1beta2OCIRepository {
  readonly spec?: V1beta2OCIRepositorySpec;
}

export interface V1beta2OCIRepositorySpec {
  readonly certSecretRef?: V1BucketSpecCertSecretRef;
  readonly ignore?: string;
  readonly insecure?: boolean;
  readonly interval: string;
  readonly layerSelector?: V1OCIRepositorySpecLayerSelector;
  /** @default "generic" */
  readonly provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  readonly proxySecretRef?: V1BucketSpecCertSecretRef;
  readonly ref?: V1OCIRepositorySpecRef;
  readonly secretRef?: V1BucketSpecCertSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  /** @default "60s" */
  readonly timeout?: string;
  readonly url: string;
  readonly verify?: V1HelmChartSpecVerify;
}
