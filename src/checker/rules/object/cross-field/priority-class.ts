import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asString, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

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
