import { parseYaml } from '../../../src/kubernetes/documents/parse-document';

function read(text: string): unknown {
  const { value, problems } = parseYaml({ text, line: 1 });
  return [value, problems.map(({ kind, line, column, message }) => `${kind} ${line}:${column} ${message}`)];
}

const INDENT = 'text in quotes or braces that is indented no more than its key: kubectl reads it, but YAML does not allow it';

test.each([
  ['quoted text that goes on less indented than its key', 'a:\n    b: "x\n  y"\nc: 1\n', { a: { b: 'x y' }, c: 1 }, `lenient 2:10 ${INDENT}`],
  ['the same in single quotes, at the first column', "a:\n  b: 'x\ny'\n", { a: { b: 'x y' } }, `lenient 2:8 ${INDENT}`],
  ['braces that go on at the first column', 'a: {\nb: c,\nd: [e,\nf]\n}\ng: 1\n', { a: { b: 'c', d: ['e', 'f'] }, g: 1 },
    `lenient 2:1 ${INDENT}`],
  ['a comment right behind a quote', 'a: "b"#c\n', { a: 'b' }, 'lenient 1:7 a comment right behind other text: kubectl reads it, but YAML does not allow it'],
  ['an escaped apostrophe', 'a: "it\\\'s"\n', { a: "it's" }, 'lenient 1:7 an escape that YAML does not have: kubectl reads it, but YAML does not allow it'],
])('%s is read, and told', (_, text, value, problem) => {
  expect(read(text)).toEqual([value, [problem]]);
});

test.each([
  ['plain text that goes on less indented', 'a:\n  b: x\n y\n'],
  ['braces that never end', 'a: {b: c\nd: e\n'],
  ['quotes that never end', 'a: "b\nc: d\n'],
  ['a control character', 'a: "x\u0001"\n'],
  ['a tab in the indentation of an empty line', 'a: {}\n\t\nb: 1\n'],
  ['an empty key', 'a:\n  : b\n'],
  ['a key over two lines', 'a: {"b\n  c": d}\n'],
  ['a key whose colon stands on the next line', 'a: {"b"\n  : d}\n'],
  ['a colon right before brackets', 'a: {b c:[d]}\n'],
  ['a key longer than go-yaml looks', `a: {"${'x'.repeat(1_025)}": b}\n`],
])('%s is refused, as by kubectl', (_, text) => {
  expect(read(text)).toEqual([undefined, expect.arrayContaining([expect.stringMatching(/^syntax /)])]);
});

test.each([
  ['a tab inside of braces', 'a: {b: c,\n\td: e}\n', { a: { b: 'c', d: 'e' } }],
  ['a tab after a colon', 'a:\tb\n', { a: 'b' }],
  ['a question mark before a key', '? a\n: b\n', { a: 'b' }],
])('%s is read', (_, text, value) => {
  expect((read(text) as unknown[])[0]).toEqual(value);
});

test('what goes on in quotes is told once, however many lines there are', () => {
  expect((read(`a: {\n${Array.from({ length: 500 }, (_, index) => `k${index}: "x\ny"`).join(',\n')}\n}\n`) as unknown[][])[1]).toHaveLength(1);
});
