import type { ScaleTarget } from './autoscaler';
import { autoscaler } from './autoscaler';
import { checkShares } from './check-metrics';
import { isRange } from './least-replicas';
import type { Autoscaling, ReplicasOptions } from './options';
import type { Instance, Scope } from '../../model/scope';
import type { Subject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { anything, listOf, mapOf, optional, optionsOf } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { checkOwnMetadata, OWN_METADATA } from '../metadata/own-metadata';

const MOST = 2147483647;
const HINT = `use a whole number from 0 to ${MOST}, a range such as { min: 2, max: 10, cpu: 70 }, or 'unset'`;
const RANGE = optionsOf<Autoscaling>({
  min: anything,
  max: anything,
  cpu: anything,
  memory: anything,
  metrics: optional(listOf(mapOf(anything))),
  behavior: optional(mapOf(anything)),
  ...OWN_METADATA,
});

/** A range, or anything else, which is judged as a number. */
const REPLICAS: Shape = (value, place) => isRange(value) ? RANGE(value, place) : value;

function isWhole(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MOST;
}

function checkRange(replicas: Autoscaling, instance: Instance, place: Place): void {
  const { min, max, metrics = [] } = replicas;
  for (const field of ['min', 'max'] as const) {
    if (!isWhole(replicas[field], 1)) place.at(field).add('replicas-invalid', `${field} ${showValue(replicas[field])}`, `use a whole number from 1 to ${MOST}`);
  }
  if (isWhole(min, 1) && isWhole(max, 1) && max < min) place.at('max').add('replicas-invalid', `max ${max} is below min ${min}`, 'raise max or lower min');
  for (const field of ['cpu', 'memory'] as const) {
    if (replicas[field] !== undefined && !isWhole(replicas[field], 1)) place.at(field).add('replicas-invalid', `${field} ${showValue(replicas[field])}`, 'use a whole number of percent from 1, such as 70');
  }
  if (replicas.cpu === undefined && replicas.memory === undefined && metrics.length === 0) {
    place.add('autoscaling-without-metric', `a range from ${showValue(min)} to ${showValue(max)} and nothing that decides within it`, 'say by what it scales, such as "cpu: 70", or give a number');
  }
  checkOwnMetadata(replicas, place);
  checkShares(replicas, instance, place);
}

/** How many Pods run: a number on the workload, or an autoscaler of its own. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas */
export function replicasOf(targetOf: (instance: Instance, scope: Scope) => ScaleTarget): Subject<ReplicasOptions> {
  return {
    shapes: { replicas: REPLICAS },
    check(options, place, instance) {
      const { replicas = 1 } = options;
      const at = place.at('replicas');
      if (isRange(replicas)) checkRange(replicas, instance, at);
      else if (replicas !== 'unset' && !isWhole(replicas, 0)) at.add('replicas-invalid', `replicas ${showValue(replicas)}`, HINT);
    },
    contribute({ replicas = 1 }, instance, scope) {
      if (!isRange(replicas)) return replicas === 'unset' ? {} : { spec: { replicas } };
      return { objects: [{ key: 'horizontal-pod-autoscaler', manifest: autoscaler(replicas, targetOf(instance, scope), instance) }] };
    },
  };
}
