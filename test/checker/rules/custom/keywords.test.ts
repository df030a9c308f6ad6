import { judge } from './support';
import type { Schema } from '../../../../src/checker/rules/custom/schema';

const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({ type: 'object', properties, ...more });

test.each<readonly [rule: string, schema: Schema, good: string, bad: string, mistake: string]>([
  ['type string', { type: 'string' }, 'text', '5', 'value: the number 5 stands where a string belongs (wrong-type)'],
  ['type integer', { type: 'integer' }, '5', '1.5', 'value: the number 1.5 stands where a whole number belongs (wrong-type)'],
  ['type number', { type: 'number' }, '1.5', '"1.5"', 'value: the string "1.5" stands where a number belongs (wrong-type)'],
  ['type boolean', { type: 'boolean' }, 'true', '"true"', 'value: the string "true" stands where true or false belongs (wrong-type)'],
  ['type object', { type: 'object' }, '{}', '[]', 'value: a list stands where a mapping belongs (wrong-type)'],
  ['type array', { type: 'array' }, '[]', '{}', 'value: a mapping stands where a list belongs (wrong-type)'],
  ['nullable', { type: 'string', nullable: true }, 'null', '1', 'value: the number 1 stands where a string belongs (wrong-type)'],
  ['not nullable', { type: 'array', items: { type: 'string' } }, '[a]', '[null]', 'value[0]: null stands where a string belongs (wrong-type)'],
  ['int-or-string', { 'x-kubernetes-int-or-string': true }, '50%', '1.5', 'value: the number 1.5 stands where a whole number or a string belongs (wrong-type)'],
  ['enum', { type: 'string', enum: ['Exact', 'Prefix'] }, 'Exact', 'exact', 'value: "exact" is not one of "Exact", "Prefix" (not-allowed-value)'],
  ['minimum', { type: 'integer', minimum: 1 }, '1', '0', 'value: 0 is out of range: it must be at least 1 (out-of-range)'],
  ['exclusiveMinimum', { type: 'number', minimum: 1, exclusiveMinimum: true }, '1.1', '1', 'value: 1 is out of range: it must be greater than 1 (out-of-range)'],
  ['maximum', { type: 'integer', maximum: 9 }, '9', '10', 'value: 10 is out of range: it must be at most 9 (out-of-range)'],
  ['exclusiveMaximum', { type: 'integer', maximum: 9, exclusiveMaximum: true }, '8', '9', 'value: 9 is out of range: it must be less than 9 (out-of-range)'],
  ['int32', { type: 'integer', format: 'int32' }, '2147483647', '2147483648', 'value: 2147483648 is out of range: it must be a whole number of 32 bits (out-of-range)'],
  ['multipleOf', { type: 'number', multipleOf: 0.1 }, '0.3', '0.35', 'value: 0.35 is not a multiple of 0.1 (out-of-range)'],
  ['minLength, in characters', { type: 'string', minLength: 2 }, 'éé', 'é', 'value: "é" has 1 characters, fewer than 2 (out-of-range)'],
  ['maxLength, in characters', { type: 'string', maxLength: 2 }, 'éé', 'éée', 'value: "éée" has 3 characters, more than 2 (too-long)'],
  ['pattern', { type: 'string', pattern: '^[a-z]+$' }, 'abc', 'Abc', 'value: "Abc" does not match the pattern ^[a-z]+$ (invalid-format)'],
  ['minItems', { type: 'array', minItems: 1 }, '[1]', '[]', 'value: 0 entries, fewer than 1 (out-of-range)'],
  ['maxItems', { type: 'array', maxItems: 1 }, '[1]', '[1, 2]', 'value: 2 entries, more than 1 (too-long)'],
  ['uniqueItems', { type: 'array', uniqueItems: true }, '[1, 2]', '[1, 1]', 'value[1]: 1 stands in entry 0 already (duplicate-entry)'],
  ['list-type set', { 'type': 'array', 'x-kubernetes-list-type': 'set' }, '[a, b]', '[a, a]', 'value[1]: "a" stands in entry 0 already (duplicate-entry)'],
  [
    'list-type map',
    { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'], 'items': object({ name: { type: 'string' } }) },
    '[{name: a}, {name: b}]', '[{name: a}, {name: a}]', 'value[1]: name "a" stands in entry 0 already (duplicate-entry)',
  ],
  ['minProperties', { type: 'object', minProperties: 1, additionalProperties: true }, '{a: 1}', '{}', 'value: 0 entries, fewer than 1 (out-of-range)'],
  ['maxProperties', { type: 'object', maxProperties: 1, additionalProperties: true }, '{a: 1}', '{a: 1, b: 2}', 'value: 2 entries, more than 1 (too-long)'],
  ['required', object({ name: { type: 'string' } }, { required: ['name'] }), '{name: a}', '{}', 'value.name: name is missing (required-field)'],
  ['required: null counts as missing', object({ a: { type: 'string' } }, { required: ['a'] }), '{a: x}', '{a: null}', 'value.a: a is missing (required-field)'],
  ['unknown fields', object({ name: { type: 'string' } }), '{name: a}', '{nam: a}', 'value.nam: there is no field "nam" (unknown-field)'],
  ['additionalProperties', { type: 'object', additionalProperties: { type: 'string' } }, '{a: b}', '{a: 1}', 'value.a: the number 1 stands where a string belongs (wrong-type)'],
  [
    'preserve-unknown-fields', object({ a: { type: 'string' } }, { 'x-kubernetes-preserve-unknown-fields': true }),
    '{a: x, other: 1}', '{a: 1, other: 1}', 'value.a: the number 1 stands where a string belongs (wrong-type)',
  ],
  [
    'embedded-resource', { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
    '{apiVersion: v1, kind: Pod, metadata: {name: a}}', '{kind: Pod}', 'value.apiVersion: apiVersion is missing (required-field)',
  ],
  ['allOf', { type: 'integer', allOf: [{ minimum: 1 }, { maximum: 3 }] }, '2', '4', 'value: 4 is out of range: it must be at most 3 (out-of-range)'],
  [
    'anyOf', object({ a: { type: 'string' }, b: { type: 'string' } }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
    '{a: x, b: x}', '{}', 'value: none of the 2 alternatives of a, b fits (field-choice)',
  ],
  [
    'oneOf, none', object({ a: { type: 'string' }, b: { type: 'string' } }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    '{a: x}', '{}', 'value: none of the 2 alternatives of a, b fits (field-choice)',
  ],
  [
    'oneOf, several', object({ a: { type: 'string' }, b: { type: 'string' } }, { oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
    '{b: x}', '{a: x, b: x}', 'value: 2 of the 2 alternatives of a, b fit at once (field-choice)',
  ],
  ['not', object({ a: { type: 'string' } }, { not: { required: ['a'] } }), '{}', '{a: x}', 'value: a may not be set here (forbidden-field)'],
  [
    'rules', object({ min: { type: 'integer' }, max: { type: 'integer' } }, { 'x-kubernetes-validations': [{ rule: 'self.min <= self.max', message: 'min exceeds max' }] }),
    '{min: 1, max: 2}', '{min: 3, max: 2}', 'value: min exceeds max (cel-rule)',
  ],
])('%s', (_rule, schema, good, bad, mistake) => {
  expect(judge(schema, good)).toEqual([]);
  expect(judge(schema, bad)).toEqual([mistake]);
});

test.each<readonly [rule: string, schema: Schema, value: string, mistake: string]>([
  ['null is in no enum, as on a server', { type: 'string', nullable: true, enum: ['a', null] }, 'null', 'value: null is not one of "a", null (not-allowed-value)'],
  ['a number beyond 64 bits is no whole number', { type: 'integer' }, '1e19', 'value: the number 10000000000000000000 stands where a whole number belongs (wrong-type)'],
  [
    'the metadata of an embedded object is checked', { 'type': 'object', 'x-kubernetes-embedded-resource': true },
    '{apiVersion: v1, kind: Pod, metadata: {labels: {a: 1}}}', 'value.metadata.labels.a: the number 1 stands where a string belongs (wrong-type)',
  ],
])('%s', (_rule, schema, value, mistake) => {
  expect(judge(schema, value)).toEqual([mistake]);
});

test('a pattern that has no equal in JavaScript is said to be unchecked', () => {
  expect(judge({ type: 'string', pattern: '^(?U)a+$' }, 'a')).toEqual(['value: the pattern "^(?U)a+$" cannot be evaluated here (pattern-not-evaluated)']);
});

test('defaults are set before anything is checked', () => {
  const schema = object({ size: { type: 'integer', default: 0, minimum: 1 } });
  expect(judge(schema, '{}')).toEqual(['value.size: 0 is out of range: it must be at least 1 (out-of-range)']);
  expect(judge(object({ kind: { type: 'string', default: 'Service' } }, { required: ['kind'] }), '{kind: null}')).toEqual([]);
});
