import type { V1LimitRangeItem, V1ResourceQuotaSpec } from '../../../schemas/types/kubernetes';
import type { Native } from '../options/native';

/** Options of a namespace. */
export interface NamespaceOptions {
  /** Whether it is created; false: it exists, and nothing of it is rendered. @default true */
  readonly create?: boolean;
  /** Labels of the namespace. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** The level of Pod Security that the cluster enforces in it. @default none @see https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
  readonly podSecurity?: 'restricted' | 'baseline' | 'privileged';
  /** What all its Pods together may have. @default no ResourceQuota @see https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
  readonly quota?: Native<V1ResourceQuotaSpec>;
  /** Defaults and limits of a Pod or container. @default no LimitRange @see https://kubernetes.io/docs/concepts/policy/limit-range/ */
  readonly limits?: readonly Native<V1LimitRangeItem>[];
}
