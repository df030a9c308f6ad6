import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const jobFields = defineRule<PassRule>({
  id: 'job-fields',
  part: 'object',
  severity: 'error',
  title: 'The fields of a Job fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A Job that contradicts itself, as with limits of indexes that it does not have, is refused.',
  remedy: 'Follow the message.',
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
