import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { parseQuantity, quantityText } from '../../../../kubernetes/quantities/quantity';

import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function requestOf(container: unknown, resource: string): bigint {
  const { limits, requests } = asObject(asObject(container).resources);
  const amount = asObject(requests)[resource] ?? asObject(limits)[resource];
  return amount === undefined ? 0n : parseQuantity(amount) ?? 0n;
}

/** What the containers of a Pod need at the same time: the long-running ones together, or an init container beside the helpers before it. */
function totalRequest(spec: JsonObject, resource: string): bigint {
  let [helpers, peak] = [0n, 0n];
  for (const container of asList(spec.initContainers)) {
    const request = requestOf(container, resource);
    if (at(container, 'restartPolicy') === 'Always') helpers += request;
    else peak = larger(peak, helpers + request);
    peak = larger(peak, helpers);
  }
  const running = asList(spec.containers).reduce<bigint>((sum, container) => sum + requestOf(container, resource), helpers);
  return larger(peak, running);
}

/** The minor in which servers began to keep resources of whole Pods. */
const SINCE = 34;

/** What a Pod requests as a whole covers what its containers request. */
export const podTotal: ObjectRule = {
  types: ['V1PodSpec'],
  check: (spec, scope) => {
    if (!isObject(spec.resources) || scope.minor < SINCE) return;
    for (const [name, amount] of Object.entries(asObject(spec.resources.requests))) {
      const total = totalRequest(spec, name);
      if ((parseQuantity(amount) ?? total) >= total) continue;
      scope.report(RULES.resourceQuantity, ['resources', 'requests', name], `the Pod requests ${quote(amount)}, its containers ${quantityText(total)} together`, 'Raise the request of the Pod.');
    }
  },
};
