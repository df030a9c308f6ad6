import { isIP } from 'node:net';

/** An IP address as a number. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly bits: bigint;
}

/** The length of an address in bits. */
export function widthOf(family: IpAddress['family']): number {
  return family === 4 ? 32 : 128;
}

function ipv4Bits(text: string): bigint {
  return text.split('.').reduce((bits, part) => bits * 256n + BigInt(part), 0n);
}

/** The groups of one side of `::`; the last may be a dotted IPv4 address, which stands for two. */
function groupsOf(side: string): bigint[] {
  return side === '' ? [] : side.split(':').flatMap((group) => {
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const bits = ipv4Bits(group);
    return [bits / 65536n, bits % 65536n];
  });
}

function ipv6Bits(text: string): bigint {
  const [head, tail = ''] = text.split('::');
  const first = groupsOf(head);
  const last = groupsOf(tail);
  const zeros = Array<bigint>(8 - first.length - last.length).fill(0n);
  return [...first, ...zeros, ...last].reduce((bits, group) => bits * 65536n + group, 0n);
}

/** Reads an IPv4 or IPv6 address; undefined for anything else, also for one with a zone (`fe80::1%eth0`), which names an interface of one machine. */
export function parseIp(text: string): IpAddress | undefined {
  const family = text.includes('%') ? 0 : isIP(text);
  if (family === 4) return { family, bits: ipv4Bits(text) };
  return family === 6 ? { family, bits: ipv6Bits(text) } : undefined;
}

/** An address range as its first address, as written, and the length of its prefix. */
export interface Cidr {
  readonly ip: IpAddress;
  readonly prefix: number;
}

/** Reads a range such as `10.0.0.0/24` or `fd00::/112`; undefined for anything else. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
  const ip = match === null ? undefined : parseIp(match[1]);
  if (match === null || ip === undefined) return undefined;
  const prefix = Number(match[2]);
  return prefix <= widthOf(ip.family) ? { ip, prefix } : undefined;
}

/** True where an address lies in a range. */
export function contains(range: Cidr, ip: IpAddress): boolean {
  const size = 2n ** BigInt(widthOf(range.ip.family) - range.prefix);
  return range.ip.family === ip.family && range.ip.bits / size === ip.bits / size;
}

/** True where every address of one range lies in the other. */
export function containsRange(outer: Cidr, inner: Cidr): boolean {
  return outer.prefix <= inner.prefix && contains(outer, inner.ip);
}
