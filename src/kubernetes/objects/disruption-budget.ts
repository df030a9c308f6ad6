import type { JsonValue } from './json';
import { percentage } from '../formats/percentage';

/** What a PodDisruptionBudget asks for: a number of Pods, or a share of them. */
export interface Budget {
  readonly minAvailable?: JsonValue;
  readonly maxUnavailable?: JsonValue;
}

/** Pods that an amount stands for; a share is rounded up, whichever field it is of. */
function podsOf(amount: JsonValue | undefined, replicas: number): number | undefined {
  if (typeof amount === 'number') return amount;
  if (typeof amount !== 'string' || percentage(amount) !== undefined) return undefined;
  return Math.ceil(Number(amount.slice(0, -1)) * replicas / 100);
}

/**
 * How many of so many healthy Pods a budget lets go at a time; undefined where it does not say.
 *
 * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/#rounding-logic-when-specifying-percentages
 */
export function podsLetGo({ minAvailable, maxUnavailable }: Budget, replicas: number): number | undefined {
  const least = podsOf(minAvailable, replicas);
  return least === undefined ? podsOf(maxUnavailable, replicas) : replicas - least;
}
