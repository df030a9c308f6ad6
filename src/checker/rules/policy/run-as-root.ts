import { isWindows, pathIn, podOf, show, whereUnset } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, restricted: running as non-root. */
export const runAsRoot = defineRule<PolicyRule>({
  id: 'run-as-root',
  part: 'policy',
  severity: 'warning',
  title: 'No container runs, or may run, as root.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A process that is root in its container is root on the node once it breaks out. (Pod Security Standards, restricted.)',
  remedy: 'Set runAsNonRoot: true, and runAsUser where the image names no numeric user.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsNonRoot: false}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {runAsUser: 0}
`,
      finds: [
        'warning spec.containers[0].securityContext.runAsUser: container "web" runs as root: runAsUser is 0',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext: {runAsNonRoot: true, runAsUser: 10001}
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
      because: 'Windows has no root.',
    },
  },
  * check(resource) {
    const pod = podOf(resource);
    if (pod === undefined || isWindows(pod)) return;
    for (const view of pod.containers) {
      const nonRoot = at(view.spec, 'securityContext', 'runAsNonRoot') ?? at(pod.spec, 'securityContext', 'runAsNonRoot');
      const user = at(view.spec, 'securityContext', 'runAsUser') ?? at(pod.spec, 'securityContext', 'runAsUser');
      const hint = 'Set securityContext.runAsNonRoot: true and, where the image names no numeric user, runAsUser to one above 0.';
      if (user === 0) {
        yield { container: view.name, path: pathIn(view, 'securityContext', 'runAsUser'), message: `container "${view.name}" runs as root: runAsUser is 0`, hint };
      } else if (nonRoot !== true) {
        const message = `container "${view.name}" may run as root: runAsNonRoot is ${show(nonRoot)}`;
        yield { container: view.name, path: pathIn(view, 'securityContext', 'runAsNonRoot'), ...whereUnset('runAsNonRoot', nonRoot), message, hint };
      }
    }
  },
});
