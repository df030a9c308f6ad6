import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const securityContext = defineRule<PassRule>({
  id: 'security-context',
  part: 'object',
  severity: 'error',
  title: 'A security context does not contradict itself.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A privileged container cannot forbid the escalation of privileges; such contradictions are refused.',
  remedy: 'Decide for one of the two.',
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
      securityContext: {privileged: true, allowPrivilegeEscalation: false}
`,
      finds: [
        'error spec.containers[0].securityContext.allowPrivilegeEscalation: allowPrivilegeEscalation is false though privileged is true',
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
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      securityContext: {privileged: false, allowPrivilegeEscalation: false}
`,
      because: 'Not privileged is no contradiction.',
    },
  },
  check: 'object',
});
