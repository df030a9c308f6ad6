import { isIPv4 } from 'node:net';
import { checkPortNumber } from './read';
import { own } from '../../common/own';
import { canonicalAddress } from '../../kubernetes/formats/addresses';
import { contains, parseCidr, parseIp } from '../../kubernetes/names/ip-address';
import { dnsLabelFault, dnsSubdomainFault, serviceNameFault } from '../../kubernetes/names/kubernetes-names';
import { checkEndpoint } from '../links/check-addresses';
import type { Answer, Binding, PortNumbers } from '../model/answer';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';
import type { ExternalReference } from '../texts/reference';

/** Addresses that no endpoint can have. @see https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors */
const NOT_ROUTED = ['0.0.0.0/32', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/24', '::/128', '::1/128', 'fe80::/10', 'ff02::/16']
  .flatMap((range) => parseCidr(range) ?? []);

/** How many endpoints one EndpointSlice takes. @see https://kubernetes.io/docs/reference/kubernetes-api/service-resources/endpoint-slice-v1/ */
const MOST_ADDRESSES = 1000;

function addressFault(address: string): string | undefined {
  const ip = parseIp(address);
  if (ip === undefined) return 'it is no IP address';
  if (NOT_ROUTED.some((range) => contains(range, ip))) return 'it is unspecified, a loopback or a link-local address, which no endpoint can have';
  return canonicalAddress(address);
}

function checkAddresses(addresses: readonly string[], place: Place): void {
  if (addresses.length === 0 || addresses.length > MOST_ADDRESSES) {
    place.add('addresses-count', `${addresses.length} addresses`, `give at least one address, and at most ${MOST_ADDRESSES}`);
  }
  addresses.forEach((address, index) => {
    const fault = addressFault(address);
    if (fault !== undefined) place.item(index).add('address-invalid', `${showValue(address)}: ${fault}`, 'give an address that is routed to the cluster; a DNS name is bound by toHost or toExternalName');
  });
  place.problems.duplicates('address-duplicate', addresses.map((address, index) => ({
    key: address, path: place.item(index).path, label: `the address ${showValue(address)}`, declaredAt: place.declaredAt,
  })), 'give each address once');
}

function checkPorts(ports: PortNumbers, { name, ports: declared }: ExternalReference, place: Place): void {
  for (const [port, number] of Object.entries(ports)) {
    const at = place.at('ports').at(port);
    if (own(declared, port) === undefined) at.add('port-unknown', `port "${port}" of external "${name}", which has none of that name`, `use one of ${Object.keys(declared).map((known) => `"${known}"`).join(', ')}`);
    else if (number !== undefined) checkPortNumber(number, at);
  }
}

const HOST_HINT = 'name the host, without scheme, port and path, such as "db.example.com"; IPv6 addresses are bound by toAddresses';

function checkForm(answer: Answer, place: Place, scope: Scope): void {
  switch (answer.kind) {
    case 'host': return place.name(answer.host, dnsSubdomainFault(answer.host), HOST_HINT);
    case 'external-name': {
      const fault = isIPv4(answer.host) ? 'it is an address, which no DNS server knows as a name' : dnsSubdomainFault(answer.host);
      return place.name(answer.host, fault, 'name the host, such as "db.example.com"; an address is bound by toAddresses');
    }
    case 'addresses': return checkAddresses(answer.addresses, place);
    case 'service':
      place.name(answer.name, serviceNameFault(answer.name), 'use the name that the Service has in the cluster');
      return place.name(answer.namespace, dnsLabelFault(answer.namespace), 'use the name of a namespace');
    case 'endpoints':
      for (const [port, endpoint] of Object.entries(answer.endpoints)) if (endpoint) checkEndpoint(endpoint, scope, place.at(port));
  }
}

/** Records what is wrong with an answer itself. */
export function checkAnswer({ external, answer }: Binding, place: Place, scope: Scope): void {
  checkForm(answer, place, scope);
  checkPorts(answer.kind === 'endpoints' ? Object.fromEntries(Object.keys(answer.endpoints).map((port) => [port, undefined])) : answer.ports, external, place);
}
