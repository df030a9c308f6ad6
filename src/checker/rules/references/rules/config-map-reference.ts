import { defineRule } from '../../../findings/define-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import { missingKeys, missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

export const configMapReference = defineRule<LinkRule>({
  id: 'config-map-reference',
  part: 'links',
  severity: 'error',
  cases: {
    error: 'for a key that a rendered object lacks',
    warning: 'for an object that the render does not hold, because it may be made outside it',
  },
  title: 'A ConfigMap that Pods need is rendered and has the keys they read.',
  acceptable: { external: 'ConfigMap colours' },
  looksAt: [{ at: ['ConfigMap'] }],
  why: 'A Pod that needs a ConfigMap or key that does not exist does not start.',
  remedy: 'Correct the name or key, add the ConfigMap, or mark the reference optional.',
  examples: {
    fails: {
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                configMapKeyRef: {name: settings, key: log-levle}
          envFrom:
            - configMapRef: {name: colours}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      finds: [
        'error spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.key: ConfigMap settings has no key log-levle.',
        'warning spec.template.spec.containers[0].envFrom[0].configMapRef.name: The render has no ConfigMap colours.',
      ],
    },
    passes: {
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                configMapKeyRef: {name: settings, key: log-level}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          env:
            - name: VALUE
              valueFrom:
                configMapKeyRef: {name: settings, key: colour, optional: true}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      because: 'Pods start without what is optional.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    const references = podReferences(index).filter(({ kind }) => kind === 'ConfigMap');
    yield* missingPodObjects(index, references);
    for (const reference of references) yield* missingKeys(index, reference);
  },
});
