import * as fc from 'fast-check';
import { readResources } from '../../../src/checker/read/resources/read';
import { asRead, MOST_LEVELS, TooDeep } from '../../../src/kubernetes/documents/as-read';
import { asObject, newObject, textOf } from '../../../src/kubernetes/objects/json';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

function blockMaps(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
}

test('what is read inherits no name, and holds every name that is there', () => {
  const read = asObject(asRead(JSON.parse('{"__proto__": {"constructor": 1}, "a": 2}')));
  expect([read.constructor, read.toString, read.hasOwnProperty]).toEqual([undefined, undefined, undefined]);
  expect([Object.keys(read), read.__proto__, asObject(read.__proto__).constructor]).toEqual([['__proto__', 'a'], { constructor: 1 }, 1]);
  expect(asObject(undefined).constructor).toBeUndefined();
});

test('what is read can be shown as text like any object', () => {
  expect([String(newObject()), `${String(asRead({ a: 1 }))}`, textOf(asRead({ toString: null }))]).toEqual(['[object Object]', '[object Object]', '{"toString":null}']);
});

test('reading changes no value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.stringify(asRead(value))).toBe(JSON.stringify(value))));
});

test('a value may nest 500 levels and no more, also where an alias puts one part into another', () => {
  expect(() => asRead(nested(MOST_LEVELS))).not.toThrow();
  expect(() => asRead(nested(MOST_LEVELS + 1))).toThrow(TooDeep);
  const part = nested(300);
  expect(() => asRead([part, { b: part }])).not.toThrow();
  let deep: unknown = part;
  for (let level = 0; level < 250; level += 1) deep = [deep];
  expect(() => asRead([part, deep])).toThrow(TooDeep);
});

test('what an alias repeats is looked at once', () => {
  let value: unknown = 1;
  for (let level = 0; level < 60; level += 1) value = [value, value];
  expect(asRead(value)).toHaveLength(2);
});

test.each([
  ['maps of YAML', blockMaps(3000)],
  ['maps of YAML within the limit of the parser', blockMaps(600)],
  ['maps in the flow style', `a: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`],
  ['lists of YAML', `a:\n${'- '.repeat(3000)}1`],
  ['lists of JSON', `{"a": ${'['.repeat(3000)}${']'.repeat(3000)}}`],
  ['maps of JSON', `${'{"a": '.repeat(3000)}1${'}'.repeat(3000)}`],
  ['maps of JSON, a million', `${'{"a": '.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`],
])('a document of 3,000 nested %s is one finding, and its neighbours are read', (_, text) => {
  const { resources, problems } = readResources(`${CONFIG_MAP}---\n${text}\n---\n${CONFIG_MAP}`, 'x');
  expect(resources.map(({ document }) => document)).toEqual([0, 2]);
  expect(problems).toEqual([expect.objectContaining({ document: 1, rule: 'invalid-yaml', message: expect.stringMatching(/^line \d+, column \d+: the document nests too deeply(: more than 500 levels)?$/) })]);
});
