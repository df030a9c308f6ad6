import type { Audience } from './platform';
import type { ExposedPort } from './resolve-exposures';
import { groupBy } from '../../common/group-by';
import type { Instance, Port } from '../model/scope';

/** A way from outside to a port of a workload. */
export interface Entrance {
  readonly instance: Instance;
  readonly port: Port;
  readonly audience: Audience;
  /** The namespace, as the cluster knows it, of the Pods that pass requests on; undefined where they come from anywhere. */
  readonly through: string | undefined;
}

/** The ways in from outside, by workload: to the exposed port, and to those that its platform leads to besides. */
export function entrancesOf(found: readonly ExposedPort[]): ReadonlyMap<Instance, readonly Entrance[]> {
  return groupBy(found.flatMap(({ instance, port, also, exposure: { audience }, exposed: { through } }) => {
    return [{ instance, port }, ...also].map((target): Entrance => ({ ...target, audience, through }));
  }), ({ instance }) => instance);
}
