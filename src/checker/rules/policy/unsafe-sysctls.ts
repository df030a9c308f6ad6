import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, asString, at } from '../../../kubernetes/objects/json';

const SAFE = new Set([
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes',
]);

/** Pod Security Standards, baseline: sysctls. */
export const unsafeSysctls: PolicyRule = {
  id: 'unsafe-sysctls',
  check: 'policy',
  severity: 'warning',
  title: 'A Pod sets only those kernel parameters that are safe for its neighbours.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const [index, sysctl] of asList(at(pod.spec, 'securityContext', 'sysctls')).entries()) {
      const name = asString(at(sysctl, 'name')) ?? '';
      if (SAFE.has(name.replaceAll('/', '.'))) continue;
      const path = pathIn(pod, 'securityContext', 'sysctls', index, 'name');
      yield { path, message: `the sysctl "${name}" is not among the safe ones`, hint: `The safe ones are ${[...SAFE].join(', ')}.` };
    }
  },
};
