import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const ipAddress = defineRule<ForbiddenRule>({
  id: 'ip-address',
  severity: 'high',
  title: 'Whom an IPAddress belongs to stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata:
  name: 10.0.0.1
spec:
  parentRef: {resource: services, namespace: default, name: web}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata:
  name: 10.0.0.1
spec:
  parentRef: {resource: services, namespace: default, name: api}
`,
      finds: [
        'high spec.parentRef.name: spec.parentRef.name may not change: web → api',
      ],
    },
    passes: {
      before: `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata:
  name: 10.0.0.1
spec:
  parentRef: {resource: services, namespace: default, name: web}
`,
      after: `
apiVersion: networking.k8s.io/v1
kind: IPAddress
metadata:
  name: 10.0.0.1
  labels: {team: shop}
spec:
  parentRef: {resource: services, namespace: default, name: web}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['networking.k8s.io/IPAddress'],
  remedy: RECREATE,
  check: changesIn(['spec.parentRef']),
});
