import { changesAt } from './immutable-fields';
import { NEW_OBJECT } from './remedies';
import type { ForbiddenRule } from './rule';
import { asObject, at } from '../../../kubernetes/objects/json';

/** What a volume's spec says besides the place where its bytes are. */
const NOT_THE_SOURCE = new Set([
  'capacity', 'accessModes', 'claimRef', 'persistentVolumeReclaimPolicy', 'storageClassName', 'mountOptions', 'nodeAffinity', 'volumeAttributesClassName',
]);

/** Where a PersistentVolume's bytes are never changes, nor its mode, nor a node affinity that it has. */
export const persistentVolume: ForbiddenRule = {
  id: 'persistent-volume-source',
  kinds: ['/PersistentVolume'],
  remedy: NEW_OBJECT,
  check(before, after) {
    const fields = new Set(['volumeMode', ...Object.keys(asObject(before.spec)), ...Object.keys(asObject(after.spec))]);
    const secretAdded = at(before, 'spec', 'csi') !== undefined && at(before, 'spec', 'csi', 'controllerExpandSecretRef') === undefined;
    const source = [...fields].filter((field) => !NOT_THE_SOURCE.has(field)).flatMap((field) => changesAt(before, after, `spec.${field}`));
    const affinity = asObject(before.spec).nodeAffinity === undefined ? [] : changesAt(before, after, 'spec.nodeAffinity');
    return [...source.filter((change) => !(secretAdded && change.path.startsWith('spec.csi.controllerExpandSecretRef'))), ...affinity];
  },
};
