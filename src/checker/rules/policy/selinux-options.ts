import { podOf, securityContexts } from './pod';
import type { PolicyRule } from './policy-rule';
import { formatPath } from '../../../common/path';
import { asString, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];

/** Pod Security Standards, baseline: SELinux. */
export const selinuxOptions = defineRule<PolicyRule>({
  id: 'selinux-options',
  part: 'policy',
  severity: 'warning',
  title: 'SELinux labels stay within the container types; user and role are not set.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A type outside of the container types, or a user or role, lifts the confinement. (Pod Security Standards, baseline.)',
  remedy: 'Remove user and role; use a container type.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {seLinuxOptions: {type: spc_t, user: root}}
`,
      finds: [
        'warning spec.containers[0].securityContext.seLinuxOptions.type: container "web" sets the SELinux type "spc_t"',
        'warning spec.containers[0].securityContext.seLinuxOptions.user: container "web" sets the SELinux user "root"',
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
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {seLinuxOptions: {type: container_t}}
`,
      because: 'It is a type for containers.',
    },
  },
  * check(resource) {
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
});
