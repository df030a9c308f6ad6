import { reachOfPolicy } from './looks-of-policies';
import { isEveryone } from './peers';
import { deltasOf, shown } from './policy-reach';
import type { RiskRule } from './rule';
import { defineRule } from '../../findings/define-rule';

/** More may reach the Pods, or be reached from them. */
export const policyOpened = defineRule<RiskRule>({
  id: 'policy-opened',
  severity: 'high',
  cases: {
    high: 'anyone may reach the Pods',
    medium: 'certain peers may reach them, or the Pods may reach more',
  },
  title: 'A network policy lets more through.',
  about: 'More may reach the Pods, or the Pods may reach more. Judged by who reaches whom among the rendered workloads, not by the text of the policy.',
  acceptable: 'never',
  looksAt: [reachOfPolicy],
  why: 'Removing the last policy that selects a Pod opens it completely, and so does an empty rule.',
  remedy: 'Name the peers and ports that need the way. Keep a policy that denies the rest.',
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
  ingress:
    - {}
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
        'high Deployment web can now be reached from anyone',
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
  ingress:
    - {}
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
  check: (change, context) => deltasOf(change, context).filter(({ opened }) => opened.length > 0).map(({ workload, direction, opened }) => ({
    level: opened.some(isEveryone) && direction === 'ingress' ? 'high' : 'medium',
    message: direction === 'ingress' ? `${workload} can now be reached from ${shown(opened)}` : `${workload} can now reach ${shown(opened)}`,
    hint: 'Name the peers and ports that need it, and no more.',
  })),
});
