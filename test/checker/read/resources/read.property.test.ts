import fc from 'fast-check';
import { stringify } from 'yaml';
import { readResources } from '../../../../src/checker/read/resources/read';
import { runs } from '../../../helpers/runs';

const pieces = ['---', '...', '\n', ' ', '  ', '- ', 'a: ', 'kind: X', '&a ', '*a', '<<: ', '{', '}', '[', ']', '"', "'", '|', '>', '#', '%YAML 1.1', '!!binary ', '? ', '\t', '\r\n', '\u0000', '\uFEFF', '0x', 'yes'];
const yamlish = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));
const document = fc.record({ apiVersion: fc.string(), kind: fc.string({ minLength: 1 }), spec: fc.jsonValue() });

function accountsForAll(text: string): void {
  const { resources, documents, problems } = readResources(text, 'web');
  const seen = new Set([...resources, ...problems].map((one) => one.document));
  const lists = documents - seen.size;
  // A document shows up unless it is a List without items.
  expect(lists).toBe(0);
  JSON.stringify(resources);
}

test('any text is read without a crash, and every document yields an object or a finding', () => {
  fc.assert(fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), accountsForAll), { numRuns: runs(1000) });
});

test('a valid stream with a piece cut out, doubled or replaced is read without a crash', () => {
  fc.assert(fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(20), fc.constantFrom(...pieces, ''), (objects, start, length, piece) => {
    const text = objects.map((object) => stringify(object)).join('---\n');
    const from = start % (text.length + 1);
    accountsForAll(text.slice(0, from) + piece + text.slice(from + length));
  }), { numRuns: runs(300) });
});

test('objects come out of a stream as they went in, in their order', () => {
  fc.assert(fc.property(fc.array(document.filter(({ kind }) => !kind.endsWith('List')), { maxLength: 4 }), (objects) => {
    const text = objects.map((object) => JSON.stringify(object)).join('\n---\n');
    expect(readResources(text, 'web').resources.map(({ object }) => object)).toEqual(JSON.parse(JSON.stringify(objects)));
  }), { numRuns: runs(300) });
});
