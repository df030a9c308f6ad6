import type { RiskRule } from './rule';
import { defineRule } from '../../findings/define-rule';
import type { Remedy } from '../changes/refusal';

function describeRemedy({ kubectl, argocd, flux }: Remedy): string {
  return kubectl === argocd && argocd === flux ? kubectl : `kubectl: ${kubectl}. Argo CD: ${argocd}. Flux: ${flux}.`;
}

/** An update that an API server refuses. */
export const forbiddenUpdate = defineRule<RiskRule>({
  id: 'forbidden-update',
  severity: 'high',
  title: 'An API server refuses the update in place.',
  about: 'The API server refuses to change this object in place: the sync fails, and stays failed until someone acts.',
  acceptable: 'never',
  looksAt: [],
  why: "Some fields are settled when an object is created: selectors, claim templates, Job templates, role references, cluster addresses, frozen configuration. A dry run on the author's machine does not show it, because the object does not exist there.",
  remedy: 'The report names the way for kubectl, Argo CD and Flux. Where the object holds data or an address, create a second one and move over instead of forcing.',
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
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web, tier: front}
  template:
    metadata:
      labels: {app: web, tier: front}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      finds: [
        'high the API server will refuse this update: spec.selector.matchLabels.tier may not change: (absent) → front',
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
  replicas: 3
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
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.4.0
`,
      after: `
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  annotations:
    kustomize.toolkit.fluxcd.io/force: enabled
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/web:1.5.0
`,
      because: 'A Job may have it as a setting to be made anew.',
    },
  },
  check: ({ change, forbidden }) => forbidden.map(({ message, remedy }) => ({
    message: `the API server will refuse this ${change === 'modified' ? 'update' : 'object'}: ${message}`,
    hint: describeRemedy(remedy),
  })),
});
