import type { CelLibrary } from './library';
import { namespace } from './library';
import { contains, parseCidr, parseIp, widthOf } from '../../names/ip-address';

/** What is left of a number without its lowest bits. */
function above(bits: bigint, lowest: bigint): bigint {
  return bits / 2n ** lowest;
}

/** An IP address as a number. */
class Ip {
  constructor(readonly family: 4 | 6, readonly bits: bigint) {}

  toString(): string {
    if (this.family === 4) return [24n, 16n, 8n, 0n].map((shift) => above(this.bits, shift) % 256n).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => (above(this.bits, BigInt(112 - 16 * index)) % 65536n).toString(16));
    return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
  }
}

/** An address range. */
class Cidr {
  constructor(readonly ip: Ip, readonly prefix: number) {}

  toString(): string {
    return `${this.ip}/${this.prefix}`;
  }
}

/** Reads an address; IPv4 addresses in IPv6 form are none to Kubernetes. */
function readIp(text: string): Ip | undefined {
  const ip = parseIp(text);
  return ip === undefined || (ip.family === 6 && above(ip.bits, 32n) === 0xffffn) ? undefined : new Ip(ip.family, ip.bits);
}

function readCidr(text: string): Cidr | undefined {
  const range = parseCidr(text);
  const ip = range && readIp(text.slice(0, text.indexOf('/')));
  return range && ip && new Cidr(ip, range.prefix);
}

const lies = (ip: Ip, four: string, six: string): boolean => contains(readCidr(ip.family === 4 ? four : six) as Cidr, ip);

function isGlobalUnicast(ip: Ip): boolean {
  const special = ip.bits === 0n || lies(ip, '127.0.0.0/8', '::1/128') || lies(ip, '224.0.0.0/4', 'ff00::/8') || lies(ip, '169.254.0.0/16', 'fe80::/10');
  return !special && !(ip.family === 4 && ip.bits === 0xffffffffn);
}

/** The IP library of Kubernetes. */
export const ips: CelLibrary = (registration) => {
  const { env, fail } = registration;
  env.registerType('IP', Ip);
  const read = (text: string): Ip => readIp(text) ?? fail(`IP Address '${text}' parse error`);
  const type = namespace(registration, 'ip');
  env.registerFunction('isIP(string): bool', (text: string) => readIp(text) !== undefined);
  env.registerFunction('ip(string): IP', read);
  env.registerFunction(`${type}.isCanonical(string): bool`, (_: unknown, text: string) => String(read(text)) === text);
  env.registerOperator('IP == IP', (left: Ip, right: Ip) => left.family === right.family && left.bits === right.bits);
  env.registerFunction('string(IP): string', (value: Ip) => String(value));
  env.registerFunction('IP.family(): int', (value: Ip) => BigInt(value.family));
  env.registerFunction('IP.isUnspecified(): bool', (value: Ip) => value.bits === 0n);
  env.registerFunction('IP.isLoopback(): bool', (value: Ip) => lies(value, '127.0.0.0/8', '::1/128'));
  env.registerFunction('IP.isLinkLocalMulticast(): bool', (value: Ip) => lies(value, '224.0.0.0/24', 'ff02::/16'));
  env.registerFunction('IP.isLinkLocalUnicast(): bool', (value: Ip) => lies(value, '169.254.0.0/16', 'fe80::/10'));
  env.registerFunction('IP.isGlobalUnicast(): bool', isGlobalUnicast);
};

function mask({ ip, prefix }: Cidr): Cidr {
  const rest = BigInt(widthOf(ip.family) - prefix);
  return new Cidr(new Ip(ip.family, above(ip.bits, rest) * 2n ** rest), prefix);
}

/** The CIDR library of Kubernetes. */
export const cidrs: CelLibrary = ({ env, fail }) => {
  env.registerType('CIDR', Cidr);
  const read = (text: string): Cidr => readCidr(text) ?? fail(`network address parse error: ${text}`);
  const readAddress = (text: string): Ip => readIp(text) ?? fail(`IP Address '${text}' parse error`);
  const containsRange = (range: Cidr, other: Cidr): boolean => other.prefix >= range.prefix && contains(range, other.ip);
  env.registerFunction('isCIDR(string): bool', (text: string) => readCidr(text) !== undefined);
  env.registerFunction('cidr(string): CIDR', read);
  env.registerOperator('CIDR == CIDR', (left: Cidr, right: Cidr) => String(left) === String(right));
  env.registerFunction('string(CIDR): string', (value: Cidr) => String(value));
  env.registerFunction('CIDR.containsIP(IP): bool', contains);
  env.registerFunction('CIDR.containsIP(string): bool', (range: Cidr, text: string) => contains(range, readAddress(text)));
  env.registerFunction('CIDR.containsCIDR(CIDR): bool', containsRange);
  env.registerFunction('CIDR.containsCIDR(string): bool', (range: Cidr, text: string) => containsRange(range, read(text)));
  env.registerFunction('CIDR.ip(): IP', (value: Cidr) => value.ip);
  env.registerFunction('CIDR.masked(): CIDR', mask);
  env.registerFunction('CIDR.prefixLength(): int', (value: Cidr) => BigInt(value.prefix));
};
