// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'quota.openshift.io/v1 ClusterResourceQuota': V1ClusterResourceQuota;
}

/** quota.openshift.io/v1 ClusterResourceQuota */
export interface V1ClusterResourceQuota {
  readonly spec: V1ClusterResourceQuotaSpec;
}

export interface V1ClusterResourceQuotaSpec {
  readonly quota: V1ClusterResourceQuotaSpecQuota;
  readonly selector: V1ClusterResourceQuotaSpecSelector;
}

export interface V1ClusterResourceQuotaSpecQuota {
  readonly hard?: { readonly [key: string]: number | string };
  readonly scopeSelector?: V1ClusterResourceQuotaSpecQuotaScopeSelector;
  readonly scopes?: readonly string[];
}

export interface V1ClusterResourceQuotaSpecQuotaScopeSelector {
  readonly matchExpressions?: readonly V1ClusterResourceQuotaSpecQuotaScopeSelectorMatchExpressions[];
}

export interface V1ClusterResourceQuotaSpecQuotaScopeSelectorMatchExpressions {
  readonly operator: string;
  readonly scopeName: string;
  readonly values?: readonly string[];
}

export interface V1ClusterResourceQuotaSpecSelector {
  readonly annotations?: { readonly [key: string]: string } | null;
  readonly labels?: V1ClusterResourceQuotaSpecSelectorLabels | null;
}

export interface V1ClusterResourceQuotaSpecSelectorLabels {
  readonly matchExpressions?: readonly V1ClusterResourceQuotaSpecSelectorLabelsMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1ClusterResourceQuotaSpecSelectorLabelsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}
