import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const storageClass = defineRule<ForbiddenRule>({
  id: 'storage-class',
  severity: 'high',
  title: 'What a StorageClass makes volumes by stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: ssd}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: disk}
`,
      finds: [
        'high parameters.type: parameters.type may not change: ssd → disk',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: ssd}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: ssd}
allowVolumeExpansion: true
`,
    },
    exempt: {
      before: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: ssd}
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: csi.example.com
parameters: {type: ssd}
reclaimPolicy: Delete
volumeBindingMode: Immediate
`,
      because: 'These are the defaults, written out.',
    },
  },
  kinds: ['storage.k8s.io/StorageClass'],
  remedy: NEW_NAME,
  check: changesIn(['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode']),
});
