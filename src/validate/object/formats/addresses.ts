import type { Format } from './format';
import type { Cidr } from '../../../names/ip-address';
import { contains, parseCidr, parseIp } from '../../../names/ip-address';

/** An IPv4 or IPv6 address. */
export const ipAddress: Format = (value) => parseIp(value) === undefined ? 'must be an IP address' : undefined;

/** An address range in CIDR notation. */
export const cidr: Format = (value) => parseCidr(value) === undefined ? "must be an address range such as '10.9.8.0/24' or '2001:db8::/64'" : undefined;

/** True where `inner` is a part of `outer` and smaller than it. */
export function isStrictlyInside(inner: Cidr, outer: Cidr): boolean {
  return inner.prefix > outer.prefix && contains(outer, inner.ip);
}
