import { budgetsOfWorkload } from './looks-of-scaling';
import type { RiskRule } from './rule';
import { referringRollout } from '../../../kubernetes/index/referring-rollout';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import { defineRule } from '../../findings/define-rule';

/** A workload stops running. */
export const scaledToZero = defineRule<RiskRule>({
  id: 'scaled-to-zero',
  severity: 'medium',
  title: 'A workload is scaled to zero.',
  about: 'A workload that ran is scaled to zero.',
  acceptable: 'never',
  looksAt: [budgetsOfWorkload],
  why: 'Its Service stays and answers nothing. A workload that an Argo Rollout runs in its place (`workloadRef`) does not count: the Rollout has the replicas.',
  remedy: 'Say until when it pauses; delete it with its Service and routes if it is no longer needed.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      finds: [
        'medium 2 → 0 replicas: nothing of it runs any more',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 0
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  replicas: 2
  workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  strategy:
    canary: {}
`,
      because: 'An Argo Rollout runs its Pods, and has the replicas.',
    },
  },
  check({ before, after }, context) {
    if (before === undefined || after === undefined) return [];
    const [old, now] = [replicasOf(before), replicasOf(after)];
    if (now !== 0 || old === undefined || old === 0) return [];
    const workload = context.after.workloadOf(after);
    if (workload !== undefined && referringRollout(context.after, workload.resource) !== undefined) return [];
    return [{ message: `${String(old)} → 0 replicas: nothing of it runs any more`, hint: 'If it is to pause only, say until when; if it is no longer needed, delete it with its Service and routes.' }];
  },
});
