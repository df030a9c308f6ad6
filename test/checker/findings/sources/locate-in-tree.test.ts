import { sourceLine } from './tree';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  template:
    spec:
      containers:
        - name: side
          image: side:1
        - name: main
          image: main:1
          env:
            - {name: A, value: a}
`;
const BASE = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': DEPLOYMENT };
const IMAGE = 'spec.template.spec.containers[0].image';
const RENDERED = '{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 1, template: {spec: {containers: [{name: main, image: "main:1"}, {name: side, image: "side:1"}]}}}}';

function overlay(kustomization: string, files: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...BASE, ...files, 'overlay/kustomization.yaml': `resources: [../base]\n${kustomization}` };
}

test('a field that no patch names stands in the file of the object; items of lists are told by their names', () => {
  expect(sourceLine(overlay(''), 'spec.replicas', RENDERED)).toBe('base/web.yaml:6');
  expect(sourceLine(overlay(''), IMAGE, RENDERED)).toBe('base/web.yaml:13');
  expect(sourceLine(overlay(''), '', RENDERED)).toBe('base/web.yaml:1');
});

test('a field that is nowhere leads to the closest part that there is', () => {
  expect(sourceLine(overlay(''), 'spec.template.spec.containers[0].resources.limits', RENDERED)).toBe('base/web.yaml:12');
});

test.each([
  ['patches with a path', 'patches: [{path: p.yaml}]\n'],
  ['patches with a target', 'patches: [{path: p.yaml, target: {kind: Deployment, name: w.b}}]\n'],
  ['patchesStrategicMerge', 'patchesStrategicMerge: [p.yaml]\n'],
])('%s: a strategic-merge patch that names the field sets it', (_, kustomization) => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n        - name: main\n          image: main:2\n';
  expect(sourceLine(overlay(kustomization, { 'overlay/p.yaml': patch }), IMAGE, RENDERED)).toBe('overlay/p.yaml:9');
  expect(sourceLine(overlay(kustomization, { 'overlay/p.yaml': patch }), 'spec.template.spec.containers[1].image', RENDERED)).toBe('base/web.yaml:11');
});

test('an inline patch has the lines of the kustomization', () => {
  const kustomization = 'patches:\n  - patch: |-\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: web}\n      spec:\n        replicas: 3\n';
  expect(sourceLine(overlay(kustomization), 'spec.replicas', RENDERED)).toBe('overlay/kustomization.yaml:8');
});

test('a patch that merges into a mapping does not take it over', () => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n';
  expect(sourceLine(overlay('patches: [{path: p.yaml}]\n', { 'overlay/p.yaml': patch }), 'spec', RENDERED)).toBe('base/web.yaml:5');
});

test('a JSON patch sets what its operation names, and what stands below it in its value', () => {
  const patch = '- op: test\n  path: /spec/replicas\n  value: 1\n- op: replace\n  path: /spec/replicas\n  value: 3\n';
  const target = 'patches: [{path: p.yaml, target: {kind: Deployment}}]\n';
  expect(sourceLine(overlay(target, { 'overlay/p.yaml': patch }), 'spec.replicas', RENDERED)).toBe('overlay/p.yaml:6');
  const whole = '- op: replace\n  path: /spec\n  value:\n    replicas: 3\n';
  expect(sourceLine(overlay(target, { 'overlay/p.yaml': whole }), 'spec.replicas', RENDERED)).toBe('overlay/p.yaml:4');
  const removal = '- {op: remove, path: /spec/replicas}\n';
  expect(sourceLine(overlay(target, { 'overlay/p.yaml': removal }), 'spec.replicas', RENDERED)).toBe('base/web.yaml:6');
});

test('a patch for another object does not count', () => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: other}\nspec: {replicas: 3}\n';
  expect(sourceLine(overlay('patches: [{path: p.yaml}]\n', { 'overlay/p.yaml': patch }), 'spec.replicas', RENDERED)).toBe('base/web.yaml:6');
});

test('the last of several patches counts, the overlay after the base', () => {
  const patch = (replicas: number): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: ${replicas}}\n`;
  const files = { 'base/kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: b.yaml}]\n', 'base/b.yaml': patch(2), 'overlay/p.yaml': patch(3), 'overlay/q.yaml': patch(4) };
  expect(sourceLine(overlay('', files), 'spec.replicas', RENDERED)).toBe('base/b.yaml:4');
  expect(sourceLine(overlay('patches: [{path: p.yaml}, {path: q.yaml}]\n', files), 'spec.replicas', RENDERED)).toBe('overlay/q.yaml:4');
});

