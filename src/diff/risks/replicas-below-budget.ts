import { namespaceOf, podTemplateOf } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import type { JsonObject, JsonValue } from '../../resources/json';
import { asObject } from '../../resources/json';
import { idOf } from '../../resources/resource';

function replicasOf(object: JsonObject): number {
  const replicas = asObject(object.spec).replicas;
  return typeof replicas === 'number' ? replicas : 1;
}

function amount(value: JsonValue | undefined, replicas: number): number | undefined {
  if (typeof value === 'number') return value;
  const percent = /^(\d+)%$/.exec(String(value ?? ''))?.[1];
  return percent === undefined ? undefined : Math.ceil(replicas * Number(percent) / 100);
}

/** How many Pods may be evicted at once; undefined where the budget names no number. */
function evictable(budget: JsonObject, replicas: number): number | undefined {
  const spec = asObject(budget.spec);
  const wanted = amount(spec.minAvailable, replicas);
  return wanted === undefined ? amount(spec.maxUnavailable, replicas) : Math.max(0, replicas - wanted);
}

function check(workload: JsonObject, was: JsonObject | undefined, budget: JsonObject, oldBudget: JsonObject | undefined): RiskDetail[] {
  const [replicas, old] = [replicasOf(workload), was === undefined ? undefined : replicasOf(was)];
  if (replicas === 0 || evictable(budget, replicas) !== 0) return [];
  if (old !== undefined && oldBudget !== undefined && evictable(oldBudget, old) === 0) return [];
  const { minAvailable, maxUnavailable } = asObject(budget.spec);
  const wish = minAvailable === undefined ? `maxUnavailable ${String(maxUnavailable)}` : `minAvailable ${String(minAvailable)}`;
  const message = `${idOf(workload).kind} ${idOf(workload).name} with ${replicas} replica${replicas === 1 ? '' : 's'} leaves no Pod to evict under PodDisruptionBudget ${idOf(budget).name} (${wish}): nodes cannot be drained`;
  return [{ message, hint: 'Run at least one replica more than the budget wants, or lower the budget.' }];
}

const SCALED = ['Deployment', 'StatefulSet', 'ReplicaSet'];

/** Fewer replicas run than a disruption budget wants. */
export const replicasBelowBudget: RiskRule = {
  id: 'replicas-below-budget',
  level: 'medium',
  title: 'Fewer replicas than the disruption budget wants',
  check({ after, id }, context) {
    if (after === undefined) return [];
    const { previous } = context;
    const judge = (workload: JsonObject, budget: JsonObject): RiskDetail[] => check(workload, previous(workload), budget, previous(budget));
    if (SCALED.includes(id.kind)) {
      return context.after.governing('PodDisruptionBudget', namespaceOf(after), podTemplateOf(after)?.labels ?? {}).flatMap((budget) => judge(after, budget));
    }
    if (id.kind !== 'PodDisruptionBudget') return [];
    const { selector } = asObject(after.spec);
    if (selector === undefined) return [];
    return context.after.workloadsMeeting(namespaceOf(after), asObject(selector))
      .filter(({ object }) => SCALED.includes(idOf(object).kind)).flatMap(({ object }) => judge(object, after));
  },
};
