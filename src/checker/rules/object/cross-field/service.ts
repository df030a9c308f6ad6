import { cidr } from '../../../../kubernetes/formats/addresses';
import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

export interface ServiceView {
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
  ports.forEach(({ name }, index) => {
    const wrong = typeof name === 'string' && name !== '' ? dnsLabel(name) : undefined;
    if (wrong !== undefined) scope.report(['ports', index, 'name'], `${quote(name)} ${wrong}`, 'Rename the port.');
  });
}

function checkNamesDiffer({ ports }: ServiceView, scope: Scope): void {
  const names = new Set<unknown>();
  ports.forEach(({ name }, index) => {
    const path = ['ports', index, 'name'];
    if (name && names.has(name)) scope.report(path, `another port is named ${quote(name)}`, 'Rename one of the two.');
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
      if (seen.has(key)) scope.report(['ports', index, field], `${field} ${quote(port[field])} (${protocol}) is used twice`, 'Use another number.');
      seen.add(key);
    }
  });
}

export function externalName(spec: JsonObject): string {
  return (asString(spec.externalName) ?? '').replace(/\.$/, '');
}

function checkExternalName({ spec, type }: ServiceView, scope: Scope): void {
  const name = externalName(spec);
  const wrong = type !== 'ExternalName' || name === '' ? undefined : dnsSubdomain(name);
  if (wrong !== undefined) scope.report(['externalName'], `${quote(spec.externalName)} ${wrong}`, 'Write a DNS name.');
}

function checkRanges({ spec }: ServiceView, scope: Scope): void {
  asList(spec.loadBalancerSourceRanges).forEach((range, index) => {
    const wrong = typeof range === 'string' || range === null ? cidr((range ?? '').trim()) : undefined;
    if (wrong !== undefined) scope.report(['loadBalancerSourceRanges', index], `${quote(range)} ${wrong}`, 'Write a range.');
  });
}

/** A check of what a Service says. */
export function ofServices(...checks: readonly ((service: ServiceView, scope: Scope) => void)[]): FieldsCheck {
  return {
    types: ['V1ServiceSpec'],
    check: (spec, scope) => {
      const service = view(spec);
      for (const check of checks) check(service, scope);
    },
  };
}

/** Names and ranges of a Service are in the form of such. */
export const serviceFormats = ofServices(checkPortNames, checkExternalName, checkRanges);

/** Its ports differ. */
export const servicePorts = ofServices(checkNamesDiffer, checkPortNumbers);

export const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** The source ranges that an annotation lists, where the field lists none. */
export function rangesOf(service: JsonObject): string | undefined {
  return asList(at(service, 'spec', 'loadBalancerSourceRanges')).length > 0 ? undefined : asString(at(service, 'metadata', 'annotations', RANGES));
}

/** And is a list of ranges. */
export const annotatedRanges: FieldsCheck = {
  types: ['V1Service'],
  check: (service, scope) => {
    const ranges = rangesOf(service);
    if (!ranges?.trim() || at(service, 'spec', 'type') !== 'LoadBalancer' || ranges.split(',').every((range) => cidr(range.trim()) === undefined)) return;
    scope.report(['metadata', 'annotations', RANGES], `${quote(ranges)} is no list of ranges`, 'Write ranges with commas between them.');
  },
};
