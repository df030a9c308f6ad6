import type { JsonObject } from '../objects/json';
import { asList, asObject, at } from '../objects/json';
import { parseQuantity } from '../quantities/quantity';

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function requestOf(container: unknown, resource: string): bigint {
  const { limits, requests } = asObject(asObject(container).resources);
  const amount = asObject(requests)[resource] ?? asObject(limits)[resource];
  return amount === undefined ? 0n : parseQuantity(amount) ?? 0n;
}

/** What the containers of a Pod need at the same time: the long-running ones together, or an init container beside the helpers before it. */
export function containersRequest(spec: JsonObject, resource: string): bigint {
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

/** What a Pod requests: as a whole where it says so, else what its containers need; undefined where neither says anything. */
export function podRequest(spec: JsonObject, resource: string): bigint | undefined {
  const whole = at(spec, 'resources', 'requests', resource);
  const request = whole === undefined ? containersRequest(spec, resource) : parseQuantity(whole) ?? 0n;
  return request === 0n ? undefined : request;
}
