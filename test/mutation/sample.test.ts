import { sample } from './sample';

const ITEMS = Array.from({ length: 100 }, (_, index) => index);

test('a seed gives the same sample every time, in the order of the items, and another seed another one', () => {
  const chosen = sample(ITEMS, 10, 1);
  expect(chosen).toHaveLength(10);
  expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
  expect(sample(ITEMS, 10, 1)).toEqual(chosen);
  expect(sample(ITEMS, 10, 2)).not.toEqual(chosen);
});

test('all are taken where there are no more than are asked for', () => {
  expect(sample(ITEMS, 1000, 1)).toEqual(ITEMS);
});
