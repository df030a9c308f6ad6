import fc from 'fast-check';
import { cutMiddle, guardLines, inert, inertJson, inertLines, inertName, inertOutput } from '../../src/system/inert';

test.each([
  ['colours and other sequences of a terminal', 'a\u001b[31mb\u001b]0;t\u0007', 'a\\u001b[31mb\\u001b]0;t\\u0007'],
  ['controls of eight bits', '\u009b2J', '\\u009b2J'],
  ['line ends and tabs', 'a\r\nb\tc\u2028d', 'a\\r\\nb\\tc\\u2028d'],
  ['marks that turn the direction of writing', '\u202eabc\u2066', '\\u202eabc\\u2066'],
  ['what has no width', 'a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\u00add'],
  ['tags that no one sees, and halves of pairs', '\u{e0041}\ud800', '\\udb40\\udc41\\ud800'],
  ['commands of pipelines', '##[error]x ##vso[task]y', '#\\u0023[error]x #\\u0023vso[task]y'],
])('%s are shown escaped', (_, text, shown) => {
  expect(inert(text)).toBe(shown);
});

test('ordinary text of any language, and signs of a report, stay', () => {
  const text = 'Größe 大小 حجم ✏️ → … #1 ## a `b`';
  expect(inert(text)).toBe(text);
  expect(inertOutput(text, false)).toBe(text);
});

test('lines stay lines where a text has them', () => {
  expect(inertLines('a\n\tb\rc')).toBe('a\n\tb\\rc');
});

test('no line begins with a command, however far it is indented', () => {
  expect(guardLines('::error::a\n   ::set-output\na ::b\n\t::c')).toBe('\\u003a:error::a\n   \\u003a:set-output\na ::b\n\t\\u003a:c');
});

test('long names are cut in the middle', () => {
  expect(inertName(`${'a'.repeat(300)}${'b'.repeat(300)}`)).toBe(`${'a'.repeat(149)}…${'b'.repeat(149)}`);
  expect(cutMiddle('abc', 3)).toBe('abc');
});

test('JSON keeps its value and cannot control a terminal', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('\u009b', '\u202e', '\u2028', '\u007f', '##[group]', '\u{e0041}'), (value, nasty) => {
    const data = { value, [nasty]: [nasty] };
    const text = inertJson(JSON.stringify(data, null, 2));
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]|##\w*\[/);
  }));
});

test('our colours reach the terminal where it has colours, and nothing else does', () => {
  expect(inertOutput('\u001b[31mred\u001b[39m \u001b[2J\u001b[38;5;1m', true)).toBe('\u001b[31mred\u001b[39m \\u001b[2J\\u001b[38;5;1m');
  expect(inertOutput('\u001b[31mred\u001b[39m', false)).toBe('\\u001b[31mred\\u001b[39m');
});
