import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const volumeMount = defineRule<PassRule>({
  id: 'volume-mount',
  part: 'object',
  severity: 'error',
  title: 'Each mounted volume exists, and no path is mounted twice.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A mount of a volume that the Pod does not have is refused, as are two mounts at one path.',
  remedy: 'Add the volume or correct the name.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
      finds: [
        'error spec.containers[0].volumeMounts[0].name: there is no volume "data"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
      volumeMounts: [{name: data, mountPath: /data}]
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests: {storage: 1Gi}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
`,
      because: 'A StatefulSet makes the volume from a claim template.',
    },
  },
  check: 'object',
});
