import { checkModes } from './claims';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkCapacity(spec: JsonObject, scope: Scope): void {
  const capacity = asObject(spec.capacity);
  const extra = Object.keys(capacity).filter((name) => name !== 'storage');
  if (capacity.storage === undefined) scope.report(RULES.volumeSource, ['capacity', 'storage'], 'the volume has no capacity', 'Set capacity.storage.');
  else if ((parseQuantity(capacity.storage) ?? 1n) <= 0n) scope.report(RULES.volumeSource, ['capacity', 'storage'], `the capacity is ${quote(capacity.storage)}`, 'Set more than 0.');
  if (extra.length > 0) scope.report(RULES.volumeSource, ['capacity'], `the capacity holds ${quote(extra[0])}`, 'Leave storage alone.');
}

function checkAttributes(spec: JsonObject, scope: Scope): void {
  const name = spec.volumeAttributesClassName;
  // Older servers drop the field unless a feature gate is on.
  if (typeof name !== 'string' || scope.minor < 34) return;
  const wrong = dnsSubdomain(name);
  if (wrong !== undefined) scope.report(RULES.volumeSource, ['volumeAttributesClassName'], `${quote(name)} ${wrong}`, 'Name a VolumeAttributesClass.');
  if (!isObject(spec.csi)) scope.report(RULES.volumeSource, ['csi'], 'a volume attributes class is of CSI volumes', 'Set csi or remove volumeAttributesClassName.');
}

/** What an attachment says of a volume that is no object of its own. */
function checkInline(spec: JsonObject, scope: Scope): void {
  if (!isObject(spec.csi)) scope.report(RULES.volumeSource, ['csi'], 'the volume of the attachment is no CSI volume', 'Set csi.');
  const { capacity, claimRef, nodeAffinity, storageClassName, persistentVolumeReclaimPolicy: policy = 'Retain', volumeMode = 'Filesystem' } = spec;
  const forbidden = {
    capacity: Object.keys(asObject(capacity)).length > 0,
    claimRef: isSet(claimRef),
    nodeAffinity: isSet(nodeAffinity),
    storageClassName: Boolean(storageClassName),
    persistentVolumeReclaimPolicy: policy !== 'Retain' && policy !== '' && policy !== null,
    volumeMode: volumeMode !== 'Filesystem' && volumeMode !== null,
  };
  for (const [field, isForbidden] of Object.entries(forbidden)) {
    if (isForbidden) scope.report(RULES.volumeSource, [field], `${field} cannot be set so for the volume of an attachment`, 'Remove it.');
  }
}

/** A persistent volume offers storage, and a local one says on which nodes. */
export const persistentVolume: ObjectRule = {
  types: ['V1PersistentVolumeSpec'],
  check: (spec, scope) => {
    checkModes(spec, scope);
    if (scope.root.kind === 'VolumeAttachment') {
      checkInline(spec, scope);
      return;
    }
    checkCapacity(spec, scope);
    checkAttributes(spec, scope);
    const isLocal = isObject(spec.local);
    if ((!isLocal && !isObject(spec.nodeAffinity)) || isObject(at(spec, 'nodeAffinity', 'required'))) return;
    const message = isLocal ? 'a local volume exists on certain nodes, but none are named' : 'nodeAffinity names no nodes';
    scope.report(RULES.volumeSource, isLocal ? ['nodeAffinity'] : ['nodeAffinity', 'required'], message, 'Set nodeAffinity.required.');
  },
};
