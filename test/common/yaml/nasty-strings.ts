/** Strings that some YAML reader or writer is known to take for something else. */
export const NASTY_STRINGS: readonly string[] = [
  '1_000', '2024-01-01', '2001-12-14T21:59:43.10-05:00', '0b11', '0o17', '017', '0x1F', '1e3', '1.', '.5', '-1', '+1', '12:30:45', '190:20:30', '1.5e-7',
  'yes', 'No', 'ON', 'off', 'y', 'N', 'true', 'False', '~', 'null', 'Null', '.inf', '-.INF', '.nan', 'NaN', '=', '<<', '<<: a',
  '', ' ', '  ', 'a ', ' a', '\t', 'a\t', '\ta', 'a\tb', '\t\n', '\ta\nb', 'a\n\tb', '\n', '\n\n', 'a\n', 'a\n\n', '\na', ' a\nb', 'a\n b', 'a\n\tb\n', 'a \nb', 'a\n ', 'a\r\nb\r\n', '\r', 'a\rb',
  'a\u0085b', 'a\u2028b', 'a\u2029b', '\uFEFFa', 'a\uFEFF', 'a\0b', '\x1b[0m', '\x7f', '\x9f', '\u00a0', '\u200b', '\ufffe', '\uffff', '\ue000', '\u{10ffff}', '\u{1fffe}',
  '🚀', '👩‍👩‍👧', 'ä', 'é', '日本語', 'שלום', '*a', '&a', '!t', '!!binary aGk=', '%x', '%YAML 1.2', '@x', '`x`', '\'', '"', '\'\'', '""', '\\', '\\n', '"a"', '\'a\'',
  '# c', 'a # c', 'a #', 'a: b', 'a:', ':a', ': a', 'a:b', '- a', '-', '--', '-a', '? a', '?', '| a', '|', '>', '> a', '---', '...', '--- a', '... a', 'a\n---\nb', 'a\n...\nb\n', '---\na',
  '[a]', '{a: b}', '{}', '[]', ',', 'a, b', '{{ a }}', '$(A)', '${A}', '$A', '%d', 'http://a.b:80/c?d=e&f#g', 'a'.repeat(2000), 'word '.repeat(500), `${'x'.repeat(1500)}\n${'y y '.repeat(400)}z`,
  'key: |\n  a\n  b\n', '#!/bin/sh\nset -e\necho "a"\n', '{\n  "a": 1\n}\n', 'a\n\n\nb', '\n a', ' \n a', 'a\n\n ', 'a\n#b', '__proto__', 'constructor', 'toString',
];
