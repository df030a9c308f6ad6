import { isIP } from 'node:net';

/** IP version of an address, 0 for what is none; a zone (`fe80::1%eth0`) names an interface of one machine and fits no pool. */
function versionOf(address: string): number {
  return address.includes('%') ? 0 : isIP(address);
}

function toNumber(address: string, version: number): bigint {
  if (version === 4) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head, tail = ''] = embedded(address).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

/** An IPv6 address that ends in dotted IPv4 form, with the end in hexadecimal groups. */
function embedded(address: string): string {
  const match = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  if (!match) return address;
  const [a, b, c, d] = match.slice(2).map(Number);
  return `${match[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function isCidr(text: string): boolean {
  const [address, prefix, ...rest] = text.split('/');
  const version = versionOf(address);
  return rest.length === 0 && version !== 0 && /^(0|[1-9]\d{0,2})$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}

/** True for `192.168.1.240-192.168.1.250` (first not above last, one IP version) and for a CIDR such as `10.0.0.0/24` or `fd00::/112`. */
export function isAddressRange(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  if (text.includes('/')) return isCidr(text);
  const [first, last, ...rest] = text.split('-').map((part) => part.trim());
  if (last === undefined || rest.length > 0) return false;
  const version = versionOf(first);
  return version !== 0 && version === versionOf(last) && toNumber(first, version) <= toNumber(last, version);
}
