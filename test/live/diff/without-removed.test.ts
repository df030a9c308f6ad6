import { withoutRemoved } from '../../../src/live/diff/without-removed';

test('what was applied and is no longer wanted goes away, what others added stays', () => {
  const applied = { data: { a: '1', b: '2' } };
  expect(withoutRemoved({ data: { a: '1', b: '2', c: '3' } }, applied, { data: { a: '1' } })).toEqual({ data: { a: '1', c: '3' } });
});

test('a map that is no longer wanted goes away with what others put into it', () => {
  expect(withoutRemoved({ spec: { nodeSelector: { a: '1', b: '2' } } }, { spec: { nodeSelector: { a: '1' } } }, { spec: {} })).toEqual({ spec: {} });
});

test('null is not wanted, and what was applied as null was nothing', () => {
  expect(withoutRemoved({ a: 1, b: 2 }, { a: 1, b: null }, { a: null })).toEqual({ b: 2 });
});

test('items of lists go by their names; lists without names stay as the server has them', () => {
  const env = (...names: readonly string[]) => ({ env: names.map((name) => ({ name })) });
  expect(withoutRemoved(env('A', 'B', 'C'), env('A', 'B'), env('A'))).toEqual(env('A', 'C'));
  expect(withoutRemoved({ args: ['x', 'y'] }, { args: ['x', 'y'] }, { args: ['x'] })).toEqual({ args: ['x', 'y'] });
});

test('fields of an item go away, too', () => {
  const list = (item: object) => ({ containers: [{ name: 'main', ...item }] });
  expect(withoutRemoved(list({ image: 'a', workingDir: '/x' }), list({ image: 'a', workingDir: '/x' }), list({ image: 'a' }))).toEqual(list({ image: 'a' }));
});
