import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const forbiddenField = defineRule<PassRule>({
  id: 'forbidden-field',
  part: 'object',
  severity: 'error',
  title: 'A field is set only where the rest of the object allows it.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The field has no meaning with the rest of the object, and the server refuses it.',
  remedy: 'Remove it, or change what forbids it.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      manualSelector: true
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.jobTemplate.spec.manualSelector: Jobs of a CronJob share no selector',
      ],
    },
    passes: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
spec:
  manualSelector: true
  selector:
    matchLabels: {app: migrate}
  template:
    metadata:
      labels: {app: migrate}
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      because: 'A Job of its own may say that its selector is written by hand.',
    },
  },
  check: 'object',
});
