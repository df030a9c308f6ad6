import { truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './fake-renderer';
import { writeTree } from './temporary-tree';
import { rendererOf } from '../../../../src/checker/read/render/renderer';
import { recallRenderer, rememberRenderer } from '../../../../src/checker/read/render/version-memo';

function program(name: string, size: number) {
  const root = writeTree();
  const path = script(join(root, name), '');
  truncateSync(path, size);
  const env = { PROJEN_GITOPS_CACHE: join(root, 'cache') };
  const renderer = rendererOf({ program: 'kubectl', path }, 'v1.33.0', 'v5.6.0');
  return { env, path, renderer };
}

test('the version of a program is remembered', () => {
  const { env, renderer } = program('kubectl', 20_000_000);
  expect(recallRenderer(renderer, env)).toBeUndefined();
  rememberRenderer(renderer, env);
  expect(recallRenderer({ program: 'kubectl', path: renderer.path }, env)).toEqual(renderer);
});

test('it is forgotten when the file changes', () => {
  const { env, path, renderer } = program('kubectl', 20_000_000);
  rememberRenderer(renderer, env);
  utimesSync(path, 1, 1);
  expect(recallRenderer(renderer, env)).toBeUndefined();
});

test.each([
  ['a wrapper, which is small', 'kubectl', 2_000],
  ['a version manager, which has another name', 'mise', 20_000_000],
])('it is not remembered for %s', (_what, name, size) => {
  const { env, renderer } = program(name, size);
  rememberRenderer(renderer, env);
  expect(recallRenderer(renderer, env)).toBeUndefined();
});

test('a cache that cannot be written does no harm', () => {
  const { path, renderer } = program('kubectl', 20_000_000);
  const env = { PROJEN_GITOPS_CACHE: join(path, 'below-a-file') };
  rememberRenderer(renderer, env);
  expect(recallRenderer(renderer, env)).toBeUndefined();
});
