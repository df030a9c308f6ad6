import fc from 'fast-check';
import { NASTY_STRINGS } from './nasty-strings';
import { plainYaml } from '../../../src/common/yaml/plain-writer';
import { documentText } from '../../../src/common/yaml/write';
import { runs } from '../../helpers/runs';

const words = fc.string({ unit: fc.constantFrom('a', 'Z', '1', ' ', ':', '-', '/', '.', '$', '"', '\'', '\\', '#', '{', '=', '@', ',') });
const endings = fc.tuple(fc.constantFrom('a', '$b', '/c', './d'), fc.constantFrom('', ' ', ':', '-', '=', ',', ' #', ': ', '.', '\\', '"')).map((parts) => parts.join(''));
const texts = fc.oneof(words, endings);

/** Objects and lists, in each other, of some texts and what is no text. */
function trees(text: fc.Arbitrary<string>, other: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<object> {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, text, ...other, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(text, tie('tree'), { maxKeys: 4, noNullPrototype: true })),
  }));
  return fc.oneof(fc.dictionary(text, tree, { noNullPrototype: true, maxKeys: 5 }), fc.array(tree));
}

it('what it writes is what the yaml package writes, to the byte', () => {
  const usual = trees(texts, [fc.integer(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null)]);
  fc.assert(fc.property(usual, (value) => expect(plainYaml(value)).toBe(documentText(value, []))), { numRuns: runs(500) });
});

it('also where not all is usual, or it writes nothing', () => {
  const rare = trees(fc.oneof(texts, fc.constantFrom(...NASTY_STRINGS)), [fc.double()]);
  fc.assert(fc.property(rare, (value) => expect([undefined, documentText(value, [])]).toContain(plainYaml(value))), { numRuns: runs(300) });
});

it.each(NASTY_STRINGS.map((text) => [JSON.stringify(text).slice(0, 60), text]))('also %s, as a value, a key and an item', (_, text) => {
  for (const value of [{ text }, Object.fromEntries([[text, 1]]), [text]]) expect([undefined, documentText(value, [])]).toContain(plainYaml(value));
});

it('maps and lists, in each other', () => {
  expect(plainYaml({ a: { b: [1, { c: 'd', e: ['f', []] }, [['g'], {}]] }, h: undefined, i: null })).toBe(`a:
  b:
    - 1
    - c: d
      e:
        - f
        - []
    - - - g
      - {}
i: null
`);
});

it('texts that a reader would take for something else are quoted', () => {
  expect(plainYaml({ a: 'yes', b: '1.10', c: 'a: b', d: 'a-', e: 'say "a"', no: '' })).toBe('a: "yes"\nb: "1.10"\nc: "a: b"\nd: a-\ne: "say \\"a\\""\n"no": ""\n');
});

it.each([['several lines', 'a\nb'], ['more than ASCII', 'ä'], ['a fraction', 0.5], ['a date', new Date(0)], ['what is no JSON', [undefined]], ['a key without end', { ['a'.repeat(1001)]: 1 }]])('%s is left to the yaml package', (_, value) => {
  expect(plainYaml({ value })).toBeUndefined();
});

it('faults of values that cannot be read are not hidden', () => {
  const value = { get field(): never { throw new TypeError('a fault'); } };
  expect(() => plainYaml(value)).toThrow(new TypeError('a fault'));
});
