import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** Secrets that a persistent volume names are named in full. */
export const volumeSecrets: ObjectRule = {
  types: ['V1CSIPersistentVolumeSource'],
  check: (source, scope) => {
    for (const field of ['controllerExpandSecretRef', 'controllerPublishSecretRef', 'nodeExpandSecretRef', 'nodePublishSecretRef']) {
      if (!isObject(source[field])) continue;
      const { name, namespace } = source[field];
      if (!name || dnsSubdomain(asString(name) ?? '')) scope.report(RULES.volumeSource, [field, 'name'], `${quote(name)} names no Secret`, 'Set name.');
      if (!namespace || dnsLabel(asString(namespace) ?? '')) scope.report(RULES.volumeSource, [field, 'namespace'], `${quote(namespace)} names no namespace`, 'Set namespace.');
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
export const namedSecrets: readonly ObjectRule[] = Object.entries(NAMED_SECRETS).map(([type, fields]) => ({
  types: [type],
  check: ({ secretRef }, scope) => {
    if (!isObject(secretRef)) return;
    for (const field of fields) {
      if (!secretRef[field]) scope.report(RULES.volumeSource, ['secretRef', field], `the Secret of the volume has no ${field}`, `Set ${field}.`);
    }
  },
}));

/** A volume whose target asks for a password has the Secret that holds it. */
export const iscsiSecret: ObjectRule = {
  types: ['V1ISCSIVolumeSource', 'V1ISCSIPersistentVolumeSource'],
  check: (source, scope) => {
    if ((source.chapAuthDiscovery !== true && source.chapAuthSession !== true) || isObject(source.secretRef)) return;
    scope.report(RULES.volumeSource, ['secretRef'], 'authentication by CHAP needs a Secret', 'Set secretRef.');
  },
};

/** The address of an Azure disk is of its kind. */
export const azureDisk: ObjectRule = {
  types: ['V1AzureDiskVolumeSource'],
  check: ({ kind = 'Shared', diskURI }, scope) => {
    const start = kind === 'Managed' ? '/subscriptions/' : 'https://';
    if (typeof diskURI !== 'string' || diskURI === '' || diskURI.startsWith(start)) return;
    scope.report(RULES.volumeSource, ['diskURI'], `${quote(diskURI)} is no address of a disk of kind ${quote(kind)}`, `Write an address that begins with ${quote(start)}.`);
  },
};

/** The Secret of a CSI volume is named. */
export const csiSecret: ObjectRule = {
  types: ['V1CSIVolumeSource'],
  check: (source, scope) => {
    if (!isObject(source.nodePublishSecretRef)) return;
    const { name } = source.nodePublishSecretRef;
    const wrong = name ? dnsSubdomain(asString(name) ?? '') : 'is missing';
    if (wrong !== undefined) scope.report(RULES.volumeSource, ['nodePublishSecretRef', 'name'], `the name ${quote(name)} ${wrong}`, 'Name a Secret.');
  },
};

/** A volume addressed by target has a unit number. */
export const fibreChannel: ObjectRule = {
  types: ['V1FCVolumeSource'],
  check: (source, scope) => {
    if (asList(source.targetWWNs).length === 0) return;
    if (typeof source.lun !== 'number') scope.report(RULES.volumeSource, ['lun'], 'targetWWNs need a lun', 'Set lun.');
    else if (source.lun < 0 || source.lun > 255) scope.report(RULES.volumeSource, ['lun'], `${source.lun} is out of range`, 'Set a number that is between 0 and 255.');
  },
};

/** The topologies of a storage class differ. */
export const allowedTopologies: ObjectRule = {
  types: ['V1StorageClass'],
  check: (object, scope) => {
    const seen = new Set<string>();
    asList(object.allowedTopologies).forEach((term, index) => {
      const expressions = asList(asObject(term).matchLabelExpressions).map(asObject)
        .map(({ key, values }) => JSON.stringify([key, [...asList(values)].sort()]));
      const identity = expressions.sort().join();
      if (identity === '') scope.report(RULES.volumeSource, ['allowedTopologies', index, 'matchLabelExpressions'], 'the topology is empty', 'List at least one expression, or remove it.');
      if (seen.has(identity)) scope.report(RULES.volumeSource, ['allowedTopologies', index], 'another topology says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

/** A volume attributes class has attributes. */
export const volumeAttributes: ObjectRule = {
  types: ['V1VolumeAttributesClass'],
  check: (object, scope) => {
    if (Object.keys(asObject(object.parameters)).length > 0) return;
    scope.report(RULES.volumeSource, ['parameters'], 'the class has no parameters', 'Set at least one.');
  },
};
