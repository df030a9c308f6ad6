import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const csiStorageCapacity = defineRule<ForbiddenRule>({
  id: 'csi-storage-capacity',
  severity: 'high',
  title: 'What a CSIStorageCapacity is about stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSIStorageCapacity
metadata:
  name: web
storageClassName: fast
capacity: 1Gi
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSIStorageCapacity
metadata:
  name: web
storageClassName: slow
capacity: 1Gi
`,
      finds: [
        'high storageClassName: storageClassName may not change: fast → slow',
      ],
    },
    passes: {
      before: `
apiVersion: storage.k8s.io/v1
kind: CSIStorageCapacity
metadata:
  name: web
storageClassName: fast
capacity: 1Gi
`,
      after: `
apiVersion: storage.k8s.io/v1
kind: CSIStorageCapacity
metadata:
  name: web
storageClassName: fast
capacity: 2Gi
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['storage.k8s.io/CSIStorageCapacity'],
  remedy: RECREATE,
  check: changesIn(['nodeTopology', 'storageClassName']),
});
