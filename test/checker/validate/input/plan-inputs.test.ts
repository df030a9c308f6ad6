import { relative } from 'node:path';
import type { InputPlan } from '../../../../src/checker/validate/input/plan-inputs';
import { planInputs } from '../../../../src/checker/validate/input/plan-inputs';
import { CONFIG_MAP, writeTree } from '../../read/render/temporary-tree';

const BASE = { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': CONFIG_MAP };
const ROOTS = {
  ...BASE,
  'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../tls]\n',
  'tls/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n',
  'lonely/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n',
};

function flux(spec: string, name = 'shop'): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {${spec}}\n`;
}

const ARGO_OF_BASE = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: base}\nspec: {source: {path: base}}\n';

function plan(files: Record<string, string>, names: readonly string[] = [], as?: 'flux' | 'argocd'): InputPlan {
  const cwd = writeTree(files);
  const found = planInputs(names, { cwd, as });
  return { ...found, targets: found.targets.map((target) => ({ ...target, directory: relative(cwd, target.directory) })) };
}

function named({ targets }: InputPlan): string[] {
  return targets.map(({ name }) => name);
}

test('without names it is every kustomization that no other includes; bases and Components are parts of those', () => {
  expect(named(plan(ROOTS))).toEqual(['prod']);
});

test('a generated repository is its overlays', () => {
  const files = { ...ROOTS, 'overlays/a/kustomization.yaml': 'resources: [../../base]\n' };
  expect(named(plan(files))).toEqual(['a', 'prod']);
  expect(named(plan({ ...files, '.projen/gitops.json': '{}' }))).toEqual(['a']);
});

test('a folder is its own kustomization, else the roots below it, else its manifests with those of its subfolders', () => {
  expect(named(plan(ROOTS, ['base']))).toEqual(['base']);
  expect(named(plan({ 'apps/x/kustomization.yaml': 'resources: []\n', 'apps/y/kustomization.yaml': 'resources: []\n' }, ['apps']))).toEqual(['apps/x', 'apps/y']);
  const { files, targets } = plan({ 'plain/a.yaml': CONFIG_MAP, 'plain/deep/b.yml': CONFIG_MAP, 'plain/values.yaml': 'a: 1\n' }, ['plain']);
  expect([files.map(({ name }) => name), new Set(files.map(({ world }) => world)).size, targets]).toEqual([['plain/a.yaml', 'plain/deep/b.yml'], 1, []]);
});

test('a chart is no manifest, and what stands in its folder neither', () => {
  const files = { 'app/a.yaml': CONFIG_MAP, 'app/chart/Chart.yaml': 'apiVersion: v2\nname: a\n', 'app/chart/templates/b.yaml': CONFIG_MAP, 'app/charts.yaml': CONFIG_MAP };
  expect(plan(files, ['app']).files.map(({ name }) => name)).toEqual(['app/a.yaml', 'app/charts.yaml']);
  expect(() => plan({ 'chart/Chart.yaml': 'apiVersion: v2\nname: a\n' }, ['chart'])).toThrow("the directory 'chart' holds neither");
});

test.each([
  ['only the files right in it', '', ['app/a.yaml']],
  ['those below as well where it says so', ', directory: {recurse: true}', ['app/a.yaml', 'app/deep/b.yaml']],
])('of a folder without a kustomization Argo CD applies %s', (_what, directory, names) => {
  const argo = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: app}\nspec: {source: {path: app${directory}}}\n`;
  expect(plan({ 'app/a.yaml': CONFIG_MAP, 'app/deep/b.yaml': CONFIG_MAP, 'argo.yaml': argo }).files.map(({ name }) => name)).toEqual(names);
});

test('a folder of a delivery that holds a chart is passed over', () => {
  const argo = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: app}\nspec: {source: {path: chart}}\n';
  expect(plan({ ...ROOTS, 'chart/Chart.yaml': 'apiVersion: v2\nname: a\n', 'argo.yaml': argo }).files).toEqual([]);
});

test('a folder with neither is a mistake of the caller', () => {
  expect(() => plan({ 'docs/a.md': '' }, ['docs'])).toThrow("the directory 'docs' holds neither a kustomization nor a manifest");
});

