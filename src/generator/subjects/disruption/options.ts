import type { OwnMetadata } from '../metadata/own-metadata';

/** A number of Pods, or a share of them in percent. */
export type PodAmount = number | `${number}%`;

/** What is said of a budget besides its amount. */
interface BudgetFields extends OwnMetadata {
  /**
   * Whether Pods that are not ready may always be evicted, or only while enough others are. A Pod that never gets ready then blocks no drain.
   *
   * @default 'AlwaysAllow'; absent where `hardening` is 'none'
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy
   */
  readonly unhealthyPodEvictionPolicy?: 'IfHealthyBudget' | 'AlwaysAllow';
}

/** At least so many Pods stay. */
export interface MinAvailable extends BudgetFields {
  /** Below the least number of replicas, or no drain of a node would end. A share is rounded up. */
  readonly minAvailable: PodAmount;
  readonly maxUnavailable?: never;
}

/** At most so many Pods are away. */
export interface MaxUnavailable extends BudgetFields {
  /** At least 1. A share is rounded up. */
  readonly maxUnavailable: PodAmount;
  readonly minAvailable?: never;
}

/** A PodDisruptionBudget. In an override, one of the two takes the place of the other. */
export type Disruption = MinAvailable | MaxUnavailable;

/** What a drain of nodes has to leave. */
export interface DisruptionOptions {
  /** How many Pods a drain of nodes has to leave, in Pods or percent; one that would block a drain is a problem. @default none @see https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets */
  readonly disruption?: Disruption;
}
