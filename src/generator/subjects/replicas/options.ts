import type { V2HorizontalPodAutoscalerBehavior, V2MetricSpec } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { OwnMetadata } from '../metadata/own-metadata';

/** A HorizontalPodAutoscaler; the workload then says nothing of replicas. @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/ */
export interface Autoscaling extends OwnMetadata {
  /** The fewest Pods, from 1. */
  readonly min: number;
  /** The most Pods, not below `min`. */
  readonly max: number;
  /** Average use of CPU to keep, in percent of what every container requests. @default by other metrics */
  readonly cpu?: number;
  /** Average use of memory to keep, in percent of what every container requests. @default by other metrics */
  readonly memory?: number;
  /** Other metrics, in Kubernetes' words. @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/ */
  readonly metrics?: readonly Native<V2MetricSpec>[];
  /** How fast it scales up and down. @default Kubernetes' own @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#configurable-scaling-behavior */
  readonly behavior?: Native<V2HorizontalPodAutoscalerBehavior>;
}

/** How many Pods run: a number, a range with what decides within it, or nothing said. */
export type Replicas = number | Autoscaling | 'unset';

/** How many Pods there are. */
export interface ReplicasOptions {
  /** How many Pods run, 0 to 2147483647, or between which numbers an autoscaler keeps them; 'unset' leaves it to whoever scales in the cluster. @default 1 */
  readonly replicas?: Replicas;
}
