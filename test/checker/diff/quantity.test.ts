import fc from 'fast-check';
import { parseDuration, parseQuantity } from '../../../src/checker/diff/quantity';

test.each([
  ['1', '1000m'], ['0.5', '500m'], ['1Gi', '1024Mi'], ['1e3', '1k'], ['.5', '0.5'], ['1.5Gi', '1536Mi'], ['-1', '-1000m'], ['1E', '1000P'],
])('%s is the same quantity as %s', (left, right) => {
  expect(parseQuantity(left)).toBe(parseQuantity(right));
});

test.each(['', 'x', '1 Gi', 'Gi', '1ki', true, null])('%p is no quantity', (value) => {
  expect(parseQuantity(value)).toBeUndefined();
});

test('every whole number is a thousand thousandths', () => {
  fc.assert(fc.property(fc.nat(), (n) => parseQuantity(n) === parseQuantity(`${n}000m`)));
});

test('durations are compared by length', () => {
  expect(parseDuration('1m30s')).toBe(parseDuration('90s'));
  expect(parseDuration('90')).toBeUndefined();
});
