import fc from 'fast-check';
import { compileCel } from '../../../src/kubernetes/cel/compile';
import { fromRe2 } from '../../../src/kubernetes/cel/engine/regex';

test.each([
  ['self.a >=', 1, 10],
  ['self.a &&\n  other', 2, 3],
  ['nothing(self)', 1, 1],
])('%j does not compile, and the error has its place', (expression, line, column) => {
  expect(() => compileCel(expression, ['self'])).toThrow(expect.objectContaining({ code: 'cel-does-not-compile', line, column }));
});

test('a program tells which variables it uses, inside macros too', () => {
  const program = compileCel('self.items.all(item, item == oldSelf.item)', ['self', 'oldSelf']);
  expect([program.mentions('oldSelf'), program.mentions('other')]).toEqual([true, false]);
});

test.each<readonly [pattern: string, matches: readonly string[], others: readonly string[]]>([
  ['^[[:alpha:]-]+$', ['a-B'], ['a1']],
  ['(?i)^abc$', ['ABC'], ['ab']],
  ['^(?i)abc$', ['ABC'], ['ab']],
  ['\\Aabc\\z', ['abc'], ['abc\n', 'xabc']],
  ['^\\pL+$', ['éa'], ['1']],
  ['^\\Qa.b\\E$', ['a.b'], ['axb']],
  ['^(?P<name>a|b)c$', ['ac'], ['c']],
  ['^[]a]+$', ['a]'], ['b']],
  ['^[\\w.-]+$', ['a_b-c.d'], ['a b']],
  ['^\\S+$', ['a\u00a0b'], ['a b']],
  ['^.$', ['\r', '😀'], ['\n']],
  ['^a{$', ['a{'], ['a']],
  ['(?m)^b$', ['a\nb'], ['a\u2028b']],
])('%s means what it means in RE2', (pattern, matches, others) => {
  const regex = fromRe2(pattern);
  expect(matches.filter((text) => regex?.test(text) !== true)).toEqual([]);
  expect(others.filter((text) => regex?.test(text) !== false)).toEqual([]);
});

test.each(['(?=a)', '(?U)a+', 'a(?i)b', '[[:^alpha:]]'])('%s has no equal here', (pattern) => {
  expect(fromRe2(pattern)).toBeUndefined();
});

test('no text makes the translation or the compiler crash', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    fromRe2(text);
    try {
      compileCel(text, ['self']).evaluate({ self: {} });
    } catch (error) {
      expect(error).toMatchObject({ code: 'cel-does-not-compile' });
    }
  }));
});
