import { isWindows, pathIn, podOf, show } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';

/** Pod Security Standards, restricted: privilege escalation. */
export const privilegeEscalation: PolicyRule = {
  id: 'privilege-escalation',
  check: 'policy',
  severity: 'warning',
  title: 'No process in a container can gain more privileges than its parent.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const value = at(view.spec, 'securityContext', 'allowPrivilegeEscalation');
      if (value === false) continue;
      yield {
        path: pathIn(view, 'securityContext', 'allowPrivilegeEscalation'),
        message: `container "${view.name}" may gain privileges: allowPrivilegeEscalation is ${show(value)}`,
        hint: 'Set securityContext.allowPrivilegeEscalation: false.',
      };
    }
  },
};
