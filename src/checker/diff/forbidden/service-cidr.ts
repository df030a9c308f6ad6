import { RECREATE } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule } from './rule';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

/** A ServiceCIDR keeps its ranges; one of the other family may be added to the only one. */
export const serviceCidr = defineRule<ForbiddenRule>({
  id: 'service-cidr',
  severity: 'high',
  title: 'A ServiceCIDR keeps its ranges; one of the other family may be added to the only one.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: web
spec:
  cidrs: [10.96.0.0/16]
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: web
spec:
  cidrs: [10.97.0.0/16]
`,
      finds: [
        'high spec.cidrs: spec.cidrs may not change: ["10.96.0.0/16"] → ["10.97.0.0/16"]',
      ],
    },
    passes: {
      before: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: web
spec:
  cidrs: [10.96.0.0/16]
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: web
spec:
  cidrs: [10.96.0.0/16, "fd00:96::/112"]
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['networking.k8s.io/ServiceCIDR'],
  remedy: RECREATE,
  check(before, after) {
    const [old, now] = [asList(asObject(before.spec).cidrs), asList(asObject(after.spec).cidrs)];
    const kept = old.every((range, index) => range === now[index]);
    const families = new Set(now.map((range) => String(range).includes(':')));
    if (kept && (now.length === old.length || (old.length === 1 && now.length === 2 && families.size === 2))) return [];
    return [{ path: 'spec.cidrs', message: `spec.cidrs may not change: ${describeValue(old)} → ${describeValue(now)}` }];
  },
});
