import { appliedWith } from '../../../../src/checker/read/gitops/applied-with';
import { diskFiles } from '../../../../src/checker/read/kustomization/files';
import { writeTree } from '../render/temporary-tree';

const FLUX = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\n';

/** By what each file is applied, from the top of the repository. */
function homes(files: Readonly<Record<string, string>>, applied: readonly string[] = []): Readonly<Record<string, string>> {
  const root = writeTree(files);
  const home = appliedWith(root, new Set(applied.map((folder) => `${root}${folder === '' ? '' : `/${folder}`}`)), diskFiles);
  return Object.fromEntries(Object.keys(files).filter((name) => !name.endsWith('kustomization.yaml')).map((name) => [name, home(`${root}/${name}`).slice(root.length + 1)]));
}

test('files that lie side by side are applied one by one', () => {
  expect(homes({ 'flux/staging.yaml': FLUX, 'flux/production.yaml': FLUX })).toEqual({ 'flux/staging.yaml': 'flux/staging.yaml', 'flux/production.yaml': 'flux/production.yaml' });
});

test('files of one kustomization are applied together, others beside it are not', () => {
  expect(homes({ 'flux/kustomization.yaml': 'resources: [a.yaml, sub/b.yaml]\n', 'flux/a.yaml': FLUX, 'flux/sub/b.yaml': FLUX, 'flux/c.yaml': FLUX })).toEqual({
    'flux/a.yaml': 'flux', 'flux/sub/b.yaml': 'flux', 'flux/c.yaml': 'flux/c.yaml',
  });
});

test('what lies below a folder that Flux applies is applied together, as far as a kustomization in it has it', () => {
  const files = { 'prod/a.yaml': FLUX, 'prod/apps/b.yaml': FLUX, 'prod/more/kustomization.yaml': 'resources: [c.yaml]\n', 'prod/more/c.yaml': FLUX, 'prod/more/d.yaml': FLUX };
  expect(homes(files, ['prod'])).toEqual({ 'prod/a.yaml': 'prod', 'prod/apps/b.yaml': 'prod', 'prod/more/c.yaml': 'prod', 'prod/more/d.yaml': 'prod/more/d.yaml' });
});

test('the uppermost folder counts, and the top of the repository may be it', () => {
  expect(homes({ 'prod/apps/a.yaml': FLUX }, ['prod/apps', 'prod'])).toEqual({ 'prod/apps/a.yaml': 'prod' });
  expect(homes({ 'prod/apps/a.yaml': FLUX }, ['', 'prod'])).toEqual({ 'prod/apps/a.yaml': '' });
});
