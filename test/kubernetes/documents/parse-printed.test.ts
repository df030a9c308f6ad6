import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseDocumentTree } from '../../../src/kubernetes/documents/parse-document';
import { parsePrinted } from '../../../src/kubernetes/documents/parse-printed';
import { runs } from '../../helpers/runs';

const parsed = (text: string): unknown => parseDocumentTree({ text, line: 1 });

test('reads what kubectl prints', () => {
  const text = `---
apiVersion: v1
data:
  "1.5": x
  config: |
    a: b

      - c
  key.with/slash: "0755"
kind: ConfigMap
metadata:
  annotations: {}
  creationTimestamp: null
  name: web
spec:
  args:
  - --flag=a:b
  - "on"
  - - nested
  - name: x
    value: 'it''s'
  - |-
    two
    lines
  empty:
  port: 80
  ready: true
`;
  expect(parsePrinted(text)).toEqual({
    apiVersion: 'v1',
    data: { '1.5': 'x', 'config': 'a: b\n\n  - c\n', 'key.with/slash': '0755' },
    kind: 'ConfigMap',
    metadata: { annotations: {}, creationTimestamp: null, name: 'web' },
    spec: { args: ['--flag=a:b', 'on', ['nested'], { name: 'x', value: 'it\'s' }, 'two\nlines'], empty: null, port: 80, ready: true },
  });
  expect(parsed(text)).toEqual({ value: parsePrinted(text), problems: [] });
});

test.each([
  ['a comment', 'a: b\n# c\n'], ['a comment behind', 'a: b # c\n'], ['flow style', 'a: {b: c}\n'], ['an anchor', 'a: &x b\n'], ['an alias', 'a: *x\n'], ['a tag', 'a: !!str b\n'],
  ['a folded text', 'a: >\n  b\n'], ['an indented literal', 'a: |2\n   b\n'], ['a kept literal', 'a: |+\n  b\n\n'], ['a value over two lines', 'a: b\n  c\n'], ['a merge', '<<: b\n'],
  ['a key twice', 'a: b\na: c\n'], ['a key that is no text', 'yes: b\n'], ['an escape that JSON lacks', 'a: "\\x41"\n'], ['tabs', 'a:\tb\n'], ['a document end', 'a: b\n...\n'],
  ['broken indentation', 'a:\n    b: c\n  d: e\n'], ['an explicit key', '? a\n: b\n'], ['a colon in a value', 'a: b: c\n'], ['a prototype', '__proto__: b\n'], ['a scalar', 'a\n'],
  ['a line that is left over', 'a: b\n- c\n'], ['blank lines', 'a: b\n\nc: d\n'],
])('leaves %s to the parser', (_, text) => {
  expect(parsePrinted(text)).toBeUndefined();
});

const WORD = fc.oneof(
  fc.constantFrom('', 'a', 'yes', 'on', 'null', '~', '1', '0755', '1e3', '-', '- a', 'a: b', 'a #b', '#', '"', '\'', 'it\'s', '\\', 'a\nb\n', 'a\n\n  b', '\n', ' a', 'a ', '{}', '[a]', '&a', '*a', '!a', '|', '>', '%', '@', '`', '?', ':', ',', '=', '<<', '1:30', '2024-01-01', '0x1F', '.5', '+1', '_'),
  fc.string({ maxLength: 12 }),
);
const VALUE = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, WORD, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(WORD, tie('value'), { maxKeys: 4 })),
})).value;

test('what it reads, it reads as the parser does', () => {
  let read = 0;
  const objects = fc.record({ kind: WORD, spec: VALUE, list: fc.array(VALUE, { maxLength: 3 }) });
  const styles = fc.record({ indentSeq: fc.boolean(), version: fc.constantFrom('1.1' as const, '1.2' as const), lineWidth: fc.constantFrom(0, 20) });
  fc.assert(fc.property(objects, styles, (object, style) => {
    const text = stringify(object, style);
    const value = parsePrinted(text);
    if (value === undefined) return;
    read += 1;
    expect({ value, problems: [] }).toEqual(parsed(text));
  }), { numRuns: runs(1500) });
  expect(read).toBeGreaterThan(100);
});

test('so it does for any lines', () => {
  const piece = fc.constantFrom('a: b', 'a:', 'c: |', 'c: |-', '- x', '- a: b', '- - y', '-', 'd: "e"', '', '  ', 'f: \'g\'', 'plain', 'h: {}', '"k": 1', 'a: -', 'x: - y', '# z', '---', 'm: ""', 'n: \'\'');
  const line = fc.tuple(fc.nat({ max: 3 }), piece).map(([depth, text]) => '  '.repeat(depth) + text);
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
    const text = `kind: A\n${lines.join('\n')}\n`;
    const value = parsePrinted(text);
    if (value !== undefined) expect({ value, problems: [] }).toEqual(parsed(text));
  }), { numRuns: runs(5000) });
});
