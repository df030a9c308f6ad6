import { changesAt } from './immutable-fields';
import { NEW_OBJECT } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule } from './rule';
import { asObject, at } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

/** What a volume's spec says besides the place where its bytes are. */
const NOT_THE_SOURCE = new Set([
  'capacity', 'accessModes', 'claimRef', 'persistentVolumeReclaimPolicy', 'storageClassName', 'mountOptions', 'nodeAffinity', 'volumeAttributesClassName',
]);

/** Where a PersistentVolume's bytes are never changes, nor its mode, nor a node affinity that it has. */
export const persistentVolume = defineRule<ForbiddenRule>({
  id: 'persistent-volume-source',
  severity: 'high',
  title: 'Where the bytes of a PersistentVolume are stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-1}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-2}
`,
      finds: [
        'high spec.csi.volumeHandle: spec.csi.volumeHandle may not change: data-1 → data-2',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-1}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 2Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-1}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-1}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: web
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  csi: {driver: csi.example.com, volumeHandle: data-1, controllerExpandSecretRef: {name: login, namespace: storage}}
`,
      because: 'A CSI volume may get the Secret for its growth later.',
    },
  },
  kinds: ['/PersistentVolume'],
  remedy: NEW_OBJECT,
  check(before, after) {
    const fields = new Set(['volumeMode', ...Object.keys(asObject(before.spec)), ...Object.keys(asObject(after.spec))]);
    const secretAdded = at(before, 'spec', 'csi') !== undefined && at(before, 'spec', 'csi', 'controllerExpandSecretRef') === undefined;
    const source = [...fields].filter((field) => !NOT_THE_SOURCE.has(field)).flatMap((field) => changesAt(before, after, `spec.${field}`));
    const affinity = asObject(before.spec).nodeAffinity === undefined ? [] : changesAt(before, after, 'spec.nodeAffinity');
    return [...source.filter((change) => !(secretAdded && change.path.startsWith('spec.csi.controllerExpandSecretRef'))), ...affinity];
  },
});
