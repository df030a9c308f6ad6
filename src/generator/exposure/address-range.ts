import { parseCidr, parseIp } from '../../kubernetes/names/ip-address';

/** True for `192.168.1.240-192.168.1.250` (first not above last, one IP version) and for a CIDR such as `10.0.0.0/24` or `fd00::/112`. */
export function isAddressRange(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (text.includes('/')) return parseCidr(text) !== undefined;
  const parts = text.split('-').map((part) => parseIp(part.trim()));
  const [first, last] = parts;
  return parts.length === 2 && first !== undefined && first.family === last?.family && first.bits <= last.bits;
}
