import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeBy, judgeStream, lines, read } from './support';
import { customSchemas } from '../../../../src/checker/rules/custom/custom-schemas';
import { CommandFault } from '../../../../src/system/fault';

const definition = (type: string, extra = '', scope = 'Namespaced'): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: ${scope}
  names: { kind: Widget, plural: widgets }
  versions:
    - { name: v1alpha1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
    - name: v1
      served: true
      storage: true
      ${extra}
      schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { size: { type: ${type} } } } } } }
`;

const widget = (size: string, version = 'v1'): string => `
apiVersion: example.com/${version}
kind: Widget
metadata: { name: one, namespace: shop, labels: { a: b } }
spec: { size: ${size} }
status: { anything: goes }
`;

function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'crds-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('a definition in the render itself is used, wherever it stands', () => {
  expect(lines(judgeStream(`${widget('big')}---${definition('integer')}`))).toEqual([
    'spec.size: the string "big" stands where a whole number belongs (wrong-type)',
  ]);
});

test('the render comes before --crds, which comes before crds/', () => {
  const cwd = repository({ 'named/deep/a.yaml': `# comment\n---${definition('string')}`, 'crds/b.json': JSON.stringify(read(definition('boolean'))[0].object) });
  const check = (stream: string, crds?: string): readonly string[] => {
    const resources = read(stream);
    return lines(judgeBy(customSchemas({ cwd, crds }).forStream(resources)('example.com/v1', 'Widget'), read(widget('1'))[0]));
  };
  expect(check(definition('integer'), 'named')).toEqual([]);
  expect(check(widget('1'), 'named')).toEqual(['spec.size: the number 1 stands where a string belongs (wrong-type)']);
  expect(check(widget('1'))).toEqual(['spec.size: the number 1 stands where true or false belongs (wrong-type)']);
});

test('a kind that nothing defines has no schema', () => {
  expect(customSchemas({ cwd: '/nowhere' }).forStream([])('example.com/v1', 'Widget')).toBeUndefined();
});

test('a version that is not served, or not there, is an error; a deprecated one a warning', () => {
  expect(lines(judgeStream(definition('integer') + '---' + widget('1', 'v1alpha1')))).toEqual([
    'apiVersion: example.com/v1alpha1 Widget is defined but not served (version-not-served)',
  ]);
  expect(lines(judgeStream(definition('integer') + '---' + widget('1', 'v2')))).toEqual(['apiVersion: example.com/v2 is no version of Widget (version-not-served)']);
  expect(judgeStream(definition('integer', 'deprecated: true\n      deprecationWarning: use gadgets') + '---' + widget('1'))).toMatchObject([
    { rule: 'deprecated-version', severity: 'warning', path: 'apiVersion', message: 'use gadgets' },
  ]);
});

test('an object of a cluster-scoped kind names no namespace', () => {
  expect(lines(judgeStream(definition('integer', '', 'Cluster') + '---' + widget('1')))).toEqual([
    'metadata.namespace: the namespace "shop" is set, but a Widget belongs to the whole cluster (wrong-scope)',
  ]);
});

test('a directory that is not there, or a file that is no YAML, ends the run', () => {
  const cwd = repository({ 'broken/a.yaml': 'kind: CustomResourceDefinition\n  apiVersion: : x' });
  const find = (crds: string) => () => customSchemas({ cwd, crds }).forStream([])('example.com/v1', 'Widget');
  expect(find('absent')).toThrow(CommandFault);
  expect(find('broken')).toThrow(CommandFault);
});
