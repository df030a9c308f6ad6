import type { JsonObject, JsonValue } from '../objects/json';
import { asObject } from '../objects/json';

/** A number of Pods, or a share of them in percent, of which servers round up both what must stay and what may go. */
function amount(value: JsonValue | undefined, replicas: number): number | undefined {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : Math.ceil(replicas * Number(percent) / 100);
}

/** How many of this many Pods a PodDisruptionBudget lets go at a time; undefined where it names no number. */
export function evictable(budget: JsonObject, replicas: number): number | undefined {
  const { minAvailable, maxUnavailable } = asObject(budget.spec);
  const least = amount(minAvailable, replicas);
  return least === undefined ? amount(maxUnavailable, replicas) : Math.max(0, replicas - least);
}
