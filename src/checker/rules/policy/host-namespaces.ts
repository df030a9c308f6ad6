import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';

/** Pod Security Standards, baseline: host namespaces. */
export const hostNamespaces: PolicyRule = {
  id: 'host-namespaces',
  check: 'policy',
  severity: 'warning',
  title: "A Pod shares none of the node's network, process and IPC namespaces.",
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
      if (pod.spec[field] !== true) continue;
      const hint = `Remove ${field}; reach other Pods through Services instead.`;
      yield { path: pathIn(pod, field), message: `${field} is true: the Pod shares that namespace with its node`, hint };
    }
  },
};