test('targetNamespace, images and patches of a Flux Kustomization are written into the kustomization that is built', () => {
  const [target] = plan({
    ...BASE, 'clusters/shop.yaml': flux('path: ./base, targetNamespace: shop, images: [{name: web, newTag: "2"}], patches: [{patch: "x", target: {kind: A}}]'),
  }, ['base']).targets;
  expect(target.edited?.text).toBe(`resources:
  - a.yaml
namespace: shop
patches:
  - patch: x
    target:
      kind: A
images:
  - name: web
    newTag: "2"
`);
});

test('a folder without a kustomization is the one that Flux generates for it', () => {
  const files = {
    'app/a.yaml': CONFIG_MAP, 'app/deep/b.yaml': CONFIG_MAP, 'app/own/kustomization.yaml': 'resources: [c.yaml]\n', 'app/own/c.yaml': CONFIG_MAP, 'flux.yaml': flux('path: ./app'),
  };
  expect(plan(files, ['app']).targets[0].edited?.text).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ./a.yaml
  - ./deep/b.yaml
  - ./own
`);
});

test.each([
  ['that Flux applies', { 'flux.yaml': flux('path: ./app') }, true],
  ['in a repository that only Flux applies', { 'flux.yaml': flux('path: ./apps/${CLUSTER}'), 'other.yaml': flux('path: ./base', 'base'), ...BASE }, true],
  ['in a repository that Argo CD applies as well', { 'flux.yaml': flux('path: ./base'), ...BASE, 'argo.yaml': ARGO_OF_BASE }, false],
  ['that Argo CD applies', { 'argo.yaml': ARGO_OF_BASE.replace('path: base', 'path: app') }, false],
  ['that nothing applies', {}, false],
])('a kustomization %s may read files of the repository outside of its directory (%#)', (_which, files: Record<string, string>, may) => {
  const found = plan({ 'app/kustomization.yaml': 'resources: [../parts/a.yaml]\n', 'parts/a.yaml': CONFIG_MAP, ...files }, ['app']);
  expect(found.targets.map(({ unrestricted = false }) => unrestricted)).toEqual([may]);
});

test('several deliveries that differ are targets of their own, named; --as takes those of one tool', () => {
  const argo = 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec: {source: {path: base}, destination: {namespace: blue}}\n';
  const files = { ...BASE, 'a.yaml': flux('path: ./base, targetNamespace: green'), 'b.yaml': argo };
  expect(named(plan(files, ['base']))).toEqual(['base (Kustomization flux-system/shop)', 'base (Application shop)']);
  const [target] = plan(files, ['base'], 'argocd').targets;
  expect([target.name, target.delivery?.defaultNamespace, target.edited]).toEqual(['base', 'blue', undefined]);
});

const GROUPED = {
  'overlays/prod/kustomization.yaml': 'resources: [front, back]\n',
  'overlays/prod/front/kustomization.yaml': 'resources: [a.yaml]\n',
  'overlays/prod/front/a.yaml': CONFIG_MAP,
  'overlays/prod/back/kustomization.yaml': 'resources: [a.yaml]\n',
  'overlays/prod/back/a.yaml': CONFIG_MAP,
};

test('units that are moved are targets, and those of one cluster are one world', () => {
  const files = {
    ...GROUPED,
    'one/front.yaml': flux('path: ./overlays/prod/front, targetNamespace: team', 'front'),
    'one/back.yaml': flux('path: ./overlays/prod/back, targetNamespace: team', 'back'),
    'two/front.yaml': flux('path: ./overlays/prod/front', 'front'),
  };
  const { targets } = plan(files);
  expect(targets.map(({ name, edited }) => [name, edited !== undefined])).toEqual([
    ['prod/front (Kustomization flux-system/front in one)', true],
    ['prod/back (Kustomization flux-system/back)', true],
    ['prod/front (Kustomization flux-system/front in two)', false],
    ['prod/back (beside Kustomization flux-system/front in two)', false],
  ]);
  expect(new Set(targets.map(({ world }) => world)).size).toBe(2);
});

test('units that are applied as they are need not be told apart from their overlay', () => {
  expect(named(plan({ ...GROUPED, 'one/front.yaml': flux('path: ./overlays/prod/front', 'front') }))).toEqual(['prod']);
});

test('clusters may have deliveries of the same name', () => {
  const files = { ...BASE, 'one/a.yaml': flux('path: ./base, targetNamespace: blue'), 'two/a.yaml': flux('path: ./base, targetNamespace: green') };
  expect(named(plan(files, ['base']))).toEqual(['base (Kustomization flux-system/shop in one)', 'base (Kustomization flux-system/shop in two)']);
});

test('two that do the same and are applied together are both targets; those that merely lie in one folder may be for clusters of their own', () => {
  const two = { ...BASE, 'here/a.yaml': flux('path: ./base'), 'here/b.yaml': flux('path: ./base').replace('shop', 'more') };
  expect(named(plan({ ...two, 'here/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n' }, ['base']))).toEqual(['base (Kustomization flux-system/shop)', 'base (Kustomization flux-system/more)']);
  expect(named(plan(two, ['base']))).toEqual(['base']);
});

test.each([
  ['', undefined], [', postBuild: {substitute: {A: x}}', true], [', postBuild: {substituteFrom: [{kind: Secret, name: login}]}', false], [', postBuild: {substituteFrom: [{kind: ConfigMap, name: gone}]}', false],
])('whether every value that Flux substitutes is known: with "%s" %p', (more, known) => {
  expect(plan({ ...BASE, 'flux.yaml': flux(`path: ./base${more}`) }, ['base']).targets[0].delivery?.knowsVariables).toBe(known ?? false);
});

test('clusters of Argo CD are told apart by their servers, and its own by the folder', () => {
  const argo = (name: string, destination: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec: {source: {path: base}, destination: ${destination}}\n`;
  const both = (first: string, second: string, folder = 'x'): number => plan({ ...BASE, 'x/a.yaml': argo('a', first), [`${folder}/b.yaml`]: argo('b', second) }, ['base']).targets.length;
  expect(both('{server: https://a.example.com}', '{server: https://a.example.com}', 'y')).toBe(2);
  expect(both('{server: https://a.example.com}', '{server: https://b.example.com}')).toBe(1);
  expect(both('{server: https://kubernetes.default.svc}', '{server: https://kubernetes.default.svc}')).toBe(2);
  expect(both('{server: https://kubernetes.default.svc}', '{name: in-cluster}', 'y')).toBe(1);
  expect(both('{name: "{{name}}"}', '{name: "{{name}}"}')).toBe(1);
});

