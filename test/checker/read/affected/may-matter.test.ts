import { thatMayMatter } from '../../../../src/checker/read/affected/may-matter';
import { writeTree } from '../render/temporary-tree';

const root = () => writeTree({
  'overlays/a/kustomization.yaml': 'configMapGenerator: [{name: c, files: [app.properties]}]\n',
  'overlays/a/app.properties': 'a=b\n',
  'overlays/a/README.md': '',
});

test.each([
  ['a manifest, wherever it is', 'crds/widget.yaml', true],
  ['a file of settings', 'projen-gitops.validate.yml', true],
  ['objects as JSON', 'overlays/a/x.json', true],
  ['a kustomization without a suffix', 'overlays/b/Kustomization', true],
  ['what a build reads besides', 'overlays/a/app.properties', true],
  ['a folder that is gone', 'overlays/b/', true],
  ['what no build reads', 'overlays/a/README.md', false],
  ['what an editor leaves beside a manifest', 'overlays/a/.kustomization.yaml.swp', false],
  ['the configuration, whose output is saved later', '.projenrc.ts', false],
])('%s (%s): %p', (_, path, matters) => {
  const top = root();
  expect(thatMayMatter([`${top}/${path}`], top)).toEqual(matters ? [`${top}/${path}`] : []);
});
