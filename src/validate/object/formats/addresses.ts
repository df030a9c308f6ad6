import { isIP, isIPv4, isIPv6 } from 'node:net';
import type { Format } from './format';

/** An IPv4 or IPv6 address. */
export const ipAddress: Format = (value) => isIP(value) !== 0 && !value.includes('%') ? undefined : 'must be an IP address';

/** An address range in CIDR notation. */
export const cidr: Format = (value) => {
  const requirement = "must be an address range such as '10.9.8.0/24' or '2001:db8::/64'";
  const slash = value.indexOf('/');
  const address = value.slice(0, Math.max(slash, 0));
  const bits = value.slice(slash + 1);
  if (slash < 0 || !/^(0|[1-9][0-9]{0,2})$/.test(bits)) return requirement;
  if (isIPv4(address)) return Number(bits) <= 32 ? undefined : requirement;
  return isIPv6(address) && !address.includes('%') && Number(bits) <= 128 ? undefined : requirement;
};

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}

function ipv6Bits(address: string): bigint {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const plain = dotted
    ? `${dotted[1]}${(Number(dotted[2]) * 256 + Number(dotted[3])).toString(16)}:${(Number(dotted[4]) * 256 + Number(dotted[5])).toString(16)}`
    : address;
  const [head, tail] = plain.split('::');
  const first = groupsOf(head);
  const last = groupsOf(tail ?? '');
  const groups = tail === undefined ? first : [...first, ...new Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return groups.reduce((bits, group) => bits * 65536n + BigInt(`0x${group}`), 0n);
}

/** A range as numbers: its first address and the length of its prefix. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

/** Reads a range; undefined where it is not in CIDR notation. */
export function parseRange(value: string): AddressRange | undefined {
  if (cidr(value) !== undefined) return undefined;
  const [address, prefix] = value.split('/');
  if (isIPv6(address)) return { family: 6, address: ipv6Bits(address), prefix: Number(prefix) };
  return { family: 4, address: address.split('.').reduce((bits, part) => bits * 256n + BigInt(part), 0n), prefix: Number(prefix) };
}

/** True where `inner` is a part of `outer` and smaller than it. */
export function isStrictlyInside(inner: AddressRange, outer: AddressRange): boolean {
  if (inner.family !== outer.family || inner.prefix <= outer.prefix) return false;
  const size = 2n ** BigInt((inner.family === 4 ? 32 : 128) - outer.prefix);
  return inner.address / size === outer.address / size;
}
