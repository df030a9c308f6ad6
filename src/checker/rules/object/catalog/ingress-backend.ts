import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const ingressBackend = defineRule<PassRule>({
  id: 'ingress-backend',
  part: 'object',
  severity: 'error',
  title: 'Each Ingress path is absolute and leads to one backend.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses an Ingress whose path is not absolute or whose backend is not exactly one thing.',
  remedy: 'Begin the path with `/` and give it one backend: a Service with one port, by name or by number, or a resource.',
  examples: {
    fails: {
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
          - path: web
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
      finds: [
        'error spec.rules[0].http.paths[0].path: "web" is not an absolute path',
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
          - path: /web
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
    - host: shop.example.com
      http:
        paths:
          - pathType: ImplementationSpecific
            backend: {service: {name: web, port: {number: 80}}}
`,
      because: "Without a path, with the type of the implementation's own, all is meant.",
    },
  },
  check: 'object',
});
