import fc from 'fast-check';
import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { conditionsOf, describeConditions, labelsOf, matches } from '../../../src/kubernetes/selectors/label-selector';

function selects(selector: JsonObject, labels: JsonObject): boolean {
  return matches(labelsOf(labels), conditionsOf(selector));
}

function expression(operator: string, values: readonly string[] = []): JsonObject {
  return { matchExpressions: [{ key: 'app', operator, values }] };
}

test.each<[string, JsonObject, boolean, boolean, boolean]>([
  ['the empty selector', {}, true, true, true],
  ['a label', { matchLabels: { app: 'a' } }, true, false, false],
  ['In', expression('In', ['a', 'c']), true, false, false],
  ['NotIn', expression('NotIn', ['a']), false, true, true],
  ['Exists', expression('Exists'), true, true, false],
  ['DoesNotExist', expression('DoesNotExist'), false, false, true],
  ['an operator that servers refuse', expression('Like', ['a']), true, true, true],
])('%s', (_, selector, a, b, none) => {
  expect([selects(selector, { app: 'a' }), selects(selector, { app: 'b' }), selects(selector, {})]).toEqual([a, b, none]);
});

test('labels and expressions count together', () => {
  const both = { matchLabels: { app: 'a' }, ...expression('NotIn', ['b']) };

  expect([selects(both, { app: 'a' }), selects({ ...both, ...expression('NotIn', ['a']) }, { app: 'a' })]).toEqual([true, false]);
});

test('numbers and truth values, which servers refuse, count by their text', () => {
  expect(labelsOf({ a: 1, b: true, c: null, d: {} })).toEqual({ a: '1', b: 'true' });
  expect(selects({ matchLabels: { a: 1 } }, { a: 2 })).toBe(false);
});

test('a label of the prototype is none', () => {
  expect(selects(expression('Exists'), {})).toBe(false);
  expect(matches({}, [{ key: 'constructor', operator: 'Exists', values: [] }])).toBe(false);
});

test('NotIn is the opposite of In, DoesNotExist of Exists', () => {
  const labels = fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('a', 'b'));
  fc.assert(fc.property(labels, fc.subarray(['a', 'b']), (pods, values) => selects(expression('In', values), pods) !== selects(expression('NotIn', values), pods)
    && selects(expression('Exists'), pods) !== selects(expression('DoesNotExist'), pods)));
});

test('a selector in a message', () => {
  expect(describeConditions(conditionsOf({ matchLabels: { app: 'a' }, ...expression('NotIn', ['b', 'c']) }))).toBe('app=a, app not in (b, c)');
  expect(describeConditions(conditionsOf({ matchExpressions: [{ key: 'x', operator: 'Exists' }, { key: 'y', operator: 'DoesNotExist' }] }))).toBe('x, no y');
  expect(describeConditions([])).toBe('everything');
});
