import { DEPLOYMENT } from '../temporary-tree';
import { explained } from './explained';

test('a resource file that is no YAML', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- a.yaml
`,
    'a.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
data:
  k: [v
  x: y
`,
  })).toBe(`a.yaml:5: the file is not valid YAML: did not find expected ',' or ']'
  Correct the indentation, quoting or brackets at that line or the one after it.
`);
});

test('a tab for indentation', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- a.yaml
`,
    'a.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
	name: a
`,
  })).toBe(`a.yaml:4: the file is not valid YAML: found character that cannot start any token
  Correct the indentation, quoting or brackets at that line or the one after it.
`);
});

test('a key written twice', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- a.yaml
`,
    'a.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  name: b
`,
  })).toBe(`a.yaml:5: the key 'name' is written twice in one mapping, at lines 4 and 5
  Keep one of them.
`);
});

test('a resource defined twice in files', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'a.yaml': DEPLOYMENT,
    'b.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:1: apps/v1 Deployment web is defined twice: 'b.yaml' adds it, and an entry before it has it already
  Remove one of the two, or give them different names or namespaces; to change an object, use patches.
`);
});

test('a resource defined by two bases', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'resources: [../x, ../y]\n',
    'x/kustomization.yaml': 'resources: [a.yaml]\n',
    'y/kustomization.yaml': 'resources: [a.yaml]\n',
    'x/a.yaml': DEPLOYMENT,
    'y/a.yaml': DEPLOYMENT,
  }, 'o')).toBe(`o/kustomization.yaml:1: apps/v1 Deployment web is defined twice: '../y' adds it, and an entry before it has it already
  Remove one of the two, or give them different names or namespaces; to change an object, use patches.
`);
});

test('a document without a kind', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': 'metadata: {name: x}\n',
  })).toBe(`a.yaml: a document has no kind
  Give it apiVersion and kind; a file that is no Kubernetes object does not belong under resources.
`);
});

test('a document without a name', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [a.yaml]\n',
    'a.yaml': `apiVersion: v1
kind: ConfigMap
`,
  })).toBe(`a.yaml: a document has no metadata.name
  Give it a metadata.name.
`);
});

test('objects that become one by a namespace', async () => {
  expect(await explained({
    'kustomization.yaml': `namespace: prod
resources: [a.yaml]
`,
    'a.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: a, namespace: x}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a, namespace: y}
`,
  })).toBe(`kustomization.yaml:1: setting the namespace makes objects the same: ConfigMap x/a, ConfigMap y/a
  Rename one of them, or leave namespace out of this kustomization and set it in the files.
`);
});

test('a generator that is to merge into nothing', async () => {
  expect(await explained({
    'kustomization.yaml': `configMapGenerator:
- name: cfg
  behavior: merge
  literals: [a=b]
`,
  })).toBe(`kustomization.yaml:2: a generator is to merge into or replace the ConfigMap cfg, which no resource or base has
  Correct the name, or leave out 'behavior' so that the generator creates it.
`);
});

test('a literal without a value', async () => {
  expect(await explained({
    'kustomization.yaml': `configMapGenerator:
- name: cfg
  literals: [novalue]
`,
  })).toBe(`kustomization.yaml:3: the literal 'novalue' of a generator is not of the form key=value
  Write 'novalue=<value>'.
`);
});

test('replicas for nothing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replicas: [{name: zzz, count: 3}]
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:2: the replicas entry 'zzz' matches no Deployment, StatefulSet, ReplicaSet or ReplicationController
  Correct the name (as it is before this kustomization adds prefix or suffix), or remove the entry.
`);
});

test('a var for nothing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
vars:
- name: X
  objref: {kind: Service, name: x, apiVersion: v1}
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: the var 'X' points at a Service that no resource is
  Correct its objref; better, use replacements: vars are deprecated.
`);
});
