import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_MAP, writeTree } from './temporary-tree';
import { findRenderer } from '../../../../src/checker/read/render/find-renderer';
import { mirrorOf } from '../../../../src/checker/read/render/mirror';
import type { RenderResult } from '../../../../src/checker/read/render/render';
import { renderDirectory } from '../../../../src/checker/read/render/render';
import type { Renderer } from '../../../../src/checker/read/render/renderer';

async function build(cwd: string, edit: string): Promise<RenderResult> {
  const renderer = await findRenderer({ cwd, env: process.env, note: () => undefined }) as Renderer;
  const directory = join(cwd, 'app');
  return renderDirectory(renderer, { name: 'app', directory, edited: { file: join(directory, 'kustomization.yaml'), text: edit } }, { cwd });
}

const FILES = { 'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': CONFIG_MAP, 'app/kustomization.yaml': 'resources: [../base]\n' };

test('an edited kustomization is built with the files around it, which stay as they are', async () => {
  const result = await build(writeTree(FILES), 'resources: [../base]\nnamespace: shop\n');
  expect(result).toMatchObject({ ok: true, text: CONFIG_MAP.replace('  name: a', '  name: a\n  namespace: shop').replace('data:\n  k: v\n', '').replace('apiVersion: v1\n', 'apiVersion: v1\ndata:\n  k: v\n') });
});

test('an error names the files of the repository, not of the copy', async () => {
  const result = await build(writeTree(FILES), 'resources: [../base, missing.yaml]\n');
  expect(result.ok ? '' : result.explanation.remedy).toBe('Create app/missing.yaml, or correct or remove the entry.');
});

test('the copy is removed', () => {
  const directory = join(writeTree(FILES), 'app');
  const mirror = mirrorOf(directory, { file: join(directory, 'kustomization.yaml'), text: 'resources: [../base]\n' });
  expect(existsSync(join(mirror.directory, '../base/a.yaml'))).toBe(true);
  mirror.remove();
  expect(existsSync(dirname(mirror.directory))).toBe(false);
});
