import type { JsonMap } from '../../../../src/generator/overlays/derive/objects/json';
import { reusing } from '../../../../src/generator/overlays/derive/reusing';

const [first, second] = [{ name: 'a', map: { x: 1 } }, { name: 'b' }];
const known = { kind: 'A', spec: { list: [first, second] } };

function withList(...list: readonly JsonMap[]): { readonly kind: string; readonly spec: { readonly list: readonly JsonMap[] } } {
  return { kind: 'A', spec: { list } };
}

it('what is equal is the known value itself', () => {
  expect(reusing(known, structuredClone(known))).toBe(known);
});

it('what differs keeps the parts that are equal', () => {
  const wanted = withList({ name: 'a', map: { x: 1 } }, { name: 'c' });
  const result = reusing(known, wanted);
  expect(result).toEqual(wanted);
  expect(result.spec.list[0]).toBe(first);
});

it.each([
  ['longer', withList({ ...first }, { ...second }, { name: 'c' })],
  ['shorter', withList({ ...first })],
])('a list that is %s is as long as it is wanted', (_, wanted) => {
  const result = reusing(known, wanted);
  expect(result).toEqual(wanted);
  expect(result.spec.list[0]).toBe(first);
});

it.each<[string, JsonMap]>([
  ['a field more', { a: 1, b: 2, c: 3 }],
  ['a field less', { a: 1 }],
  ['its fields in another order', { b: 2, a: 1 }],
  ['another type of a value', { a: '1', b: 2 }],
  ['a list in place of a map', { a: [1], b: 2 }],
  ['a key that every object inherits', JSON.parse('{ "a": 1, "__proto__": 2 }') as JsonMap],
])('a map with %s stays as it is wanted', (_, wanted) => {
  const result = reusing({ a: 1, b: 2 }, wanted);
  expect(JSON.stringify(result)).toBe(JSON.stringify(wanted));
  expect(result).toBe(wanted);
});