test("what postBuild says, and the ConfigMaps of the repository that it names, are values; a Secret's never are", () => {
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: flux-system}\ndata: {A: one, B: two}\n';
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: login, namespace: flux-system}\nstringData: {C: three}\n';
  const spec = 'path: ./base, postBuild: {substitute: {A: own}, substituteFrom: [{kind: ConfigMap, name: settings}, {kind: Secret, name: login}]}';
  const [target] = plan({ ...BASE, 'flux.yaml': flux(spec), 'settings.yaml': `${settings}---\n${secret}` }, ['base']).targets;
  expect(target.delivery?.variables).toEqual({ A: 'own', B: 'two' });
});

test('images, replicas and affixes of an Argo CD Application are written into the kustomization as kustomize edit writes them', () => {
  const kustomize = 'namePrefix: p-, images: ["web=reg/web:2", "api:3@sha256:x"], replicas: [{name: web, count: "4"}], commonLabels: {a: b}';
  const argo = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec: {source: {path: base, kustomize: {${kustomize}}}}\n`;
  expect(plan({ ...BASE, 'a.yaml': argo }, ['base']).targets[0].edited?.text).toBe(`resources:
  - a.yaml
namePrefix: p-
images:
  - name: api
    newTag: "3"
    digest: sha256:x
  - name: web
    newName: reg/web
    newTag: "2"
replicas:
  - name: web
    count: 4
commonLabels:
  a: b
`);
});

test('what an ApplicationSet fills in stands as a name that may be; objects without a namespace are there where all of them move', () => {
  const set = (kustomize: string): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: previews}
spec: {template: {spec: {source: {path: base${kustomize}}, destination: {namespace: "preview-{{.number}}"}}}}
`;
  const target = (kustomize: string) => plan({ ...BASE, 'a.yaml': set(kustomize) }, ['base']).targets[0];
  const moved = target(', kustomize: {namespace: "preview-{{.number}}"}');
  expect([moved.edited?.text, moved.delivery?.defaultNamespace]).toEqual(['resources:\n  - a.yaml\nnamespace: preview-x\n', 'preview-x']);
  expect(target('').delivery?.defaultNamespace).toBeUndefined();
});
