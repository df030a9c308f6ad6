// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'image.openshift.io/v1 Image': V1Image;
  'image.openshift.io/v1 ImageSignature': V1ImageSignature;
  'image.openshift.io/v1 ImageStream': V1ImageStream;
  'image.openshift.io/v1 ImageStreamImport': V1ImageStreamImport;
  'image.openshift.io/v1 ImageStreamMapping': V1ImageStreamMapping;
  'image.openshift.io/v1 ImageStreamTag': V1ImageStreamTag;
  'image.openshift.io/v1 ImageTag': V1ImageTag;
}

/** image.openshift.io/v1 Image */
export interface V1Image {
  readonly dockerImageConfig?: string | null;
  readonly dockerImageLayers?: readonly (V1ImageDockerImageLayers | null)[] | null;
  readonly dockerImageManifest?: string | null;
  readonly dockerImageManifestMediaType?: string | null;
  readonly dockerImageManifests?: readonly (V1ImageDockerImageManifests | null)[] | null;
  readonly dockerImageMetadata?: unknown;
  readonly dockerImageMetadataVersion?: string | null;
  readonly dockerImageReference?: string | null;
  readonly dockerImageSignatures?: readonly (string | null)[] | null;
  readonly signatures?: readonly (V1ImageSignatures | null)[] | null;
}

export interface V1ImageDockerImageLayers {
  readonly mediaType?: string | null;
  readonly name?: string | null;
  readonly size?: number | null;
}

export interface V1ImageDockerImageManifests {
  readonly architecture?: string | null;
  readonly digest?: string | null;
  readonly manifestSize?: number | null;
  readonly mediaType?: string | null;
  readonly os?: string | null;
  readonly variant?: string | null;
}

export interface V1ImageSignatures {
  readonly apiVersion?: string | null;
  readonly conditions?: readonly (V1ImageSignaturesConditions | null)[] | null;
  readonly content?: string | null;
  readonly created?: string | null;
  readonly imageIdentity?: string | null;
  readonly issuedBy?: V1ImageSignaturesIssuedBy | null;
  readonly issuedTo?: V1ImageSignaturesIssuedTo | null;
  readonly kind?: string | null;
  readonly metadata?: { readonly [key: string]: unknown };
  readonly signedClaims?: { readonly [key: string]: string | null } | null;
  readonly type?: string | null;
}

export interface V1ImageSignaturesConditions {
  readonly lastProbeTime?: string | null;
  readonly lastTransitionTime?: string | null;
  readonly message?: string | null;
  readonly reason?: string | null;
  readonly status?: string | null;
  readonly type?: string | null;
}

export interface V1ImageSignaturesIssuedBy {
  readonly commonName?: string | null;
  readonly organization?: string | null;
}

export interface V1ImageSignaturesIssuedTo {
  readonly commonName?: string | null;
  readonly organization?: string | null;
  readonly publicKeyID?: string | null;
}

/** image.openshift.io/v1 ImageSignature */
export interface V1ImageSignature {
  readonly conditions?: readonly (V1ImageSignaturesConditions | null)[] | null;
  readonly content?: string | null;
  readonly created?: string | null;
  readonly imageIdentity?: string | null;
  readonly issuedBy?: V1ImageSignaturesIssuedBy | null;
  readonly issuedTo?: V1ImageSignaturesIssuedTo | null;
  readonly signedClaims?: { readonly [key: string]: string | null } | null;
  readonly type?: string | null;
}

/** image.openshift.io/v1 ImageStream */
export interface V1ImageStream {
  readonly spec?: V1ImageStreamSpec | null;
}

export interface V1ImageStreamSpec {
  readonly dockerImageRepository?: string | null;
  readonly lookupPolicy?: V1ImageStreamSpecLookupPolicy | null;
  readonly tags?: readonly (V1ImageStreamSpecTags | null)[] | null;
}

export interface V1ImageStreamSpecLookupPolicy {
  readonly local?: boolean | null;
}

