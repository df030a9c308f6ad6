import type { Disruption, DisruptionOptions } from './options';
import type { V1PodDisruptionBudget } from '../../../../schemas/types/kubernetes';
import { percentage } from '../../../kubernetes/formats/percentage';
import { evictable } from '../../../kubernetes/scaling/budget';
import type { Instance } from '../../model/scope';
import type { Subject } from '../../model/subject';
import { oneAtATime } from '../../options/alternatives';
import { anything, oneOf, optional, optionsOf } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import { checkOwnMetadata, OWN_METADATA, ownMetadata } from '../metadata/own-metadata';
import { leastReplicas } from '../replicas/least-replicas';
import type { ReplicasOptions } from '../replicas/options';
import type { SecurityOptions } from '../security/options';

type Options = DisruptionOptions & ReplicasOptions & SecurityOptions;

const AMOUNTS = ['minAvailable', 'maxUnavailable'] as const;
const AMOUNT_HINT = 'give a whole number of Pods, or a share from "0%" to "100%"';
const BLOCKED_HINT = 'run more replicas or loosen the budget, for example { maxUnavailable: 1 }: as it is, no node with such a Pod can be drained';

function isAmount(amount: unknown): boolean {
  if (typeof amount === 'number') return Number.isInteger(amount) && amount >= 0 && amount <= 2147483647;
  return typeof amount === 'string' && percentage(amount) === undefined && Number(amount.slice(0, -1)) <= 100;
}

/** How many Pods there are, as a message tells it. */
function population(least: number | 'unset'): string {
  return least === 'unset' ? 'that is unknown with replicas "unset" and may be 1' : `${least} at the least`;
}

/** Records a budget under which no Pod may be evicted when all of the fewest are healthy: with more Pods it never lets fewer go. */
function checkDrain(disruption: Disruption, field: typeof AMOUNTS[number], { options }: Instance, place: Place): void {
  const least = leastReplicas(options as Options);
  if (least === undefined || least === 0) return;
  if ((evictable({ spec: { [field]: disruption[field] } }, least === 'unset' ? 1 : least) ?? 1) > 0) return;
  place.at(field).add('disruption-blocks-drain', `${field} ${showValue(disruption[field])} lets no Pod go; number of Pods: ${population(least)}`, BLOCKED_HINT);
}

function budget(disruption: Disruption, instance: Instance, isHardened: boolean): V1PodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: ownMetadata(disruption, instance),
    spec: {
      minAvailable: disruption.minAvailable,
      maxUnavailable: disruption.maxUnavailable,
      selector: { matchLabels: { ...instance.selector } },
      unhealthyPodEvictionPolicy: disruption.unhealthyPodEvictionPolicy ?? (isHardened ? 'AlwaysAllow' : undefined),
    },
  };
}

/** What a drain of nodes has to leave: a PodDisruptionBudget that lets at least one Pod go. @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/ */
export const disruption: Subject<DisruptionOptions> = {
  shapes: {
    disruption: optional(oneAtATime(AMOUNTS, optionsOf<Record<keyof Disruption, unknown>>({
      minAvailable: anything, maxUnavailable: anything, unhealthyPodEvictionPolicy: optional(oneOf('IfHealthyBudget', 'AlwaysAllow')), ...OWN_METADATA,
    }))),
  },
  check(options, place, instance) {
    if (options.disruption === undefined) return;
    const at = place.at('disruption');
    checkOwnMetadata(options.disruption, at);
    const given = AMOUNTS.filter((field) => options.disruption?.[field] !== undefined);
    if (given.length !== 1) at.add('disruption-amount', given.length === 0 ? 'neither minAvailable nor maxUnavailable' : 'both minAvailable and maxUnavailable', 'give one of the two');
    for (const field of given) {
      const amount = options.disruption[field];
      if (!isAmount(amount)) at.at(field).add('disruption-amount', `${field} ${showValue(amount)}`, AMOUNT_HINT);
      else if (given.length === 1) checkDrain(options.disruption, field, instance, at);
    }
  },
  contribute: (options, instance) => options.disruption === undefined ? {} : {
    objects: [{ key: 'pod-disruption-budget', manifest: budget(options.disruption, instance, (options as Options).hardening !== 'none') }],
  },
};
