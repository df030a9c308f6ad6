import { cell, code, fenced, htmlName, plain } from '../../src/common/markdown';

test.each([
  ['_@octocat_', '`_@octocat_`'],
  ['(@org/team)', '(`@org/team`)'],
  ['owner/repo#2, #1', '`owner/repo#2`, `#1`'],
  ['GH-1', '`GH-1`'],
  ['"http://e.example"', '"`http://e.example`"'],
  ['www.e.example', '`www.e.example`'],
  ['see deadbee.', 'see `deadbee`.'],
  ['group/project!12 ~label', '`group/project!12` `~label`'],
  ['@a`x`', '`` @a`x` ``'],
  ['![a](b) <b> *c*', '\\!\\[a\\](b) \\<b\\> \\*c\\*'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['a & b', 'a &amp; b'],
])('%s is text and nothing else', (text, markdown) => {
  expect(plain(text)).toBe(markdown);
});

test('code holds backticks, and bars in a table, whatever stands before them', () => {
  expect(code('a`b``c')).toBe('```a`b``c```');
  expect(cell('a\\|b')).toBe('`a\\\\u007cb`');
  expect(fenced('```\n# H', 'diff')).toBe('````diff\n```\n# H\n````\n');
});

test('a name in HTML that could be a mention stands in a code element', () => {
  expect([htmlName('on-prem'), htmlName('@octocat'), htmlName('<b>')]).toEqual(['on-prem', '<code>@octocat</code>', '<code>&lt;b&gt;</code>']);
});
