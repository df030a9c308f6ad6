import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check';
import { runCommand } from '../../src/cli/run-command';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'check-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function overlay(name: string, text: string): void {
  mkdirSync(join(cwd, 'overlays', name), { recursive: true });
  writeFileSync(join(cwd, 'overlays', name, 'kustomization.yaml'), 'resources: [a.yaml]\n');
  writeFileSync(join(cwd, 'overlays', name, 'a.yaml'), text);
}

async function check(env: NodeJS.ProcessEnv = process.env, args: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { code: await runCommand(checkCommand, args, { cwd, env, terminal }), ...printed };
}

test('every overlay is a row of the table; what is merely worth knowing is not shown', async () => {
  overlay('a', 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ExternalName, externalName: a.example}\n');
  overlay('b', 'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: a}\nspec: {controller: a.example/x}\n');
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split(/ +/).slice(0, 4).join(' '))).toEqual(['overlay documents errors warnings', 'a 1 0 0', 'b 1 0 0', '']);
});

test('an error is shown before the table, and fails the check', async () => {
  overlay('a', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n');
  const { code, out } = await check();
  expect(code).toBe(1);
  expect(out).toMatch(/^a: v1 ConfigMap a\n {2}error +dta: .* unknown-field\n.*\n +overlays\/a\/a\.yaml:4\n[^]*\na +1 +1 +0 /);
});

test.each([
  ['says how to get one', [], /^$/],
  ['with --fetch, tries to fetch one', ['--fetch'], /^fetching kubectl .*\n[^]*http:\/\/127\.0\.0\.1:9\/\S+ could not be fetched: /],
])('without a renderer the check %s, and succeeds', async (_what, args, err) => {
  overlay('a', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n');
  const env = { PATH: '', PROJEN_GITOPS_CACHE: join(cwd, 'cache'), PROJEN_GITOPS_KUBECTL_MIRROR: 'http://127.0.0.1:9' };
  expect(await check(env, args)).toEqual({
    code: 0, out: expect.stringMatching(/^The overlays are generated but not checked: /) as string, err: expect.stringMatching(err) as string,
  });
});

test('repositories below are checked together when they are named, in one table, each with its own settings', async () => {
  overlay('a', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n');
  for (const folder of ['shop', 'bank', 'empty']) mkdirSync(join(cwd, folder));
  for (const folder of ['shop', 'bank']) cpSync(join(cwd, 'overlays'), join(cwd, folder, 'overlays'), { recursive: true });
  writeFileSync(join(cwd, 'bank', 'projen-gitops.validate.yaml'), 'severity: {unknown-field: warning}\n');
  const { code, out } = await check(process.env, ['shop', 'bank', 'empty']);
  expect(code).toBe(1);
  expect(out).toMatch(/^shop\/a: v1 ConfigMap a\n {2}error +dta: .*\n.*\n +shop\/overlays\/a\/a\.yaml:4\n[^]*\nbank\/a: v1 ConfigMap a\n {2}warning +dta: /);
  expect(out.split('\n').slice(-3).map((line) => line.split(/ +/).slice(0, 4).join(' '))).toEqual(['shop/a 1 1 0', 'bank/a 1 0 1', '']);
});

test('a folder that is none is a fault', async () => {
  expect(await check(process.env, ['shop'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('error: shop is no folder') as string });
});

test('an option that it does not have is a fault', async () => {
  expect(await check(process.env, ['--nope'])).toMatchObject({ code: 2, err: "error: unknown option '--nope'\n  See `projen-gitops check --help`.\n" });
});

test('a repository without overlays has nothing to check', async () => {
  expect(await check()).toEqual({ code: 0, out: '', err: '' });
});
