import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function check(container: JsonObject, scope: Scope): void {
  for (const name of ['livenessProbe', 'startupProbe'] as const) {
    const { successThreshold } = asObject(container[name]);
    if (typeof successThreshold !== 'number' || successThreshold === 0 || successThreshold === 1) continue;
    scope.report(RULES.probeSettings, [name, 'successThreshold'], `successThreshold of a ${name} is ${quote(successThreshold)}`, 'Set 1 or remove it.');
  }
  const grace = isObject(container.readinessProbe) ? container.readinessProbe.terminationGracePeriodSeconds : undefined;
  if (!isSet(grace)) return;
  const message = `a readinessProbe ends no container, so terminationGracePeriodSeconds ${quote(grace)} has no meaning`;
  scope.report(RULES.probeSettings, ['readinessProbe', 'terminationGracePeriodSeconds'], message, 'Remove it.');
}

/** Thresholds and grace periods fit what a probe is for. */
export const probes: ObjectRule = { types: ['V1Container'], check };
