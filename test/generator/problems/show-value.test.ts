import { showValue } from '../../../src/generator/problems/show-value';

it.each([['a "b"', '"a \\"b\\""'], [3, '3'], [NaN, 'NaN'], [Infinity, 'Infinity'], [undefined, 'undefined'], [null, 'null'], [{ a: 1 }, '{"a":1}'],
  [{ is: 'overlay', name: 'dev', options: {} }, 'overlay "dev"'], [{ is: 'endpoint' }, 'a value "endpoint"'], [['a'.repeat(200)], `["${'a'.repeat(98)} …`], ['a'.repeat(200), `"${'a'.repeat(200)}"`]])('%p is shown as %s', (value, text) => {
  expect(showValue(value)).toBe(text);
});
