import fc from 'fast-check';
import { isWhole, ONE, parseQuantity, quantityText, readQuantity } from '../../../src/kubernetes/quantities/quantity';

test.each([
  ['1', '1000m'], ['0.5', '500m'], ['1Gi', '1024Mi'], ['1e3', '1k'], ['.5', '0.5'], ['1.5Gi', '1536Mi'], ['-1', '-1000m'], ['1E', '1000P'],
  [' 1 ', '1'], ['Gi', '0'], ['1e-3', '1m'], ['0.1n', '1n'], ['-0.1n', '-1n'], ['1.', '1'],
])('%p is the same quantity as %p', (left, right) => {
  expect(parseQuantity(left)).toBe(parseQuantity(right));
  expect(parseQuantity(left)).toBeDefined();
});

test.each(['', 'x', '1 Gi', '1ki', '1K', '.', '1e', true, undefined, ['1']])('%p is no quantity', (value) => {
  expect(parseQuantity(value)).toBeUndefined();
});

test('null is 0, as servers decode it; blanks are for manifests only', () => {
  expect(parseQuantity(null)).toBe(0n);
  expect(readQuantity(' 1')).toBeUndefined();
});

test('what is too large or too small for a server has the size that it keeps', () => {
  expect(parseQuantity('1e1000000000')).toBe((2n ** 63n - 1n) * ONE);
  expect(parseQuantity('9E')).toBe(9_000_000_000_000_000_000n * ONE);
  expect(parseQuantity('10E')).toBe(parseQuantity('1e1000000000'));
  expect(parseQuantity('1e-1000000000')).toBe(1n);
  expect(parseQuantity('0e1000000000')).toBe(0n);
});

test('sums and comparisons are exact where numbers of JavaScript are not', () => {
  expect((parseQuantity('0.1') ?? 0n) + (parseQuantity('0.2') ?? 0n)).toBe(parseQuantity('0.3'));
});

test('every whole number is a thousand thousandths', () => {
  fc.assert(fc.property(fc.nat(), (n) => parseQuantity(n) === parseQuantity(`${n}000m`) && isWhole(parseQuantity(n) ?? 1n)));
});

test('a quantity is read back from its text', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (quantity) => readQuantity(quantityText(quantity)) === quantity));
  expect(['1.50', '-0.001', '1Ki', '0'].map((text) => quantityText(parseQuantity(text) ?? 1n))).toEqual(['1.5', '-0.001', '1024', '0']);
});
