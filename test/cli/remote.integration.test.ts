import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { remoteGate } from '../../src/checker/read/render/remote/gate';
import { renderDirectory } from '../../src/checker/read/render/render';
import { checkCommand } from '../../src/cli/check';
import { diffCommand } from '../../src/cli/diff';
import { renderCommand } from '../../src/cli/render';
import { renderedCommand } from '../../src/cli/rendered';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import type { Command } from '../../src/system/command';
import { run as runProgram } from '../../src/system/process';
import { script } from '../checker/read/render/fake-renderer';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const NOTHING = 'resources: [x.yaml]\n';

/** Every command that renders, with what it is told about the overlay `bad`. */
const COMMANDS: readonly (readonly [string, Command, readonly string[]])[] = [
  ['render', renderCommand, ['bad']],
  ['rendered', renderedCommand, ['bad']],
  ['validate', validateCommand, ['bad', '--format', 'json']],
  ['validate --renderer', validateCommand, ['bad', '--format', 'json', '--renderer', 'kubectl', '--renderer', 'kubectl']],
  ['check', checkCommand, []],
  ['diff --from', diffCommand, ['--from', 'overlays/good', '--to', 'overlays/bad']],
  ['diff --to', diffCommand, ['--from', 'overlays/bad', '--to', 'overlays/good']],
  ['diff --base', diffCommand, ['--base', 'HEAD']],
];

async function run(cwd: string, command: Command, args: readonly string[]) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(command, args, { cwd, env: process.env, terminal }), ...printed };
}

/** A repository with a good overlay, and one with this kustomization; what both were before is committed. */
async function repository(kustomization: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = writeTree({
    'overlays/good/kustomization.yaml': NOTHING,
    'overlays/good/x.yaml': CONFIG_MAP,
    'overlays/bad/kustomization.yaml': NOTHING,
    'overlays/bad/x.yaml': CONFIG_MAP,
    ...more,
  });
  await runProgram('git', ['init', '-q'], { cwd });
  await runProgram('git', ['add', '.'], { cwd });
  await runProgram('git', [...IDENTITY, 'commit', '-q', '-m', 'x'], { cwd });
  writeFileSync(join(cwd, 'overlays/bad/kustomization.yaml'), kustomization);
  return cwd;
}

let server: Server;
let asked = 0;
let port = 0;
beforeAll(async () => {
  server = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
});
beforeEach(() => void (asked = 0));
afterAll(() => void server.close());

/** Names of files below a directory that an attack would have written. */
function traces(directory: string): string[] {
  return (readdirSync(directory, { recursive: true }) as string[]).filter((name) => name.includes('PWNED'));
}

const ATTACK = (mark: string): string => `file:///nonexistent/x?ref=--upload-pack=touch%20${mark.replaceAll('/', '%2F')}`;

/** Where the attack could write: kustomize runs git in a temporary folder, so it names an absolute path. */
function attacks(mark: string): Readonly<Record<string, string>> {
  return {
    'an entry': `resources: ["${ATTACK(mark)}"]\n`,
    'a forced git address': `resources: ["git::${ATTACK(mark)}"]\n`,
    'an entry with a blank': `resources: ["${decodeURIComponent(ATTACK(mark)).replace('x?', 'x//?')} #"]\n`,
    'a base': 'resources: [../../evil]\n',
    'a field in capitals': `RESOURCES: ["${ATTACK(mark)}"]\n`,
    'what configures plugins': `transformers: ["${ATTACK(mark)}"]\n`,
    'a line that only kustomize sees end': `# x\rresources:\r- ${ATTACK(mark)}\r`,
  };
}

describe.each(Object.keys(attacks('')))('a command in %s', (attack) => {
  test.each(COMMANDS)('is not run by %s, whatever is allowed', async (_, command, args) => {
    const mark = join(writeTree(), 'PWNED');
    const cwd = await repository(attacks(mark)[attack], { 'evil/kustomization.yaml': `resources: ["${ATTACK(mark)}"]\n` });
    for (const allowed of [[], ['--allow-remote']]) {
      const { exit, out, err } = await run(cwd, command, [...args, ...allowed]);
      const reports = command === validateCommand || command === checkCommand;
      expect([exit, reports ? out : err]).toEqual([reports ? 1 : 2, expect.stringContaining("the protocol 'file' is neither https nor ssh")]);
      expect([existsSync(mark), traces(cwd)]).toEqual([false, []]);
    }
  });
});

