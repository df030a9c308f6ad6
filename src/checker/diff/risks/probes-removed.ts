import { containerPairs } from './pods';
import type { RiskRule } from './rule';
import { own } from '../../../common/own';
import { defineRule } from '../../findings/define-rule';

const EFFECTS = {
  readinessProbe: 'traffic reaches Pods that are not ready, and a rollout no longer waits for them',
  livenessProbe: 'a Pod that hangs is no longer restarted',
  startupProbe: 'a slow start may be taken for a hang',
} as const;

/** A container loses a probe. */
export const probesRemoved = defineRule<RiskRule>({
  id: 'probes-removed',
  severity: 'medium',
  title: 'A probe is removed.',
  about: 'A container loses a probe.',
  acceptable: 'never',
  looksAt: [],
  why: 'Without a readiness probe traffic reaches Pods that are not ready and rollouts do not wait; without a liveness probe a hanging Pod stays.',
  remedy: 'Keep it, or say why it is not needed.',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
          readinessProbe:
            httpGet: {path: /ready, port: 80}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
        'medium container web loses its readinessProbe: traffic reaches Pods that are not ready, and a rollout no longer waits for them',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
          readinessProbe:
            httpGet: {path: /ready, port: 80}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
          readinessProbe:
            httpGet: {path: /ready, port: 80}
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
          readinessProbe:
            tcpSocket: {port: 80}
`,
      because: 'It asks in another way.',
    },
  },
  check: ({ before, after }) => containerPairs(before, after).flatMap(([name, was, is]) => Object.entries(EFFECTS)
    .filter(([probe]) => own(was, probe) && !own(is, probe))
    .map(([probe, effect]) => ({ message: `container ${name} loses its ${probe}: ${effect}`, hint: `Keep the ${probe}, or say in the pull request why it is not needed.` }))),
});
