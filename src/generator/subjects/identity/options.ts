import type { V1PolicyRule } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { NamespaceReference, ServiceAccountReference } from '../../texts/reference';

/** Who the Pods of an account are, in the cluster and in a cloud. */
export interface AccountOptions {
  /** Google service account, `name@project.iam.gserviceaccount.com`. @default none @see https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity */
  readonly gke?: `${string}@${string}`;
  /** ARN of an IAM role (IRSA); EKS Pod Identity needs nothing here. @default none @see https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html */
  readonly eks?: `arn:${string}`;
  /** Client id of a managed identity; the Pods get the label that asks for its token. @default none @see https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
  readonly aks?: string;
  /** Whether the Pods get a token of the Kubernetes API; workload identity of a cloud needs none. @default true where there are rules, else what `hardening` says @see https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting */
  readonly token?: boolean;
  /** What the Pods may do in their namespace; they become a Role and a RoleBinding. @default nothing @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
  readonly rules?: readonly Native<V1PolicyRule>[];
  /** What the Pods may do in the whole cluster; they become a ClusterRole and a ClusterRoleBinding, named for the workload and its namespace. @default nothing */
  readonly clusterRules?: readonly Native<V1PolicyRule>[];
  /** Other annotations of the account. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Options of an account that several workloads share. */
export interface ServiceAccountOptions extends AccountOptions {
  /** A declared namespace. @default the repository's */
  readonly namespace?: NamespaceReference;
}

/** Who the Pods of a workload are. */
export interface Identity extends AccountOptions {
  /** One that `addServiceAccount` returned, or the name of one that exists in the namespace. @default one of the workload's own, where the other options ask for one */
  readonly account?: ServiceAccountReference | string;
}

/** The account of the Pods. */
export interface IdentityOptions {
  /** Service account, its rights in the cluster, and its identity in a cloud. @default the namespace's own account, without a token */
  readonly identity?: Identity;
}
