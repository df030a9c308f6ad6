import { Batches } from '../../../src/system/watch/batches';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is saved in quick succession is told of together, each path once, as soon as nothing follows', async () => {
  const batches = new Batches();
  const told: (readonly string[])[] = [];
  void batches.next().then((batch) => told.push(batch));
  batches.add('a');
  await jest.advanceTimersByTimeAsync(39);
  batches.add('b');
  batches.add('a');
  await jest.advanceTimersByTimeAsync(39);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(told).toEqual([['a', 'b']]);
});

test('what happened while nobody asked is told of with the next call', async () => {
  const batches = new Batches();
  batches.add('a');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await batches.next()).toEqual(['a']);
});

test('nothing is told of twice', async () => {
  const batches = new Batches();
  const told: (readonly string[])[] = [];
  batches.add('a');
  await jest.advanceTimersByTimeAsync(40);
  await batches.next();
  void batches.next().then((batch) => told.push(batch));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([]);
  batches.add('b');
  await jest.advanceTimersByTimeAsync(40);
  expect(told).toEqual([['b']]);
});
