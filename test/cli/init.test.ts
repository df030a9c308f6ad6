import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { initCommand } from '../../src/cli/init';
import { runCommand } from '../../src/cli/run-command';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'init-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function installTsx(): void {
  write('node_modules/tsx/package.json', '{"name":"tsx","exports":{"./cli":"./cli.js"}}');
  write('node_modules/tsx/cli.js', '');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** Puts packages where `npm install` would. */
function install({ tsNode = '', typescript, projen = true }: { readonly tsNode?: string; readonly typescript?: string; readonly projen?: boolean }): void {
  write('node_modules/ts-node/package.json', '{"name":"ts-node"}');
  if (projen) write('node_modules/projen/package.json', '{"name":"projen"}');
  write('node_modules/ts-node/dist/bin.js', tsNode);
  if (typescript !== undefined) write('node_modules/typescript/package.json', JSON.stringify({ name: 'typescript', version: typescript }));
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(initCommand, args, { cwd, env: process.env, terminal }), out, err };
}

const INSTALL = '  Run: npm install --save-dev projen projen-gitops ts-node typescript@~6.0\n';

test('without ts-node nothing is written, and the way to get it is said', async () => {
  write('node_modules/typescript/package.json', '{"name":"typescript","version":"6.0.3"}');
  expect(await run()).toEqual({ code: 2, out: '', err: `error: ts-node is not installed here\n${INSTALL}` });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(false);
});

test('without TypeScript nothing is written, and the way to get it is said', async () => {
  install({});
  expect(await run()).toEqual({ code: 2, out: '', err: `error: typescript is not installed here\n${INSTALL}` });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(false);
});

test('a TypeScript that ts-node cannot use is told before anything is written', async () => {
  install({ typescript: '7.0.2' });
  expect(await run()).toEqual({
    code: 2,
    out: '',
    err: 'error: TypeScript 7.0.2 is installed here, which ts-node cannot use\n  Run: npm install --save-dev typescript@~6.0, or with this one: npm install --save-dev tsx\n',
  });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(false);
});

test('without projen nothing is written', async () => {
  install({ typescript: '6.0.3', projen: false });
  expect(await run()).toMatchObject({ code: 2, err: `error: projen is not installed here\n${INSTALL}` });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(false);
});

test('where package.json says that files are ES modules, what runs those is asked for', async () => {
  write('package.json', '{"type":"module"}');
  install({ typescript: '6.0.3' });
  expect(await run()).toMatchObject({ code: 2, err: 'error: tsx is not installed here\n  Run: npm install --save-dev projen projen-gitops tsx typescript@~6.0\n' });
});

test('an ES module is written and run, with any TypeScript', async () => {
  write('package.json', '{"type":"module"}');
  install({ typescript: '7.0.2' });
  installTsx();
  expect(await run('x')).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, '.projenrc.ts'), 'utf8')).toContain("new GitOpsProject({ name: 'x', type: 'module', typescriptVersion: '~7.0.2' })");
});

test('with tsx beside it, a TypeScript that ts-node cannot use is kept', async () => {
  install({ typescript: '7.0.2' });
  installTsx();
  expect(await run('x')).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, '.projenrc.ts'), 'utf8')).toContain("new GitOpsProject({ name: 'x', typescriptVersion: '~7.0.2' })");
});

test('with a TypeScript that fits, the first configuration is written and run', async () => {
  install({ typescript: '6.0.3' });
  expect(await run('our-gitops')).toEqual({ code: 0, out: '', err: 'Edit .projenrc.ts and run "npx projen".\n' });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(true);
});

test('a configuration that does not run is told by the exit code, and taken away, so that init can be run again', async () => {
  install({ typescript: '6.0.3', tsNode: 'process.exit(3)' });
  expect(await run()).toEqual({ code: 1, out: '', err: '' });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(false);
});

test('a configuration that was generated from and is not right is kept, because npx projen goes on from there', async () => {
  install({ typescript: '6.0.3', tsNode: 'const fs = require("node:fs"); fs.mkdirSync(".projen"); fs.writeFileSync(".projen/tasks.json", "{}"); process.exit(1)' });
  expect(await run()).toMatchObject({ code: 1 });
  expect(existsSync(join(cwd, '.projenrc.ts'))).toBe(true);
});

test('a configuration that exists is kept', async () => {
  write('.projenrc.ts', '// mine\n');
  expect(await run()).toEqual({ code: 2, out: '', err: 'error: .projenrc.ts exists already\n  Run "npx projen" to generate from it.\n' });
});
