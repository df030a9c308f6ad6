import { nameOf } from '../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import type { Workload } from '../../kubernetes/pods/workload';
import type { Access, Listed } from '../access/access';
import { selectorQuery } from '../status/selector-query';
import { conditionOf } from '../status/verdict';

/** A Pod that runs, and what one can run programs in. */
export interface Place {
  readonly namespace: string;
  readonly pod: string;
  /** Running containers, those of the application first. */
  readonly containers: readonly string[];
}

function runningIn(pod: JsonObject, statuses: 'containerStatuses' | 'initContainerStatuses'): string[] {
  return asList(at(pod, 'status', statuses)).map(asObject).filter((status) => at(status, 'state', 'running') !== undefined).flatMap(({ name }) => asString(name) ?? []);
}

/** The first Pod of a list that is ready, else the first that runs at all. */
export function placeIn(pods: readonly JsonObject[], namespace: string): Place | undefined {
  const running = pods.filter((pod) => at(pod, 'status', 'phase') === 'Running' && at(pod, 'metadata', 'deletionTimestamp') === undefined);
  const pod = running.find((one) => conditionOf(one, 'Ready')?.status === 'True') ?? running.at(0);
  if (pod === undefined) return undefined;
  return { namespace, pod: nameOf(pod), containers: [...runningIn(pod, 'containerStatuses'), ...runningIn(pod, 'initContainerStatuses')] };
}

/** The Pods of a workload; a Job's by the label that its controller gives them. */
export async function podsOf({ kind, name, namespace, resource: { object } }: Workload, access: Access): Promise<Listed> {
  if (kind === 'Pod') {
    const found = await access.get({ apiVersion: 'v1', kind: 'Pod', namespace, name });
    return found.is === 'there' ? { is: 'there', objects: [found.object] } : found;
  }
  const labelSelector = kind === 'Job' ? `batch.kubernetes.io/job-name=${name}` : selectorQuery(object);
  return labelSelector === '' ? { is: 'there', objects: [] } : access.list('v1', 'Pod', namespace, { labelSelector });
}
