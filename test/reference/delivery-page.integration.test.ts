import { join } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import { readResources } from '../../src/checker/read/resources/read';
import { customSchemas } from '../../src/checker/rules/custom/custom-schemas';
import { checkObject } from '../../src/checker/rules/object/check-object';
import { renderCommand } from '../../src/cli/render';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import type { JsonObject } from '../../src/kubernetes/objects/json';
import { asList, at } from '../../src/kubernetes/objects/json';
import { loadSchemas } from '../../src/kubernetes/schemas/load';
import type { Command } from '../../src/system/command';
import { kustomize } from '../helpers/render';
import { isConfiguration, runConfiguration, snippetsOf } from '../helpers/snippets';

const SNIPPETS = snippetsOf('docs/delivery.md');
const COMMANDS = SNIPPETS.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
/** These are for the suite with real controllers. */
const NEEDS_CLUSTER = /^(?:kubectl (?:create|apply|delete) |flux (?:install$|suspend )|argocd )/;

const PROGRAMS: Readonly<Record<string, Command>> = { render: renderCommand, validate: validateCommand };

async function start(line: string, cwd: string): Promise<string> {
  const [program, first, ...rest] = line.split(' ');
  if (program === 'kubectl' && first === 'kustomize') return kustomize(join(cwd, rest[0]));
  const command = PROGRAMS[rest[0]];
  if (program !== 'npx' || first !== 'projen-gitops' || command === undefined) throw new Error(`nothing runs "${line}"`);
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, colour: false, interactive: false };
  expect(await runCommand(command, rest.slice(1), { cwd, env: process.env, terminal })).toBe(0);
  return out;
}

test('every command that needs no cluster runs in what the first configuration makes', async () => {
  const local = COMMANDS.filter((line) => !NEEDS_CLUSTER.test(line));
  expect(local).toHaveLength(3);
  await runConfiguration(SNIPPETS.filter(isConfiguration)[0], async ({ exitCode, output, folder }) => {
    expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, '']);
    for (const line of local) expect(await start(line, folder)).not.toBe('');
  });
}, 60_000);

test('what a command applies is what the first configuration writes', async () => {
  const folders = COMMANDS.flatMap((line) => /^kubectl apply -k (delivery\/\S+)$/.exec(line)?.[1] ?? []);
  expect(folders).toEqual(['delivery/argocd/cloud', 'delivery/flux/cellar']);
  await runConfiguration(SNIPPETS.filter(isConfiguration)[0], async ({ folder }) => {
    for (const path of folders) expect(await kustomize(join(folder, path))).toContain('kind: ');
  });
}, 60_000);

test('the manifests of the page are those that an API server takes', () => {
  const manifests = SNIPPETS.filter(({ language }) => language === 'yaml').map(({ text }) => text);
  expect(manifests).toHaveLength(3);
  const documents = parseAllDocuments(manifests.join('---\n')).map((document) => document.toJS() as JsonObject);
  // No schema of these is at hand; what they make for a pull request is judged.
  const made = documents.filter(({ kind }) => kind === 'ResourceSet').flatMap(({ spec }) => asList(at(spec, 'resources')));
  expect(made).toHaveLength(3);
  const judged = [...documents.filter(({ apiVersion }) => apiVersion !== 'fluxcd.controlplane.io/v1'), ...made].map((object) => stringify(object)).join('---\n');
  const filled = judged.replaceAll('<< inputs.id >>', '7').replaceAll('<< inputs.sha >>', 'a'.repeat(40));
  const { resources } = readResources(filled, 'docs/delivery.md');
  const context = { customSchema: customSchemas({ cwd: __dirname }).forStream(resources) };
  expect(resources.flatMap((resource) => checkObject(resource, loadSchemas(), context)).map(({ rule, path, message }) => `${rule} ${path} ${message}`)).toEqual([]);
});
