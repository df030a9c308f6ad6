import type { Format } from './format';
import { dnsSubdomain, driverName } from './names';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONGEST = 32;

function identifierFault(text: string): string | undefined {
  if (text.length > LONGEST) return `must have a name of no more than ${LONGEST} characters`;
  return IDENTIFIER.test(text) ? undefined : "must have a name of letters, digits and '_'";
}

/** The name of an attribute or a capacity of devices, with or without the domain of a driver. */
export const attributeName: Format = (value) => {
  const [name, domain] = value.split('/').reverse();
  // A server does not look at names with more than one '/'.
  if (value.split('/').length > 2) return undefined;
  const wrong = domain === undefined ? undefined : domain === '' || domain.length > 63 ? 'must be 1 to 63 characters' : driverName(domain);
  return wrong === undefined ? identifierFault(name) : `has a domain that ${wrong}`;
};

/** The name of an attribute with its domain: `gpu.example.com/numa`. */
export const fullAttributeName: Format = (value) => value.includes('/') ? attributeName(value) : "must be a domain, '/' and a name";

/** The name of a pool of devices: DNS subdomains with '/' between them. */
export const poolName: Format = (value) => value.split('/').map(dnsSubdomain).find((fault) => fault !== undefined);

/** A version as semver.org has it. */
export const semanticVersion: Format = (value) => {
  const number = '(?:0|[1-9]\\d*)';
  const part = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
  const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${part}(?:\\.${part})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
  return version.test(value) ? undefined : "must be a version such as '1.2.3'";
};
