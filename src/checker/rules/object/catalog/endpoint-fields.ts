import { isIPv4, isIPv6 } from 'node:net';
import { canonicalAddress } from '../../../../kubernetes/formats/addresses';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import { STRICT_SINCE } from '../cross-field/strict-ranges';
import type { FieldsCheck } from '../scope/fields-check';
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
const endpointSlice: FieldsCheck = {
  types: ['V1EndpointSlice'],
  check: (slice, scope) => asList(slice.endpoints).forEach((endpoint, index) => {
    asList(asObject(endpoint).addresses).forEach((item, at) => {
      const text = asString(item) ?? '';
      const isAddress = slice.addressType === 'IPv4' || slice.addressType === 'IPv6';
      const wrong = addressFault(text, slice.addressType) ?? (isAddress && scope.minor >= STRICT_SINCE ? canonicalAddress(text) : undefined);
      if (wrong !== undefined) scope.report(['endpoints', index, 'addresses', at], `${quote(item)} ${wrong}`, 'Write the address of an endpoint.');
    });
  }),
};

function checkSubset(subset: JsonObject, scope: Scope): void {
  const { addresses, notReadyAddresses } = subset;
  if (asList(addresses).length === 0 && asList(notReadyAddresses).length === 0) {
    scope.report([], 'neither addresses nor notReadyAddresses are set', 'List at least one address.');
  }
  const ports = asList(subset.ports).map(asObject);
  ports.forEach(({ name }, index) => {
    if (ports.length > 1 && !name) scope.report(['ports', index, 'name'], 'one of several ports has no name', 'Name every port.');
  });
}

/** A subset of Endpoints has addresses. */
const endpointSubset: FieldsCheck = { types: ['V1EndpointSubset'], check: checkSubset };

/** An address of Endpoints can be sent to. */
const endpointAddress: FieldsCheck = {
  types: ['V1EndpointAddress'],
  check: ({ ip }, scope) => {
    const wrong = reservedFault(asString(ip) ?? '');
    if (wrong !== undefined) scope.report(['ip'], `${quote(ip)} ${wrong}`, 'Write the address of an endpoint.');
  },
};

/** External addresses of a Service can be sent to. */
const externalAddresses: FieldsCheck = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => asList(spec.externalIPs).forEach((item, index) => {
    const wrong = reservedFault(asString(item) ?? '');
    if (wrong !== undefined) scope.report(['externalIPs', index], `${quote(item)} ${wrong}`, 'Write an address that is routed to the cluster.');
  }),
};

export const endpointFields = defineRule<ObjectRule>({
  id: 'endpoint-fields',
  part: 'object',
  severity: 'error',
  title: 'Addresses of endpoints are of their type, and can be addresses of endpoints.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses addresses of another family, and those of the node itself: loopback, link-local, multicast.',
  remedy: 'Use addresses of the type that other Pods reach.',
  examples: {
    fails: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["fd00::1"]
ports:
  - port: 80
`,
      finds: [
        'error endpoints[0].addresses[0]: "fd00::1" must be an IPv4 address',
      ],
    },
    passes: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["10.0.0.1"]
ports:
  - port: 80
`,
    },
    exempt: {
      manifest: `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
  - addresses: ["192.168.0.1"]
ports:
  - port: 80
`,
      because: 'Private ranges are what Pods have.',
    },
  },
  check: {
    fields: [endpointSlice, endpointSubset, endpointAddress, externalAddresses],
  },
});
