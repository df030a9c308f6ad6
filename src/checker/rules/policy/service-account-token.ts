import { pathIn, podOf } from './pod';
import type { PolicyRule } from './policy-rule';
import { serviceAccountOf } from '../../../kubernetes/pods/service-account';
import { defineRule } from '../../findings/define-rule';

/** A token that no program uses helps only an intruder. */
export const serviceAccountToken = defineRule<PolicyRule>({
  id: 'service-account-token',
  part: 'policy',
  severity: 'info',
  title: 'A Pod mounts an API token only where it says so.',
  isAdvice: true,
  acceptable: 'annotation',
  looksAt: [{ at: ['ServiceAccount'] }],
  why: 'A token of the Kubernetes API is of use to an intruder and to hardly any program.',
  remedy: 'Set automountServiceAccountToken: false, or true where it is needed.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
`,
      finds: [
        'info spec.automountServiceAccountToken: the token of the ServiceAccount "web" is mounted by default',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
automountServiceAccountToken: false
`,
      because: 'The account says so for its Pods.',
    },
  },
  * check(resource, { render }) {
    const pod = podOf(resource);
    if (pod === undefined || typeof pod.spec.automountServiceAccountToken === 'boolean') return;
    const account = serviceAccountOf(pod.spec);
    const accounts = render.findAll('ServiceAccount', render.namespaceOf(resource), account);
    const decided = accounts.some(({ object }) => typeof object.automountServiceAccountToken === 'boolean');
    if (decided) return;
    yield {
      path: pathIn(pod, 'automountServiceAccountToken'),
      message: `the token of the ServiceAccount "${account}" is mounted by default`,
      hint: 'Set automountServiceAccountToken: false, or true where the program talks to the Kubernetes API.',
    };
  },
});
