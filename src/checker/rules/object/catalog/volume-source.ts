import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const volumeSource = defineRule<PassRule>({
  id: 'volume-source',
  part: 'object',
  severity: 'error',
  title: 'A volume has what its storage needs.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A volume without the node, the target or the Secret that its storage is reached by is refused.',
  remedy: 'Add what the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  local: {path: /data}
`,
      finds: [
        'error spec.nodeAffinity: a local volume exists on certain nodes, but none are named',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  local: {path: /data}
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - {key: kubernetes.io/hostname, operator: In, values: [node-1]}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  hostPath: {path: /data}
`,
      because: 'A directory of whatever node it comes to needs no node.',
    },
  },
  check: 'object',
});
