import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';

const ALLOWED = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];

/** Pod Security Standards, restricted: volume types; hostPath has a rule of its own. */
export const volumeTypes: PolicyRule = {
  id: 'volume-types',
  check: 'policy',
  severity: 'warning',
  title: 'Volumes are of types that need no trust in the node or a storage protocol.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, item] of asList(pod.spec.volumes).entries()) {
      const volume = asObject(item);
      for (const type of Object.keys(volume)) {
        if (type === 'name' || type === 'hostPath' || ALLOWED.includes(type)) continue;
        const message = `volume "${asString(volume.name) ?? index}" is of the type ${type}`;
        yield { path: pathIn(pod, 'volumes', index, type), message, hint: `Use one of ${ALLOWED.join(', ')}; a PersistentVolumeClaim reaches any storage.` };
      }
    }
  },
};
