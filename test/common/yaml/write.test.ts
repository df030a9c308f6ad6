import fc from 'fast-check';
import { parse } from 'yaml';
import { NASTY_STRINGS } from './nasty-strings';
import { writeYaml } from '../../../src/common/yaml/write';
import { runs } from '../../helpers/runs';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY_STRINGS), fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'a', ':', '#', '-', '\r', '"') }));

function readBack(value: object): readonly unknown[] {
  const text = writeYaml(value);
  return (['1.1', '1.2'] as const).map((version) => parse(text, { version }) as unknown);
}

it.each(NASTY_STRINGS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s comes back unchanged as a value, a key and a list item', (_, text) => {
  const value = { value: text, list: [text], map: Object.fromEntries([[text, text]]) };
  expect(readBack(value)).toEqual([value, value]);
});

it('any string, as value or key, at any depth, comes back unchanged under YAML 1.1 and YAML 1.2', () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, anyText, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(anyText, tie('tree'), { maxKeys: 4, noNullPrototype: true })),
  }));
  fc.assert(fc.property(fc.dictionary(anyText, tree, { noNullPrototype: true, maxKeys: 5 }), (value) => {
    expect(readBack(value)).toEqual([value, value]);
  }), { numRuns: runs(300) });
});

it('numbers, booleans and null stay what they are', () => {
  expect(writeYaml({ a: 1, b: -0.5, c: true, d: false, e: null, f: [], g: {} })).toBe('a: 1\nb: -0.5\nc: true\nd: false\ne: null\nf: []\ng: {}\n');
});

it('leaves out fields that are undefined', () => {
  expect(writeYaml({ a: undefined, b: { c: undefined, d: 1 } })).toBe('b:\n  d: 1\n');
});

it('keeps the order of keys and never writes anchors for a value that occurs twice', () => {
  const shared = { x: 1 };
  expect(writeYaml({ second: shared, first: shared })).toBe('second:\n  x: 1\nfirst:\n  x: 1\n');
});

it('never folds a long line', () => {
  expect(writeYaml({ args: ['word '.repeat(100).trim()] })).toBe(`args:\n  - ${'word '.repeat(100).trim()}\n`);
});

it('escapes what Go refuses between quotes or takes for a line break', () => {
  expect(writeYaml({ a: 'a\u0085\u2028\u2029\ufeff\x7f\ufffe' })).toBe('a: "a\\u0085\\u2028\\u2029\\ufeff\\u007f\\ufffe"\n');
});

it('quotes the key that would merge', () => {
  expect(writeYaml({ '<<': 'a' })).toBe('"<<": a\n');
});

it('puts comments above entries and behind values', () => {
  const value = { list: [{ name: 'a', tag: '1' }, { name: 'b' }] };
  expect(writeYaml(value, [
    { path: ['list', 0], where: 'above', text: ' first' },
    { path: ['list', 0, 'tag'], where: 'behind', text: ' {"$imagepolicy": "x:y"}' },
    { path: ['list', 1], where: 'above', text: ' second' },
    { path: ['list', 2], where: 'above', text: ' nowhere' },
  ])).toBe('list:\n  # first\n  - name: a\n    tag: "1" # {"$imagepolicy": "x:y"}\n  # second\n  - name: b\n');
});
