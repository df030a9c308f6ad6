import { terminalWidth } from '../../src/cli/terminal-width';

test.each([
  ['a terminal is as wide as it says', { isTTY: true, columns: 120 }, {}, 120],
  ['also where COLUMNS says something else, because it follows its window', { isTTY: true, columns: 120 }, { COLUMNS: '60' }, 120],
  ['a terminal that says 0 is as wide as COLUMNS', { isTTY: true, columns: 0 }, { COLUMNS: '60' }, 60],
  ['or as most are', { isTTY: true }, {}, 80],
  ['a pipe has no width', {}, {}, undefined],
  ['unless COLUMNS is set', {}, { COLUMNS: '60' }, 60],
  ['to a number of columns', {}, { COLUMNS: 'wide' }, undefined],
  ['which 0 is not', {}, { COLUMNS: '0' }, undefined],
  ['what is too narrow to read is not asked for', { isTTY: true, columns: 3 }, {}, 20],
])('%s', (_, output, env, columns) => {
  expect(terminalWidth(output, env)).toBe(columns);
});
