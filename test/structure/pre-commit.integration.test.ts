import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { writeTree } from '../checker/read/render/temporary-tree';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}

const HOOKS = parse(readFileSync(resolve(__dirname, '../../.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const [HOOK] = HOOKS;

/** A repository in which a program of the package's name is installed that writes down how it was called. */
function repository(): string {
  const cwd = writeTree({ 'package.json': '{"name":"a","private":true}' });
  const bin = join(cwd, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'projen-gitops'), '#!/bin/sh\necho "$PWD: $*"\nexit 1\n');
  chmodSync(join(bin, 'projen-gitops'), 0o755);
  return cwd;
}

test('the hook needs no build of this repository: it runs what the other one has installed, and passes its verdict on', () => {
  expect(HOOKS.map(({ id, language, pass_filenames: passes }) => ({ id, language, passes }))).toEqual([{ id: 'projen-gitops-validate', language: 'system', passes: false }]);
  const cwd = repository();
  const [program, ...args] = HOOK.entry.split(' ');
  let printed = '';
  try {
    execFileSync(program, args, { cwd, encoding: 'utf8' });
  } catch (error) {
    printed = (error as { readonly stdout: string }).stdout;
  }
  expect(printed).toBe(`${cwd}: validate\n`);
});

test.each([
  ['overlays/dev/kustomization.yaml', true], ['base/web/service.yml', true], ['config/app.properties', true], ['config/web.env', true], ['a.json', true],
  ['README.md', false], ['src/yaml.ts', false],
])('that %s is committed starts it: %p', (file, expected) => {
  expect(new RegExp(HOOK.files).test(file)).toBe(expected);
});
