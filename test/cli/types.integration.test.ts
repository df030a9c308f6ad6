import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import * as ts from 'typescript';
import { runCommand } from '../../src/cli/run-command';
import { typesCommand } from '../../src/cli/types';

const ROOT = join(__dirname, '../..');
const FILE = 'projenrc/custom-kinds.d.ts';
const SAVED = 'kubectl get crd NAME -o yaml > crds/NAME.yaml';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'types-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function definition(kind: string, schema = '{ type: object, properties: { spec: { type: object, properties: { replicas: { type: integer } } } } }'): string {
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${kind.toLowerCase()}s.example.com }
spec:
  group: example.com
  names: { kind: ${kind} }
  scope: Namespaced
  versions: [{ name: v1, served: true, storage: true${schema === '' ? '' : `, schema: { openAPIV3Schema: ${schema} }`} }]
`;
}

async function types(...args: readonly string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const terminal = { out: (text: string) => void (err += text), err: (text: string) => void (err += text), colour: false, interactive: false };
  return { code: await runCommand(typesCommand, args, { cwd, env: {}, terminal }), err };
}

const written = (): readonly string[] => readFileSync(join(cwd, FILE), 'utf8').match(/'example.*'/g) ?? [];

test('a misspelt field of a kind in the repository does not compile once its types are written', async () => {
  write('crds/widget.yaml', definition('Widget'));
  const entry = relative(join(cwd, 'node_modules/projen-gitops'), join(ROOT, 'src/index.ts'));
  write('node_modules/projen-gitops/package.json', JSON.stringify({ name: 'projen-gitops', types: entry }));
  write('.projenrc.ts', `import type { GitOpsRepository } from 'projen-gitops';
import type {} from './projenrc/custom-kinds';
declare const repository: GitOpsRepository;
const metadata = { name: 'a' };
repository.addManifest({ apiVersion: 'example.com/v1', kind: 'Widget', metadata, spec: { replicas: 2 } });
repository.addManifest({ apiVersion: 'example.com/v1', kind: 'Widget', metadata, spec: { replica: 2 } });
repository.addManifest({ apiVersion: 'example.com/v1', kind: 'Gadget', metadata, spec: { replica: 2 } });
`);
  expect(await types()).toEqual({ code: 0, err: `wrote ${FILE}: 1 kind\n` });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
  };
  const program = ts.createProgram([join(cwd, '.projenrc.ts')], options);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(join(cwd, '.projenrc.ts')));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([
    'Object literal may only specify known properties, but \'replica\' does not exist in type \'V1WidgetSpec\'. Did you mean to write \'replicas\'?',
  ]);
});

test('every YAML and JSON file counts, but for hidden folders, node_modules and what is rendered', async () => {
  write('a/b/widget.yml', definition('Widget'));
  write('c/gadget.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\n${definition('Gadget')}`);
  write('c/readme.md', definition('Page'));
  for (const folder of ['.hidden', 'node_modules/x', 'rendered']) write(`${folder}/other.yaml`, definition('Other'));
  expect(await types()).toEqual({ code: 0, err: `wrote ${FILE}: 2 kinds\n` });
  expect(written()).toEqual(['\'example.com/v1 Gadget\'', '\'example.com/v1 Widget\'']);
});

test('where files or folders are named, these alone', async () => {
  for (const kind of ['Widget', 'Gadget', 'Other']) write(`${kind.toLowerCase()}/crd.yaml`, definition(kind));
  await types('widget', 'gadget/crd.yaml', '--out', FILE);
  expect(written()).toEqual(['\'example.com/v1 Gadget\'', '\'example.com/v1 Widget\'']);
});

test('a second run changes nothing; --check finds a file that is outdated or not there, and writes nothing', async () => {
  write('widget.yaml', definition('Widget'));
  const outdated = 'Run "npx projen types", and commit the file.\n';
  expect(await types('--check')).toEqual({ code: 1, err: `error: ${FILE} is not there\n  ${outdated}` });
  expect(existsSync(join(cwd, FILE))).toBe(false);
  await types();
  expect(await types()).toEqual({ code: 0, err: `${FILE} is up to date: 1 kind\n` });
  expect(await types('--check')).toEqual({ code: 0, err: `${FILE} is up to date: 1 kind\n` });
  write('gadget.yaml', definition('Gadget'));
  expect(await types('--check')).toEqual({ code: 1, err: `error: ${FILE} is outdated\n  ${outdated}` });
  expect(written()).toEqual(['\'example.com/v1 Widget\'']);
});

test('the import is asked for where .projenrc.ts lacks it', async () => {
  write('widget.yaml', definition('Widget'));
  write('.projenrc.ts', '');
  expect((await types()).err).toBe(`wrote ${FILE}: 1 kind\nMake it known in .projenrc.ts:  import type {} from './projenrc/custom-kinds';\n`);
});

test('what cannot be read is a warning where it was found, and a fault where it was named', async () => {
  write('widget.yaml', definition('Widget'));
  write('chart/crd.yaml', `{{ if .Values.crds }}\n${definition('Gadget')}{{ end }}\n`);
  const { code, err } = await types();
  expect({ code, err: err.replace(/: line .*/, ': line …') }).toEqual({
    code: 0, err: `warning: chart/crd.yaml names a CustomResourceDefinition and is not read: line …\nwrote ${FILE}: 1 kind\n`,
  });
  expect((await types('chart/crd.yaml')).code).toBe(2);
  expect(await types('none.yaml')).toMatchObject({ code: 2, err: expect.stringMatching(/none\.yaml cannot be read: .*\n {2}Name files or folders with CustomResourceDefinitions\.\n$/) });
});

test('without a schema there is no type', async () => {
  write('widget.yaml', definition('Widget', ''));
  expect(await types()).toEqual({
    code: 2,
    err: `warning: the CustomResourceDefinition of Widget (example.com) has no schema: it gets no type
error: there is no CustomResourceDefinition with a schema
  Save those of your operators in the repository, for example in crds/: ${SAVED}\n`,
  });
});

test('a file that someone else wrote stays, and no file outside of the folder is written', async () => {
  write('widget.yaml', definition('Widget'));
  write(FILE, 'export interface Mine {}\n');
  expect(await types()).toEqual({ code: 2, err: `error: ${FILE} was not written by this command\n  Move it away, or name another file with --out.\n` });
  expect((await types('--out', '../outside.d.ts')).code).toBe(2);
  expect(await types('--out', 'types.ts')).toEqual({ code: 2, err: `error: --out types.ts is no .d.ts file\n  Name a file of types, such as ${FILE}.\n` });
});
