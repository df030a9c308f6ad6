import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const invalidFormat = defineRule<PassRule>({
  id: 'invalid-format',
  part: 'object',
  severity: 'error',
  title: 'A string has the form that its field asks for.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The string does not have the form of its field (an address, a duration, a cron schedule, a port name), and the server refuses it.',
  remedy: 'Write it in the form that the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: every day
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.schedule: "every day" must have 5 fields (minute, hour, day of the month, month, day of the week), it has 2',
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
kind: CronJob
metadata:
  name: report
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1.4.0
`,
      because: 'Names for times stand for five fields.',
    },
  },
  check: 'object',
});
