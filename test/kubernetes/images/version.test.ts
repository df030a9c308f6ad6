import { isOlder } from '../../../src/kubernetes/images/version';

test.each([['1.10', '1.9'], ['v2', 'v1.9.9'], ['1.0.0', '1.0.0-rc.1'], ['1.0.0-rc.10', '1.0.0-rc.9'], ['1.2.1', '1.2']])('from %s to %s is back', (before, after) => {
  expect(isOlder(before, after)).toBe(true);
  expect(isOlder(after, before)).toBe(false);
});

test.each([['1.0', '1.0'], ['latest', '1.0'], ['1.0', 'main'], ['1.0-rc.1', '1.0'], ['1.0', '1.0.0']])('from %s to %s is not', (before, after) => {
  expect(isOlder(before, after)).toBe(false);
});
