import { readInParts, readResources } from '../../../../src/checker/read/resources/read';

function read(text: string): { objects: unknown[]; documents: number; problems: string[] } {
  const { resources, documents, problems } = readResources(text, 'web');
  return {
    objects: resources.map(({ document, object }) => ({ document, object })),
    documents,
    problems: problems.map(({ document, rule, message }) => `${document} ${rule}: ${message}`),
  };
}

const A = { apiVersion: 'v1', kind: 'A' };
const B = { apiVersion: 'v1', kind: 'B' };

test('documents count from 0 in input order; documents without content do not count', () => {
  const text = '---\n# only a comment\n---\napiVersion: v1\nkind: A\n---\n---\n\napiVersion: v1\nkind: B\n---\n';
  expect(read(text)).toEqual({ objects: [{ document: 0, object: A }, { document: 1, object: B }], documents: 2, problems: [] });
});

test('a byte-order mark and CRLF line ends change nothing', () => {
  expect(read('\uFEFFapiVersion: v1\r\nkind: A\r\n---\r\napiVersion: v1\r\nkind: B\r\n').objects)
    .toEqual([{ document: 0, object: A }, { document: 1, object: B }]);
});

test('byte-order marks of joined files change nothing', () => {
  const objects = [{ document: 0, object: A }, { document: 1, object: B }];
  expect(read('\uFEFFapiVersion: v1\nkind: A\n---\n\uFEFFapiVersion: v1\nkind: B\n')).toEqual({ objects, documents: 2, problems: [] });
  expect(read('\uFEFF---\napiVersion: v1\nkind: A\n\uFEFF---\napiVersion: v1\nkind: B\n')).toEqual({ objects, documents: 2, problems: [] });
  expect(read('apiVersion: v1\nkind: A\n...\n\uFEFF---\n\uFEFFapiVersion: v1\r\nkind: B\r\n')).toEqual({ objects, documents: 2, problems: [] });
});

test('items without a type have that of their list', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } };
  expect(read('apiVersion: v1\nkind: PodList\nitems: [{metadata: {name: a}}]\n')).toEqual({ objects: [{ document: 0, object: pod }], documents: 1, problems: [] });
  expect(read('apiVersion: v1\nkind: List\nitems: [{metadata: {name: a}}]\n').problems).toEqual(['0 missing-type: apiVersion is missing', '0 missing-type: kind is missing']);
});

test('a List without items is no object', () => {
  expect(read('apiVersion: v1\nkind: List\n')).toEqual({ objects: [], documents: 1, problems: ['0 not-an-object: the List has no items'] });
});

test('an alias that stands for nothing is named at its place', () => {
  expect(read('apiVersion: v1\nkind: A\nmetadata:\n  name: *nope\n').problems).toEqual(['0 invalid-yaml: line 4, column 9: this alias has no anchor of its name before it']);
  expect(read('---\napiVersion: v1\n---\nkind: A\nmetadata: &m\n  labels: *m\n').problems).toEqual(expect.arrayContaining([
    '1 invalid-yaml: line 6, column 11: this alias stands inside of what it stands for',
  ]));
  expect(read('apiVersion: v1\nkind: &k A\nmetadata: {name: *k}\n').problems).toEqual([]);
});

test('the items of a List stand in its place, under its document number', () => {
  const text = 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A}\n- {apiVersion: v1, kind: B}\n---\napiVersion: v1\nkind: A\n';
  expect(read(text)).toEqual({
    objects: [{ document: 0, object: A }, { document: 0, object: B }, { document: 1, object: A }], documents: 2, problems: [],
  });
});

test('an item of a List that is no object is named by its place', () => {
  expect(readResources('apiVersion: v1\nkind: List\nitems: [3]\n', 'web').problems).toEqual([{
    overlay: 'web',
    document: 0,
    resource: '',
    rule: 'not-an-object',
    severity: 'error',
    path: 'items[0]',
    message: 'the document is a number, not an object',
    hint: 'Write an object with apiVersion, kind and metadata, or remove the document.',
  }]);
});

