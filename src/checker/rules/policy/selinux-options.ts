import { podOf, securityContexts } from './pod';
import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asString, at } from '../../../kubernetes/objects/json';

const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];

/** Pod Security Standards, baseline: SELinux. */
export const selinuxOptions: PolicyRule = {
  id: 'selinux-options',
  check: 'policy',
  severity: 'warning',
  title: 'SELinux labels stay within the container types; user and role are not set.',
  * judge(resource) {
    const pod = podOf(resource);
    if (pod === undefined) return;
    for (const { who, context, path } of securityContexts(pod)) {
      for (const field of ['type', 'user', 'role'] as const) {
        const value = asString(at(context, 'seLinuxOptions', field)) ?? '';
        if (value === '' || (field === 'type' && TYPES.includes(value))) continue;
        const hint = field === 'type' ? `Use one of ${TYPES.slice(1).join(', ')}, or none.` : `Remove seLinuxOptions.${field}.`;
        yield { path: formatPath([...path, 'seLinuxOptions', field]), message: `${who} sets the SELinux ${field} "${value}"`, hint };
      }
    }
  },
};
