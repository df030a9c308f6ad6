import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: privileged containers. */
export const privilegedContainer = defineRule<PolicyRule>({
  id: 'privileged-container',
  part: 'policy',
  severity: 'warning',
  title: 'No container is privileged.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'A privileged container has every power of root on its node. (Pod Security Standards, baseline.)',
  remedy: 'Remove `privileged`; add the one capability or mount the one device that is needed.',
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
      securityContext: {privileged: true}
`,
      finds: [
        'warning spec.containers[0].securityContext.privileged: container "web" is privileged: it has the powers of root on the node',
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
      securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}
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
      securityContext: {privileged: false}
`,
      because: 'It says that it is not.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      if (at(view.spec, 'securityContext', 'privileged') !== true) continue;
      yield {
        container: view.name,
        path: pathIn(view, 'securityContext', 'privileged'),
        message: `container "${view.name}" is privileged: it has the powers of root on the node`,
        hint: 'Remove privileged and grant the single capability or device that is needed.',
      };
    }
  },
});
