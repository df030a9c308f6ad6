import { defineRule } from '../../../findings/define-rule';
import type { LinkRule } from '../shared/link-rule';
import { missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

export const serviceAccountReference = defineRule<LinkRule>({
  id: 'service-account-reference',
  part: 'links',
  severity: 'warning',
  title: 'The ServiceAccount that Pods run as is rendered.',
  acceptable: { external: 'ServiceAccount wbe' },
  looksAt: [{ at: ['ServiceAccount'] }],
  why: 'Pods of an account that does not exist are not created.',
  remedy: 'Add the ServiceAccount, correct the name, or declare that it exists outside.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
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
      serviceAccountName: wbe
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'warning spec.template.spec.serviceAccountName: The render has no ServiceAccount wbe.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
---
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
      serviceAccountName: web
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
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      serviceAccountName: default
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'Every namespace has it.',
    },
  },
  check: (index) => missingPodObjects(index, podReferences(index).filter(({ kind }) => kind === 'ServiceAccount')),
});
