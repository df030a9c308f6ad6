import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const updateStrategy = defineRule<PassRule>({
  id: 'update-strategy',
  part: 'object',
  severity: 'error',
  title: 'The update strategy of a workload is complete and can make progress.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A strategy that may take no Pod away and add none cannot progress; settings of one strategy are refused with another.',
  remedy: 'Leave at least one of maxSurge and maxUnavailable above 0, and rollingUpdate to RollingUpdate.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate: {maxSurge: 0, maxUnavailable: 0}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.strategy.rollingUpdate: maxSurge and maxUnavailable are both 0, so no Pod can be replaced',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'All at once is a strategy of its own, and has no settings.',
    },
  },
  check: 'object',
});
