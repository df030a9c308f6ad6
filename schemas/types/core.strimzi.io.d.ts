// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'core.strimzi.io/v1 StrimziPodSet': V1StrimziPodSet;
  /** @deprecated */ 'core.strimzi.io/v1beta2 StrimziPodSet': V1beta2StrimziPodSet;
}

/** core.strimzi.io/v1 StrimziPodSet */
export interface V1StrimziPodSet {
  readonly spec: V1StrimziPodSetSpec;
}

export interface V1StrimziPodSetSpec {
  readonly selector: V1StrimziPodSetSpecSelector;
  readonly pods: readonly ({ readonly [key: string]: unknown })[];
}

export interface V1StrimziPodSetSpecSelector {
  readonly matchExpressions?: readonly V1StrimziPodSetSpecSelectorMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1StrimziPodSetSpecSelectorMatchExpressions {
  readonly key?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
}

/** core.strimzi.io/v1beta2 StrimziPodSet */
export interface V1beta2StrimziPodSet {
  readonly spec?: V1StrimziPodSetSpec;
}
