import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { containersRequest } from '../../../../kubernetes/pods/requests';
import { parseQuantity, quantityText } from '../../../../kubernetes/quantities/quantity';

import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

/** The minor in which servers began to keep resources of whole Pods. */
const SINCE = 34;

/** What a Pod requests as a whole covers what its containers request. */
export const podTotal: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    if (!isObject(spec.resources) || scope.minor < SINCE) return;
    for (const [name, amount] of Object.entries(asObject(spec.resources.requests))) {
      const total = containersRequest(spec, name);
      if ((parseQuantity(amount) ?? total) >= total) continue;
      scope.report(RULES.resourceQuantity, ['resources', 'requests', name], `the Pod requests ${quote(amount)}, its containers ${quantityText(total)} together`, 'Raise the request of the Pod.');
    }
  },
};
