import { namespaceOf, podTemplateOf } from './pods';
import type { RiskDetail, RiskRule } from './rule';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

/** How many Pods a workload wants. */
export function replicasOf(object: JsonObject): number {
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

/** How many replicas there are of a workload, or at least are. */
interface Scale {
  readonly workload: JsonObject;
  readonly replicas: number;
  /** Before, where there was one. */
  readonly old?: number;
}

function scaleOf(workload: JsonObject, was: JsonObject | undefined): Scale {
  return { workload, replicas: replicasOf(workload), ...(was === undefined ? {} : { old: replicasOf(was) }) };
}

function minimumOf(autoscaler: JsonObject): number {
  const { minReplicas } = asObject(autoscaler.spec);
  return typeof minReplicas === 'number' ? minReplicas : 1;
}

/** What an autoscaler scales, by its type and name. */
export function targetOf(autoscaler: JsonObject): JsonObject {
  const { apiVersion, kind, name } = asObject(asObject(autoscaler.spec).scaleTargetRef);
  return { apiVersion, kind, metadata: { name, namespace: namespaceOf(autoscaler) } };
}

function check({ workload, replicas, old }: Scale, budget: JsonObject, oldBudget: JsonObject | undefined): RiskDetail[] {
  if (replicas === 0 || evictable(budget, replicas) !== 0) return [];
  if (old !== undefined && oldBudget !== undefined && evictable(oldBudget, old) === 0) return [];
  const { minAvailable, maxUnavailable } = asObject(budget.spec);
  const wish = minAvailable === undefined ? `maxUnavailable ${String(maxUnavailable)}` : `minAvailable ${String(minAvailable)}`;
  const message = `${idOf(workload).kind} ${idOf(workload).name} with ${replicas} replica${replicas === 1 ? '' : 's'} leaves no Pod to evict under PodDisruptionBudget ${idOf(budget).name} (${wish}): nodes cannot be drained`;
  return [{ message, hint: 'Run at least one replica more than the budget wants, or lower the budget.' }];
}

/** Kinds of which a number of replicas runs. */
export const SCALED: readonly string[] = ['Deployment', 'StatefulSet', 'ReplicaSet'];

/** Fewer replicas run than a disruption budget wants. */
export const replicasBelowBudget: RiskRule = {
  id: 'replicas-below-budget',
  level: 'medium',
  title: 'Fewer replicas than the disruption budget wants',
  check({ before, after, id }, context) {
    if (after === undefined) return [];
    const { previous } = context;
    const judge = (scale: Scale, budget: JsonObject): RiskDetail[] => check(scale, budget, previous(budget));
    const governing = (scale: Scale): RiskDetail[] => context.after
      .governing('PodDisruptionBudget', namespaceOf(scale.workload), podTemplateOf(scale.workload)?.labels ?? {}).flatMap((budget) => judge(scale, budget));
    if (SCALED.includes(id.kind)) return governing(scaleOf(after, previous(after)));
    if (id.kind === 'HorizontalPodAutoscaler') {
      const workload = context.after.find(targetOf(after));
      const old = before === undefined ? {} : { old: minimumOf(before) };
      return workload === undefined ? [] : governing({ workload, replicas: minimumOf(after), ...old });
    }
    if (id.kind !== 'PodDisruptionBudget') return [];
    const { selector } = asObject(after.spec);
    if (selector === undefined) return [];
    return context.after.workloadsMeeting(namespaceOf(after), asObject(selector))
      .filter(({ object }) => SCALED.includes(idOf(object).kind)).flatMap(({ object }) => judge(scaleOf(object, previous(object)), after));
  },
};
