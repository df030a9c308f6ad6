// Written by scripts/build-kind-types.ts from schemas/crds/; licences and sources are in the README there.

export interface Kinds {
  'authorization.openshift.io/v1 ClusterRole': V1ClusterRole;
  'authorization.openshift.io/v1 ClusterRoleBinding': V1ClusterRoleBinding;
  'authorization.openshift.io/v1 Role': V1Role;
  'authorization.openshift.io/v1 RoleBinding': V1RoleBinding;
  'authorization.openshift.io/v1 RoleBindingRestriction': V1RoleBindingRestriction;
}

/** authorization.openshift.io/v1 ClusterRole */
export interface V1ClusterRole {
  readonly aggregationRule?: V1ClusterRoleAggregationRule | null;
  readonly rules?: readonly (V1ClusterRoleRules | null)[] | null;
}

export interface V1ClusterRoleAggregationRule {
  readonly clusterRoleSelectors?: readonly (V1ClusterRoleAggregationRuleClusterRoleSelectors | null)[] | null;
}

export interface V1ClusterRoleAggregationRuleClusterRoleSelectors {
  readonly matchExpressions?: readonly (V1ClusterRoleAggregationRuleClusterRoleSelectorsMatchExpressions | null)[] | null;
  readonly matchLabels?: { readonly [key: string]: string | null } | null;
}

export interface V1ClusterRoleAggregationRuleClusterRoleSelectorsMatchExpressions {
  readonly key?: string | null;
  readonly operator?: string | null;
  readonly values?: readonly (string | null)[] | null;
}

export interface V1ClusterRoleRules {
  readonly apiGroups?: readonly (string | null)[] | null;
  readonly attributeRestrictions?: unknown;
  readonly nonResourceURLs?: readonly (string | null)[] | null;
  readonly resourceNames?: readonly (string | null)[] | null;
  readonly resources?: readonly (string | null)[] | null;
  readonly verbs?: readonly (string | null)[] | null;
}

/** authorization.openshift.io/v1 ClusterRoleBinding */
export interface V1ClusterRoleBinding {
  readonly groupNames?: readonly (string | null)[] | null;
  readonly roleRef?: V1ClusterRoleBindingRoleRef | null;
  readonly subjects?: readonly (V1ClusterRoleBindingRoleRef | null)[] | null;
  readonly userNames?: readonly (string | null)[] | null;
}

export interface V1ClusterRoleBindingRoleRef {
  readonly apiVersion?: string | null;
  readonly fieldPath?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
  readonly resourceVersion?: string | null;
  readonly uid?: string | null;
}

/** authorization.openshift.io/v1 Role */
export interface V1Role {
  readonly rules?: readonly (V1ClusterRoleRules | null)[] | null;
}

/** authorization.openshift.io/v1 RoleBinding */
export interface V1RoleBinding {
  readonly groupNames?: readonly (string | null)[] | null;
  readonly roleRef?: V1ClusterRoleBindingRoleRef | null;
  readonly subjects?: readonly (V1ClusterRoleBindingRoleRef | null)[] | null;
  readonly userNames?: readonly (string | null)[] | null;
}

/** authorization.openshift.io/v1 RoleBindingRestriction */
export interface V1RoleBindingRestriction {
  readonly spec?: V1RoleBindingRestrictionSpec;
}

export interface V1RoleBindingRestrictionSpec {
  readonly grouprestriction?: V1RoleBindingRestrictionSpecGrouprestriction | null;
  readonly serviceaccountrestriction?: V1RoleBindingRestrictionSpecServiceaccountrestriction | null;
  readonly userrestriction?: V1RoleBindingRestrictionSpecUserrestriction | null;
}

export interface V1RoleBindingRestrictionSpecGrouprestriction {
  readonly groups?: readonly string[] | null;
  readonly labels?: readonly V1RoleBindingRestrictionSpecGrouprestrictionLabels[] | null;
}

export interface V1RoleBindingRestrictionSpecGrouprestrictionLabels {
  readonly matchExpressions?: readonly V1RoleBindingRestrictionSpecGrouprestrictionLabelsMatchExpressions[];
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface V1RoleBindingRestrictionSpecGrouprestrictionLabelsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface V1RoleBindingRestrictionSpecServiceaccountrestriction {
  readonly namespaces?: readonly string[];
  readonly serviceaccounts?: readonly V1RoleBindingRestrictionSpecServiceaccountrestrictionServiceaccounts[];
}

export interface V1RoleBindingRestrictionSpecServiceaccountrestrictionServiceaccounts {
  readonly name?: string;
  readonly namespace?: string;
}

export interface V1RoleBindingRestrictionSpecUserrestriction {
  readonly groups?: readonly string[] | null;
  readonly labels?: readonly V1RoleBindingRestrictionSpecGrouprestrictionLabels[] | null;
  readonly users?: readonly string[];
}
