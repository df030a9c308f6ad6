import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** A driver says where it wants tokens only if it asks for some. */
const csiDriver: FieldsCheck = {
  types: ['V1CSIDriverSpec'],
  check: ({ serviceAccountTokenInSecrets, tokenRequests }, scope) => {
    if (!isSet(serviceAccountTokenInSecrets) || asList(tokenRequests).length > 0) return;
    scope.report(['serviceAccountTokenInSecrets'], 'the driver asks for no tokens', 'Set tokenRequests or remove it.');
  },
};

function checkCapacity(spec: JsonObject, scope: Scope): void {
  const capacity = asObject(spec.capacity);
  const extra = Object.keys(capacity).filter((name) => name !== 'storage');
  if (capacity.storage === undefined) scope.report(['capacity', 'storage'], 'the volume has no capacity', 'Set capacity.storage.');
  else if ((parseQuantity(capacity.storage) ?? 1n) <= 0n) scope.report(['capacity', 'storage'], `the capacity is ${quote(capacity.storage)}`, 'Set more than 0.');
  if (extra.length > 0) scope.report(['capacity'], `the capacity holds ${quote(extra[0])}`, 'Leave storage alone.');
}

function checkAttributes(spec: JsonObject, scope: Scope): void {
  const name = spec.volumeAttributesClassName;
  // Older servers drop the field unless a feature gate is on.
  if (typeof name !== 'string' || scope.minor < 34) return;
  const wrong = dnsSubdomain(name);
  if (wrong !== undefined) scope.report(['volumeAttributesClassName'], `${quote(name)} ${wrong}`, 'Name a VolumeAttributesClass.');
  if (!isObject(spec.csi)) scope.report(['csi'], 'a volume attributes class is of CSI volumes', 'Set csi or remove volumeAttributesClassName.');
}

/** What an attachment says of a volume that is no object of its own. */
function checkInline(spec: JsonObject, scope: Scope): void {
  if (!isObject(spec.csi)) scope.report(['csi'], 'the volume of the attachment is no CSI volume', 'Set csi.');
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
    if (isForbidden) scope.report([field], `${field} cannot be set so for the volume of an attachment`, 'Remove it.');
  }
}

/** A persistent volume offers storage, and a local one says on which nodes. */
const persistentVolume: FieldsCheck = {
  types: ['V1PersistentVolumeSpec'],
  check: (spec, scope) => {
    if (scope.root.kind === 'VolumeAttachment') {
      checkInline(spec, scope);
      return;
    }
    checkCapacity(spec, scope);
    checkAttributes(spec, scope);
    const isLocal = isObject(spec.local);
    if ((!isLocal && !isObject(spec.nodeAffinity)) || isObject(at(spec, 'nodeAffinity', 'required'))) return;
    const message = isLocal ? 'a local volume exists on certain nodes, but none are named' : 'nodeAffinity names no nodes';
    scope.report(isLocal ? ['nodeAffinity'] : ['nodeAffinity', 'required'], message, 'Set nodeAffinity.required.');
  },
};

/** Secrets that a persistent volume names are named in full. */
const volumeSecrets: FieldsCheck = {
  types: ['V1CSIPersistentVolumeSource'],
  check: (source, scope) => {
    for (const field of ['controllerExpandSecretRef', 'controllerPublishSecretRef', 'nodeExpandSecretRef', 'nodePublishSecretRef']) {
      if (!isObject(source[field])) continue;
      const { name, namespace } = source[field];
      if (!name || dnsSubdomain(asString(name) ?? '')) scope.report([field, 'name'], `${quote(name)} names no Secret`, 'Set name.');
      if (!namespace || dnsLabel(asString(namespace) ?? '')) scope.report([field, 'namespace'], `${quote(namespace)} names no namespace`, 'Set namespace.');
    }
  },
};

/** Volumes whose Secret, where one is given, is to be named; and whether it is to be given a namespace too. */
const NAMED_SECRETS: Readonly<Record<string, readonly string[]>> = {
  V1CinderVolumeSource: ['name'],
  V1CinderPersistentVolumeSource: ['name', 'namespace'],
  V1StorageOSVolumeSource: ['name'],
  V1StorageOSPersistentVolumeSource: ['name', 'namespace'],
  V1ISCSIPersistentVolumeSource: ['name'],
};

