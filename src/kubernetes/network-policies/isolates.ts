import type { JsonObject } from '../objects/json';
import { asList, asObject } from '../objects/json';

/** Which way traffic goes, seen from the Pods that a policy selects. */
export type Direction = 'ingress' | 'egress';

const TYPES = { ingress: 'Ingress', egress: 'Egress' } as const;

/** True where a NetworkPolicy is about one direction: by its types or, without them, about ingress, and about egress where it has rules for it. */
export function isolates(policy: JsonObject, direction: Direction): boolean {
  const spec = asObject(policy.spec);
  const types = asList(spec.policyTypes);
  if (types.length > 0) return types.includes(TYPES[direction]);
  return direction === 'ingress' || asList(spec.egress).length > 0;
}
