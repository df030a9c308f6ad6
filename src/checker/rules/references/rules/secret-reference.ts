import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { missingKeys, missingPodObjects } from '../shared/missing-pod-object';
import { otherSecretReferences } from '../shared/other-secret-references';
import { podReferences } from '../shared/pod-references';

export const secretReference = defineRule<LinkRule>({
  id: 'secret-reference',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'for a key that a rendered object lacks',
    warning: 'for an object that the render does not hold, because it may be made outside it',
  },
  title: 'A Secret that Pods, Ingresses or Gateways need is rendered or made by a controller, and has the keys they read.',
  acceptable: { external: 'Secret login' },
  looksAt: [{ at: ['Secret', 'SealedSecret', 'ExternalSecret', 'Certificate'] }],
  why: 'A Pod that needs a Secret that does not exist does not start; Secrets are often made outside of the repository.',
  remedy: 'Correct the name, or declare it: `external: [Secret default/db]`.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  password: aHVudGVyMg==
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                secretKeyRef: {name: db, key: pasword}
          envFrom:
            - secretRef: {name: login}
`,
      finds: [
        'error spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef.key: Secret db has no key pasword.',
        'warning spec.template.spec.containers[0].envFrom[0].secretRef.name: The render has no Secret login.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Secret
metadata:
  name: db
data:
  password: aHVudGVyMg==
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                secretKeyRef: {name: db, key: password}
`,
    },
    exempt: {
      manifest: `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: db
spec:
  secretStoreRef: {name: vault, kind: ClusterSecretStore}
  target: {name: db}
  dataFrom:
    - extract: {key: shop/db}
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                secretKeyRef: {name: db, key: password}
`,
      because: 'A controller makes it.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const references = [...podReferences(index), ...otherSecretReferences(index)].filter(({ kind }) => kind === 'Secret');
    yield* missingPodObjects(index, references);
    for (const reference of references) yield* missingKeys(index, reference);
  },
});
