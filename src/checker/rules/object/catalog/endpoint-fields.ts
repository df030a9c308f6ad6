import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const endpointFields = defineRule<PassRule>({
  id: 'endpoint-fields',
  part: 'object',
  severity: 'error',
  title: 'Addresses of endpoints are of their type, and can be addresses of endpoints.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses addresses of another family, and those of the node itself: loopback, link-local, multicast.',
  remedy: 'Use addresses of the type that other Pods reach.',
  examples: {
    fails: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["fd00::1"]
ports:
  - port: 80
`,
      finds: [
        'error endpoints[0].addresses[0]: "fd00::1" must be an IPv4 address',
      ],
    },
    passes: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["10.0.0.1"]
ports:
  - port: 80
`,
    },
    exempt: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["192.168.0.1"]
ports:
  - port: 80
`,
      because: 'Private ranges are what Pods have.',
    },
  },
  check: 'object',
});
