import { scalarStyle } from '../../../src/common/yaml/scalar';

it.each([
  'a', 'app-1', 'http://a.b.svc.cluster.local:80/c', 'team/app:1.2@x', './a', '../../base', '/spec/ports/0/port', 'two words', 'a, b', 'a=b', 'a-b', 'A+', 'x1e3', '$patch',
])('%j is written plainly: no reader takes it for anything else', (text) => {
  expect(scalarStyle(text)).toBe('plain');
});

it.each([
  '', ' ', ' a', 'a ', '1', '80', '1_000', '0b11', '0o17', '0x1F', '1e3', '12:30:45', '2024-01-01', '.5', '.inf', '-1', '+1', '~', 'null', 'Yes', 'no', 'ON', 'off', 'y', 'N', 'true', 'FALSE', '.nan', 'NaN',
  '=', '<<', '*a', '&a', '!a', '%a', '@a', '`a`', '|', '>', '-', '- a', '?', '---', '...', '[a]', '{a}', '#a', 'a # b', 'a: b', 'a:', 'a"b', 'a\'b', 'a\\b', 'a\tb', 'ä', '🚀', 'a\r\nb', 'a\0b', '$', '$$', '$(A)', '${A}', '$1',
])('%j is quoted', (text) => {
  expect(scalarStyle(text)).toBe('quoted');
});

it.each(['a\nb', 'a\nb\n', '#!/bin/sh\nset -e\n', 'a: b\n  c: d\n', 'a\n\nb\n', 'ä\n🚀\n'])('%j is a block, which people can read', (text) => {
  expect(scalarStyle(text)).toBe('block');
});

it.each(['\n', '\na', ' a\nb', '\ta\nb', 'a \nb', 'a\t\nb', 'a\nb ', 'a\n\n', 'a\r\nb\n', 'a\u0085\nb', 'a\u2028\nb', 'a\x7f\nb', '\ufeffa\nb'])('%j is quoted, because a block loses or changes some of it', (text) => {
  expect(scalarStyle(text)).toBe('quoted');
});
