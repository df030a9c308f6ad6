import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const leaseCandidate = defineRule<ForbiddenRule>({
  id: 'lease-candidate',
  severity: 'high',
  title: 'The lease that a LeaseCandidate is for stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: coordination.k8s.io/v1beta1
kind: LeaseCandidate
metadata:
  name: web
spec:
  leaseName: scheduler
  binaryVersion: 1.34.0
  strategy: OldestEmulationVersion
`,
      after: `
apiVersion: coordination.k8s.io/v1beta1
kind: LeaseCandidate
metadata:
  name: web
spec:
  leaseName: manager
  binaryVersion: 1.34.0
  strategy: OldestEmulationVersion
`,
      finds: [
        'high spec.leaseName: spec.leaseName may not change: scheduler → manager',
      ],
    },
    passes: {
      before: `
apiVersion: coordination.k8s.io/v1beta1
kind: LeaseCandidate
metadata:
  name: web
spec:
  leaseName: scheduler
  binaryVersion: 1.34.0
  strategy: OldestEmulationVersion
`,
      after: `
apiVersion: coordination.k8s.io/v1beta1
kind: LeaseCandidate
metadata:
  name: web
spec:
  leaseName: scheduler
  binaryVersion: 1.35.0
  strategy: OldestEmulationVersion
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['coordination.k8s.io/LeaseCandidate'],
  remedy: RECREATE,
  check: changesIn(['spec.leaseName']),
});
