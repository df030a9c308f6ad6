import { isIP } from 'node:net';
import type { Path } from '../../../../common/path';
import { dns1035Label, dnsLabel, dnsSubdomain, pathSegment, portName, wildcardSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const SEQUENCES = ['//', '/./', '/../', '%2f', '%2F'];
const ENDINGS = ['/..', '/.'];

function hostFault(host: string): string | undefined {
  if (isIP(host) !== 0) return 'must be a DNS name, not an address';
  return host.includes('*') ? wildcardSubdomain(host) : dnsSubdomain(host);
}

function checkHost(host: unknown, path: Path, allowEmpty: boolean, scope: Scope): void {
  if (typeof host !== 'string' || (allowEmpty && host === '')) return;
  const wrong = allowEmpty ? hostFault(host) : host.includes('*') ? wildcardSubdomain(host) : dnsSubdomain(host);
  if (wrong !== undefined) scope.report(RULES.ingressFields, path, `${quote(host)} ${wrong}`, 'Write a lower case DNS name.');
}

/** An Ingress leads somewhere, for hosts that are DNS names. */
export const ingress: ObjectRule = {
  types: ['V1IngressSpec'],
  check: (spec, scope) => {
    const rules = asList(spec.rules).map(asObject);
    if (rules.length === 0 && !isObject(spec.defaultBackend)) {
      scope.report(RULES.ingressBackend, [], 'the Ingress has neither rules nor a defaultBackend', 'Set one of the two.');
    }
    rules.forEach((rule, index) => checkHost(rule.host, ['rules', index, 'host'], true, scope));
    asList(spec.tls).map(asObject).forEach((tls, index) => {
      asList(tls.hosts).forEach((host, hostIndex) => checkHost(host ?? '', ['tls', index, 'hosts', hostIndex], false, scope));
      const wrong = tls.secretName ? dnsSubdomain(asString(tls.secretName) ?? '') : undefined;
      if (wrong !== undefined) scope.report(RULES.ingressFields, ['tls', index, 'secretName'], `${quote(tls.secretName)} ${wrong}`, 'Name a Secret.');
    });
  },
};

/** The path of an Ingress is absolute and says one thing. */
export const ingressPath: ObjectRule = {
  types: ['V1HTTPIngressPath'],
  check: ({ path, pathType }, scope) => {
    const text = asString(path) ?? '';
    const strict = pathType === 'Exact' || pathType === 'Prefix';
    if (!text.startsWith('/') && (strict || (text !== '' && pathType === 'ImplementationSpecific'))) {
      scope.report(RULES.ingressBackend, ['path'], `${quote(path)} is not an absolute path`, "Begin the path with '/'.");
    } else if (strict) {
      const found = SEQUENCES.find((sequence) => text.includes(sequence)) ?? ENDINGS.find((ending) => text.endsWith(ending));
      if (found !== undefined) scope.report(RULES.ingressBackend, ['path'], `${quote(path)} contains ${quote(found)}`, 'Write the path without it.');
    }
  },
};

function checkService(service: JsonObject, scope: Scope): void {
  const name = asString(service.name) ?? '';
  const wrong = name === '' ? undefined : (scope.minor >= 36 ? dnsLabel : dns1035Label)(name);
  if (wrong !== undefined) scope.report(RULES.ingressFields, ['service', 'name'], `${quote(name)} ${wrong}`, 'Name a Service.');
  const { name: port, number } = asObject(service.port);
  if (!port && !number) scope.report(RULES.ingressBackend, ['service', 'port'], 'the port of the Service is not given', 'Set port.name or port.number.');
  if (port && number) scope.report(RULES.ingressBackend, ['service', 'port'], 'the port is given by name and by number', 'Keep one of the two.');
  const fault = typeof port === 'string' && port !== '' ? portName(port) : undefined;
  if (fault !== undefined) scope.report(RULES.ingressFields, ['service', 'port', 'name'], `${quote(port)} ${fault}`, 'Name a port of the Service.');
  if (typeof number === 'number' && number !== 0 && (number < 1 || number > 65535)) {
    scope.report(RULES.ingressFields, ['service', 'port', 'number'], `${number} is out of range`, 'Set a number between 1 and 65535.');
  }
}

function checkResource(resource: JsonObject, scope: Scope): void {
  for (const field of ['kind', 'name'] as const) {
    const text = asString(resource[field]) ?? '';
    const wrong = text === '' ? 'is missing' : pathSegment(text);
    if (wrong !== undefined) scope.report(RULES.ingressBackend, ['resource', field], `the ${field} ${quote(text)} ${wrong}`, 'Name the resource.');
  }
  const { apiGroup } = resource;
  const wrong = typeof apiGroup === 'string' ? dnsSubdomain(apiGroup) : undefined;
  if (wrong !== undefined) scope.report(RULES.ingressFields, ['resource', 'apiGroup'], `${quote(apiGroup)} ${wrong}`, 'Name the API group.');
}

/** A backend is a Service with a port, or a resource. */
export const ingressBackend: ObjectRule = {
  types: ['V1IngressBackend'],
  check: (backend, scope) => {
    if (isObject(backend.service)) checkService(backend.service, scope);
    if (isObject(backend.resource)) checkResource(backend.resource, scope);
  },
};

/** Parameters of an IngressClass name a namespace if, and only if, they are namespaced. */
export const ingressClass: ObjectRule = {
  types: ['V1IngressClassParametersReference'],
  check: ({ scope: reach, namespace }, scope) => {
    if (reach === 'Namespace' && !namespace) scope.report(RULES.ingressFields, ['namespace'], 'parameters in a namespace name none', 'Set namespace.');
    if (reach !== 'Namespace' && namespace) scope.report(RULES.ingressFields, ['namespace'], `parameters of the scope ${quote(reach)} have no namespace`, 'Remove it.');
    if (typeof reach === 'string' && reach !== 'Namespace' && reach !== 'Cluster') scope.report(RULES.ingressFields, ['scope'], `${quote(reach)} is not allowed here`, 'Use Cluster or Namespace.');
  },
};

const CLASS = 'kubernetes.io/ingress.class';

/** The old annotation and the field that replaced it name one class. */
export const ingressClassName: ObjectRule = {
  types: ['V1Ingress'],
  check: (object, scope) => {
    const annotation = at(object, 'metadata', 'annotations', CLASS);
    const field = at(object, 'spec', 'ingressClassName');
    if (typeof annotation !== 'string' || typeof field !== 'string' || annotation === field) return;
    scope.report(RULES.ingressFields, ['metadata', 'annotations', CLASS], `the annotation says ${quote(annotation)}, ingressClassName ${quote(field)}`, 'Remove the annotation.');
  },
};
