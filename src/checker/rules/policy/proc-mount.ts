import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** Pod Security Standards, baseline: the mask over /proc. */
export const procMount = defineRule<PolicyRule>({
  id: 'proc-mount',
  part: 'policy',
  severity: 'warning',
  title: 'The mask over /proc stays in place.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'The mask over /proc hides what a container could use against its node. (Pod Security Standards, baseline.)',
  remedy: 'Remove procMount.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: false
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {procMount: Unmasked}
`,
      finds: [
        'warning spec.containers[0].securityContext.procMount: container "web" sees the whole of /proc: procMount is "Unmasked"',
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
      securityContext: {procMount: Default}
`,
      because: 'Default is the masked one.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      const value = at(view.spec, 'securityContext', 'procMount');
      if (value === undefined || value === null || value === 'Default') continue;
      const message = `container "${view.name}" sees the whole of /proc: procMount is ${JSON.stringify(value)}`;
      yield { container: view.name, path: pathIn(view, 'securityContext', 'procMount'), message, hint: 'Remove procMount, or set it to Default.' };
    }
  },
});
