import { outlineReader } from '../../../../src/checker/read/affected/closure';
import { kustomizationsAmong, rootsAmong } from '../../../../src/checker/read/affected/roots';
import type { FileReader } from '../../../../src/checker/read/kustomization/files';

/** Kustomizations by directory, with their text. */
function rootsOf(tree: Readonly<Record<string, string>>): string[] {
  const texts = new Map(Object.entries(tree).map(([directory, text]) => [`/r/${directory}/kustomization.yaml`.replace('//', '/'), text]));
  const directories = new Set(Object.keys(tree).map((directory) => `/r/${directory}`.replace(/\/$/, '')));
  const files: FileReader = { read: (path) => texts.get(path), isDirectory: (path) => directories.has(path) };
  return rootsAmong(kustomizationsAmong([...texts.keys()], '/r'), '/r', { files, read: outlineReader(files) }).map(({ name, aside }) => (aside ? `(${name})` : name));
}

const BASE = 'resources: [app.yaml]\n';
const ON_BASE = 'resources: [../../base]\n';

test.each<[string, Record<string, string>, string[]]>([
  ['overlays, of which base is a part', { 'base': BASE, 'overlays/a': ON_BASE, 'overlays/b': ON_BASE }, ['a', 'b']],
  ['an overlay in a folder of overlays', { 'overlays/prod/eu': BASE, 'overlays/dev': BASE }, ['dev', 'prod/eu']],
  ['an overlay that another one builds on', { 'overlays/a': BASE, 'overlays/b': 'resources: [../a]\n' }, ['a', 'b']],
  ['units are parts of their overlay', { 'overlays/a': 'resources: [one]\n', 'overlays/a/one': BASE }, ['a']],
  ['what lies elsewhere stands aside', { 'overlays/a': BASE, 'clusters/eu': BASE }, ['a', '(clusters/eu)']],
  ['and keeps its own name beside an overlay of that name', { 'overlays/a': BASE, 'a': BASE }, ['a', '(./a)']],
  ['but not what only brings together the parts of overlays', { 'base': 'resources: [one]\n', 'base/one': BASE, 'overlays/a': 'resources: [../../base/one]\n' }, ['a']],
  ['without overlays, every kustomization that no other includes', { 'apps/web': BASE, 'clusters/eu': 'resources: [../../apps/web]\n', 'infra/dns': BASE }, ['clusters/eu', 'infra/dns']],
  ['several layouts', { 'apps/web/overlays/eu': ON_BASE, 'apps/web/base': BASE, 'environments/dev': BASE }, ['apps/web/overlays/eu', 'environments/dev']],
  ['the repository itself', { '': BASE }, ['.']],
  ['no component', { 'overlays/a': 'components: [../../components/c]\n', 'components/c': 'kind: Component\n', 'components/d': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n' }, ['a']],
  ['nothing hidden or installed', { 'apps/web': BASE, '.cache/x': BASE, 'node_modules/x': BASE }, ['apps/web']],
])('%s', (_, tree, expected) => {
  expect(rootsOf(tree)).toEqual(expected);
});
