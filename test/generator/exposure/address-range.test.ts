import fc from 'fast-check';
import { isAddressRange, isInRange, isNetwork } from '../../../src/generator/exposure/address-range';

it.each([
  '192.168.10.240-192.168.10.250', '10.0.0.1-10.0.0.1', '10.0.0.9-10.0.0.10', '9.255.255.255-10.0.0.0', ' 10.0.0.1 - 10.0.0.2 ',
  '10.0.0.0/24', '10.0.0.1/32', '0.0.0.0/0', 'fd00::/112', '::/0', 'fd00::1/128', 'fd00::1-fd00::ff', 'fd00::9-fd00::a', '::1-::2', '::ffff:10.0.0.1-::ffff:10.0.0.2',
])('%s is a range of addresses', (text) => {
  expect(isAddressRange(text)).toBe(true);
});

it.each([
  ['', 'it is empty'],
  ['10.0.0.1', 'one address is neither range nor CIDR'],
  ['10.0.0.9-10.0.0.1', 'it is the wrong way round'],
  ['fd00::a-fd00::9', 'it is the wrong way round'],
  ['10.0.0.1-fd00::1', 'it mixes versions of IP'],
  ['10.0.0.1-10.0.0.2-10.0.0.3', 'it has three ends'],
  ['10.0.0.1-', 'it has no end'],
  ['-10.0.0.1', 'it has no beginning'],
  ['10.0.0.1-9', 'the end is no address'],
  ['10.0.0.256-10.0.1.1', 'no part is above 255'],
  ['10.0.0.0/33', 'the prefix is too long'],
  ['fd00::/129', 'the prefix is too long'],
  ['10.0.0.0/', 'there is no prefix'],
  ['10.0.0.0/-1', 'the prefix is no number'],
  ['10.0.0.0/08', 'the prefix is no number as Go reads it'],
  ['10.0.0.0/24/24', 'it has two prefixes'],
  ['10.0.0/24', 'the address is cut'],
  ['10.0.0.0/255.255.255.0', 'a mask is no prefix'],
  ['10.0.0.01/32', 'a part starts with 0'],
  ['example.com/24', 'a name is no address'],
  ['fe80::1%eth0-fe80::2%eth0', 'an address with a zone is no address of a pool'],
  ['fe80::1%eth0/64', 'an address with a zone is no address of a pool'],
])('%s is none: %s', (text) => {
  expect(isAddressRange(text)).toBe(false);
});

it('a range has its smaller end first, whatever the addresses', () => {
  const number = fc.bigInt({ min: 0n, max: 2n ** 32n - 1n });
  const dotted = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value / 2n ** shift) % 256n).join('.');
  fc.assert(fc.property(number, number, (a, b) => {
    expect(isAddressRange(`${dotted(a)}-${dotted(b)}`)).toBe(a <= b);
    expect(isAddressRange(`::ffff:${dotted(a)}-::ffff:${dotted(b)}`)).toBe(a <= b);
  }));
});

it('any address is a range of itself, in whichever way it is written', () => {
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
    expect(isAddressRange(`${address}-${address}`)).toBe(true);
  }));
});

it.each(['0.0.0.0/0', '10.0.0.0/8', '10.0.0.1/32', '::/0', 'fd00::/8', 'fd00::1/128'])('%s is a network by its first address', (text) => {
  expect(isNetwork(text)).toBe(true);
});

it.each(['10.0.0.1/8', '10.0.0.1', 'fd00::1/8', '10.0.0.0-10.0.0.9', '', 3, undefined])('%s is none', (text) => {
  expect(isNetwork(text)).toBe(false);
});

it.each<[string, string, boolean]>([
  ['10.0.0.0', '10.0.0.0/28', true], ['10.0.0.15', '10.0.0.0/28', true], ['10.0.0.16', '10.0.0.0/28', false], ['10.0.0.3', '10.0.0.9/28', true],
  ['10.0.0.9', '10.0.0.9-10.0.0.10', true], ['10.0.0.11', '10.0.0.9-10.0.0.10', false], ['fd00::5', 'fd00::/120', true], ['fd00::5', '10.0.0.0/8', false], ['10.0.0', '10.0.0.0/8', false], ['10.0.0.1', 'all', false],
])('%s in %s: %s', (address, range, expected) => {
  expect(isInRange(address, range)).toBe(expected);
});
