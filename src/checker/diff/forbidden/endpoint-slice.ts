import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const endpointSlice = defineRule<ForbiddenRule>({
  id: 'endpoint-slice',
  severity: 'high',
  title: 'The type of the addresses of an EndpointSlice stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["10.0.0.1"]
`,
      after: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv6
endpoints:
  - addresses: ["fd00::1"]
`,
      finds: [
        'high addressType: addressType may not change: IPv4 → IPv6',
      ],
    },
    passes: {
      before: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["10.0.0.1"]
`,
      after: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["10.0.0.2"]
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['discovery.k8s.io/EndpointSlice'],
  remedy: RECREATE,
  check: changesIn(['addressType']),
});
