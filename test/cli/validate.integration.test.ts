import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: NodePort, selector: {app: a}, ports: [{port: 80}]}\n';
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'validate-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

async function run(args: readonly string[], stdin = ''): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  const context = { cwd, env: process.env, terminal, readStdin: async () => Buffer.from(stdin) };
  return { code: await runCommand(validateCommand, args, context), out, err };
}

test('a file without errors exits 0, and the summary says what was checked against what', async () => {
  write('a.yaml', CONFIG_MAP);
  expect(await run(['a.yaml', '--kubernetes', '1.34,1.33'])).toEqual({
    code: 0,
    err: '',
    out: expect.stringContaining('1 document checked against Kubernetes 1.34, 1.33: 0 errors, 0 warnings, 0 info\n'),
  });
});

test('a file with an error exits 1', async () => {
  write('a.yaml', `${CONFIG_MAP}dta: {}\n`);
  const { code, out } = await run(['a.yaml', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ renderer: '', documents: 1, findings: [{ overlay: 'a.yaml', document: 0, rule: 'unknown-field', path: 'dta' }] });
});

test('standard input is a stream like any other', async () => {
  const { code, out } = await run(['-', '--format', 'json', '--checks', 'object'], `${CONFIG_MAP}---\n{`);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ documents: 2, findings: [{ overlay: '-', document: 1, rule: 'invalid-yaml' }] });
});

test('--checks runs what it names and nothing else', async () => {
  write('a.yaml', SERVICE);
  const rules = async (checks: string): Promise<string[]> => {
    const { out } = await run(['a.yaml', '--format', 'json', '--checks', checks]);
    return JSON.parse(out).findings.map((finding: { rule: string }) => finding.rule);
  };
  expect(await rules('policy')).toEqual(['public-exposure']);
  expect(await rules('links')).toEqual(['service-selector-matches-nothing']);
  expect(await rules('object')).toEqual([]);
});

test('--severity and the settings file set levels; the command line wins', async () => {
  write('a.yaml', SERVICE);
  write('projen-gitops.validate.yaml', 'severity:\n  public-exposure: error\n');
  expect((await run(['a.yaml', '--checks', 'policy'])).code).toBe(1);
  expect((await run(['a.yaml', '--checks', 'policy', '--severity', 'public-exposure=info'])).code).toBe(0);
});

test('an overlay is rendered and checked under its name', async () => {
  write('overlays/lab/kustomization.yaml', 'resources: [a.yaml]\n');
  write('overlays/lab/a.yaml', CONFIG_MAP);
  const { code, out } = await run(['--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    renderer: expect.stringContaining('kustomize v'), documents: 1, overlays: [{ overlay: 'lab', source: 'overlays/lab/kustomization.yaml' }],
  });
});

test('an overlay that does not build is an error finding, and the others are checked', async () => {
  write('overlays/a/kustomization.yaml', 'resources: [missing.yaml]\n');
  write('overlays/b/kustomization.yaml', 'resources: [b.yaml]\n');
  write('overlays/b/b.yaml', CONFIG_MAP);
  const { code, out } = await run(['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    documents: 1, findings: [{ overlay: 'a', document: -1, rule: 'build-failed', message: expect.stringContaining('missing.yaml') }],
  });
});

test('renderers that differ are an error', async () => {
  write('overlays/a/kustomization.yaml', 'resources: [a.yaml]\n');
  write('overlays/a/a.yaml', CONFIG_MAP);
  for (const letter of ['a', 'b']) {
    write(`bin-${letter}/kustomize`, `#!/bin/sh\nif [ "$1" = version ]; then echo v5.5.0; else printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: ${letter}}\\n'; fi\n`);
    chmodSync(join(cwd, `bin-${letter}/kustomize`), 0o755);
  }
  expect((await run(['--renderer', 'bin-a/kustomize', '--renderer', 'bin-a/kustomize'])).code).toBe(0);
  const { code, out } = await run(['--renderer', 'bin-a/kustomize', '--renderer', 'bin-b/kustomize', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out).findings).toEqual([expect.objectContaining({ rule: 'renderers-differ', message: expect.stringContaining('-metadata: {name: a}\n+metadata: {name: b}') })]);
});

