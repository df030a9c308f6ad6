import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCommand } from '../../src/cli/render';
import { runCommand } from '../../src/cli/run-command';
import type { Command } from '../../src/system/command';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const RENDERED = 'apiVersion: v1\ndata:\n  k: v\nkind: ConfigMap\nmetadata:\n  name: a\n';

function repository(overlays: readonly string[] = ['cloud-lb', 'on-prem']): string {
  return writeTree(Object.fromEntries(overlays.flatMap((name) => [
    [`overlays/${name}/kustomization.yaml`, 'resources: [a.yaml]\n'],
    [`overlays/${name}/a.yaml`, CONFIG_MAP],
  ])));
}

async function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env, command: Command = renderCommand) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(command, args, { cwd, env, terminal }), ...printed };
}

test('without names, every overlay is printed under its name', async () => {
  expect(await run(repository(), [])).toEqual({ exit: 0, out: `# overlay: cloud-lb\n${RENDERED}---\n# overlay: on-prem\n${RENDERED}`, err: '' });
});

test('a single one is printed as it is', async () => {
  expect(await run(repository(), ['on-prem'])).toEqual({ exit: 0, out: RENDERED, err: '' });
});

test('--format json prints the renderer and each overlay with its documents', async () => {
  const { exit, out } = await run(repository(), ['--format', 'json', 'on-prem']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    renderer: expect.stringMatching(/^ku\w+ v\d/) as string,
    overlays: [{ overlay: 'on-prem', documents: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { k: 'v' } }] }],
  });
});

test('--out writes one file per overlay and prints nothing', async () => {
  const cwd = repository();
  const { exit, out, err } = await run(cwd, ['--out', 'rendered']);
  expect([exit, out]).toEqual([0, '']);
  expect(err).toBe(`wrote ${join(cwd, 'rendered', 'cloud-lb.yaml')}\nwrote ${join(cwd, 'rendered', 'on-prem.yaml')}\n`);
  expect(readdirSync(join(cwd, 'rendered'))).toEqual(['cloud-lb.yaml', 'on-prem.yaml']);
  expect(readFileSync(join(cwd, 'rendered', 'on-prem.yaml'), 'utf8')).toBe(RENDERED);
});

/** A ConfigMap with a variable, delivered by both tools. */
function delivered(more: Readonly<Record<string, string>> = {}): string {
  return writeTree({
    'overlays/here/kustomization.yaml': 'resources: [a.yaml]\n',
    'overlays/here/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {host: "${HOST:=none}"}\n',
    'clusters/flux.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: here, namespace: flux-system}\nspec: {path: ./overlays/here, targetNamespace: team-f, postBuild: {substitute: {HOST: shop}}}\n',
    'clusters/argocd.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: here, namespace: argocd}\nspec: {source: {path: overlays/here, kustomize: {namePrefix: x-}}}\n',
    ...more,
  });
}

function configMap(name: string, host: string, namespace = ''): string {
  return `apiVersion: v1\ndata:\n  host: ${host}\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${namespace}`;
}

test('what is delivered is rendered as its controller applies it; --as takes one of them', async () => {
  const [flux, argo] = [configMap('a', 'shop', '  namespace: team-f\n'), configMap('x-a', '${HOST:=none}')];
  expect(await run(delivered(), ['--as', 'flux'])).toEqual({ exit: 0, out: flux, err: '' });
  expect(await run(delivered(), ['--as', 'argocd'])).toEqual({ exit: 0, out: argo, err: '' });
  expect(await run(delivered(), [])).toEqual({
    exit: 0, out: `# overlay: here (Application argocd/here)\n${argo}---\n# overlay: here (Kustomization flux-system/here)\n${flux}`, err: '',
  });
});

test('--as flux fills in defaults where nothing delivers, and names what has no value', async () => {
  const cwd = writeTree({
    'overlays/here/kustomization.yaml': 'resources: [a.yaml]\n',
    'overlays/here/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {host: "${HOST:=none}/${PATH}"}\n',
  });
  expect(await run(cwd, ['--as', 'flux'])).toEqual({
    exit: 0, out: configMap('a', 'none/${PATH}'), err: 'warning: here: nothing in the repository gives ${PATH} a value: Flux 2.9 refuses that, earlier versions leave nothing there\n',
  });
  expect((await run(cwd, [])).out).toBe(configMap('a', '${HOST:=none}/${PATH}'));
});

