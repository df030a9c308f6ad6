import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { describeValue } from '../changes/describe-value';

/** A ServiceCIDR keeps its ranges; one of the other family may be added to the only one. */
export const serviceCidr: ForbiddenRule = {
  id: 'service-cidr',
  kinds: ['networking.k8s.io/ServiceCIDR'],
  remedy: RECREATE,
  check(before, after) {
    const [old, now] = [asList(asObject(before.spec).cidrs), asList(asObject(after.spec).cidrs)];
    const kept = old.every((range, index) => range === now[index]);
    const families = new Set(now.map((range) => String(range).includes(':')));
    if (kept && (now.length === old.length || (old.length === 1 && now.length === 2 && families.size === 2))) return [];
    return [{ path: 'spec.cidrs', message: `spec.cidrs may not change: ${describeValue(old)} → ${describeValue(now)}` }];
  },
};
