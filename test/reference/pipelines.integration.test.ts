import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { ACTIONS } from '../../src/generator/workflows/parts/actions';
import { writeTree } from '../checker/read/render/temporary-tree';

const ROOT = resolve(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/pipelines.md'), 'utf8');

/** The code under each heading. */
const RECIPES = Object.fromEntries(PAGE.split(/^## /m).slice(1).flatMap((section): [string, string][] => {
  const [, language, code] = /^```(yaml|groovy)\n([^]*?)^```$/m.exec(section) ?? [];
  return language === undefined ? [] : [[section.split('\n')[0], code]];
}));
const SERVERS = Object.keys(RECIPES).filter((name) => name !== 'pre-commit');

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A recipe's data; a key that stands twice, or an anchor that there is not, fails. */
function data(name: string): Json {
  const document = parseDocument(RECIPES[name], { strict: true, uniqueKeys: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Json;
}

const COMMAND_KEYS = ['run', 'script'];

/** The commands of a recipe, as its server hands them to a shell. */
function commandsIn(value: Json, key = ''): readonly string[] {
  if (typeof value === 'string') return COMMAND_KEYS.includes(key) ? [value] : [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((entry) => commandsIn(entry, key));
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, entry]) => commandsIn(entry, name)) : [];
}

const commandsOf = (name: string): readonly string[] => (name === 'Jenkins' ? [...RECIPES[name].matchAll(/\bsh '(.*)'$/gm)].map(([, command]) => command) : commandsIn(data(name)));

const git = (cwd: string, ...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, encoding: 'utf8' }).trim();
const commit = (cwd: string): void => {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'a');
};

/** Puts programs first on the path: npm does nothing, npx runs this package from its sources; a kubectl is there and not fetched. */
function programs(): string {
  const npx = `#!/bin/sh\nshift\ncommand=$1\nshift\n[ "$command" = fetch-kubectl ] && exit 0\nexec "${process.execPath}" "${ROOT}/node_modules/ts-node/dist/bin.js" --cwd-mode -P "${ROOT}/scripts/tsconfig.json" "${ROOT}/scripts/$command.ts" "$@"\n`;
  const folder = writeTree({ npm: '#!/bin/sh\nexit 0\n', npx });
  for (const name of ['npm', 'npx']) chmodSync(join(folder, name), 0o755);
  return folder;
}

const config = (content: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${content}\n`;

/** A pull request as servers check it out: the merge of a branch with the target, which a remote has. */
function pullRequest(changed: string): { readonly cwd: string; readonly base: string } {
  const origin = writeTree({ 'overlays/dev/kustomization.yaml': 'resources: [a.yaml]\n', 'overlays/dev/a.yaml': config('data: {A: "1"}') });
  git(origin, 'init', '--quiet', '--initial-branch', 'main');
  commit(origin);
  const cwd = join(writeTree({}), 'clone');
  git(origin, 'clone', '--quiet', origin, cwd);
  git(cwd, 'checkout', '--quiet', '-b', 'change');
  writeFileSync(join(cwd, 'overlays/dev/a.yaml'), config(changed));
  commit(cwd);
  git(cwd, 'checkout', '--quiet', '--detach', 'main');
  git(cwd, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  return { cwd, base: git(cwd, 'rev-parse', 'HEAD^1') };
}

/** Runs the commands of a recipe one after another; the index of the one that fails, or -1. */
function failing(name: string, { cwd, base }: ReturnType<typeof pullRequest>): number {
  const env = {
    ...process.env,
    PATH: `${programs()}:${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: join(cwd, 'report.html'),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    BUILD_ARTIFACTSTAGINGDIRECTORY: cwd,
    CHANGE_TARGET: 'main',
  };
  return commandsOf(name).findIndex((command) => {
    try {
      execFileSync('bash', ['-e', '-c', command], { cwd, env, stdio: 'pipe' });
      return false;
    } catch {
      return true;
    }
  });
}

describe.each(SERVERS)('the recipe for %s', (name) => {
  it('installs, validates and compares', () => {
    const commands = commandsOf(name);
    expect(commands[0]).toBe('npm ci');
    expect(commands.filter((command) => / validate /.test(command)).length).toBeGreaterThan(0);
    expect(commands.filter((command) => / diff --base /.test(command))).toHaveLength(1);
  });
});

it.each(['GitHub', 'Bitbucket Pipelines', 'Jenkins'])('the commands for %s pass on what is right, and show what it changes', (name) => {
  const change = pullRequest('data: {A: "2"}');
  expect(failing(name, change)).toBe(-1);
  expect(readFileSync(join(change.cwd, 'report.html'), 'utf8')).toContain('data.A');
});

it('what is wrong fails the command that validates', () => {
  const change = pullRequest('dta: {}');
  const at = failing('GitLab', change);
  expect(commandsOf('GitLab')[at]).toBe('npx projen-gitops validate --format junit > gitops.xml');
  expect(readFileSync(join(change.cwd, 'gitops.xml'), 'utf8')).toContain('unknown-field');
  expect(existsSync(join(change.cwd, 'report.html'))).toBe(false);
});

it('on GitHub, nothing may write, and every action is pinned as the generated workflows pin it', () => {
  expect(data('GitHub')).toMatchObject({ permissions: {}, jobs: { gitops: { permissions: { contents: 'read' } } } });
  const pins = [...RECIPES.GitHub.matchAll(/uses: (\S+) # (\S+)/g)].map(([, uses, release]) => ({ uses, release }));
  expect(pins).toEqual([ACTIONS.checkout, ACTIONS.setupNode]);
});

it('what is kept and what is published are what was written', () => {
  const kept: readonly (readonly [string, RegExp])[] = [
    ['GitLab', /junit: gitops\.xml/], ['GitLab', /paths: \[report\.html\]/], ['Bitbucket Pipelines', /> test-results\/gitops\.xml/],
    ['Azure Pipelines', /testResultsFiles: \$\(Build\.ArtifactStagingDirectory\)\/gitops\.xml/], ['Jenkins', /junit 'gitops\.xml'/], ['Jenkins', /archiveArtifacts 'report\.html'/],
  ];
  for (const [name, place] of kept) expect(RECIPES[name]).toMatch(place);
});

it('the hook for pre-commit is the one that the repository defines', () => {
  const [defined] = parseDocument(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')).toJS() as readonly Json[];
  expect(data('pre-commit')).toEqual({ repos: [{ repo: 'local', hooks: [defined] }] });
});
