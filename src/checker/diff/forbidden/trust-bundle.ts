import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const trustBundle = defineRule<ForbiddenRule>({
  id: 'trust-bundle',
  severity: 'high',
  title: 'The signer of a ClusterTrustBundle stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: certificates.k8s.io/v1beta1
kind: ClusterTrustBundle
metadata:
  name: example.com:roots:v1
spec:
  signerName: example.com/roots
  trustBundle: certificates
`,
      after: `
apiVersion: certificates.k8s.io/v1beta1
kind: ClusterTrustBundle
metadata:
  name: example.com:roots:v1
spec:
  signerName: example.com/others
  trustBundle: certificates
`,
      finds: [
        'high spec.signerName: spec.signerName may not change: example.com/roots → example.com/others',
      ],
    },
    passes: {
      before: `
apiVersion: certificates.k8s.io/v1beta1
kind: ClusterTrustBundle
metadata:
  name: example.com:roots:v1
spec:
  signerName: example.com/roots
  trustBundle: certificates
`,
      after: `
apiVersion: certificates.k8s.io/v1beta1
kind: ClusterTrustBundle
metadata:
  name: example.com:roots:v1
  labels: {team: shop}
spec:
  signerName: example.com/roots
  trustBundle: certificates
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['certificates.k8s.io/ClusterTrustBundle'],
  remedy: NEW_NAME,
  check: changesIn(['spec.signerName']),
});
