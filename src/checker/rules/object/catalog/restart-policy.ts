import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const restartPolicy = defineRule<PassRule>({
  id: 'restart-policy',
  part: 'object',
  severity: 'error',
  title: 'The restart policy is one that the workload allows.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Deployments and their kin restart Pods always; Jobs do so never or on failure.',
  remedy: 'Set the policy that the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: Always
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.spec.restartPolicy: "Always" is not possible for a Job',
      ],
    },
    passes: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  template:
    spec:
      restartPolicy: OnFailure
      containers:
        - name: migrate
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
  restartPolicy: Always
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'A Pod of its own may have any.',
    },
  },
  check: 'object',
});
