import { narrowings } from '../../../../src/checker/diff/risks/narrowed-schema';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

test.each<readonly [story: string, before: JsonObject, after: JsonObject, ...told: readonly string[]]>([
  ['several values are gone', { enum: ['a', 'b', 'c'] }, { enum: ['c'] }, ': does not take "a", "b" any more'],
  ['only some values are taken', {}, { enum: ['a', 1] }, ': takes only "a", 1 now (limit)'],
  ['more values', { enum: ['a'] }, { enum: ['a', 'b'] }],
  ['any value', { enum: ['a'] }, {}],
  ['an integer is a number', { type: 'integer' }, { type: 'number' }],
  ['a number is no integer', { type: 'number' }, { type: 'integer' }, ': number → integer'],
  ['an integer or a string', { type: 'integer' }, { 'x-kubernetes-int-or-string': true }],
  ['no longer both', { 'x-kubernetes-int-or-string': true }, { type: 'string' }, ': integer or string → string'],
  ['a boolean is neither', { type: 'boolean' }, { 'x-kubernetes-int-or-string': true }, ': boolean → integer or string'],
  ['upper limits', { maximum: 5, maxLength: 5, maxItems: 5, maxProperties: 5 }, { maximum: 4, maxLength: 4, maxItems: 4, maxProperties: 4 },
    ': maximum 5 → 4 (limit)', ': maxLength 5 → 4 (limit)', ': maxItems 5 → 4 (limit)', ': maxProperties 5 → 4 (limit)'],
  ['lower limits', { minimum: 5, minLength: 5, minItems: 5, minProperties: 5 }, { minimum: 6, minLength: 6, minItems: 6, minProperties: 6 },
    ': minimum 5 → 6 (limit)', ': minLength 5 → 6 (limit)', ': minItems 5 → 6 (limit)', ': minProperties 5 → 6 (limit)'],
  ['the same limits', { maximum: 5, minimum: 2, pattern: '^a' }, { maximum: 5, minimum: 2, pattern: '^a' }],
  ['wider limits', { maximum: 5, minimum: 2 }, { maximum: 6, minimum: 1 }],
  ['another pattern', { pattern: '^a' }, { pattern: '^b' }, ': has another pattern (limit)'],
  ['no null any more', { nullable: true }, {}, ': may not be null any more (limit)'],
  ['what is not listed is dropped', { 'x-kubernetes-preserve-unknown-fields': true }, {}, 'the object: drops fields that are not listed'],
  ['what is not listed stays as the value of a key', { 'x-kubernetes-preserve-unknown-fields': true }, { additionalProperties: { type: 'string' } }],
  ['of the fields of a list and a map', { items: { type: 'string' }, additionalProperties: { type: 'string' } }, { items: { type: 'integer' }, additionalProperties: { type: 'integer' } },
    '[*]: string → integer', '.*: string → integer'],
  ['a field is needed', { properties: { a: {} } }, { properties: { a: {} }, required: ['a'] }, 'a: is required now'],
  ['a field was needed before', { properties: { a: {} }, required: ['a'] }, { properties: { a: {} }, required: ['a'] }],
  ['a field has a default', { properties: { a: {} } }, { properties: { a: { default: 1 } }, required: ['a'] }],
  ['a field is gone', { properties: { a: { properties: { b: {} } } } }, { properties: { a: { properties: {} } } }, 'a.b: is gone'],
])('%s', (_, before, after, ...told) => {
  expect(narrowings(before, after).map(({ path, what, isLimit }) => `${path}: ${what}${isLimit ? ' (limit)' : ''}`)).toEqual(told);
});

test('a schema is read as deep as people nest, and no deeper', () => {
  const nested = (type: string, depth: number): JsonObject => depth === 0 ? { type } : { items: nested(type, depth - 1) };
  expect(narrowings(nested('string', 40), nested('integer', 40))).toHaveLength(1);
  expect(narrowings(nested('string', 41), nested('integer', 41))).toEqual([]);
});
