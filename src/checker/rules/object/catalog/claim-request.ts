import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const claimRequest = defineRule<PassRule>({
  id: 'claim-request',
  part: 'object',
  severity: 'error',
  title: 'A volume claim asks for access modes and storage.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A claim without access modes or storage cannot be bound and is refused.',
  remedy: 'Add both.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
`,
      finds: [
        'error spec.resources.requests.storage: the claim asks for no storage',
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
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 1Gi}
`,
      because: 'A class of volumes and a volume by name change nothing about it.',
    },
  },
  check: 'object',
});
