import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { alignNames, completeSides, planSide, selectNames } from '../../../../src/checker/diff/sides/plan';
import { unreadBetween } from '../../../../src/checker/diff/sides/uncovered';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'kind: List\n');
  }
}

function rendered(label: string): [string, number][] {
  return planSide(label, root).rendered.map(({ name, files }) => [name, files.length]);
}

test('a folder of files is one overlay a file; its folders are one overlay each', () => {
  write('out/cloud.yaml', 'out/on-prem.yaml', 'out/edge/a.yaml', 'out/edge/b.yaml');
  expect(rendered('out')).toEqual([['edge', 2], ['cloud', 1], ['on-prem', 1]]);
});

test('a folder under rendered/ is one overlay with a file for each object', () => {
  write('rendered/cloud/service.yaml', 'rendered/cloud/deployment.yaml');
  expect(rendered('rendered/cloud')).toEqual([['cloud', 2]]);
  expect(rendered('rendered')).toEqual([['cloud', 2]]);
});

test('so is any folder with the list of rendered manifests in it or beside it', () => {
  write('elsewhere/service.yaml', 'elsewhere/deployment.yaml', 'elsewhere/.rendered.json');
  expect(rendered('elsewhere')).toEqual([['elsewhere', 2]]);
  write('branch/cloud/service.yaml', 'branch/cloud/deployment.yaml', 'branch/.rendered.json');
  expect(rendered('branch/cloud')).toEqual([['cloud', 2]]);
  expect(rendered('branch')).toEqual([['cloud', 2]]);
});

test('kustomizations are rendered', () => {
  write('overlays/a/kustomization.yaml', 'overlays/b/kustomization.yaml');
  expect(planSide('.', root).targets.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(planSide('overlays/a', root).targets.map(({ name }) => name)).toEqual(['a']);
});

test('two single things are compared whatever they are called', () => {
  write('old.yaml', 'new.yaml');
  expect(alignNames(planSide('old.yaml', root), planSide('new.yaml', root)).map((plan) => plan.rendered.map(({ name }) => name))).toEqual([['new'], ['new']]);
});

test('a name that neither side has is a fault', () => {
  write('a.yaml');
  const plan = planSide('a.yaml', root);
  expect(() => selectNames([plan, plan], ['b'])).toThrow("neither side has an overlay 'b'");
  expect(selectNames([plan, plan], ['a'])[0].rendered).toHaveLength(1);
});

test('a path with nothing to compare is a fault', () => {
  mkdirSync(join(root, 'empty'));
  expect(() => planSide('empty', root)).toThrow("'empty' holds no kustomization, no overlays/ and no YAML files");
  expect(() => planSide('gone', root)).toThrow("'gone' cannot be read: ENOENT");
});

describe('a repository without overlays/', () => {
  test('is what no other kustomization includes', () => {
    write('apps/web/kustomization.yaml', 'clusters/eu/kustomization.yaml');
    expect(planSide('.', root).targets.map(({ name }) => name)).toEqual(['apps/web', 'clusters/eu']);
  });

  test('and what is a root on one side alone is compared on both', () => {
    write('old/base/kustomization.yaml', 'new/base/kustomization.yaml', 'old/overlays/a/kustomization.yaml');
    writeFileSync(join(root, 'old/overlays/a/kustomization.yaml'), 'resources: [../../base]\n');
    const [before, after] = completeSides(planSide('old', root), planSide('new', root));

    expect(before.targets.map(({ name }) => name)).toEqual(['a', 'base']);
    expect(after.targets.map(({ name }) => name)).toEqual(['base']);
  });
});

test('a kustomization that is named is one side, what else lies in it stands aside', () => {
  write('old/kustomization.yaml', 'old/test/kustomization.yaml', 'new/kustomization.yaml');
  const [before, after] = alignNames(planSide('old', root), planSide('new', root));

  expect(before.targets.map(({ name, aside }) => [name, aside])).toEqual([['new', undefined], ['test', true]]);
  expect(after.targets.map(({ name }) => name)).toEqual(['new']);
});

test('manifests that differ and that no build reads are named', () => {
  write('old/overlays/a/kustomization.yaml', 'new/overlays/a/kustomization.yaml', 'new/overlays/a/values.yaml', 'new/elsewhere/settings.yaml');
  mkdirSync(join(root, 'new/apps'));
  for (const file of ['new/apps/web.yaml', 'new/overlays/a/unused.yaml']) writeFileSync(join(root, file), 'apiVersion: v1\nkind: ConfigMap\n');
  const side = (name: string): { root: string; targets: string[] } => ({ root: join(root, name), targets: [join(root, name, 'overlays/a')] });

  expect(unreadBetween(side('old'), side('new'))).toEqual(['apps/web.yaml']);
});
