import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: host namespaces. */
export const hostNamespaces = defineRule<PolicyRule>({
  id: 'host-namespaces',
  part: 'policy',
  severity: 'warning',
  title: "A Pod shares none of the node's network, process and IPC namespaces.",
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'In the namespaces of its node a Pod sees the processes or the traffic of its neighbours. (Pod Security Standards, baseline.)',
  remedy: 'Remove hostNetwork, hostPID and hostIPC.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  hostPID: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.hostNetwork: hostNetwork is true: the Pod shares that namespace with its node',
        'warning spec.hostPID: hostPID is true: the Pod shares that namespace with its node',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: false
  hostPID: false
  hostIPC: false
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'It says that it shares nothing.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
      if (pod.spec[field] !== true) continue;
      const hint = `Remove ${field}; reach other Pods through Services instead.`;
      yield { path: pathIn(pod, field), message: `${field} is true: the Pod shares that namespace with its node`, hint };
    }
  },
});
