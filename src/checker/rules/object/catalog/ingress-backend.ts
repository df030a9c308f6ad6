import { pathSegment } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SEQUENCES = ['//', '/./', '/../', '%2f', '%2F'];

const ENDINGS = ['/..', '/.'];

/** An Ingress leads somewhere. */
const ingressTarget: FieldsCheck = {
  types: ['V1IngressSpec'],
  check: ({ rules, defaultBackend }, scope) => {
    if (asList(rules).length > 0 || isObject(defaultBackend)) return;
    scope.report([], 'the Ingress has neither rules nor a defaultBackend', 'Set one of the two.');
  },
};

/** The path of an Ingress is absolute and says one thing. */
const ingressPath: FieldsCheck = {
  types: ['V1HTTPIngressPath'],
  check: ({ path, pathType }, scope) => {
    const text = asString(path) ?? '';
    const strict = pathType === 'Exact' || pathType === 'Prefix';
    if (!text.startsWith('/') && (strict || (text !== '' && pathType === 'ImplementationSpecific'))) {
      scope.report(['path'], `${quote(path)} is not an absolute path`, "Begin the path with '/'.");
    } else if (strict) {
      const found = SEQUENCES.find((sequence) => text.includes(sequence)) ?? ENDINGS.find((ending) => text.endsWith(ending));
      if (found !== undefined) scope.report(['path'], `${quote(path)} contains ${quote(found)}`, 'Write the path without it.');
    }
  },
};

function checkPort(service: JsonObject, scope: Scope): void {
  const { name, number } = asObject(service.port);
  if (!name && !number) scope.report(['service', 'port'], 'the port of the Service is not given', 'Set port.name or port.number.');
  if (name && number) scope.report(['service', 'port'], 'the port is given by name and by number', 'Keep one of the two.');
}

function checkResource(resource: JsonObject, scope: Scope): void {
  for (const field of ['kind', 'name'] as const) {
    const text = asString(resource[field]) ?? '';
    const wrong = text === '' ? 'is missing' : pathSegment(text);
    if (wrong !== undefined) scope.report(['resource', field], `the ${field} ${quote(text)} ${wrong}`, 'Name the resource.');
  }
}

/** A backend is a Service with a port, or a resource. */
const ingressBackendFields: FieldsCheck = {
  types: ['V1IngressBackend'],
  check: (backend, scope) => {
    if (isObject(backend.service)) checkPort(backend.service, scope);
    if (isObject(backend.resource)) checkResource(backend.resource, scope);
  },
};

export const ingressBackend = defineRule<ObjectRule>({
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
  check: {
    fields: [ingressTarget, ingressPath, ingressBackendFields],
  },
});
