import { parseDuration } from '../../../src/kubernetes/quantities/duration';

test('durations are compared by length', () => {
  expect(parseDuration('1m30s')).toBe(parseDuration('90s'));
  expect(parseDuration('90')).toBeUndefined();
});
