import { contains, parseCidr, parseIp } from '../../../src/kubernetes/names/ip-address';

test.each<[string, 4 | 6, bigint]>([
  ['10.0.0.1', 4, 0x0a000001n],
  ['::', 6, 0n],
  ['::1', 6, 1n],
  ['fd00::', 6, 0xfd00n * 2n ** 112n],
  ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
  ['::ffff:10.0.0.1', 6, 0xffff0a000001n],
])('%s is an address', (text, family, bits) => {
  expect(parseIp(text)).toEqual({ family, bits });
});

test.each(['', '10.0.0', '10.0.0.01', '1::2::3', 'fe80::1%eth0', '10.0.0.1/24'])('%p is none', (text) => {
  expect(parseIp(text)).toBeUndefined();
});

test.each(['10.0.0.0', '10.0.0.0/33', '10.0.0.0/08', 'fd00::/129', '10.0.0.0/8/8', '/8'])('%p is no range', (text) => {
  expect(parseCidr(text)).toBeUndefined();
});

test.each<[string, string, boolean]>([
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['0.0.0.0/0', '::1', false],
  ['fd00::/8', 'fdff::1', true],
])('%s contains %s: %p', (range, address, expected) => {
  expect(contains(parseCidr(range)!, parseIp(address)!)).toBe(expected);
});
