// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'bitnami.com/v1alpha1 SealedSecret': V1alpha1SealedSecret;
}

/** bitnami.com/v1alpha1 SealedSecret */
export interface V1alpha1SealedSecret {
  readonly spec: V1alpha1SealedSecretSpec;
}

export interface V1alpha1SealedSecretSpec {
  readonly data?: string;
  readonly encryptedData: { readonly [key: string]: string };
  readonly template?: V1alpha1SealedSecretSpecTemplate;
}

export interface V1alpha1SealedSecretSpecTemplate {
  readonly data?: { readonly [key: string]: string } | null;
  readonly immutable?: boolean;
  readonly metadata?: V1alpha1SealedSecretSpecTemplateMetadata | null;
  readonly type?: string;
}

export interface V1alpha1SealedSecretSpecTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };
  readonly finalizers?: readonly string[];
  readonly labels?: { readonly [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
  readonly [field: string]: unknown;
}
