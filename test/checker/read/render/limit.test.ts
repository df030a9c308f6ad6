import { setTimeout as wait } from 'node:timers/promises';
import { mapInOrder } from '../../../../src/checker/read/render/limit';

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

test('results come in the order of the items, whichever is done first', async () => {
  const results = mapInOrder([30, 1, 10], 3, async (milliseconds) => {
    await wait(milliseconds);
    return milliseconds;
  });
  expect(await collect(results)).toEqual([30, 1, 10]);
});

test('no more than the limit run at once', async () => {
  let running = 0;
  let most = 0;
  await collect(mapInOrder([1, 2, 3, 4, 5, 6, 7], 2, async () => {
    running += 1;
    most = Math.max(most, running);
    await wait(1);
    running -= 1;
  }));
  expect(most).toBe(2);
});

test('work begins before anyone asks for results', () => {
  const started: number[] = [];
  mapInOrder([1, 2, 3], 2, async (item) => void started.push(item));
  expect(started).toEqual([1, 2]);
});

test('a failure reaches the one who iterates, and the others still run', async () => {
  const done: number[] = [];
  const results = mapInOrder([1, 2, 3], 1, async (item) => {
    if (item === 1) throw new Error('first');
    done.push(item);
  });
  await expect(collect(results)).rejects.toThrow('first');
  await wait(1);
  expect(done).toEqual([2, 3]);
});