/** The Secret of a volume is named. */
const namedSecrets: readonly FieldsCheck[] = Object.entries(NAMED_SECRETS).map(([type, fields]) => ({
  types: [type],
  check: ({ secretRef }, scope) => {
    if (!isObject(secretRef)) return;
    for (const field of fields) {
      if (!secretRef[field]) scope.report(['secretRef', field], `the Secret of the volume has no ${field}`, `Set ${field}.`);
    }
  },
}));

/** A volume whose target asks for a password has the Secret that holds it. */
const iscsiSecret: FieldsCheck = {
  types: ['V1ISCSIVolumeSource', 'V1ISCSIPersistentVolumeSource'],
  check: (source, scope) => {
    if ((source.chapAuthDiscovery !== true && source.chapAuthSession !== true) || isObject(source.secretRef)) return;
    scope.report(['secretRef'], 'authentication by CHAP needs a Secret', 'Set secretRef.');
  },
};

/** The address of an Azure disk is of its kind. */
const azureDisk: FieldsCheck = {
  types: ['V1AzureDiskVolumeSource'],
  check: ({ kind = 'Shared', diskURI }, scope) => {
    const start = kind === 'Managed' ? '/subscriptions/' : 'https://';
    if (typeof diskURI !== 'string' || diskURI === '' || diskURI.startsWith(start)) return;
    scope.report(['diskURI'], `${quote(diskURI)} is no address of a disk of kind ${quote(kind)}`, `Write an address that begins with ${quote(start)}.`);
  },
};

/** The Secret of a CSI volume is named. */
const csiSecret: FieldsCheck = {
  types: ['V1CSIVolumeSource'],
  check: (source, scope) => {
    if (!isObject(source.nodePublishSecretRef)) return;
    const { name } = source.nodePublishSecretRef;
    const wrong = name ? dnsSubdomain(asString(name) ?? '') : 'is missing';
    if (wrong !== undefined) scope.report(['nodePublishSecretRef', 'name'], `the name ${quote(name)} ${wrong}`, 'Name a Secret.');
  },
};

/** A volume addressed by target has a unit number. */
const fibreChannel: FieldsCheck = {
  types: ['V1FCVolumeSource'],
  check: (source, scope) => {
    if (asList(source.targetWWNs).length === 0) return;
    if (typeof source.lun !== 'number') scope.report(['lun'], 'targetWWNs need a lun', 'Set lun.');
    else if (source.lun < 0 || source.lun > 255) scope.report(['lun'], `${source.lun} is out of range`, 'Set a number that is between 0 and 255.');
  },
};

/** The topologies of a storage class differ. */
const allowedTopologies: FieldsCheck = {
  types: ['V1StorageClass'],
  check: (object, scope) => {
    const seen = new Set<string>();
    asList(object.allowedTopologies).forEach((term, index) => {
      const expressions = asList(asObject(term).matchLabelExpressions).map(asObject)
        .map(({ key, values }) => JSON.stringify([key, [...asList(values)].sort()]));
      const identity = expressions.sort().join();
      if (identity === '') scope.report(['allowedTopologies', index, 'matchLabelExpressions'], 'the topology is empty', 'List at least one expression, or remove it.');
      if (seen.has(identity)) scope.report(['allowedTopologies', index], 'another topology says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

/** A volume attributes class has attributes. */
const volumeAttributes: FieldsCheck = {
  types: ['V1VolumeAttributesClass'],
  check: (object, scope) => {
    if (Object.keys(asObject(object.parameters)).length > 0) return;
    scope.report(['parameters'], 'the class has no parameters', 'Set at least one.');
  },
};

export const volumeSource = defineRule<ObjectRule>({
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
  check: {
    fields: [
      csiDriver,
      persistentVolume,
      volumeSecrets,
      ...namedSecrets,
      iscsiSecret,
      azureDisk,
      csiSecret,
      fibreChannel,
      allowedTopologies,
      volumeAttributes,
    ],
  },
});
