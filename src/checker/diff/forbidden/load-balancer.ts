import { changesAt } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule, RefusedField } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { describeValue } from '../changes/describe-value';

function checksHealth(object: JsonObject): boolean {
  const spec = asObject(object.spec);
  return spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
}

function healthPort(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [asObject(before.spec).healthCheckNodePort, asObject(after.spec).healthCheckNodePort];
  if (!checksHealth(before) || !checksHealth(after) || !now || now === old) return [];
  return [{ path: 'spec.healthCheckNodePort', message: `spec.healthCheckNodePort may not change: ${describeValue(old)} → ${describeValue(now)}` }];
}

/** While a Service is a LoadBalancer, its class stays as it is (absent, too), and so does its health check port. */
export const loadBalancer: ForbiddenRule = {
  id: 'load-balancer-class',
  kinds: ['/Service'],
  remedy: RECREATE,
  check(before, after) {
    const both = [before, after].every((object) => asObject(object.spec).type === 'LoadBalancer');
    return both ? [...changesAt(before, after, 'spec.loadBalancerClass'), ...healthPort(before, after)] : [];
  },
};
