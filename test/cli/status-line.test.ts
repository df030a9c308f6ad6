import { statusLine } from '../../src/cli/status-line';

const CLEAR = '\r\u001b[2K';

test('a status replaces the one before, is cut to the width, and goes away once', () => {
  const written: string[] = [];
  const status = statusLine({ isTTY: true, columns: 6, write: (text) => written.push(text) });
  status('');
  status('a');
  status('abcdefgh');
  status('');
  status('');
  expect(written).toEqual([`${CLEAR}a`, `${CLEAR}abcde`, CLEAR]);
});

test.each([0, undefined])('a terminal that does not know its width (%p) has 80 columns', (columns) => {
  const written: string[] = [];
  statusLine({ isTTY: true, columns, write: (text) => written.push(text) })('a'.repeat(100));
  expect(written).toEqual([`${CLEAR}${'a'.repeat(79)}`]);
});

test('nothing is written where there is no terminal', () => {
  const written: string[] = [];
  statusLine({ write: (text) => written.push(text) })('a');
  expect(written).toEqual([]);
});
