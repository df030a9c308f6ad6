import { isComponent } from '../../../src/generator/project/is-component';
import { Tree } from '../../../src/system/tree';
import type { Declare } from '../../helpers/test-project';
import { useTestProject } from '../../helpers/test-project';

const project = useTestProject();

it.each([
  ['kustomization.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n', true],
  ['kustomization.yml', 'kind: "Component"\n', true],
  ['Kustomization', 'kind: Component\n', true],
  ['kustomization.yaml', 'kind: Kustomization\n', false],
  ['kustomization.yaml', '', false],
  ['component.yaml', 'kind: Component\n', false],
])('a folder with %j that says %j is a component: %j', (file, text, expected) => {
  project().write(`vendor/part/${file}`, text);
  expect(isComponent('vendor/part', new Tree(project().outdir))).toBe(expected);
});

it('a file, and what is not there, is no component', () => {
  project().write('vendor/part.yaml', 'kind: Component\n');
  const tree = new Tree(project().outdir);
  expect([isComponent('vendor/part.yaml', tree), isComponent('vendor/none', tree), isComponent('vendor', tree)]).toEqual([false, false, false]);
});

it('a component is included as one', () => {
  const declare: Declare = (repository) => {
    repository.addApp('web', { image: 'registry.example.com/web:1.2.3' });
    repository.addOverlay('here', { include: ['vendor/part', 'vendor/settings.yaml'] });
  };
  project().write('vendor/part/kustomization.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n');
  project().write('vendor/settings.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n');
  project().synth(declare);
  expect(project().read('overlays/here/kustomization.yaml')).toContain('resources:\n  - ../../base\n  - included/vendor/settings.yaml\ncomponents:\n  - ../../vendor/part\n');
});