test('an overlay that does not build is explained, the others are rendered, and the exit code is 1', async () => {
  const cwd = repository(['a', 'b']);
  const broken = writeTree({ 'kustomization.yaml': 'resources:\n- missing.yaml\n' });
  expect(await run(cwd, ['a', broken, 'b'])).toEqual({
    exit: 1,
    out: `# overlay: a\n${RENDERED}---\n# overlay: b\n${RENDERED}`,
    err: expect.stringMatching(/^error: \S+ does not build: \S*kustomization\.yaml:2: the file 'missing\.yaml' does not exist\n {2}Create \S+, or correct or remove the entry\.\n$/) as string,
  });
});

test('warnings of kustomize go to stderr', async () => {
  const cwd = writeTree({ 'overlays/a/kustomization.yaml': 'bases: []\nresources: [a.yaml]\n', 'overlays/a/a.yaml': CONFIG_MAP });
  const { exit, out, err } = await run(cwd, []);
  expect([exit, out]).toEqual([0, RENDERED]);
  expect(err).toMatch(/^warning: a: 'bases' is deprecated/);
});

test.each([
  [['--nope'], "error: unknown option '--nope'\n  See `projen-gitops render --help`.\n"],
  [['--format', 'xml'], "error: option '--format <FORMAT>' argument 'xml' is invalid. Allowed choices are yaml, json.\n  See `projen-gitops render --help`.\n"],
  [['on-perm'], "error: there is no overlay, directory or file 'on-perm'\n  Did you mean 'on-prem'? Name an overlay or a kustomization directory; the overlays are cloud-lb, on-prem.\n"],
])('wrong usage %j is a fault', async (args, err) => {
  expect(await run(repository(), args)).toEqual({ exit: 2, out: '', err });
});

test('--help prints the usage and is no fault', async () => {
  const { exit, out, err } = await run(writeTree(), ['--help']);
  expect([exit, err]).toEqual([0, '']);
  expect(out).toMatch(/^Usage: projen-gitops render \[options\] \[NAME\|DIR\.\.\.\]\n/);
});

test('without any renderer it is a fault, with the three ways to get one', async () => {
  const cwd = repository();
  const env = { PATH: '', PROJEN_GITOPS_CACHE: join(cwd, 'cache'), PROJEN_GITOPS_KUBECTL_MIRROR: 'http://127.0.0.1:9' };
  const { exit, out, err } = await run(cwd, ['--out', 'rendered'], env);
  expect([exit, out, existsSync(join(cwd, 'rendered'))]).toEqual([2, '', false]);
  expect(err).toContain('error: no renderer: there is neither kubectl nor kustomize on this machine\n  Get one in any of three ways: ');
});

test('two that would be written to one file are a fault, not one file that lost the other', async () => {
  const cwd = writeTree({ 'a/b/kustomization.yaml': 'resources: [a.yaml]\n', 'a/b/a.yaml': CONFIG_MAP, 'a-b/kustomization.yaml': 'resources: [a.yaml]\n', 'a-b/a.yaml': CONFIG_MAP });
  const { exit, err } = await run(cwd, ['--out', 'rendered', 'a/b', 'a-b']);
  expect([exit, err]).toEqual([2, expect.stringContaining(`error: a/b and a-b would both be written to ${join(cwd, 'rendered/a-b.yaml')}\n`)]);
});

test('a kustomization above is written into the folder, by the name of its own', async () => {
  const cwd = writeTree({ 'top/kustomization.yaml': 'resources: [a.yaml]\n', 'top/a.yaml': CONFIG_MAP, 'top/here/x': '' });
  const { exit } = await run(join(cwd, 'top/here'), ['--out', 'rendered', '..']);
  expect([exit, readdirSync(join(cwd, 'top/here/rendered'))]).toEqual([0, ['top.yaml']]);
});
