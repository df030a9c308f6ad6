// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'image.toolkit.fluxcd.io/v1 ImagePolicy': V1ImagePolicy;
  'image.toolkit.fluxcd.io/v1 ImageRepository': V1ImageRepository;
  'image.toolkit.fluxcd.io/v1 ImageUpdateAutomation': V1ImageUpdateAutomation;
  /** @deprecated */ 'image.toolkit.fluxcd.io/v1beta2 ImagePolicy': V1beta2ImagePolicy;
  /** @deprecated */ 'image.toolkit.fluxcd.io/v1beta2 ImageRepository': V1beta2ImageRepository;
  /** @deprecated */ 'image.toolkit.fluxcd.io/v1beta2 ImageUpdateAutomation': V1beta2ImageUpdateAutomation;
}

/** image.toolkit.fluxcd.io/v1 ImagePolicy */
export interface V1ImagePolicy {
  readonly spec?: V1ImagePolicySpec;
}

export interface V1ImagePolicySpec {
  /** @default "Never" */
  readonly digestReflectionPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  readonly filterTags?: V1ImagePolicySpecFilterTags;
  readonly imageRepositoryRef: V1ImagePolicySpecImageRepositoryRef;
  readonly interval?: string;
  readonly policy: V1ImagePolicySpecPolicy;
  readonly suspend?: boolean;
}

export interface V1ImagePolicySpecFilterTags {
  readonly extract?: string;
  readonly pattern?: string;
}

