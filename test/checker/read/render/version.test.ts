import { isAtLeast, parseVersion } from '../../../../src/checker/read/render/version';

test.each([
  ['v1.32.4-dispatcher', [1, 32, 4]],
  ['kustomize/v4.5.7', [4, 5, 7]],
  ['{Version:kustomize/v4.5.7 GitCommit:56d8}', [4, 5, 7]],
  ['5.0', [5, 0, 0]],
  ['v1.32+', [1, 32, 0]],
])('a version is read from %s', (text, version) => {
  expect(parseVersion(text)).toEqual(version);
});

test('versions compare by number, part by part', () => {
  expect(isAtLeast('v1.27.0', 'v1.27.0')).toBe(true);
  expect(isAtLeast('v1.100.0', 'v1.27.3')).toBe(true);
  expect(isAtLeast('v1.26.15', 'v1.27.0')).toBe(false);
  expect(isAtLeast('v0.99.0', 'v1.0.0')).toBe(false);
});

test('a build without a version number counts as new', () => {
  expect(isAtLeast('(devel)', 'v5.0.0')).toBe(true);
});
