import type { Fate, Tried } from './report';
import { scoreOf, survivorsText, tableText } from './report';

function tried(fate: Fate, line: number): Tried {
  return { file: 'src/a/b.ts', mutant: { start: 0, end: 1, line, was: 'a <\n   b', becomes: 'true', around: { start: 0, end: 1 } }, fate };
}

test('the score counts what some test or the compiler noticed, and what would never have ended', () => {
  expect(scoreOf([tried('killed', 1), tried('timed out', 2), tried('refused', 3), tried('survived', 4), tried('unreached', 5)])).toBe(60);
  expect(scoreOf([])).toBe(100);
});

test('survivors are told with their places', () => {
  expect(survivorsText({ folder: 'src/a', mutants: 9, tried: [tried('killed', 1), tried('survived', 3), tried('unreached', 4)] })).toBe(`\
  src/a/b.ts:3  a < b  →  true
  src/a/b.ts:4  a < b  →  true  (no test comes here)
`);
});

test('each folder has a row, and all of them together', () => {
  const scores = [
    { folder: 'src/a', mutants: 9, tried: [tried('killed', 1), tried('timed out', 2), tried('unreached', 4)] },
    { folder: 'src/other', mutants: 120, tried: [tried('refused', 1)] },
  ];
  expect(tableText(scores)).toBe(`\
folder     mutants  tried  killed  timed out  by types  survived    score
src/a            9      3       1          1         0         1   66.7 %
src/other      120      1       0          0         1         0  100.0 %
in all         129      4       1          1         1         1   75.0 %
`);
});
