import { CONFIG_MAP, DEPLOYMENT } from '../temporary-tree';
import { explained } from './explained';

test('a kustomization that is no YAML', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- a.yaml
 - b: [

`,
  })).toBe(`kustomization.yaml:3: the kustomization is not valid YAML: mapping values are not allowed in this context
  Correct the indentation or quoting at that line or the one before it.
`);
});

test('a mistyped field', async () => {
  expect(await explained({
    'kustomization.yaml': `resorces:
- a.yaml
`,
    'a.yaml': CONFIG_MAP,
  })).toBe(`kustomization.yaml:1: a kustomization has no field 'resorces'
  Did you mean 'resources'?
`);
});

test('a mistyped field below another', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
labels:
- pairs: {a: b}
  includeSelector: true
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:4: a kustomization has no field 'includeSelector'
  Did you mean 'includeSelectors'?
`);
});

test('a field of the wrong type', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: a.yaml\n',
    'a.yaml': CONFIG_MAP,
  })).toBe(`kustomization.yaml:1: the field 'resources' of the kustomization is text, but must be a list
  Write it as a list.
`);
});

test('a patch that is named as in patchesStrategicMerge', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [a.yaml]\npatches:\n- p.yaml\n',
    'a.yaml': CONFIG_MAP,
    'p.yaml': CONFIG_MAP,
  })).toBe(`kustomization.yaml:2: an entry of 'patches' in the kustomization is text, but must be a mapping
  Write '- path: FILE' for a patch in a file.
`);
});

test('an empty kustomization', async () => {
  expect(await explained({
    'kustomization.yaml': '# nothing\n',
  })).toBe(`kustomization.yaml: the kustomization is empty: it names no resource, component or generator
  List what it consists of under resources.
`);
});

test('a kustomization of another kind', async () => {
  expect(await explained({
    'kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomisation
resources: [a.yaml]
`,
    'a.yaml': CONFIG_MAP,
  })).toBe(`kustomization.yaml:2: the kind of the kustomization file is neither Kustomization nor Component
  Write 'kind: Kustomization', or leave apiVersion and kind out.
`);
});

test('a kustomization named as a component', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'components: [../c]\n',
    'c/kustomization.yaml': 'namePrefix: x-\n',
  }, 'o')).toBe(`c/kustomization.yaml: 'c' is named under components, but its kind is Kustomization
  Give it 'apiVersion: kustomize.config.k8s.io/v1alpha1' and 'kind: Component', or name it under resources.
`);
});

test('a component named as a resource', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'resources: [../c]\n',
    'c/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
namePrefix: x-
`,
  }, 'o')).toBe(`o/kustomization.yaml:1: 'c' is a Component, but is named under resources
  Name it under components.
`);
});

test('a Helm chart', async () => {
  expect(await explained({
    'kustomization.yaml': `helmCharts:
- name: x
  repo: https://example.com
  version: 1.0.0
`,
  })).toBe(`kustomization.yaml:1: the kustomization inflates a Helm chart, which the renderer does not do unless told to
  Commit the rendered chart (\`helm template\`) and name it under resources.
`);
});

test('a plugin', async () => {
  expect(await explained({
    'kustomization.yaml': 'generators: [g.yaml]\n',
    'g.yaml': `apiVersion: x/v1
kind: G
metadata:
  name: g
  annotations:
    config.kubernetes.io/function: 'exec: {path: ./x}'
`,
  })).toBe(`g.yaml:2: the kustomization uses the plugin 'G', and plugins are not run
  Validate what is rendered where G is installed: kustomize build --enable-alpha-plugins … | projen-gitops validate -. What it decrypts never belongs into the repository.
`);
});
