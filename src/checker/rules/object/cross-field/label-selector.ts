import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** In and NotIn need values, Exists and DoesNotExist take none. */
export const labelSelector: ObjectRule = {
  types: ['V1LabelSelectorRequirement'],
  check: ({ operator, values }: JsonObject, scope: Scope) => {
    const count = asList(values).length;
    if ((operator === 'In' || operator === 'NotIn') && count === 0) {
      scope.report(RULES.labelSelector, ['values'], `the operator ${quote(operator)} has no values`, 'List at least one value.');
    }
    if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) {
      scope.report(RULES.labelSelector, ['values'], `the operator ${quote(operator)} takes no values, it has ${quote(values)}`, 'Remove the values.');
    }
  },
};