test('an object that is renamed and moved is still found, also by patches that use its first name', () => {
  const rendered = RENDERED.replace('{name: web}', '{name: dev-web-1, namespace: dev}');
  const kustomization = 'namespace: dev\nnamePrefix: dev-\nnameSuffix: "-1"\npatches: [{path: p.yaml}]\n';
  const files = overlay(kustomization, { 'overlay/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n' });
  expect(sourceLine(files, 'spec.replicas', rendered)).toBe('overlay/p.yaml:4');
  expect(sourceLine(files, 'metadata.namespace', rendered)).toBe('overlay/kustomization.yaml:2');
  expect(sourceLine(files, 'metadata.name', rendered)).toBe('overlay/kustomization.yaml:4');
});

test('images, replicas and labels of a kustomization set fields', () => {
  const kustomization = 'images:\n  - {name: other, newTag: "9"}\n  - {name: main, newTag: "2"}\nreplicas:\n  - name: web\n    count: 5\nlabels:\n  - pairs:\n      team: a\n';
  const rendered = RENDERED.replace('main:1', 'main:2').replace('{name: web}', '{name: web, labels: {team: a}}');
  expect(sourceLine(overlay(kustomization), IMAGE, rendered)).toBe('overlay/kustomization.yaml:4');
  expect(sourceLine(overlay(kustomization), 'spec.replicas', rendered)).toBe('overlay/kustomization.yaml:7');
  expect(sourceLine(overlay(kustomization), 'metadata.labels.team', rendered)).toBe('overlay/kustomization.yaml:10');
});

test('a component patches what its parent includes', () => {
  const files = overlay('components: [../extra]\n', {
    'extra/kustomization.yaml': 'kind: Component\npatches: [{path: p.yaml}]\n',
    'extra/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n',
  });
  expect(sourceLine(files, 'spec.replicas', RENDERED)).toBe('extra/p.yaml:5');
});

test('a generated object leads to the entry of its generator, a key of it to the line that gives it', () => {
  const files = overlay('configMapGenerator:\n  - name: settings\n    literals: [A=1]\n    files:\n      - app.yaml=conf.yaml\n      - plain.txt\n    envs: [one.env]\n', {
    'overlay/conf.yaml': 'a: 1\n', 'overlay/plain.txt': 'x\n', 'overlay/one.env': '# first\nB=2\n',
  });
  const generated = '{apiVersion: v1, kind: ConfigMap, metadata: {name: settings-4k7g9f2c2m}}';
  const lines = ['', 'data.A', 'data["app.yaml"]', 'data["plain.txt"]', 'data.B', 'data.none'].map((path) => sourceLine(files, path, generated));
  expect(lines).toEqual(['3', '4', 'conf', 'plain', 'env', '3'].map((line) => (
    { conf: 'overlay/conf.yaml:1', plain: 'overlay/plain.txt:1', env: 'overlay/one.env:2' }[line] ?? `overlay/kustomization.yaml:${line}`)));
});

test('what an overlay merges into a generated object is found in the overlay', () => {
  const files = overlay('configMapGenerator:\n  - name: settings\n    behavior: merge\n    literals:\n      - A=2\n', {
    'base/kustomization.yaml': 'resources: [web.yaml]\nconfigMapGenerator:\n  - name: settings\n    literals: [A=1, B=1]\n',
  });
  const generated = '{apiVersion: v1, kind: ConfigMap, metadata: {name: settings-4k7g9f2c2m}}';
  expect(sourceLine(files, 'data.A', generated)).toBe('overlay/kustomization.yaml:6');
  expect(sourceLine(files, 'data.B', generated)).toBe('base/kustomization.yaml:4');
});

test('items of a List and documents of one file are told apart', () => {
  const file = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata:\n      name: b\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata:\n      name: c\n';
  const files = { 'overlay/kustomization.yaml': 'resources: [a.yaml]\n', 'overlay/a.yaml': file };
  expect(sourceLine(files, 'metadata.name', '{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}')).toBe('overlay/a.yaml:15');
  expect(sourceLine(files, 'metadata.name', '{apiVersion: v1, kind: Namespace, metadata: {name: a}}')).toBe('overlay/a.yaml:3');
});

test('an object that no file explains has no source', () => {
  expect(sourceLine(overlay(''), 'spec', '{apiVersion: v1, kind: Service, metadata: {name: web}}')).toBeUndefined();
});
