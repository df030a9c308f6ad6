import type { Autoscaling, ReplicasOptions } from './options';

/** True for a range, of whatever values. */
export function isRange(replicas: unknown): replicas is Autoscaling {
  return typeof replicas === 'object' && replicas !== null && !Array.isArray(replicas);
}

/** The fewest Pods that are meant to run; 'unset' where that is not said here, undefined where what is said is no number. */
export function leastReplicas({ replicas = 1 }: ReplicasOptions): number | 'unset' | undefined {
  if (replicas === 'unset') return replicas;
  const least: unknown = isRange(replicas) ? replicas.min : replicas;
  return typeof least === 'number' && Number.isInteger(least) ? least : undefined;
}
