import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asString, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const SAFE = new Set([
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes',
]);

/** Pod Security Standards, baseline: sysctls. */
export const unsafeSysctls = defineRule<PolicyRule>({
  id: 'unsafe-sysctls',
  part: 'policy',
  severity: 'warning',
  title: 'A Pod sets only those kernel parameters that are safe for its neighbours.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A kernel parameter that is not namespaced affects every Pod of the node. (Pod Security Standards, baseline.)',
  remedy: 'Use only the parameters that the hint lists.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls: [{name: kernel.msgmax, value: "65536"}]
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.securityContext.sysctls[0].name: the sysctl "kernel.msgmax" is not among the safe ones',
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
  securityContext:
    sysctls: [{name: net.ipv4.tcp_syncookies, value: "1"}]
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'The kernel keeps it apart for each Pod.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, sysctl] of asList(at(pod.spec, 'securityContext', 'sysctls')).entries()) {
      const name = asString(at(sysctl, 'name')) ?? '';
      if (SAFE.has(name.replaceAll('/', '.'))) continue;
      const path = pathIn(pod, 'securityContext', 'sysctls', index, 'name');
      yield { path, message: `the sysctl "${name}" is not among the safe ones`, hint: `The safe ones are ${[...SAFE].join(', ')}.` };
    }
  },
});
