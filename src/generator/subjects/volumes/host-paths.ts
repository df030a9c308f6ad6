import { mountPath, mountedIn } from './mounted';
import { asList, at } from '../../../kubernetes/objects/json';
import type { Instance } from '../../model/scope';

/** Where the options of a workload take a folder or file of its nodes: `mounts./var/log`. */
export function hostPathsIn(instance: Instance): readonly string[] {
  const mounted = mountedIn(instance).filter(({ options: { from } }) => from.is === 'volume' && at(from.source, 'hostPath') !== undefined);
  const native = asList(at(instance.options, 'pod', 'volumes')).flatMap((volume, index) => at(volume, 'hostPath') === undefined ? [] : [`pod.volumes[${index}].hostPath`]);
  return [...mounted.map(mountPath), ...native];
}