export interface V1ImageStreamSpecTags {
  readonly annotations?: { readonly [key: string]: string | null } | null;
  readonly from?: V1ImageStreamSpecTagsFrom | null;
  readonly generation?: number | null;
  readonly importPolicy?: V1ImageStreamSpecTagsImportPolicy | null;
  readonly name?: string | null;
  readonly reference?: boolean | null;
  readonly referencePolicy?: V1ImageStreamSpecTagsReferencePolicy | null;
}

export interface V1ImageStreamSpecTagsFrom {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
  readonly resourceVersion?: string | null;
  readonly uid?: string | null;
}

export interface V1ImageStreamSpecTagsImportPolicy {
  readonly importMode?: string | null;
  readonly insecure?: boolean | null;
  readonly scheduled?: boolean | null;
}

export interface V1ImageStreamSpecTagsReferencePolicy {
  readonly type?: string | null;
}

/** image.openshift.io/v1 ImageStreamImport */
export interface V1ImageStreamImport {
  readonly spec?: V1ImageStreamImportSpec | null;
}

export interface V1ImageStreamImportSpec {
  readonly images?: readonly (V1ImageStreamImportSpecImages | null)[] | null;
  readonly import?: boolean | null;
  readonly repository?: V1ImageStreamImportSpecRepository | null;
}

export interface V1ImageStreamImportSpecImages {
  readonly from?: V1ImageStreamSpecTagsFrom | null;
  readonly importPolicy?: V1ImageStreamSpecTagsImportPolicy | null;
  readonly includeManifest?: boolean | null;
  readonly referencePolicy?: V1ImageStreamSpecTagsReferencePolicy | null;
  readonly to?: V1ImageStreamImportSpecImagesTo | null;
}

export interface V1ImageStreamImportSpecImagesTo {
  readonly name?: string | null;
}

export interface V1ImageStreamImportSpecRepository {
  readonly from?: V1ImageStreamSpecTagsFrom | null;
  readonly importPolicy?: V1ImageStreamSpecTagsImportPolicy | null;
  readonly includeManifest?: boolean | null;
  readonly referencePolicy?: V1ImageStreamSpecTagsReferencePolicy | null;
}

/** image.openshift.io/v1 ImageStreamMapping */
export interface V1ImageStreamMapping {
  readonly image?: V1ImageStreamMappingImage | null;
  readonly tag?: string | null;
}

export interface V1ImageStreamMappingImage {
  readonly apiVersion?: string | null;
  readonly dockerImageConfig?: string | null;
  readonly dockerImageLayers?: readonly (V1ImageDockerImageLayers | null)[] | null;
  readonly dockerImageManifest?: string | null;
  readonly dockerImageManifestMediaType?: string | null;
  readonly dockerImageManifests?: readonly (V1ImageDockerImageManifests | null)[] | null;
  readonly dockerImageMetadata?: unknown;
  readonly dockerImageMetadataVersion?: string | null;
  readonly dockerImageReference?: string | null;
  readonly dockerImageSignatures?: readonly (string | null)[] | null;
  readonly kind?: string | null;
  readonly metadata?: { readonly [key: string]: unknown };
  readonly signatures?: readonly (V1ImageSignatures | null)[] | null;
}

/** image.openshift.io/v1 ImageStreamTag */
export interface V1ImageStreamTag {
  readonly conditions?: readonly (V1ImageStreamTagConditions | null)[] | null;
  readonly generation?: number | null;
  readonly image?: V1ImageStreamMappingImage | null;
  readonly lookupPolicy?: V1ImageStreamSpecLookupPolicy | null;
  readonly tag?: V1ImageStreamSpecTags | null;
}

export interface V1ImageStreamTagConditions {
  readonly generation?: number | null;
  readonly lastTransitionTime?: string | null;
  readonly message?: string | null;
  readonly reason?: string | null;
  readonly status?: string | null;
  readonly type?: string | null;
}

/** image.openshift.io/v1 ImageTag */
export interface V1ImageTag {
  readonly image?: V1ImageStreamMappingImage | null;
  readonly spec?: V1ImageStreamSpecTags | null;
}
