import type { ObjectRule } from './object-rule';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import { quote } from '../engine/quote';
import { parseQuantity } from '../../../../kubernetes/formats/quantity';
import { RULES } from '../rules';

function requestOf(container: unknown, resource: string): number {
  const { limits, requests } = asObject(asObject(container).resources);
  const amount = asObject(requests)[resource] ?? asObject(limits)[resource];
  return amount === undefined ? 0 : parseQuantity(amount) ?? 0;
}

/** What the containers of a Pod need at the same time: the long-running ones together, or an init container beside the helpers before it. */
function totalRequest(spec: JsonObject, resource: string): number {
  let [helpers, peak] = [0, 0];
  for (const container of asList(spec.initContainers)) {
    const request = requestOf(container, resource);
    if (at(container, 'restartPolicy') === 'Always') helpers += request;
    else peak = Math.max(peak, helpers + request);
    peak = Math.max(peak, helpers);
  }
  const running = asList(spec.containers).reduce<number>((sum, container) => sum + requestOf(container, resource), helpers);
  return Math.max(peak, running);
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
      scope.report(RULES.resourceQuantity, ['resources', 'requests', name], `the Pod requests ${quote(amount)}, its containers ${total} together`, 'Raise the request of the Pod.');
    }
  },
};
