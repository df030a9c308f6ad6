import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const policyPeer = defineRule<PassRule>({
  id: 'policy-peer',
  part: 'object',
  severity: 'error',
  title: 'Each peer and port of a NetworkPolicy is one thing, and exceptions lie inside their block.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A peer that is an address block and a selector at once, or an exception outside of its block, is refused.',
  remedy: 'Split the peer in two; keep exceptions inside the block.',
  examples: {
    fails: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}
`,
      finds: [
        'error spec.ingress[0].from[0]: an ipBlock stands beside a selector in one peer',
      ],
    },
    passes: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {ipBlock: {cidr: 10.0.0.0/8}}
        - {podSelector: {}}
`,
    },
    exempt: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels: {app: web}
  ingress:
    - from:
        - {namespaceSelector: {}, podSelector: {}}
`,
      because: 'Both selectors together are one peer.',
    },
  },
  check: 'object',
});
