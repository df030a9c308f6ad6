import { defineRule } from '../../../findings/define-rule';
import type { LinkRule } from '../shared/link-rule';
import { missingPodObjects } from '../shared/missing-pod-object';
import { podReferences } from '../shared/pod-references';

export const volumeClaimReference = defineRule<LinkRule>({
  id: 'volume-claim-reference',
  part: 'links',
  severity: 'warning',
  title: 'A PersistentVolumeClaim that Pods mount is rendered.',
  acceptable: { external: 'PersistentVolumeClaim dta' },
  looksAt: [{ at: ['PersistentVolumeClaim'] }],
  why: 'A Pod waits for a claim that does not exist.',
  remedy: 'Add the PersistentVolumeClaim or declare that it exists outside.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
---
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
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: dta}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'warning spec.template.spec.volumes[0].persistentVolumeClaim.claimName: The render has no PersistentVolumeClaim dta.',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
---
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
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      settings: `external:
  - PersistentVolumeClaim archive`,
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
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: archive}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'An entry under `external` says that it exists elsewhere.',
    },
  },
  check: (index) => missingPodObjects(index, podReferences(index).filter(({ kind }) => kind === 'PersistentVolumeClaim')),
});
