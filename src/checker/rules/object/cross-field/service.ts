import { cidr } from '../../../../kubernetes/formats/addresses';
import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

const LONGEST_SESSION = 86_400;

interface ServiceView {
  readonly spec: JsonObject;
  readonly type: string;
  readonly ports: readonly JsonObject[];
  readonly headless: boolean;
}

function view(spec: JsonObject): ServiceView {
  const headless = spec.clusterIP === 'None' || asList(spec.clusterIPs)[0] === 'None';
  return { spec, type: asString(spec.type) || 'ClusterIP', ports: asList(spec.ports).map(asObject), headless };
}

function checkPortNames({ ports }: ServiceView, scope: Scope): void {
  const names = new Set<unknown>();
  ports.forEach(({ name }, index) => {
    const path = ['ports', index, 'name'];
    const wrong = typeof name === 'string' && name !== '' ? dnsLabel(name) : undefined;
    if (ports.length > 1 && !name) scope.report(RULES.requiredField, path, 'one of several ports has no name', 'Name every port.');
    if (wrong !== undefined) scope.report(RULES.invalidFormat, path, `${quote(name)} ${wrong}`, 'Rename the port.');
    if (name && names.has(name)) scope.report(RULES.duplicateEntry, path, `another port is named ${quote(name)}`, 'Rename one of the two.');
    names.add(name);
  });
}

function checkPortNumbers({ ports }: ServiceView, scope: Scope): void {
  const seen = new Set<string>();
  ports.forEach((port, index) => {
    const protocol = asString(port.protocol) || 'TCP';
    for (const field of ['port', 'nodePort'] as const) {
      const key = `${field} ${protocol} ${scalarText(port[field])}`;
      if (!port[field]) continue;
      if (seen.has(key)) scope.report(RULES.duplicateEntry, ['ports', index, field], `${field} ${quote(port[field])} (${protocol}) is used twice`, 'Use another number.');
      seen.add(key);
    }
  });
}

function checkTypeFields({ spec, type, ports, headless }: ServiceView, scope: Scope): void {
  const external = type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && asList(spec.externalIPs).length > 0);
  const forbid = (field: string, needed: string): void => {
    if (spec[field] === undefined || spec[field] === null || spec[field] === '') return;
    if (Array.isArray(spec[field]) && spec[field].length === 0) return;
    scope.report(RULES.serviceTypeFields, [field], `${field} ${quote(spec[field])} does not go with the type ${type}`, `Remove it or use ${needed}.`);
  };
  if (!external) forbid('externalTrafficPolicy', 'NodePort or LoadBalancer');
  if (type !== 'LoadBalancer') for (const field of ['loadBalancerClass', 'allocateLoadBalancerNodePorts', 'loadBalancerSourceRanges']) forbid(field, 'LoadBalancer');
  if (type === 'ExternalName') for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) forbid(field, 'another type');
  if (type === 'ClusterIP') {
    ports.forEach((port, index) => {
      if (port.nodePort) scope.report(RULES.serviceTypeFields, ['ports', index, 'nodePort'], `nodePort ${quote(port.nodePort)} does not go with the type ClusterIP`, 'Remove it or use NodePort.');
    });
  }
  if (headless && (type === 'NodePort' || type === 'LoadBalancer')) {
    scope.report(RULES.serviceTypeFields, ['clusterIP'], `a ${type} Service is not headless`, 'Remove clusterIP: None.');
  }
  const wantsCheck = type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
  if (spec.healthCheckNodePort && !wantsCheck) forbid('healthCheckNodePort', 'LoadBalancer with externalTrafficPolicy: Local');
}

function checkTarget({ spec, type, ports, headless }: ServiceView, scope: Scope): void {
  if (type === 'ExternalName') {
    const name = (asString(spec.externalName) ?? '').replace(/\.$/, '');
    const wrong = name === '' ? undefined : dnsSubdomain(name);
    if (name === '') scope.report(RULES.requiredField, ['externalName'], 'an ExternalName Service names nothing', 'Set externalName.');
    else if (wrong !== undefined) scope.report(RULES.invalidFormat, ['externalName'], `${quote(spec.externalName)} ${wrong}`, 'Write a DNS name.');
  } else if (ports.length === 0 && !headless) {
    scope.report(RULES.requiredField, ['ports'], 'the Service has no ports', 'List at least one port.');
  }
}

function checkRanges({ spec }: ServiceView, scope: Scope): void {
  asList(spec.loadBalancerSourceRanges).forEach((range, index) => {
    const wrong = typeof range === 'string' || range === null ? cidr((range ?? '').trim()) : undefined;
    if (wrong !== undefined) scope.report(RULES.invalidFormat, ['loadBalancerSourceRanges', index], `${quote(range)} ${wrong}`, 'Write a range.');
  });
}

function checkSession({ spec }: ServiceView, scope: Scope): void {
  const seconds = at(spec, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds');
  if (spec.sessionAffinity !== 'ClientIP' || typeof seconds !== 'number' || (seconds > 0 && seconds <= LONGEST_SESSION)) return;
  scope.report(RULES.outOfRange, ['sessionAffinityConfig', 'clientIP', 'timeoutSeconds'], `${seconds} is out of range`, `Set a number between 1 and ${LONGEST_SESSION}.`);
}

/** The fields of a Service fit its type. */
export const serviceFields: ObjectRule = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => {
    const service = view(spec);
    for (const check of [checkPortNames, checkPortNumbers, checkTypeFields, checkTarget, checkSession, checkRanges]) check(service, scope);
  },
};

const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** The annotation that lists source ranges is judged as the field is. */
export const serviceAnnotations: ObjectRule = {
  types: ['V1Service'],
  check: (service, scope) => {
    const ranges = at(service, 'metadata', 'annotations', RANGES);
    if (typeof ranges !== 'string' || asList(at(service, 'spec', 'loadBalancerSourceRanges')).length > 0) return;
    const path = ['metadata', 'annotations', RANGES];
    if (at(service, 'spec', 'type') !== 'LoadBalancer') {
      scope.report(RULES.serviceTypeFields, path, 'source ranges need the type LoadBalancer', 'Remove the annotation.');
    } else if (ranges.trim() !== '' && ranges.split(',').some((range) => cidr(range.trim()) !== undefined)) {
      scope.report(RULES.invalidFormat, path, `${quote(ranges)} is no list of ranges`, 'Write ranges with commas between them.');
    }
  },
};
