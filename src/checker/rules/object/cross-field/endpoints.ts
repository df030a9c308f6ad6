import { isIPv4, isIPv6 } from 'node:net';
import { STRICT_SINCE } from './strict-ranges';
import { canonicalAddress } from '../../../../kubernetes/formats/addresses';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

const NOT_ROUTED = /^(?:0\.0\.0\.0|127\.|169\.254\.|224\.0\.0\.)|^(?:::|::1|fe[89ab][0-9a-f]:.*|ff02:.*)$/i;

function reservedFault(address: string): string | undefined {
  return NOT_ROUTED.test(address) ? 'is unspecified, a loopback or a link-local address' : undefined;
}

function addressFault(address: string, type: unknown): string | undefined {
  if (type === 'FQDN') return dnsSubdomain(address) ?? (address.includes('.') ? undefined : 'must be a fully qualified domain name');
  if (type === 'IPv4' && !isIPv4(address)) return 'must be an IPv4 address';
  if (type === 'IPv6' && !isIPv6(address)) return 'must be an IPv6 address';
  return reservedFault(address);
}

/** Endpoints are addresses of the slice's type that packets can be sent to. */
export const endpointSlice: ObjectRule = {
  types: ['V1EndpointSlice'],
  check: (slice, scope) => asList(slice.endpoints).forEach((endpoint, index) => {
    asList(asObject(endpoint).addresses).forEach((item, at) => {
      const text = asString(item) ?? '';
      const isAddress = slice.addressType === 'IPv4' || slice.addressType === 'IPv6';
      const wrong = addressFault(text, slice.addressType) ?? (isAddress && scope.minor >= STRICT_SINCE ? canonicalAddress(text) : undefined);
      if (wrong !== undefined) scope.report(RULES.endpointFields, ['endpoints', index, 'addresses', at], `${quote(item)} ${wrong}`, 'Write the address of an endpoint.');
    });
  }),
};

function checkSubset(subset: JsonObject, scope: Scope): void {
  const { addresses, notReadyAddresses } = subset;
  if (asList(addresses).length === 0 && asList(notReadyAddresses).length === 0) {
    scope.report(RULES.endpointFields, [], 'neither addresses nor notReadyAddresses are set', 'List at least one address.');
  }
  const ports = asList(subset.ports).map(asObject);
  ports.forEach(({ name }, index) => {
    if (ports.length > 1 && !name) scope.report(RULES.endpointFields, ['ports', index, 'name'], 'one of several ports has no name', 'Name every port.');
  });
}

/** A subset of Endpoints has addresses. */
export const endpointSubset: ObjectRule = { types: ['V1EndpointSubset'], check: checkSubset };

/** An address of Endpoints can be sent to. */
export const endpointAddress: ObjectRule = {
  types: ['V1EndpointAddress'],
  check: ({ ip }, scope) => {
    const wrong = reservedFault(asString(ip) ?? '');
    if (wrong !== undefined) scope.report(RULES.endpointFields, ['ip'], `${quote(ip)} ${wrong}`, 'Write the address of an endpoint.');
  },
};

/** External addresses of a Service can be sent to. */
export const externalAddresses: ObjectRule = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => asList(spec.externalIPs).forEach((item, index) => {
    const wrong = reservedFault(asString(item) ?? '');
    if (wrong !== undefined) scope.report(RULES.endpointFields, ['externalIPs', index], `${quote(item)} ${wrong}`, 'Write an address that is routed to the cluster.');
  }),
};
