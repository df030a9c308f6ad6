import { resolvePlain } from '../../../src/kubernetes/documents/scalar';

// Measured with kubectl 1.32: `kubectl label --local -o json -f`.
test.each([
  ['yes', true], ['y', true], ['On', true], ['NO', false], ['n', false], ['off', false], ['true', true],
  ['0755', 493], ['0o17', 15], ['0x1F', 31], ['0b11', 3], ['08', 8], ['1_000', 1000], ['1_0.5', 10.5], ['+1', 1], ['-1', -1], ['1.', 1], ['1e3', 1000],
  ['.9_', '.9_'], ['+_0', 0], ['-__12', -12], ['+_.5', 0.5], ['_0', '_0'], ['._5', '._5'], ['-._9', -0.9], ['-.', '-.'],
  ['~', null], ['', null], ['Null', null],
  ['1:30', '1:30'], ['2024-01-01', '2024-01-01'], ['yess', 'yess'], ['tRue', 'tRue'], ['1.2.3', '1.2.3'], ['-', '-'], ['.', '.'], ['12ab', '12ab'],
])('kubectl reads the plain scalar %s as %j', (text, value) => {
  expect(resolvePlain(text)).toBe(value);
});
