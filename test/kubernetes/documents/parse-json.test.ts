import { readResources } from '../../../src/checker/read/resources/read';
import { parseJson } from '../../../src/kubernetes/documents/parse-json';

test('plain JSON is read as such, also after a document marker', () => {
  expect(parseJson('{"a": ["b\\": c", {"d": 1}]}')).toEqual({ a: ['b": c', { d: 1 }] });
  expect(parseJson('--- \n{"a": 1}\n')).toEqual({ a: 1 });
});

test.each(['a: 1', '{a: 1}', '{"a": 1, "a": 2}', '{"a": 1} # comment', '["a"]'])('%s is left to the YAML parser', (text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('a key that stands twice in JSON is found with its place', () => {
  expect(readResources('{"apiVersion": "v1", "kind": "A",\n "kind": "B"}', 'web').problems.map(({ message }) => message))
    .toEqual(['line 2, column 2: the same key twice in one mapping']);
});
