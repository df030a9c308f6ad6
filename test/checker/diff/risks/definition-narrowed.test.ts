import { testRisk } from './test-risk';
import { manifest } from '../stories';

const CRD = (spec: string, more = ''): string => manifest('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'orders.example.org',
  `spec: {group: example.org, scope: Namespaced, names: {kind: Order, plural: orders}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object${more}, properties: {${spec}}}}}}}]}`);
const END = ': stored objects that do not fit are refused, or lose fields, when they are written again';
const said = (level: string, what: string): string => `${level} definition-narrowed: version v1 takes less than before: ${what}${END}`;

testRisk('definition-narrowed', [
  ['a type changes', CRD('interval: {type: integer}'), CRD('interval: {type: string}'), [said('medium', 'spec.interval integer → string')]],
  ['a number takes integers only', CRD('a: {type: number}'), CRD('a: {type: integer}'), [said('medium', 'spec.a number → integer')]],
  ['a type in a list, and in a map', CRD('a: {type: array, items: {type: integer}}, b: {type: object, additionalProperties: {type: string}}'), CRD('a: {type: array, items: {type: string}}, b: {type: object, additionalProperties: {type: boolean}}'),
    [said('medium', 'spec.a[*] integer → string, spec.b.* string → boolean')]],
  ['a field is required', CRD('a: {type: string}'), CRD('a: {type: string}', ', required: [a]'), [said('medium', 'spec.a is required now')]],
  ['a field is gone', CRD('a: {type: string}, b: {type: string}'), CRD('a: {type: string}'), [said('medium', 'spec.b is gone')]],
  ['a value is gone', CRD('a: {type: string, enum: [x, z]}'), CRD('a: {type: string, enum: [x]}'), [said('medium', 'spec.a does not take "z" any more')]],
  ['unknown fields are dropped', CRD('', ', x-kubernetes-preserve-unknown-fields: true'), CRD(''), [said('medium', 'spec drops fields that are not listed')]],
  ['limits alone', CRD('a: {type: string, maxLength: 10}, b: {type: integer}, c: {type: string, nullable: true}, d: {type: string}'), CRD('a: {type: string, maxLength: 5}, b: {type: integer, minimum: 1}, c: {type: string}, d: {type: string, pattern: "^a"}'),
    [said('low', 'spec.a maxLength 10 → 5, spec.b minimum (absent) → 1, spec.c may not be null any more, spec.d has another pattern')]],
  ['values where any was taken', CRD('a: {type: string}'), CRD('a: {type: string, enum: [x, z]}'), [said('low', 'spec.a takes only "x", "z" now')]],
  ['what is worse alone is told', CRD('a: {type: string, maxLength: 10}, b: {type: integer}'), CRD('a: {type: string, maxLength: 5}, b: {type: boolean}'), [said('medium', 'spec.b integer → boolean')]],
], [
  ['wider types', CRD('a: {type: integer}, b: {type: string}'), CRD('a: {type: number}, b: {x-kubernetes-int-or-string: true}')],
  ['a required field with a default', CRD('a: {type: string}'), CRD('a: {type: string, default: x}', ', required: [a]')],
  ['more values, wider limits, another text', CRD('a: {type: string, enum: [x], maxLength: 5, minLength: 2, description: a}'), CRD('a: {type: string, enum: [x, z], maxLength: 6, minLength: 1, description: b}')],
  ['a field that is gone where unknown ones stay', CRD('a: {type: string}'), CRD('', ', x-kubernetes-preserve-unknown-fields: true')],
  ['a schema of nonsense', CRD('a: 3'), CRD('a: [x]')],
]);