export interface V1ImagePolicySpecImageRepositoryRef {
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ImagePolicySpecPolicy {
  readonly alphabetical?: V1ImagePolicySpecPolicyAlphabetical;
  readonly numerical?: V1ImagePolicySpecPolicyAlphabetical;
  readonly semver?: V1ImagePolicySpecPolicySemver;
}

export interface V1ImagePolicySpecPolicyAlphabetical {
  /** @default "asc" */
  readonly order?: 'asc' | 'desc';
}

export interface V1ImagePolicySpecPolicySemver {
  readonly range: string;
}

/** image.toolkit.fluxcd.io/v1 ImageRepository */
export interface V1ImageRepository {
  readonly spec?: V1ImageRepositorySpec;
}

export interface V1ImageRepositorySpec {
  readonly accessFrom?: V1ImageRepositorySpecAccessFrom;
  readonly certSecretRef?: V1ImageRepositorySpecCertSecretRef;
  /** @default ["^.*\\.sig$"] */
  readonly exclusionList?: readonly string[];
  readonly image: string;
  readonly insecure?: boolean;
  readonly interval: string;
  /** @default "generic" */
  readonly provider?: 'generic' | 'aws' | 'azure' | 'gcp';
  readonly proxySecretRef?: V1ImageRepositorySpecCertSecretRef;
  readonly secretRef?: V1ImageRepositorySpecCertSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  readonly timeout?: string;
}

export interface V1ImageRepositorySpecAccessFrom {
  readonly namespaceSelectors: readonly V1ImageRepositorySpecAccessFromNamespaceSelectors[];
}

export interface V1ImageRepositorySpecAccessFromNamespaceSelectors {
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ImageRepositorySpecCertSecretRef {
  readonly name: string;
}

/** image.toolkit.fluxcd.io/v1 ImageUpdateAutomation */
export interface V1ImageUpdateAutomation {
  readonly spec?: V1ImageUpdateAutomationSpec;
}

export interface V1ImageUpdateAutomationSpec {
  readonly git?: V1ImageUpdateAutomationSpecGit;
  readonly interval: string;
  readonly policySelector?: V1ImageUpdateAutomationSpecPolicySelector;
  readonly sourceRef: V1ImageUpdateAutomationSpecSourceRef;
  readonly suspend?: boolean;
  /** @default {"strategy":"Setters"} */
  readonly update?: V1ImageUpdateAutomationSpecUpdate;
}

export interface V1ImageUpdateAutomationSpecGit {
  readonly checkout?: V1ImageUpdateAutomationSpecGitCheckout;
  readonly commit: V1ImageUpdateAutomationSpecGitCommit;
  readonly push?: V1ImageUpdateAutomationSpecGitPush;
}

export interface V1ImageUpdateAutomationSpecGitCheckout {
  readonly ref: V1ImageUpdateAutomationSpecGitCheckoutRef;
}

export interface V1ImageUpdateAutomationSpecGitCheckoutRef {
  readonly branch?: string;
  readonly commit?: string;
  readonly name?: string;
  readonly semver?: string;
  readonly tag?: string;
}

export interface V1ImageUpdateAutomationSpecGitCommit {
  readonly author: V1ImageUpdateAutomationSpecGitCommitAuthor;
  readonly messageTemplate?: string;
  readonly messageTemplateValues?: { readonly [key: string]: string };
  readonly signingKey?: V1ImageUpdateAutomationSpecGitCommitSigningKey;
}

export interface V1ImageUpdateAutomationSpecGitCommitAuthor {
  readonly email: string;
  readonly name?: string;
}

export interface V1ImageUpdateAutomationSpecGitCommitSigningKey {
  readonly secretRef: V1ImageRepositorySpecCertSecretRef;
  readonly type?: 'gpg' | 'ssh';
}

export interface V1ImageUpdateAutomationSpecGitPush {
  readonly branch?: string;
  readonly options?: { readonly [key: string]: string };
  readonly refspec?: string;
}

export interface V1ImageUpdateAutomationSpecPolicySelector {
  readonly matchExpressions?: readonly V1ImageUpdateAutomationSpecPolicySelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ImageUpdateAutomationSpecPolicySelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1ImageUpdateAutomationSpecSourceRef {
  readonly apiVersion?: string;
  /** @default "GitRepository" */
  readonly kind?: 'GitRepository';
  readonly name: string;
  readonly namespace?: string;
}

export interface V1ImageUpdateAutomationSpecUpdate {
  readonly path?: string;
  /** @default "Setters" */
  readonly strategy?: 'Setters';
}

/** image.toolkit.fluxcd.io/v1beta2 ImagePolicy */
export interface V1beta2ImagePolicy {
  readonly spec?: V1ImagePolicySpec;
}

/** image.toolkit.fluxcd.io/v1beta2 ImageRepository */
export interface V1beta2ImageRepository {
  readonly spec?: V1ImageRepositorySpec;
}

/** image.toolkit.fluxcd.io/v1beta2 ImageUpdateAutomation */
export interface V1beta2ImageUpdateAutomation {
  readonly spec?: V1beta2ImageUpdateAutomationSpec;
}

export interface V1beta2ImageUpdateAutomationSpec {
  readonly git?: V1beta2ImageUpdateAutomationSpecGit;
  readonly interval: string;
  readonly policySelector?: V1ImageUpdateAutomationSpecPolicySelector;
  readonly sourceRef: V1ImageUpdateAutomationSpecSourceRef;
  readonly suspend?: boolean;
  /** @default {"strategy":"Setters"} */
  readonly update?: V1ImageUpdateAutomationSpecUpdate;
}

export interface V1beta2ImageUpdateAutomationSpecGit {
  readonly checkout?: V1ImageUpdateAutomationSpecGitCheckout;
  readonly commit: V1beta2ImageUpdateAutomationSpecGitCommit;
  readonly push?: V1ImageUpdateAutomationSpecGitPush;
}

export interface V1beta2ImageUpdateAutomationSpecGitCommit {
  readonly author: V1ImageUpdateAutomationSpecGitCommitAuthor;
  readonly messageTemplate?: string;
  readonly messageTemplateValues?: { readonly [key: string]: string };
  readonly signingKey?: V1beta2ImageUpdateAutomationSpecGitCommitSigningKey;
}

export interface V1beta2ImageUpdateAutomationSpecGitCommitSigningKey {
  readonly secretRef: V1ImageRepositorySpecCertSecretRef;
}