test.each([
  [['--kubernetes', '1.2', 'a.yaml'], /1\.2[^]*1\.3\d, 1\.3\d/],
  [['--checks', 'obejct', 'a.yaml'], /obejct[^]*object, links, policy/],
  [['--format', 'xml', 'a.yaml'], /xml[^]*text, json, sarif, github, junit/],
  [['--severity', 'nope=error', 'a.yaml'], /nope/],
  [['--severity', 'host-path', 'a.yaml'], /host-path[^]*rule=level/],
  [['--renderer', 'nowhere', 'overlays/a'], /^error: --renderer is 'nowhere', which is not an executable file\n/],
  [['missing'], /missing/],
  [['--nope'], /--nope/],
])('%j cannot be checked: exit 2, with what would be right', async (args, message) => {
  write('a.yaml', CONFIG_MAP);
  write('overlays/a/kustomization.yaml', 'resources: []\n');
  expect(await run(args)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
});

test.each(['', '\n# nothing\n---\n'])('standard input without a document, %j, is a fault, also beside other inputs', async (stdin) => {
  write('a.yaml', CONFIG_MAP);
  const fault = { code: 2, out: '', err: 'error: there is nothing to check on standard input\n  Did the command before it fail?\n' };
  expect(await run(['-'], stdin)).toEqual(fault);
  expect(await run(['a.yaml', '-'], stdin)).toEqual(fault);
});

test('files without any document are a fault, unless another one has some', async () => {
  write('a.yaml', CONFIG_MAP);
  write('empty.yaml', '');
  write('comment.yaml', '# nothing\n');
  expect(await run(['empty.yaml', 'comment.yaml'])).toEqual({
    code: 2,
    out: '',
    err: 'error: there is nothing to check in empty.yaml, comment.yaml: no document is in it\n  Name overlays, directories or files with objects.\n',
  });
  expect(await run(['empty.yaml', 'a.yaml'])).toMatchObject({ code: 0, out: expect.stringContaining('1 document checked') });
});

test('what is no text is a finding, not nothing', async () => {
  write('a.yaml', '\0');
  expect(await run(['a.yaml'])).toMatchObject({ code: 1, out: expect.stringContaining('is not UTF-8 text') });
});

test('a settings file with mistakes is a fault that names them all', async () => {
  write('a.yaml', CONFIG_MAP);
  write('projen-gitops.validate.yaml', 'severity: {nope: error}\nextra: 1\n');
  expect(await run(['a.yaml'])).toMatchObject({ code: 2, err: expect.stringMatching(/extra is no setting; severity\.nope is no rule and no check/) });
});

test('--list-rules lists every rule with the level that holds', async () => {
  const { code, out } = await run(['--list-rules', '--severity', 'host-path=error']);
  expect(code).toBe(0);
  expect(out).toMatch(/^policy +host-path +error +No Pod mounts a directory of its node\.$/m);
  expect(out).toMatch(/^policy +image-digest +off /m);
});

test('a fault of the settings does not hide behind one of the renderer', async () => {
  write('overlays/a/kustomization.yaml', 'resources: []\n');
  write('projen-gitops.validate.yaml', 'extra: 1\n');
  expect(await run(['--renderer', 'nowhere'])).toMatchObject({ code: 2, err: expect.stringContaining('extra is no setting') });
});

test.each([
  ['kustomizations that include each other', { 'overlays/a/kustomization.yaml': 'resources: [../../base]\n', 'base/kustomization.yaml': 'resources: [../overlays/a]\n' }],
  ['a directory that does not exist', { 'overlays/a/kustomization.yaml': 'resources: [../../base]\n' }],
  ['a directory without a kustomization', { 'overlays/a/kustomization.yaml': 'resources: [../../base]\n', 'base/a.yaml': CONFIG_MAP }],
  ['a kustomization that is not YAML', { 'overlays/a/kustomization.yaml': 'resources: [\n' }],
])('%s: the overlay does not build, and says where', async (_, files) => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  const { code, out } = await run(['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out).findings).toEqual([expect.objectContaining({ rule: 'build-failed', hint: expect.stringMatching(/./), source: expect.objectContaining({ file: expect.stringMatching(/kustomization\.yaml$/) }) })]);
});

test('CRLF and a byte-order mark in the files of an overlay change nothing', async () => {
  write('overlays/a/kustomization.yaml', '\uFEFFresources: [a.yaml]\r\n');
  write('overlays/a/a.yaml', `${CONFIG_MAP}dta: {}\n`.replaceAll('\n', '\r\n'));
  const { out } = await run(['--format', 'json', '--checks', 'object']);
  expect(JSON.parse(out).findings).toEqual([expect.objectContaining({ rule: 'unknown-field', source: { file: 'overlays/a/a.yaml', line: 4, column: 1 } })]);
});

test('a file that cannot be read is told and makes the run a fault; the others are judged', async () => {
  write('a.yaml', `${CONFIG_MAP}dta: {}\n`);
  write('huge.yaml', '');
  truncateSync(join(cwd, 'huge.yaml'), 3 * 2 ** 30);
  const { code, out } = await run(['huge.yaml', 'a.yaml', '--format', 'json']);
  expect(code).toBe(2);
  expect(JSON.parse(out).findings).toEqual([
    expect.objectContaining({ overlay: 'huge.yaml', rule: 'not-judged', message: 'huge.yaml cannot be read: File size (3221225472) is greater than 2 GiB', hint: 'The input is larger than can be read in one piece: split it.' }),
    expect.objectContaining({ overlay: 'a.yaml', rule: 'unknown-field' }),
  ]);
});

test('a renderer that does not start says nothing about an overlay: the run is a fault, the files beside it are judged', async () => {
  write('renderer', '#!/bin/sh\ncase "$*" in *version*) echo \'{"clientVersion":{"gitVersion":"v1.32.0"},"kustomizeVersion":"v5.5.0"}\'; rm "$0" ;; *) exit 1 ;; esac\n');
  chmodSync(join(cwd, 'renderer'), 0o755);
  write('x/kustomization.yaml', 'resources: [a.yaml]\n');
  write('x/a.yaml', CONFIG_MAP);
  write('a.yaml', `${CONFIG_MAP}dta: {}\n`);
  const { code, out } = await run(['x', 'a.yaml', '--format', 'json', '--renderer', join(cwd, 'renderer')]);
  expect(code).toBe(2);
  expect(JSON.parse(out).findings.map(({ overlay, rule }: { overlay: string; rule: string }) => `${overlay} ${rule}`)).toEqual(['x not-judged', 'a.yaml unknown-field']);
});

test('a kind without schema is told once with the entry that accepts it; --strict makes it an error', async () => {
  const widget = (name: string) => `apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: ${name}}\n`;
  write('a.yaml', `${widget('a')}---\n${widget('b')}`);
  write('b.yaml', widget('c'));
  const { code, out } = await run(['a.yaml', 'b.yaml', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).findings).toEqual([{
    overlay: 'a.yaml',
    document: 0,
    resource: 'example.com/v1 Widget a',
    rule: 'no-schema',
    severity: 'warning',
    path: '',
    message: 'there is no schema for example.com/v1 Widget; nothing in it was checked (3 objects)',
    hint: "Give its CustomResourceDefinition with --crds DIR, or accept it: 'example.com/v1 Widget' under acceptKinds in projen-gitops.validate.yaml.",
    subject: 'example.com/v1 Widget',
    objects: 3,
    source: { file: 'a.yaml', line: 1, column: 1 },
  }]);
  expect((await run(['a.yaml', '--strict'])).code).toBe(1);
  expect((await run(['a.yaml', '--strict', '--severity', 'no-schema=info'])).code).toBe(0);
});

describe('what is shown', () => {
  const OPEN = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: NodePort, selector: {app: a}, ports: [{port: 80}]}\nextra: 1\n';
  const severities = async (...args: string[]): Promise<{ code: number; err: string; shown: string[] }> => {
    write('a.yaml', OPEN);
    const { code, out, err } = await run(['a.yaml', '--format', 'json', ...args]);
    return { code, err, shown: JSON.parse(out).findings.map((finding: { severity: string }) => finding.severity) };
  };

  test('everything, without --min-severity', async () => {
    expect(await severities()).toEqual({ code: 1, err: '', shown: ['error', 'warning', 'info'] });
  });

  test('nothing below --min-severity; stderr says how much is hidden', async () => {
    expect(await severities('--min-severity', 'warning')).toEqual({ code: 1, err: 'not shown: 1 info (--min-severity warning)\n', shown: ['error', 'warning'] });
    expect(await severities('--min-severity', 'error')).toEqual({ code: 1, err: 'not shown: 1 warning, 1 info (--min-severity error)\n', shown: ['error'] });
  });

  test('--quiet leaves that out as well', async () => {
    expect(await severities('--min-severity', 'error', '--quiet')).toEqual({ code: 1, err: '', shown: ['error'] });
  });

  test('in text the counts at the end are those of all findings; --quiet leaves findings alone', async () => {
    write('a.yaml', SERVICE);
    expect((await run(['a.yaml', '--min-severity', 'error', '--checks', 'policy'])).out).toContain('0 errors, 0 warnings, 1 info\n');
    expect((await run(['a.yaml', '--min-severity', 'error', '--checks', 'policy', '--quiet'])).out).toBe('');
    const { out } = await run(['a.yaml', '--checks', 'links', '--quiet']);
    expect(out).toMatch(/^a\.yaml: v1 Service a\n {2}warning {2}.*service-selector-matches-nothing\n/);
    expect(out).not.toContain('documents');
  });

  test('a severity that there is none of is wrong usage', async () => {
    expect(await run(['a.yaml', '--min-severity', 'fatal'])).toMatchObject({ code: 2, out: '' });
  });
});
