import { differences, sameValue, valueAt } from '../../../src/checker/why/values';
import { formatPath } from '../../../src/common/path';
import type { JsonValue } from '../../../src/kubernetes/objects/json';

test('an item of a list is found by what tells it apart, wherever it stands', () => {
  const rendered = { env: [{ name: 'A', value: '1' }, { name: 'B', value: '2' }] };
  const state = { env: [{ name: 'B', value: '0' }] };
  expect(valueAt(state, ['env', 1, 'value'], rendered)).toBe('0');
  expect(valueAt(state, ['env', 0, 'value'], rendered)).toBeUndefined();
});

test('two mounts of one volume are told apart by their paths', () => {
  const mounts = [{ name: 'data', mountPath: '/a', readOnly: true }, { name: 'data', mountPath: '/b' }];
  expect(valueAt({ mounts: [mounts[1], mounts[0]] }, ['mounts', 0, 'readOnly'], { mounts })).toBe(true);
});

test('items without a name are found by their position', () => {
  expect(valueAt({ args: ['x', 'y'] }, ['args', 1], { args: ['a', 'b'] })).toBe('y');
});

test.each<[string, JsonValue, JsonValue, boolean]>([
  ['mappings in whatever order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['lists in their order', [1, 2], [2, 1], false],
  ['a key more', { a: 1 }, { a: 1, b: 1 }, false],
  ['a number and its text', 1, '1', false],
])('equal: %s', (_, a, b, equal) => {
  expect(sameValue(a, b)).toBe(equal);
});

function told(before: JsonValue, after: JsonValue): string[] {
  return [...differences(before, after)].map(({ path, removed }) => `${removed ? 'removed ' : ''}${formatPath(path)}`);
}

test('what differs is told value by value', () => {
  expect(told({ a: 1, b: { c: 2, d: 3 } }, { a: 1, b: { c: 3, e: {} } })).toEqual(['b.c', 'b.e', 'removed b.d']);
});

test('items of lists are compared with those of the same name', () => {
  const before = { list: [{ name: 'a', value: 1 }, { name: 'b', value: 2 }] };
  const after = { list: [{ name: 'c', value: 3 }, { name: 'b', value: 4 }] };
  expect(told(before, after)).toEqual(['list[0].name', 'list[0].value', 'list[1].value', 'removed list[0].name', 'removed list[0].value']);
});

test('equal values differ in nothing', () => {
  expect(told({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
});
