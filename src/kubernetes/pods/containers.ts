import type { Path } from '../../common/path';
import type { JsonObject } from '../objects/json';
import { asList, asString, isObject } from '../objects/json';

/** Where a container stands in a Pod. */
export type ContainerList = 'initContainers' | 'containers' | 'ephemeralContainers';

const LISTS: readonly ContainerList[] = ['containers', 'initContainers', 'ephemeralContainers'];

/** A container of any sort, and where it stands. */
export interface Container {
  /** Its name; its place in the list where it has none. */
  readonly name: string;
  readonly list: ContainerList;
  /** From the root of the object. */
  readonly path: Path;
  readonly spec: JsonObject;
  /** Init containers that run to completion, and ephemeral ones, have no reachable ports. */
  readonly serves: boolean;
}

/** True where a container keeps running beside the others: all but plain init containers. */
export function isLongRunning(container: JsonObject, list: ContainerList): boolean {
  return list !== 'initContainers' || container.restartPolicy === 'Always';
}

/** Every container of a Pod: the ordinary, those that initialise it, the ephemeral. `path` leads to the Pod's spec. */
export function readContainers(pod: JsonObject, path: Path): readonly Container[] {
  return LISTS.flatMap((list) => asList(pod[list]).flatMap((spec, position): Container[] => (isObject(spec)
    ? [{
      name: asString(spec.name) || String(position),
      list,
      path: [...path, list, position],
      spec,
      serves: list !== 'ephemeralContainers' && isLongRunning(spec, list),
    }]
    : [])));
}

/** Visits every container of a Pod's spec with its path below that. */
export function forEachContainer(spec: JsonObject, visit: (container: JsonObject, path: [ContainerList, number]) => void): void {
  for (const list of LISTS) asList(spec[list]).forEach((container, index) => visit(isObject(container) ? container : {}, [list, index]));
}
