import { isIP } from 'node:net';
import type { Path } from '../../../../common/path';
import { dns1035Label, dnsLabel, dnsSubdomain, portName, wildcardSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function hostFault(host: string): string | undefined {
  if (isIP(host) !== 0) return 'must be a DNS name, not an address';
  return host.includes('*') ? wildcardSubdomain(host) : dnsSubdomain(host);
}

function checkHost(host: unknown, path: Path, allowEmpty: boolean, scope: Scope): void {
  if (typeof host !== 'string' || (allowEmpty && host === '')) return;
  const wrong = allowEmpty ? hostFault(host) : host.includes('*') ? wildcardSubdomain(host) : dnsSubdomain(host);
  if (wrong !== undefined) scope.report(path, `${quote(host)} ${wrong}`, 'Write a lower case DNS name.');
}

/** Its hosts are DNS names. */
const ingressHosts: FieldsCheck = {
  types: ['V1IngressSpec'],
  check: (spec, scope) => {
    asList(spec.rules).map(asObject).forEach((rule, index) => checkHost(rule.host, ['rules', index, 'host'], true, scope));
    asList(spec.tls).map(asObject).forEach((tls, index) => {
      asList(tls.hosts).forEach((host, hostIndex) => checkHost(host ?? '', ['tls', index, 'hosts', hostIndex], false, scope));
      const wrong = tls.secretName ? dnsSubdomain(asString(tls.secretName) ?? '') : undefined;
      if (wrong !== undefined) scope.report(['tls', index, 'secretName'], `${quote(tls.secretName)} ${wrong}`, 'Name a Secret.');
    });
  },
};

function checkServiceFields(service: JsonObject, scope: Scope): void {
  const name = asString(service.name) ?? '';
  const wrong = name === '' ? undefined : (scope.minor >= 36 ? dnsLabel : dns1035Label)(name);
  if (wrong !== undefined) scope.report(['service', 'name'], `${quote(name)} ${wrong}`, 'Name a Service.');
  const { name: port, number } = asObject(service.port);
  const fault = typeof port === 'string' && port !== '' ? portName(port) : undefined;
  if (fault !== undefined) scope.report(['service', 'port', 'name'], `${quote(port)} ${fault}`, 'Name a port of the Service.');
  if (typeof number === 'number' && number !== 0 && (number < 1 || number > 65535)) {
    scope.report(['service', 'port', 'number'], `${number} is out of range`, 'Set a number between 1 and 65535.');
  }
}

/** What names the backend is in the form of such names. */
const ingressBackendNames: FieldsCheck = {
  types: ['V1IngressBackend'],
  check: ({ service, resource }, scope) => {
    if (isObject(service)) checkServiceFields(service, scope);
    const { apiGroup } = asObject(resource);
    const wrong = typeof apiGroup === 'string' ? dnsSubdomain(apiGroup) : undefined;
    if (wrong !== undefined) scope.report(['resource', 'apiGroup'], `${quote(apiGroup)} ${wrong}`, 'Name the API group.');
  },
};

/** Parameters of an IngressClass name a namespace if, and only if, they are namespaced. */
const ingressClass: FieldsCheck = {
  types: ['V1IngressClassParametersReference'],
  check: ({ scope: reach, namespace }, scope) => {
    if (reach === 'Namespace' && !namespace) scope.report(['namespace'], 'parameters in a namespace name none', 'Set namespace.');
    if (reach !== 'Namespace' && namespace) scope.report(['namespace'], `parameters of the scope ${quote(reach)} have no namespace`, 'Remove it.');
    if (typeof reach === 'string' && reach !== 'Namespace' && reach !== 'Cluster') scope.report(['scope'], `${quote(reach)} is not allowed here`, 'Use Cluster or Namespace.');
  },
};

const CLASS = 'kubernetes.io/ingress.class';

/** The old annotation and the field that replaced it name one class. */
const ingressClassName: FieldsCheck = {
  types: ['V1Ingress'],
  check: (object, scope) => {
    const annotation = at(object, 'metadata', 'annotations', CLASS);
    const field = at(object, 'spec', 'ingressClassName');
    if (typeof annotation !== 'string' || typeof field !== 'string' || annotation === field) return;
    scope.report(['metadata', 'annotations', CLASS], `the annotation says ${quote(annotation)}, ingressClassName ${quote(field)}`, 'Remove the annotation.');
  },
};

export const ingressFields = defineRule<ObjectRule>({
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
  check: {
    fields: [ingressHosts, ingressBackendNames, ingressClass, ingressClassName],
  },
});
