import { CONFIG_MAP, DEPLOYMENT } from '../temporary-tree';
import { explained } from './explained';

test('a resource file that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- missing.yaml
`,
  })).toBe(`kustomization.yaml:2: the file 'missing.yaml' does not exist
  Create missing.yaml, or correct or remove the entry.
`);
});

test('a base that is missing', async () => {
  expect(await explained({
    'o/kustomization.yaml': `resources:
- ../base
`,
  }, 'o')).toBe(`o/kustomization.yaml:2: the file or directory '../base' does not exist
  Create base (a directory needs a kustomization.yaml), or correct or remove the entry.
`);
});

test('a file that a base of the base misses is named where it is named', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'resources: [../b]\n',
    'b/kustomization.yaml': 'resources: [../c]\n',
    'c/kustomization.yaml': `resources:
- x.yaml
- nope.yaml
`,
    'c/x.yaml': CONFIG_MAP,
  }, 'o')).toBe(`c/kustomization.yaml:3: the file 'nope.yaml' does not exist
  Create c/nope.yaml, or correct or remove the entry.
`);
});

test('a component that is missing', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'components: [../c]\n',
  }, 'o')).toBe(`o/kustomization.yaml:1: the file or directory '../c' does not exist
  Create c (a directory needs a kustomization.yaml), or correct or remove the entry.
`);
});

test('a base without a kustomization file', async () => {
  expect(await explained({
    'o/kustomization.yaml': `resources:
- ../base
`,
    'base/cm.yaml': CONFIG_MAP,
  }, 'o')).toBe(`o/kustomization.yaml:2: the directory 'base' holds no kustomization.yaml
  Add a kustomization.yaml that lists its files under resources, or name the files themselves.
`);
});

test('two kustomization files in one directory', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: []\n',
    'kustomization.yml': 'resources: []\n',
  })).toBe(`.: the directory '.' holds more than one kustomization file
  Keep one of kustomization.yaml, kustomization.yml and Kustomization.
`);
});

test('a base that leads back', async () => {
  expect(await explained({
    'a/kustomization.yaml': 'resources: [../b]\n',
    'b/kustomization.yaml': 'resources: [../a]\n',
  }, 'a')).toBe(`b/kustomization.yaml:1: the kustomization includes itself: b/kustomization.yaml names '../a', which is, or contains, a kustomization that is already being built
  Remove the entry that leads back; move what both need into a base that includes neither.
`);
});

test('a kustomization that includes itself', async () => {
  expect(await explained({
    'kustomization.yaml': 'resources: [.]\n',
  })).toBe(`kustomization.yaml:1: the kustomization includes itself: kustomization.yaml names '.', which is, or contains, a kustomization that is already being built
  Remove the entry that leads back; move what both need into a base that includes neither.
`);
});

test('a resource file outside of the kustomization', async () => {
  expect(await explained({
    'o/kustomization.yaml': 'resources: [../a.yaml]\n',
    'a.yaml': DEPLOYMENT,
  }, 'o')).toBe(`o/kustomization.yaml:1: the file 'a.yaml' lies outside of the kustomization o; kustomize reads single files only from the kustomization's own directory and below
  Move the file below the kustomization, or put a kustomization.yaml beside the file and name that directory under resources.
`);
});

test('a patch file outside of the kustomization', async () => {
  expect(await explained({
    'o/kustomization.yaml': `resources: [b.yaml]
patches:
- path: ../a.yaml
`,
    'o/b.yaml': DEPLOYMENT,
    'a.yaml': DEPLOYMENT,
  }, 'o')).toBe(`o/kustomization.yaml:3: the file 'a.yaml' lies outside of the kustomization o; kustomize reads single files only from the kustomization's own directory and below
  Move the file below the kustomization, or put a kustomization.yaml beside the file and name that directory under resources.
`);
});

test('a patch file that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patches:
- path: p.yaml
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: the patch file 'p.yaml' does not exist
  Create p.yaml, or correct or remove the entry under patches.
`);
});

test('a file of patchesStrategicMerge that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
patchesStrategicMerge:
- p.yaml
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: the file 'p.yaml' does not exist
  Create p.yaml, or correct or remove the entry.
`);
});

test('a file that a ConfigMap is to be generated from and that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `configMapGenerator:
- name: cfg
  files: [nope.properties]
`,
  })).toBe(`kustomization.yaml:3: a configMapGenerator or secretGenerator reads 'nope.properties', which does not exist
  Create nope.properties, or correct the entry under files.
`);
});

test('an env file that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `configMapGenerator:
- name: cfg
  envs: [nope.env]
`,
  })).toBe(`kustomization.yaml:3: a configMapGenerator or secretGenerator reads 'nope.env', which does not exist
  Create nope.env, or correct the entry under envs.
`);
});

test('a file of replacements that is missing', async () => {
  expect(await explained({
    'kustomization.yaml': `resources: [a.yaml]
replacements:
- path: nope.yaml
`,
    'a.yaml': DEPLOYMENT,
  })).toBe(`kustomization.yaml:3: the file 'nope.yaml' does not exist
  Create nope.yaml, or correct or remove the entry.
`);
});

test('a repository under components that cannot be fetched', async () => {
  const explanation = await explained({ 'kustomization.yaml': 'components:\n- https://127.0.0.1:1/o/n\n' });
  expect(explanation).toMatch(/^kustomization\.yaml:2: the remote resource 'https:\/\/127\.0\.0\.1:1\/o\/n' could not be fetched: fatal: /);
});

test('a remote resource that does not answer', async () => {
  expect(await explained({
    'kustomization.yaml': `resources:
- https://127.0.0.1:1/x.yaml
`,
  })).toBe(`kustomization.yaml:2: the remote resource 'https://127.0.0.1:1/x.yaml' could not be fetched: dial tcp 127.0.0.1:1: connect: connection refused
  Check the address and the network; better, copy what it holds into the repository, so that builds need no network and cannot change by themselves.
`);
});
