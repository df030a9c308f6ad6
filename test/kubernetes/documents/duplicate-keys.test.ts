import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { duplicateKeys } from '../../../src/kubernetes/documents/duplicate-keys';

const offsets = (text: string): readonly number[] => duplicateKeys(parseDocument(text, { uniqueKeys: false }));

test.each([
  ['different keys of one mapping', 'a: 1\nb: 2\n', []],
  ['the same key in two mappings', 'a: {x: 1}\nb: {x: 1}\n', []],
  ['a key twice, however it is quoted', 'a: 1\n"a": 2\n', [5]],
  ['a key three times', 'a: 1\na: 2\na: 3\n', [5, 10]],
  ['a key twice inside a list inside a mapping', 'l:\n- {x: 1, x: 2}\n', [12]],
  ['an inner and an outer one, in the order of the text', 'a: {x: 1, x: 2}\na: 1\n', [10, 16]],
  ['one of another type is another key', '1: a\n"1": b\n', []],
])('duplicate keys: %s', (_, text, expected) => expect(offsets(text)).toEqual(expected));

test('finds what the library finds by comparing each key with each', () => {
  const key = fc.constantFrom('a', '"a"', 'b', '1', '"1"', 'null', '&x a', '*x');
  const { tree } = fc.letrec<{ tree: string; map: string }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, fc.constantFrom('1', '"a"'), tie('map'), fc.array(tie('tree'), { maxLength: 2 }).map((items) => `[${items.join(', ')}]`)),
    map: fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map((pairs) => `{${pairs.map(([name, value]) => `${name} : ${value}`).join(', ')}}`),
  }));
  fc.assert(fc.property(tree, (text) => {
    const theirs = parseDocument(text, { prettyErrors: false }).errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => pos[0]);
    expect(offsets(text)).toEqual(theirs.sort((a, b) => a - b));
  }));
});
