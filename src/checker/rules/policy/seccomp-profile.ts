import { isWindows, pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards: seccomp (baseline forbids Unconfined, restricted wants a profile). */
export const seccompProfile: PolicyRule = {
  id: 'seccomp-profile',
  check: 'policy',
  severity: 'warning',
  title: 'Every container runs under a seccomp profile.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const type = at(view.spec, 'securityContext', 'seccompProfile', 'type') ?? at(pod.spec, 'securityContext', 'seccompProfile', 'type');
      if (type === 'RuntimeDefault' || type === 'Localhost') continue;
      yield {
        path: pathIn(view, 'securityContext', 'seccompProfile', 'type'),
        message: `container "${view.name}" may make any system call: the seccomp profile is ${show(type)}`,
        hint: 'Set securityContext.seccompProfile.type: RuntimeDefault on the Pod.',
      };
    }
  },
};
