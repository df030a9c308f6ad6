import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const ingressFields = defineRule<PassRule>({
  id: 'ingress-fields',
  part: 'object',
  severity: 'error',
  title: 'Hosts, classes and rules of an Ingress are well-formed.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses an Ingress whose host is an address or has a port, or whose class is none.',
  remedy: 'Write the bare DNS name of the host.',
  examples: {
    fails: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: "shop.example.com:8080"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
      finds: [
        'error spec.rules[0].host: "shop.example.com:8080" must be lower case letters, digits, \'-\' and \'.\', and start and end with a letter or digit',
      ],
    },
    passes: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
    },
    exempt: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: "*.example.com"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
      because: 'A star stands for one label.',
    },
  },
  check: 'object',
});
