import type { JsonObject } from '../../../resources/json';
import { asList, asObject, asString, at, isObject } from '../../../resources/json';
import type { Scope } from '../engine/scope';
import { quote } from '../engine/scope';
import { dnsLabel, dnsSubdomain } from '../formats/names';
import { containerResourceFault } from '../formats/resource-names';
import { RULES } from '../rules';
import type { ObjectRule } from './object-rule';

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

/** The overhead of a runtime class is in resources of containers, and its tolerations differ. */
export const runtimeClass: ObjectRule = {
  types: ['V1RuntimeClass'],
  check: (object, scope) => {
    for (const name of Object.keys(asObject(at(object, 'overhead', 'podFixed')))) {
      const wrong = containerResourceFault(name);
      if (wrong !== undefined) scope.report(RULES.resourceQuantity, ['overhead', 'podFixed', name], `${quote(name)} ${wrong}`, 'Use cpu or memory.');
    }
    const seen = new Set<string>();
    asList(at(object, 'scheduling', 'tolerations')).map(asObject).forEach(({ key, operator, value, effect }, index) => {
      const identity = JSON.stringify([key, operator, value, effect]);
      if (seen.has(identity)) scope.report(RULES.duplicateEntry, ['scheduling', 'tolerations', index], 'another toleration says the same', 'Remove one of the two.');
      seen.add(identity);
    });
  },
};

function checkSystemClass(object: JsonObject, scope: Scope): void {
  const name = asString(at(object, 'metadata', 'name')) ?? '';
  const system = name === 'system-node-critical' || name === 'system-cluster-critical';
  if (name.startsWith('system-') && !system) scope.report(RULES.invalidName, ['metadata', 'name'], `${quote(name)} begins with 'system-', which Kubernetes keeps for itself`, 'Rename the PriorityClass.');
  if (!system && typeof object.value === 'number' && object.value > 1_000_000_000) {
    scope.report(RULES.outOfRange, ['value'], `${object.value} is above the 1000000000 that users may set`, 'Lower the value.');
  }
}

/** Priorities of users stay below those of the system. */
export const priorityClass: ObjectRule = { types: ['V1PriorityClass'], check: checkSystemClass };

/** The data of a controller revision is an object. */
export const controllerRevision: ObjectRule = {
  types: ['V1ControllerRevision'],
  check: ({ data }, scope) => {
    if (data && !isObject(data)) scope.report(RULES.wrongType, ['data'], `${quote(data)} is not an object`, 'Write an object.');
  },
};
