import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

const PREFIX = 'nginx.ingress.kubernetes.io/';

/** What ingress-nginx takes under Exact and Prefix. @see https://kubernetes.github.io/ingress-nginx/faq/#validation-of-path */
const PLAIN = /^\/[\w./-]*$/;

/** True for an Ingress that ingress-nginx answers, by its annotations or its class; the controller of NGINX itself has the same class. */
function isOfIngressNginx({ metadata, spec }: JsonObject): boolean {
  const annotations = asObject(asObject(metadata).annotations);
  const keys = Object.keys(annotations);
  if (keys.some((key) => key.startsWith(PREFIX))) return true;
  const className = asString(asObject(spec).ingressClassName) ?? asString(annotations['kubernetes.io/ingress.class']) ?? '';
  return /nginx/i.test(className) && !keys.some((key) => /^nginx\.(?:org|com)\//.test(key));
}

/** A path under Exact or Prefix holds no characters of a regular expression. */
const ingressCharacters: FieldsCheck = {
  types: ['V1IngressSpec'],
  check: (spec, scope) => {
    if (!isOfIngressNginx(scope.root)) return;
    asList(spec.rules).forEach((rule, ruleIndex) => asList(at(rule, 'http', 'paths')).forEach((entry, index) => {
      const { path, pathType } = asObject(entry);
      const text = asString(path) ?? '';
      if ((pathType !== 'Prefix' && pathType !== 'Exact') || !text.startsWith('/') || PLAIN.test(text)) return;
      scope.report(['rules', ruleIndex, 'http', 'paths', index, 'path'],
        `${quote(text)} under pathType ${pathType} has characters beyond letters, digits and / . _ -: the webhook of ingress-nginx denies it since 1.12`,
        'Set pathType: ImplementationSpecific; for a regular expression also the annotation nginx.ingress.kubernetes.io/use-regex: "true".');
    }));
  },
};

export const ingressPathCharacters = defineRule<ObjectRule>({
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
  check: {
    fields: [ingressCharacters],
  },
});
