import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject } from '../../../../kubernetes/objects/json';

/** Where a container stands in a Pod. */
export type ContainerList = 'containers' | 'initContainers' | 'ephemeralContainers';

const LISTS: readonly ContainerList[] = ['containers', 'initContainers', 'ephemeralContainers'];

/** Visits every container of a Pod with its path below the Pod's spec. */
export function forEachContainer(spec: JsonObject, visit: (container: JsonObject, path: [ContainerList, number]) => void): void {
  for (const list of LISTS) asList(spec[list]).forEach((container, index) => visit(asObject(container), [list, index]));
}

/** True where a container keeps running beside the others: all but plain init containers. */
export function isLongRunning(container: JsonObject, list: ContainerList): boolean {
  return list !== 'initContainers' || container.restartPolicy === 'Always';
}
