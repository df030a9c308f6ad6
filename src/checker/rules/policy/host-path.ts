import { pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asString, at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, baseline: hostPath volumes. */
export const hostPath: PolicyRule = {
  id: 'host-path',
  check: 'policy',
  severity: 'warning',
  title: 'No Pod mounts a directory of its node.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, volume] of asList(pod.spec.volumes).entries()) {
      if (at(volume, 'hostPath') === undefined || at(volume, 'hostPath') === null) continue;
      yield {
        path: pathIn(pod, 'volumes', index, 'hostPath'),
        message: `volume "${asString(at(volume, 'name')) ?? index}" mounts ${show(at(volume, 'hostPath', 'path'))} of the node`,
        hint: 'Use an emptyDir, a ConfigMap, a projected volume or a PersistentVolumeClaim.',
      };
    }
  },
};
