import { parseCidr, parseIp, widthOf } from '../../kubernetes/names/ip-address';

/** True for `192.168.1.240-192.168.1.250` (first not above last, one IP version) and for a CIDR such as `10.0.0.0/24` or `fd00::/112`. */
export function isAddressRange(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (text.includes('/')) return parseCidr(text) !== undefined;
  const parts = text.split('-').map((part) => parseIp(part.trim()));
  const [first, last] = parts;
  return parts.length === 2 && first !== undefined && first.family === last?.family && first.bits <= last.bits;
}

/** True for a CIDR that is written by its first address, which is all that Kubernetes takes: `10.0.0.0/8`, not `10.0.0.1/8`. */
export function isNetwork(text: unknown): boolean {
  const range = typeof text === 'string' ? parseCidr(text) : undefined;
  return range !== undefined && range.ip.bits % 2n ** BigInt(widthOf(range.ip.family) - range.prefix) === 0n;
}

/** The ends of a range or CIDR; undefined for anything else. */
function endsOf(text: string): { readonly family: 4 | 6; readonly first: bigint; readonly last: bigint } | undefined {
  if (!isAddressRange(text)) return undefined;
  const range = parseCidr(text);
  if (range) {
    const size = 2n ** BigInt(widthOf(range.ip.family) - range.prefix);
    const first = range.ip.bits / size * size;
    return { family: range.ip.family, first, last: first + size - 1n };
  }
  const [first, last] = text.split('-').map((part) => parseIp(part.trim()));
  return first && last && { family: first.family, first: first.bits, last: last.bits };
}

/** True where an address lies in a range or CIDR. */
export function isInRange(address: string, range: string): boolean {
  const ip = parseIp(address);
  const ends = endsOf(range);
  return ip !== undefined && ends?.family === ip.family && ends.first <= ip.bits && ip.bits <= ends.last;
}
