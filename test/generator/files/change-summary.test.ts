import { changeSummary } from '../../../src/generator/files/change-summary';

const file = (path: string) => ({ path, content: '' });

it('what was written and what was removed is named', () => {
  expect(changeSummary({ writes: [file('base/a.yaml')], removals: ['base/b.yaml', 'base/c.yaml'] })).toEqual([
    '1 file written: base/a.yaml',
    '2 files removed, no longer declared: base/b.yaml, base/c.yaml',
  ]);
});

it('of many files the first five are named and the others counted', () => {
  expect(changeSummary({ writes: [], removals: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toEqual([
    '7 files removed, no longer declared: a, b, c, d, e, and 2 more',
  ]);
});

it('nothing is said where nothing changed', () => {
  expect(changeSummary({ writes: [], removals: [] })).toEqual([]);
});
