import type { ObjectRule } from './object-rule';
import { asList, asObject, asString, isObject } from '../../../resources/json';
import { quote } from '../engine/quote';
import { dnsLabel, dnsSubdomain } from '../formats/names';
import { RULES } from '../rules';

/** Secrets that a persistent volume names are named in full. */
export const volumeSecrets: ObjectRule = {
  types: ['V1CSIPersistentVolumeSource'],
  check: (source, scope) => {
    for (const field of ['controllerExpandSecretRef', 'controllerPublishSecretRef', 'nodeExpandSecretRef', 'nodePublishSecretRef']) {
      if (!isObject(source[field])) continue;
      const { name, namespace } = source[field];
      if (!name || dnsSubdomain(asString(name) ?? '')) scope.report(RULES.requiredField, [field, 'name'], `${quote(name)} names no Secret`, 'Set name.');
      if (!namespace || dnsLabel(asString(namespace) ?? '')) scope.report(RULES.requiredField, [field, 'namespace'], `${quote(namespace)} names no namespace`, 'Set namespace.');
    }
  },
};

/** The Secret of a CSI volume is named. */
export const csiSecret: ObjectRule = {
  types: ['V1CSIVolumeSource'],
  check: (source, scope) => {
    if (!isObject(source.nodePublishSecretRef)) return;
    const { name } = source.nodePublishSecretRef;
    const wrong = name ? dnsSubdomain(asString(name) ?? '') : 'is missing';
    if (wrong !== undefined) scope.report(RULES.requiredField, ['nodePublishSecretRef', 'name'], `the name ${quote(name)} ${wrong}`, 'Name a Secret.');
  },
};

/** A volume addressed by target has a unit number. */
export const fibreChannel: ObjectRule = {
  types: ['V1FCVolumeSource'],
  check: (source, scope) => {
    if (asList(source.targetWWNs).length === 0 || typeof source.lun === 'number') return;
    scope.report(RULES.requiredField, ['lun'], 'targetWWNs need a lun', 'Set lun.');
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
      if (identity === '') scope.report(RULES.requiredField, ['allowedTopologies', index, 'matchLabelExpressions'], 'the topology is empty', 'List at least one expression, or remove it.');
      if (seen.has(identity)) scope.report(RULES.duplicateEntry, ['allowedTopologies', index], 'another topology says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

/** A volume attributes class has attributes. */
export const volumeAttributes: ObjectRule = {
  types: ['V1VolumeAttributesClass'],
  check: (object, scope) => {
    if (Object.keys(asObject(object.parameters)).length > 0) return;
    scope.report(RULES.requiredField, ['parameters'], 'the class has no parameters', 'Set at least one.');
  },
};
