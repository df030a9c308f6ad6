import { statusLine } from '../../src/cli/status-line';
import type { StatusStream } from '../../src/cli/status-line';

const CLEAR = '\r\u001b[2K';
const CLEAR_ABOVE = '\u001b[1A\u001b[2K';

function terminal(columns: number | undefined): { readonly written: string[]; readonly stream: StatusStream & { columns?: number } } {
  const written: string[] = [];
  return { written, stream: { isTTY: true, columns, write: (text) => written.push(text) } };
}

test('a status replaces the one before, is cut in the middle to the width, and goes away once', () => {
  const { written, stream } = terminal(20);
  const status = statusLine(stream);
  status('');
  status('a');
  status('rendering overlays/production');
  status('');
  status('');
  expect(written).toEqual([`${CLEAR}a`, `${CLEAR}rendering…roduction`, CLEAR]);
});

test('of a terminal that became narrower, every line is taken away that the status was broken into', () => {
  const { written, stream } = terminal(80);
  const status = statusLine(stream);
  status('a'.repeat(79));
  stream.columns = 30;
  status('b');
  stream.columns = 20;
  status('');
  expect(written.slice(1)).toEqual([`${CLEAR}${CLEAR_ABOVE}${CLEAR_ABOVE}b`, CLEAR]);
});

test.each([0, undefined])('a terminal that does not know its width (%p) has 80 columns', (columns) => {
  const { written, stream } = terminal(columns);
  statusLine(stream)('a'.repeat(100));
  expect(written[0].slice(CLEAR.length)).toHaveLength(79);
});

test('nothing is written where there is no terminal', () => {
  const written: string[] = [];
  statusLine({ write: (text) => written.push(text) })('a');
  expect(written).toEqual([]);
});
