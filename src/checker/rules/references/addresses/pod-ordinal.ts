import { scalers } from '../../../../kubernetes/index/scalers';
import { at } from '../../../../kubernetes/objects/json';
import type { Workload } from '../../../../kubernetes/pods/workload';
import type { ResourceIndex } from '../shared/resource-index';

/** The ordinals that the Pods of a StatefulSet have, the last one included; undefined where its number of Pods is left to others. */
function ordinalsOf(index: ResourceIndex, { resource, namespace, name }: Workload): readonly [number, number] | undefined {
  const replicas = at(resource.object, 'spec', 'replicas');
  const scaled = scalers(index).some((scaler) => scaler.setsReplicas && scaler.targetKind === 'StatefulSet' && scaler.targetName === name
    && scaler.namespace === namespace);
  if (typeof replicas !== 'number' || replicas < 1 || scaled) return undefined;
  const start = at(resource.object, 'spec', 'ordinals', 'start');
  const first = typeof start === 'number' ? start : 0;
  return [first, first + replicas - 1];
}

/** Says which Pods a StatefulSet has, where the one with this name is not among them. */
export function missingOrdinal(index: ResourceIndex, workload: Workload, pod: string): string | undefined {
  const ordinal = Number(/-(\d+)$/.exec(pod)?.[1]);
  const range = ordinalsOf(index, workload);
  if (range === undefined || Number.isNaN(ordinal) || (ordinal >= range[0] && ordinal <= range[1])) return undefined;
  const [first, last] = range.map((end) => `${workload.name}-${end}`);
  return first === last ? `StatefulSet ${workload.name} has only the Pod ${first}` : `StatefulSet ${workload.name} has only the Pods ${first} to ${last}`;
}
