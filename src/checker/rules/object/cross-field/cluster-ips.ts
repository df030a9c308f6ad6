import { isIPv6 } from 'node:net';
import { ipAddress } from '../../../../kubernetes/formats/addresses';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkPair(spec: JsonObject, addresses: readonly string[], scope: Scope): void {
  const clusterIP = asString(spec.clusterIP) ?? '';
  if (Array.isArray(spec.clusterIPs) && addresses.length > 0 && clusterIP !== '' && addresses[0] !== clusterIP) {
    scope.report(RULES.serviceTypeFields, ['clusterIPs'], `clusterIPs start with ${quote(addresses[0])}, clusterIP is ${quote(clusterIP)}`, 'Make the first of clusterIPs equal to clusterIP.');
  }
  if (asList(spec.clusterIPs).length > 0 && clusterIP === '') {
    scope.report(RULES.serviceTypeFields, ['clusterIPs'], 'clusterIPs are set though clusterIP is not', 'Set clusterIP to the first of clusterIPs.');
  }
  if (addresses.length > 2) scope.report(RULES.tooLong, ['clusterIPs'], `there are ${addresses.length} cluster addresses`, 'Keep at most two.');
  if (addresses.length !== 2) return;
  if (addresses.includes('None')) {
    scope.report(RULES.serviceTypeFields, ['clusterIPs'], "'None' stands beside an address", "Leave 'None' alone.");
  } else if (isIPv6(addresses[0]) === isIPv6(addresses[1])) {
    scope.report(RULES.serviceTypeFields, ['clusterIPs'], 'both cluster addresses are of one family', 'Use one IPv4 and one IPv6 address.');
  }
}

function checkStacks(spec: JsonObject, scope: Scope): void {
  const policy = spec.ipFamilyPolicy ?? 'SingleStack';
  if (policy !== 'SingleStack') return;
  for (const field of ['clusterIPs', 'ipFamilies']) {
    if (asList(spec[field]).length !== 2) continue;
    scope.report(RULES.serviceTypeFields, ['ipFamilyPolicy'], `the policy is SingleStack, but there are two ${field}`, 'Set PreferDualStack or RequireDualStack.');
  }
}

/** The cluster addresses of a Service are addresses of the families it asks for. */
export const clusterIps: ObjectRule = {
  types: ['V1ServiceSpec'],
  check: (spec, scope) => {
    if (spec.type === 'ExternalName') return;
    const listed = asList(spec.clusterIPs).map((address) => asString(address) ?? '');
    const addresses = listed.length > 0 ? listed : [asString(spec.clusterIP) ?? ''].filter((address) => address !== '');
    const families = asList(spec.ipFamilies);
    addresses.forEach((address, index) => {
      const path = listed.length > 0 ? ['clusterIPs', index] : ['clusterIP'];
      if (address === 'None' && index === 0) return;
      const wrong = ipAddress(address);
      if (wrong !== undefined) {
        scope.report(RULES.invalidFormat, path, `${quote(address)} ${wrong}`, "Write an address, or 'None' for a headless Service.");
      } else if (families[index] && (families[index] === 'IPv6') !== isIPv6(address)) {
        scope.report(RULES.serviceTypeFields, path, `${quote(address)} is not of the family ${quote(families[index])}`, 'Make the two fit.');
      }
    });
    checkPair(spec, addresses, scope);
    checkStacks(spec, scope);
  },
};
