import { isWindows, pathIn, podOf, show, whereUnset } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, restricted: privilege escalation. */
export const privilegeEscalation = defineRule<PolicyRule>({
  id: 'privilege-escalation',
  part: 'policy',
  severity: 'warning',
  title: 'No process in a container can gain more privileges than its parent.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A set-user-id program in the image can make a process root. (Pod Security Standards, restricted.)',
  remedy: 'Set allowPrivilegeEscalation: false.',
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
`,
      finds: [
        'warning spec.containers[0].securityContext.allowPrivilegeEscalation: container "web" may gain privileges: allowPrivilegeEscalation is not set',
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
      securityContext: {allowPrivilegeEscalation: false}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Windows has no such thing.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const value = at(view.spec, 'securityContext', 'allowPrivilegeEscalation');
      if (value === false) continue;
      yield {
        container: view.name,
        path: pathIn(view, 'securityContext', 'allowPrivilegeEscalation'),
        ...whereUnset('allowPrivilegeEscalation', value),
        message: `container "${view.name}" may gain privileges: allowPrivilegeEscalation is ${show(value)}`,
        hint: 'Set securityContext.allowPrivilegeEscalation: false.',
      };
    }
  },
});
