import { reachOfPolicy } from './looks-of-policies';
import { deltasOf, only, shown } from './policy-reach';
import type { RiskRule } from './rule';
import { defineRule } from '../../findings/define-rule';

/** Less may reach the Pods, or be reached from them. */
export const policyClosed = defineRule<RiskRule>({
  id: 'policy-closed',
  severity: 'medium',
  title: 'A network policy lets less through.',
  about: 'Less may reach the Pods, or the Pods may reach less.',
  acceptable: 'never',
  looksAt: [reachOfPolicy],
  why: 'The first policy that selects a Pod closes it for everyone not named: probes from other namespaces, monitoring, DNS.',
  remedy: 'Check the links of the workload, DNS (UDP and TCP 53) for egress, and whoever scrapes or probes it.',
  examples: {
    fails: {
      before: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {app: front}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress: []
`,
      unchanged: `
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: {app: front}
  template:
    metadata:
      labels: {app: front}
    spec:
      containers:
        - name: front
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'medium Deployment web can no longer be reached from Deployment front in default',
      ],
    },
    passes: {
      before: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress: []
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {app: front}
`,
      unchanged: `
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: {app: front}
  template:
    metadata:
      labels: {app: front}
    spec:
      containers:
        - name: front
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      before: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {app: front}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchExpressions: [{key: app, operator: In, values: [front]}]
`,
      unchanged: `
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
spec:
  selector:
    matchLabels: {app: front}
  template:
    metadata:
      labels: {app: front}
    spec:
      containers:
        - name: front
          image: registry.example.com/web:1.4.0
`,
      because: 'It says the same in other words.',
    },
  },
  check: (change, context) => deltasOf(change, context).filter(({ closed }) => closed.length > 0).map(({ workload, direction, closed, left }) => ({
    message: direction === 'ingress' ? `${workload} can no longer be reached from ${shown(closed)}${only(left, 'from ')}` : `${workload} can no longer reach ${shown(closed)}${only(left)}`,
    hint: 'Make sure that nothing uses that way: probes, monitoring and DNS are forgotten most often.',
  })),
});
