import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const ingressPathCharacters = defineRule<PassRule>({
  id: 'ingress-path-characters',
  part: 'object',
  severity: 'warning',
  title: 'A path of ingress-nginx under Exact or Prefix is no regular expression.',
  acceptable: 'level',
  looksAt: [],
  why: 'Since 1.12 the webhook of ingress-nginx denies paths with other characters than letters, digits and `/ . _ -`, unless their `pathType` is ImplementationSpecific.',
  remedy: 'Set `pathType: ImplementationSpecific`.',
  examples: {
    fails: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: "/api(/|$)(.*)"
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
      finds: [
        'warning spec.rules[0].http.paths[0].path: "/api(/|$)(.*)" under pathType Prefix has characters beyond letters, digits and / . _ -: the webhook of ingress-nginx denies it since 1.12',
      ],
    },
    passes: {
      manifest: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: "/api(/|$)(.*)"
            pathType: ImplementationSpecific
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
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: "/api(/|$)(.*)"
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
      because: 'Another controller has rules of its own.',
    },
  },
  check: 'object',
});
