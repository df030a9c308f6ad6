import { isWindows, pathIn, podOf, show, whereUnset } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards: seccomp (baseline forbids Unconfined, restricted wants a profile). */
export const seccompProfile = defineRule<PolicyRule>({
  id: 'seccomp-profile',
  part: 'policy',
  severity: 'warning',
  title: 'Every container runs under a seccomp profile.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Without a profile every system call of the kernel can be attacked. (Pod Security Standards, restricted.)',
  remedy: 'Set seccompProfile.type: RuntimeDefault on the Pod.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {seccompProfile: {type: Unconfined}}
`,
      finds: [
        'warning spec.containers[0].securityContext.seccompProfile.type: container "web" may make any system call: the seccomp profile is "Unconfined"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}}
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
  os: {name: windows}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Windows has no such profiles.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const type = at(view.spec, 'securityContext', 'seccompProfile', 'type') ?? at(pod.spec, 'securityContext', 'seccompProfile', 'type');
      if (type === 'RuntimeDefault' || type === 'Localhost') continue;
      yield {
        container: view.name,
        path: pathIn(view, 'securityContext', 'seccompProfile', 'type'),
        ...whereUnset('seccompProfile.type', type),
        message: `container "${view.name}" may make any system call: the seccomp profile is ${show(type)}`,
        hint: 'Set securityContext.seccompProfile.type: RuntimeDefault on the Pod.',
      };
    }
  },
});