test('anchors and merge keys are expanded', () => {
  expect(read('apiVersion: v1\nkind: A\nbase: &base {x: 1, z: 2}\ncopy:\n  <<: *base\n  z: 3\n').objects)
    .toEqual([{ document: 0, object: { ...A, base: { x: 1, z: 2 }, copy: { x: 1, z: 3 } } }]);
});

test('a key that stands twice is an error with line and column, and the object is checked all the same', () => {
  expect(read('apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: B\nkind: B\n')).toEqual({
    objects: [{ document: 0, object: A }, { document: 1, object: B }],
    documents: 2,
    problems: ['1 duplicate-key: line 6, column 1: the same key twice in one mapping'],
  });
});

test('broken YAML is an error with line and column, and the documents around it are read', () => {
  const text = 'apiVersion: v1\nkind: A\n---\nkind: [\n---\napiVersion: v1\nkind: B\n';
  const { objects, documents, problems } = read(text);
  expect({ objects, documents }).toEqual({ objects: [{ document: 0, object: A }, { document: 2, object: B }], documents: 3 });
  expect(problems).toEqual([expect.stringMatching(/^1 invalid-yaml: line 5, column 1: Flow sequence/)]);
});

test('an anchor that holds itself is an error', () => {
  expect(read('x: &a {b: *a}\n').problems).toEqual(['0 invalid-yaml: line 1, column 11: this alias stands inside of what it stands for']);
});

test('nesting that no reader follows is one error', () => {
  expect(read(`a: ${'['.repeat(9000)}\n`).problems).toEqual([expect.stringMatching(/^0 invalid-yaml: line 1, column \d+: the document nests too deeply/)]);
});

test('aliases that multiply without end are an error', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  })].join('\n');
  expect(read(bomb).problems).toEqual([expect.stringMatching(/^0 invalid-yaml: .*alias/)]);
});

test('a document that is no object is an error', () => {
  expect(read('hello\n---\n- 1\n---\nnull\n').problems).toEqual([
    '0 not-an-object: the document is a string of 5 characters, not an object',
    '1 not-an-object: the document is a list of 1, not an object',
    '2 not-an-object: the document is null, not an object',
  ]);
});

test('an object without apiVersion or kind is an error and still an object', () => {
  expect(read('kind: A\n---\napiVersion: 1\nkind: B\n---\napiVersion: v1\n')).toEqual({
    objects: [{ document: 0, object: { kind: 'A' } }, { document: 1, object: { apiVersion: 1, kind: 'B' } }, { document: 2, object: { apiVersion: 'v1' } }],
    documents: 3,
    problems: ['0 missing-type: apiVersion is missing', '1 missing-type: apiVersion is 1, not a string', '2 missing-type: kind is missing'],
  });
});

test('JSON is YAML', () => {
  expect(read('{"apiVersion": "v1", "kind": "A"}').objects).toEqual([{ document: 0, object: A }]);
});

test('"---" inside a block scalar ends the document only at the start of a line', () => {
  expect(read('apiVersion: v1\nkind: A\ntext: |\n  a\n  ---\n  b\n').objects).toEqual([{ document: 0, object: { ...A, text: 'a\n---\nb\n' } }]);
});

test('"..." and directives separate documents too', () => {
  expect(read('apiVersion: v1\nkind: A\n...\n%YAML 1.1\n---\napiVersion: v1\nkind: B\n').objects)
    .toEqual([{ document: 0, object: A }, { document: 1, object: B }]);
});

test('a stream can be read in parts, whose documents count on', () => {
  const text = Array.from({ length: 5 }, (_, index) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${index}}\n`).join('---\n');
  const parts = [...readInParts(text, { overlay: 'a' }, 2)];
  expect(parts.map(({ documents }) => documents)).toEqual([2, 2, 1]);
  expect(parts.map(({ resources }) => resources.map(({ document }) => document))).toEqual([[0, 1], [2, 3], [4]]);
});
