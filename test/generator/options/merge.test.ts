import { mergeOptions } from '../../../src/generator/options/merge';
import { interpolate } from '../../../src/generator/texts/text';

const text = interpolate`a`;

it.each<[string, object, object, object]>([
  ['records merge, to any depth', { a: { b: 1, c: { d: 2 } } }, { a: { c: { e: 3 } } }, { a: { b: 1, c: { d: 2, e: 3 } } }],
  ['values replace', { a: 1 }, { a: 'x' }, { a: 'x' }],
  ['lists replace', { a: [1, 2] }, { a: [3] }, { a: [3] }],
  ['a list replaces a record, and a record a list', { a: [1], b: { c: 1 } }, { a: { d: 1 }, b: [2] }, { a: { d: 1 }, b: [2] }],
  ['null removes', { a: 1, b: { c: 1, d: 2 } }, { a: null, b: { c: null } }, { b: { d: 2 } }],
  ['null in what is new removes nothing', { a: 1 }, { b: { c: null, d: 1 } }, { a: 1, b: { d: 1 } }],
  ['undefined says nothing', { a: 1, b: { c: 1 } }, { a: undefined, b: { c: undefined } }, { a: 1, b: { c: 1 } }],
  ['a value with an identity is one value', { a: { b: 1 } }, { a: text }, { a: text }],
  ['and is replaced whole', { a: text }, { a: { b: 1 } }, { a: { b: 1 } }],
])('%s', (_, options, change, merged) => {
  expect(mergeOptions(options, change)).toStrictEqual(merged);
});

it('what is changed keeps its place, what is new comes last', () => {
  expect(Object.keys(mergeOptions({ b: 1, a: 2 }, { c: 3, b: 4 }))).toEqual(['b', 'a', 'c']);
});

it('the options of base stay as they are', () => {
  const base = { a: { b: 1 } };
  mergeOptions(base, { a: { b: 2, c: 3 } });
  expect(base).toEqual({ a: { b: 1 } });
});
