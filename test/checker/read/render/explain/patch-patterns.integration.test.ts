import { DEPLOYMENT } from '../temporary-tree';
import { explained } from './explained';

test('a Component that is built on its own', async () => {
  expect(await explained({
    'kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: p.yaml}]\n',
    'p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n',
  })).toContain('\n  This is a Component, which changes what others include: build a kustomization that names it under components. ');
});

test('a strategic merge patch for no resource', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: wbe
    spec:
      replicas: 2
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:7: a patch is for apps/v1 Deployment wbe, which no resource of the kustomization is
  Correct apiVersion, kind, name and namespace in the patch (as they are before this kustomization adds prefix, suffix or namespace), add the resource, or remove the patch.
`);
});

const UNMATCHED = `a patch is for apps/v1 Deployment gone, which no resource of the kustomization is
  Correct apiVersion, kind, name and namespace in the patch (as they are before this kustomization adds prefix, suffix or namespace), add the resource, or remove the patch.
`;

const named = (kind: string, name: string): string => `apiVersion: ${kind === 'Service' ? 'v1' : 'apps/v1'}\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;

test('a patch for no resource is not mixed up with what is called alike', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [s.yaml, gone.yaml]\npatches: [{path: p1.yaml}, {path: p2.yaml}]\n',
    's.yaml': named('Service', 'gone-internal'),
    'gone.yaml': named('Service', 'gone'),
    'p1.yaml': named('Service', 'gone'),
    'p2.yaml': named('Deployment', '"gone"'),
  })).toBe(`p2.yaml:4: ${UNMATCHED}`);
});

test('an inline patch for no resource is found behind other patches, and in one line', async () => {
  const resources = { 's.yaml': named('Service', 'gone') };
  const other = '- path: p.yaml\n  target: {kind: Service}\n';
  const patch = '{apiVersion: apps/v1, kind: Deployment, metadata: {name: gone}}';
  const files = { ...resources, 'p.yaml': named('Deployment', 'gone') };
  expect(await explained({ ...files, 'kustomization.yaml': `resources: [s.yaml]\npatches:\n${other}- patch: "${patch}"\n` }))
    .toBe(`kustomization.yaml:5: ${UNMATCHED}`);
  expect(await explained({ ...files, 'kustomization.yaml': `resources: [s.yaml]\npatches:\n${other}- patch: |-\n    # why\n    ${patch}\n` }))
    .toBe(`kustomization.yaml:7: ${UNMATCHED}`);
});

test('a JSON patch is found by its operation and its whole path', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.json, target: {kind: Deployment}}]\n',
    'a.yaml': DEPLOYMENT,
    'p.json': `[
  {"op": "add", "path": "/spec/replicas2", "value": 1},
  {"op": "remove", "path": "/spec/replicas"}
]
`,
  })).toMatch(/^p\.json:3: a JSON patch would remove \/spec\/replicas, but /);
});

test('a patchesStrategicMerge file for no resource', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patchesStrategicMerge:
- p.yaml
`,
    'a.yaml': DEPLOYMENT,
    'p.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: wbe
`,
  })).toBe(`p.yaml:4: a patch is for apps/v1 Deployment wbe, which no resource of the kustomization is
  Correct apiVersion, kind, name and namespace in the patch (as they are before this kustomization adds prefix, suffix or namespace), add the resource, or remove the patch.
`);
});

test('a JSON patch whose test fails', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- target: {kind: Deployment}
  patch: |
    - op: test
      path: /metadata/name
      value: other
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:6: a JSON patch tests /metadata/name for a value that the object does not have there
  Bring the tested value up to date with the object, or remove the test and what depends on it.
`);
});

test('a JSON patch of a field that is not there', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- target: {kind: Deployment}
  patch: |
    - op: replace
      path: /spec/nope/deep
      value: other
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:6: a JSON patch would replace /spec/nope/deep, but the object has nothing there
  Correct the path or the target; to set a value that may be absent, use op: add.
`);
});

test('a JSON patch of a list item that is not there', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- target: {kind: Deployment}
  patch: |
    - op: replace
      path: /spec/template/spec/containers/3/image
      value: y
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:6: a JSON patch would replace /spec/template/spec/containers/3/image, but the object has nothing there
  Correct the path or the target; to set a value that may be absent, use op: add.
`);
});

test('a JSON patch that removes what is not there', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- target: {kind: Deployment}
  patch: |
    - op: remove
      path: /spec/replicas
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:6: a JSON patch would remove /spec/replicas, but the object has nothing there
  Correct the path or the target, or remove the operation.
`);
});

test('a JSON patch without a target', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- patch: |
    - op: remove
      path: /spec/replicas
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:4: a JSON patch has no target
  Give the entry a target with kind and name.
`);
});

test('a patch file that is no patch', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- path: p.yaml
`,
    'a.yaml': DEPLOYMENT,
    'p.yaml': 'hello world\n',
  })).toBe(`p.yaml: the patch is neither a strategic merge patch nor a JSON patch
  A strategic merge patch needs apiVersion, kind and metadata.name; a JSON patch is a list whose entries have op, path and value.
`);
});

test('a strategic merge patch without a name', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- path: p.yaml
`,
    'a.yaml': DEPLOYMENT,
    'p.yaml': `apiVersion: apps/v1
kind: Deployment
spec: {replicas: 2}
`,
  })).toBe(`p.yaml: the patch is neither a strategic merge patch nor a JSON patch
  A strategic merge patch needs apiVersion, kind and metadata.name; a JSON patch is a list whose entries have op, path and value.
`);
});

test('an entry without patch and path', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- target: {kind: Deployment}
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:2: an entry under patches needs either a patch or a path:
    target:
      kind: Deployment
  Give it exactly one of the two.
`);
});

test('a target that is no regular expression', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- path: p.yaml
  target: {kind: Deployment, name: 'w(eb'}
`,
    'a.yaml': DEPLOYMENT,
    'p.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: x}
`,
  })).toBe(`kustomization.yaml:4: the target of a patch is malformed: missing closing ): \`^(?:w(eb)$\`
  group, version, kind, name and namespace are regular expressions; labelSelector and annotationSelector are selectors such as a=b,c!=d.
`);
});

test('a target whose label selector is malformed', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: x}
  target: {labelSelector: 'a=b=c'}
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:7: the target of a patch is malformed: found '=', expected: ',' or 'end of string'
  group, version, kind, name and namespace are regular expressions; labelSelector and annotationSelector are selectors such as a=b,c!=d.
`);
});
