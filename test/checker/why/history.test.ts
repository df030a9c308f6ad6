import type { Steps } from '../../../src/checker/why/history';
import { historyOf } from '../../../src/checker/why/history';

interface Looked {
  readonly looks: number[];
  readonly steps: Steps<string>;
}

/** A state for each number of steps; a dash where that does not build. */
function states(...all: readonly string[]): Looked {
  const looks: number[] = [];
  const after = async (cut: number): Promise<string | undefined> => {
    looks.push(cut);
    return all[cut] === '-' ? undefined : all[cut];
  };
  return { looks, steps: { cuts: all.map((_, index) => index), after, same: (a, b) => a === b } };
}

const change = (from: number, to: number, before: string, after: string): object => ({ from, to, before, after });

test('each step after which something is different is found', async () => {
  expect(await historyOf(states('a', 'a', 'b', 'b', 'c').steps)).toEqual({ begins: 0, start: 'a', changes: [change(1, 2, 'a', 'b'), change(3, 4, 'b', 'c')] });
});

test('where nothing differs in the end, only start and end are looked at', async () => {
  const { looks, steps } = states('a', 'a', 'a', 'a', 'a', 'a', 'a');
  expect(await historyOf(steps)).toEqual({ begins: 0, start: 'a', changes: [] });
  expect(looks).toEqual([6, 0]);
});

test('one change among many steps is found without looking at each', async () => {
  const { looks, steps } = states(...Array.from({ length: 64 }, (_, index) => index < 40 ? 'a' : 'b'));
  expect((await historyOf(steps))?.changes).toEqual([change(39, 40, 'a', 'b')]);
  expect(new Set(looks).size).toBeLessThan(10);
});

test('steps between which nothing builds cannot be told apart', async () => {
  expect((await historyOf(states('a', '-', '-', 'b').steps))?.changes).toEqual([change(0, 3, 'a', 'b')]);
  expect((await historyOf(states('a', '-', 'b', '-', 'b').steps))?.changes).toEqual([change(0, 2, 'a', 'b')]);
});

test('a start that does not build is passed over, and that is said', async () => {
  expect(await historyOf(states('-', '-', 'a', 'b').steps)).toEqual({ begins: 2, start: 'a', changes: [change(2, 3, 'a', 'b')] });
});

test('without an end there is no history', async () => {
  expect(await historyOf(states('a', '-').steps)).toBeUndefined();
});
