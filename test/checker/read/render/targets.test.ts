import { join } from 'node:path';
import { writeTree } from './temporary-tree';
import { resolveTargets } from '../../../../src/checker/read/render/targets';
import { CommandFault } from '../../../../src/system/fault';

const KUSTOMIZATION = 'resources: []\n';

function repository(): string {
  return writeTree({
    'overlays/on-prem/kustomization.yaml': KUSTOMIZATION,
    'overlays/cloud-lb/kustomization.yml': KUSTOMIZATION,
    'overlays/cloud-lb/payments/kustomization.yaml': KUSTOMIZATION,
    'overlays/legacy/Kustomization': KUSTOMIZATION,
    'overlays/notes/README.md': '# no overlay\n',
    'charts/web/kustomization.yaml': KUSTOMIZATION,
  });
}

function fault(names: readonly string[], cwd: string): string {
  try {
    resolveTargets(names, cwd);
  } catch (error) {
    if (error instanceof CommandFault) return `${error.message}. ${error.hint}`;
  }
  return 'no fault';
}

test('without names, every directory right under overlays that holds a kustomization is meant', () => {
  const cwd = repository();
  expect(resolveTargets([], cwd)).toEqual([
    { name: 'cloud-lb', directory: join(cwd, 'overlays', 'cloud-lb') },
    { name: 'legacy', directory: join(cwd, 'overlays', 'legacy') },
    { name: 'on-prem', directory: join(cwd, 'overlays', 'on-prem') },
  ]);
});

test('a name is an overlay, a path is any kustomization', () => {
  const cwd = repository();
  expect(resolveTargets(['on-prem', 'charts/web', './overlays/cloud-lb/payments'], cwd)).toEqual([
    { name: 'on-prem', directory: join(cwd, 'overlays', 'on-prem') },
    { name: 'charts/web', directory: join(cwd, 'charts', 'web') },
    { name: 'overlays/cloud-lb/payments', directory: join(cwd, 'overlays', 'cloud-lb', 'payments') },
  ]);
});

test('the path of an overlay goes by the overlay\'s name, and one named twice is rendered once', () => {
  const cwd = repository();
  expect(resolveTargets(['overlays/on-prem/', 'on-prem'], cwd).map(({ name }) => name)).toEqual(['on-prem']);
});

test('an unknown name is answered with the one that was meant and those there are', () => {
  expect(fault(['on-perm'], repository())).toBe(
    "there is no overlay, directory or file 'on-perm'. Did you mean 'on-prem'? Name an overlay or a kustomization directory; the overlays are cloud-lb, legacy, on-prem.",
  );
});

test('a file is no target, and is not said to be missing', () => {
  expect(fault(['overlays/on-prem/kustomization.yaml'], repository())).toMatch(/^'overlays\/on-prem\/kustomization\.yaml' is a file, no kustomization directory\. Name an overlay or a kustomization directory; /);
});

test('a directory without a kustomization is refused', () => {
  expect(fault(['overlays/notes'], repository())).toBe(
    "the directory 'overlays/notes' holds no kustomization file. Name a directory with one of kustomization.yaml, kustomization.yml, Kustomization in it; the overlays are cloud-lb, legacy, on-prem.",
  );
});

test('a repository without overlays says so', () => {
  const cwd = writeTree();
  expect(fault([], cwd)).toBe(
    `there is no overlay: no directory under ${join(cwd, 'overlays')} holds a kustomization. Name a kustomization directory, or run \`npx projen\` to generate the overlays.`,
  );
});
