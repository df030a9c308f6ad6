import fc from 'fast-check';
import { findInTime, matchesInTime } from '../../../../src/kubernetes/cel/engine/match-in-time';
import { fromRe2 } from '../../../../src/kubernetes/cel/engine/regex';
import { runs } from '../../../helpers/runs';

test.each([
  [/^a+$/u, 'a'.repeat(50_000), true],
  [/^([a-z]+\.)*[a-z]+$/u, 'www.department.example.com', true],
  [/^([a-z]+\.)*[a-z]+$/u, 'www.department.example.', false],
  [/^(a+)+$/u, `${'a'.repeat(60)}!`, false],
  [/a*a*a*a*a*a*b/u, 'a'.repeat(1000), false],
  [/(a?){40}a{40}$/u, 'a'.repeat(40), true],
  [/(((a*)*)*)*b/u, 'a'.repeat(16), false],
  [/\bb.?😀$/u, `${'a '.repeat(20_000)}bc😀`, true],
])('%p matches long texts as it does short ones', (regex, text, expected) => {
  expect(matchesInTime(regex, text)).toBe(expected);
});

test.each([
  ['a pattern of more copies than RE2 allows', '^((a{1000}){1000}){1000}$', 'a'.repeat(60)],
  ['copies of nothing', '^(((((){1000}){1000}){1000}){1000})*b$', 'a'.repeat(60)],
  ['more steps than there is time for', '(x?){999}y', 'x'.repeat(100_000)],
])('%s is given up', (_what, pattern, text) => {
  const regex = fromRe2(pattern);
  expect(regex && matchesInTime(regex, text)).toBeUndefined();
});

test.each([
  ['a+', 'baac a', Infinity, ['aa', 'a']],
  ['a*', 'baac', Infinity, ['', 'aa', '']],
  ['a|ab', 'abab', Infinity, ['a', 'a']],
  ['(ab)+?', 'ababab', 2, ['ab', 'ab']],
  ['x', 'abc', 1, []],
])('%s finds in %s, %d at most, %j', (pattern, text, limit, expected) => {
  expect(findInTime(new RegExp(pattern, 'u'), text, limit)).toEqual(expected);
});

/** Patterns that Node.js matches at once too. */
const pattern = fc.letrec<{ all: string }>((tie) => ({
  all: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\d', '^', '$', '\\b', '(?<![^\\n])', '(?![\\s\\S])'),
    fc.tuple(tie('all'), tie('all')).map(([one, other]) => `${one}${other}`),
    fc.tuple(tie('all'), tie('all')).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(fc.constantFrom('a', 'b', '[ab]', '(?:ab)', '(a|b)'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{1,}', '*?', '+?')).map((parts) => parts.join('')),
  ),
})).all;

test('it finds what Node.js finds', () => {
  fc.assert(fc.property(pattern, fc.array(fc.constantFrom('a', 'b', '1', '\n', 'é', ' '), { maxLength: 12 }), (source, characters) => {
    const text = characters.join('');
    const regex = new RegExp(source, 'u');
    const [found] = findInTime(regex, text, 1) ?? ['given up'];
    expect(found).toBe(regex.exec(text)?.[0]);
    expect(matchesInTime(regex, text)).toBe(regex.test(text));
  }), { numRuns: runs(500) });
});
