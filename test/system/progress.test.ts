import { progressOn, tracked } from '../../src/system/progress';

const terminal = (shown: string[], interactive = true) =>
  ({ interactive, colour: false, out: () => undefined, err: () => undefined, status: (text: string) => void shown.push(text) });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('after a second the terminal shows what is rendered, how many of how many, and for how long', () => {
  const shown: string[] = [];
  const progress = progressOn(terminal(shown));
  progress?.expect(2);
  progress?.started('production');
  jest.advanceTimersByTime(900);
  expect(shown).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(shown).toEqual(['rendering 1 of 2, 1 s: production']);
  progress?.started('staging');
  progress?.finished('production');
  jest.advanceTimersByTime(1_000);
  expect(shown.at(-1)).toBe('rendering 2 of 2, 2 s: staging');
  progress?.finished('staging');
  expect(shown.at(-1)).toBe('');
  const told = shown.length;
  jest.advanceTimersByTime(5_000);
  expect(shown).toHaveLength(told);
});

test('what is over within a second is not told of', () => {
  const shown: string[] = [];
  const progress = progressOn(terminal(shown));
  progress?.expect(1);
  progress?.started('a');
  jest.advanceTimersByTime(500);
  progress?.finished('a');
  jest.advanceTimersByTime(5_000);
  expect(shown.filter((text) => text !== '')).toEqual([]);
});

test('nothing is shown in a pipe, where nobody can show it, or where nobody wants it', () => {
  const { status: _, ...plain } = terminal([]);
  expect([progressOn(terminal([], false)), progressOn(plain), progressOn(terminal([]), true)]).toEqual([undefined, undefined, undefined]);
});

test('work that fails is over as well', async () => {
  const told: string[] = [];
  const progress = { expect: () => undefined, started: (name: string) => void told.push(`+${name}`), finished: (name: string) => void told.push(`-${name}`) };
  await expect(tracked(progress, 'a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(told).toEqual(['+a', '-a']);
});