test('the attack would be noticed: kubectl alone runs it', async () => {
  const mark = join(writeTree(), 'PWNED');
  const cwd = await repository(attacks(mark)['an entry']);
  await runProgram('kubectl', ['kustomize', 'overlays/bad'], { cwd });
  expect(existsSync(mark)).toBe(true);
});

describe('nothing is asked of a server', () => {
  const addresses: Readonly<Record<string, (port: number) => string>> = {
    'https': (at) => `https://127.0.0.1:${at}/x.yaml`,
    'http': (at) => `http://127.0.0.1:${at}/x.yaml`,
    'git over https': (at) => `git::https://localhost:${at}/o/n?ref=main`,
    'git over ssh': (at) => `ssh://git@localhost:${at}/o/n`,
  };

  test.each(COMMANDS.flatMap(([name, command, args]) => Object.keys(addresses).map((kind) => [name, kind, command, args] as const)))('by %s, over %s', async (_, kind, command, args) => {
    const cwd = await repository(`resources: ["${addresses[kind](port)}"]\n`);
    const { exit } = await run(cwd, command, args);
    expect([exit, asked]).toEqual([command === validateCommand || command === checkCommand ? 1 : 2, 0]);
  });

  test.each(['patches: [{path: "URL"}]', 'configMapGenerator: [{name: x, files: ["x=URL"]}]', 'openapi: {path: "URL"}', 'crds: ["URL"]', 'configurations: ["URL"]'])('for %s', async (field) => {
    const cwd = await repository(`${field.replace('URL', `https://127.0.0.1:${port}/x`)}\n`);
    expect((await run(cwd, renderCommand, ['bad'])).exit).toBe(2);
    expect(asked).toBe(0);
  });

  test('and it would be noticed: with --allow-remote it is asked', async () => {
    const cwd = await repository(`resources: ["https://127.0.0.1:${port}/x.yaml"]\n`);
    const { exit, err } = await run(cwd, renderCommand, ['bad', '--allow-remote']);
    expect([exit, err]).toEqual([1, expect.stringContaining('could not be fetched')]);
    expect(asked).toBeGreaterThan(0);
  });
});

test('validate says where the entry is, and still judges the rest', async () => {
  const cwd = await repository('namePrefix: a-\nresources:\n- x.yaml\n- https://example.com/o/n\n');
  const { exit, out } = await run(cwd, validateCommand, ['--format', 'json', '--checks', 'links']);
  expect(exit).toBe(1);
  const report = JSON.parse(out) as { readonly overlays: unknown; readonly findings: unknown };
  expect(report.findings).toEqual([expect.objectContaining({
    overlay: 'bad',
    rule: 'remote-resource',
    severity: 'error',
    message: "overlays/bad/kustomization.yaml:4: 'https://example.com/o/n' is remote, and nothing is fetched from example.com without permission",
    source: { file: 'overlays/bad/kustomization.yaml', line: 4 },
  })]);
  expect(report.overlays).toEqual([expect.objectContaining({ overlay: 'bad', documents: 0 }), expect.objectContaining({ overlay: 'good', documents: 1 })]);
});

test('render prints nothing of the others where one is refused', async () => {
  const cwd = await repository('resources: ["https://example.com/o/n"]\n');
  expect(await run(cwd, renderCommand, [])).toEqual({ exit: 2, out: '', err: expect.stringMatching(/^error: overlays\/bad\/kustomization\.yaml:1: 'https:\/\/example\.com\/o\/n' is remote/) as string });
});

describe('allowRemote', () => {
  test.each(COMMANDS)('in the settings of the directory that %s runs in lets a host through', async (_, command, args) => {
    const cwd = await repository(`resources: ["https://127.0.0.1:${port}/x.yaml"]\n`, { 'projen-gitops.validate.yaml': `allowRemote: ['127.0.0.1:${port}']\n` });
    await run(cwd, command, args);
    expect(asked).toBeGreaterThan(0);
  });

  test('in the settings beside what is looked at lets nothing through', async () => {
    const theirs = await repository(`resources: ["https://127.0.0.1:${port}/x.yaml"]\n`, { 'projen-gitops.validate.yaml': 'allowRemote: [127.0.0.1]\n' });
    writeFileSync(join(theirs, 'overlays/bad/projen-gitops.validate.yaml'), `allowRemote: ['127.0.0.1:${port}']\n`);
    const ours = writeTree();
    expect((await run(ours, renderCommand, [join(theirs, 'overlays/bad')])).exit).toBe(2);
    expect((await run(ours, validateCommand, [join(theirs, 'overlays/bad')])).exit).toBe(1);
    expect((await run(ours, diffCommand, ['--from', theirs, '--to', theirs])).exit).toBe(2);
    expect(asked).toBe(0);
  });
});

describe('what the reading misses', () => {
  const open = remoteGate({ all: false, hosts: () => [], helm: false }, () => []);

  test.each([
    ['http', () => `resources: ["http://127.0.0.1:${port}/o/n"]\n`],
    ['a patch over http', () => `patches: [{path: "http://127.0.0.1:${port}/x"}]\n`],
    ['git', () => `resources: ["ssh://git@127.0.0.1:${port}/o/n"]\n`],
    ['git over https', () => `components: ["https://127.0.0.1:${port}/o/n"]\n`],
  ])('%s asks no server all the same', async (_, kustomization) => {
    const directory = writeTree({ 'kustomization.yaml': kustomization() });
    const result = await renderDirectory({ program: 'kubectl', path: 'kubectl' }, { name: 'a', directory }, { gate: open });
    expect([result.ok, asked]).toEqual([false, 0]);
  });

  test('a command is not run all the same', async () => {
    const mark = join(writeTree(), 'PWNED');
    const directory = writeTree({ 'kustomization.yaml': attacks(mark)['an entry'] });
    const result = await renderDirectory({ program: 'kubectl', path: 'kubectl' }, { name: 'a', directory }, { gate: open });
    expect([result.ok, existsSync(mark)]).toEqual([false, false]);
  });
});

describe('plugins', () => {
  const FUNCTION = (path: string): string => `apiVersion: v1\nkind: X\nmetadata:\n  name: x\n  annotations:\n    config.kubernetes.io/function: |\n      exec: {path: ${path}}\n`;

  test.each([[[]], [['--allow-remote']], [['--allow-remote', '--enable-helm']]])('an executable is not run with %j', async (options) => {
    const mark = join(writeTree(), 'PWNED');
    const cwd = await repository('transformers: [t.yaml]\nresources: [x.yaml]\n');
    script(join(cwd, 'overlays/bad/plugin'), `touch ${mark}`);
    writeFileSync(join(cwd, 'overlays/bad/t.yaml'), FUNCTION('./plugin'));
    const { exit } = await run(cwd, renderCommand, ['bad', ...options]);
    expect([exit, existsSync(mark)]).toEqual([1, false]);
  });

  test('Helm is not run unless it was asked for, and that needs --allow-remote', async () => {
    const cwd = await repository('helmCharts: [{name: x, releaseName: x}]\n', { 'bin/keep': '' });
    script(join(cwd, 'bin/helm'), `touch ${join(cwd, 'HELM')}; exit 1`);
    const PATH = `${join(cwd, 'bin')}:${process.env.PATH}`;
    const before = process.env.PATH;
    process.env.PATH = PATH;
    try {
      expect(await run(cwd, renderCommand, ['bad', '--enable-helm'])).toEqual({ exit: 2, out: '', err: expect.stringMatching(/^error: --enable-helm needs --allow-remote\n/) as string });
      expect((await run(cwd, renderCommand, ['bad', '--allow-remote'])).exit).toBe(1);
      expect(existsSync(join(cwd, 'HELM'))).toBe(false);
      expect((await run(cwd, renderCommand, ['bad', '--allow-remote', '--enable-helm'])).exit).toBe(1);
      expect(existsSync(join(cwd, 'HELM'))).toBe(true);
    } finally {
      process.env.PATH = before;
    }
  });
});
