import { containersIn, pathIn } from './pod';
import type { PolicyRule } from './policy-rule';
import { asList, at, textOf } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

const ALLOWED = new Set<unknown>([
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID',
  'SYS_CHROOT',
]);

/** Pod Security Standards, baseline: capabilities. */
export const capabilitiesAdded = defineRule<PolicyRule>({
  id: 'capabilities-added',
  part: 'policy',
  severity: 'warning',
  title: 'A container adds no capability beyond the default set of a runtime.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [],
  why: 'Capabilities beyond the default set of the runtime are ways to control the node. (Pod Security Standards, baseline.)',
  remedy: 'Remove the capability.',
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
      securityContext: {capabilities: {add: [CHOWN, SYS_ADMIN]}}
`,
      finds: [
        'warning spec.containers[0].securityContext.capabilities.add[1]: container "web" adds the capability SYS_ADMIN',
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
      securityContext: {capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}
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
      securityContext: {capabilities: {add: [CHOWN]}}
`,
      because: 'A runtime grants it anyway.',
    },
  },
  * check(resource) {
    for (const view of containersIn(resource)) {
      const added = asList(at(view.spec, 'securityContext', 'capabilities', 'add'));
      for (const [index, name] of added.entries()) {
        if (ALLOWED.has(name)) continue;
        yield {
          container: view.name,
          path: pathIn(view, 'securityContext', 'capabilities', 'add', index),
          message: `container "${view.name}" adds the capability ${textOf(name)}`,
          hint: `Remove it; the capabilities that may be added are ${[...ALLOWED].join(', ')}.`,
        };
      }
    }
  },
});
