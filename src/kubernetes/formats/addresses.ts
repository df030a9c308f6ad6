import type { Format } from './format';
import type { Cidr } from '../names/ip-address';
import { contains, parseCidr, parseIp, widthOf } from '../names/ip-address';

/** An IPv4 or IPv6 address. */
export const ipAddress: Format = (value) => parseIp(value) === undefined ? 'must be an IP address' : undefined;

/** An address range in CIDR notation. */
export const cidr: Format = (value) => parseCidr(value) === undefined ? "must be an address range such as '10.9.8.0/24' or '2001:db8::/64'" : undefined;

/** An address as its standard writes it: lower case, the longest run of zeros as `::`. */
function canonicalForm(text: string, family: 4 | 6): string {
  return family === 4 ? text : new URL(`http://[${text}]`).hostname.slice(1, -1);
}

/** An IPv4 or IPv6 address in its one canonical form. */
export const canonicalAddress: Format = (value) => {
  const ip = parseIp(value);
  if (ip === undefined) return 'must be an IP address';
  if (/^::ffff:\d+\./i.test(value)) return 'must not be an IPv4 address inside an IPv6 address';
  const form = canonicalForm(value, ip.family);
  return form === value ? undefined : `must be written ${form}`;
};

/** An address range in its one canonical form. */
export const canonicalCidr: Format = (value) => {
  const wrong = cidr(value) ?? canonicalAddress(value.split('/')[0]);
  return wrong ?? (hasStrayBits(value) ? 'has bits set beyond its prefix' : undefined);
};

/** True for a range that is not written by its first address. */
export function hasStrayBits(text: string): boolean {
  const range = parseCidr(text);
  return range !== undefined && range.ip.bits % 2n ** BigInt(widthOf(range.ip.family) - range.prefix) !== 0n;
}

/** True where `inner` is a part of `outer` and smaller than it. */
export function isStrictlyInside(inner: Cidr, outer: Cidr): boolean {
  return inner.prefix > outer.prefix && contains(outer, inner.ip);
}

/** Hosts with their ports, with commas between them: `a:1,[fd00::1]:2`. */
export const hostPorts: Format = (value) => value.split(',').every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair)) ? undefined : "must be 'host:port', several with commas between them";

/** Any text but none. */
export const notEmpty: Format = (value) => value === '' ? 'must not be empty' : undefined;

/** A text without `/`. */
export const withoutSlash: Format = (value) => value.includes('/') ? "must not contain '/'" : undefined;
