import type { RenderIndex } from '../../kubernetes/index/render-index';
import { scalers } from '../../kubernetes/index/scalers';
import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import { podKindOf } from '../../kubernetes/pods/pod-kinds';
import { replicasOf } from '../../kubernetes/pods/replicas';
import { podRequest } from '../../kubernetes/pods/requests';
import { runsToCompletion } from '../../kubernetes/pods/running';
import type { Workload } from '../../kubernetes/pods/workload';

/** How many Pods a workload has. */
export interface Pods {
  /** The fewest that run at a time; 0 for those that start and end. */
  readonly least: number;
  /** The most that an autoscaler makes of them; absent where nothing scales. */
  readonly most?: number;
  /** Where no number says it: one on every node, or while a Job runs. */
  readonly each?: 'node' | 'run';
}

/** What the Pods of a workload, or of an overlay, request at the least; billionths of a core and of a byte. */
export interface Requests {
  readonly cpu: bigint;
  readonly memory: bigint;
}

/** How many Pods a workload of a render has. */
export function podsOf(workload: Workload, index: RenderIndex): Pods {
  const { resource: { object }, namespace, name } = workload;
  if (runsToCompletion(workload)) return { least: 0, each: 'run' };
  const kind = groupKindOf(object);
  const ofIt = scalers(index).filter((one) => one.namespace === namespace && one.targetName === name && one.targetGroupKind === kind);
  const scaler = ofIt.find(({ setsReplicas }) => setsReplicas);
  if (scaler !== undefined) return { least: scaler.minimum, most: scaler.maximum };
  const replicas = replicasOf(object);
  if (replicas !== undefined) return { least: replicas };
  return podKindOf(object)?.template.length === 0 ? { least: 1 } : { least: 0, each: 'node' };
}

/** What one Pod of a workload requests. */
export function requestsOf({ pod }: Workload): Requests {
  return { cpu: podRequest(pod, 'cpu') ?? 0n, memory: podRequest(pod, 'memory') ?? 0n };
}

/** So much of something for so many. */
export function times({ cpu, memory }: Requests, count: number): Requests {
  return { cpu: cpu * BigInt(count), memory: memory * BigInt(count) };
}

/** Both together. */
export function plus(left: Requests, right: Requests): Requests {
  return { cpu: left.cpu + right.cpu, memory: left.memory + right.memory };
}
