import { folderText, scoreOf } from './report';
import type { Tried } from './report';
import type { Fate } from './sandbox';

function tried(fate: Fate, line: number): Tried {
  return { file: 'src/a/b.ts', mutant: { start: 0, end: 1, line, was: 'a <\n   b', becomes: 'true' }, fate };
}

test('the score counts what some test noticed, and what would never have ended', () => {
  expect(scoreOf([tried('killed', 1), tried('timed out', 2), tried('survived', 3), tried('survived', 4)])).toBe(50);
  expect(scoreOf([])).toBe(100);
});

test('a folder has its score, and its survivors with their places', () => {
  expect(folderText({ folder: 'src/a', mutants: 9, tried: [tried('killed', 1), tried('survived', 3)] })).toBe(`src/a: 50 % of 2 tried, of 9
  src/a/b.ts:3  a < b  →  true
`);
});
