import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import type { ModuleType } from './init-folder';
import { checkFolder, moduleType, readFolder } from './init-folder';
import { starter } from './init-starter';
import { parseArguments } from './parse-arguments';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { runInForeground } from '../system/process';

const PROJENRC = '.projenrc.ts';
/** ts-node calls the compiler from JavaScript, which TypeScript 7 no longer offers: https://github.com/microsoft/typescript-go */
const NEWEST_TYPESCRIPT = 6;
const TYPESCRIPT = 'typescript@~6.0';

/** What runs a configuration before there is a tsconfig.json, and the package that it is in. */
interface Runner {
  readonly tool: string;
  readonly file: string;
  readonly options: readonly string[];
}

const RUNNERS: Readonly<Record<ModuleType, Runner>> = {
  commonjs: {
    tool: 'ts-node',
    file: 'ts-node/dist/bin.js',
    // Without a tsconfig.json TypeScript 6 refuses ts-node's defaults.
    options: ['--transpile-only', '--compilerOptions', JSON.stringify({ module: 'node16', moduleResolution: 'node16' })],
  },
  module: { tool: 'tsx', file: 'tsx/cli', options: [] },
};

function notInstalled(name: string, { tool }: Runner): CommandFault {
  return new CommandFault(`${name} is not installed here`, `Run: npm install --save-dev projen projen-gitops ${tool} ${TYPESCRIPT}`);
}

/** A file of the user's own project, because that is what `npx projen` will run from then on. */
function locate(cwd: string, file: string, runner: Runner): string {
  try {
    return createRequire(join(cwd, 'package.json')).resolve(file);
  } catch {
    throw notInstalled(file.split('/')[0], runner);
  }
}

/** The TypeScript that is installed, where it is one that ts-node cannot use. */
function newTypeScript(cwd: string, runner: Runner): string | undefined {
  const { version } = JSON.parse(readFileSync(locate(cwd, 'typescript/package.json', runner), 'utf8')) as { readonly version: string };
  return Number.parseInt(version, 10) > NEWEST_TYPESCRIPT ? version : undefined;
}

/** What runs the first configuration, and what it has to say of the compiler. */
function runnerFor(cwd: string): { readonly tool: string; readonly options: readonly string[]; readonly typescript: string | undefined } {
  const usual = RUNNERS[moduleType(cwd)];
  const typescript = newTypeScript(cwd, usual);
  const runner = typescript === undefined ? usual : RUNNERS.module;
  try {
    return { tool: locate(cwd, runner.file, runner), options: runner.options, typescript };
  } catch (error) {
    if (typescript === undefined || usual === RUNNERS.module) throw error;
    throw new CommandFault(`TypeScript ${typescript} is installed here, which ts-node cannot use`, `Run: npm install --save-dev ${TYPESCRIPT}, or with this one: npm install --save-dev tsx`);
  }
}

/** The command line of `init`. */
export function initProgram(): Program {
  return commandProgram('init', {
    description: `Writes a first ${PROJENRC} and generates a GitOps repository from it.`,
    examples: [['', 'a repository with the name of the folder'], ['our-gitops', 'one with this name']],
    exits: { ok: 'generated', findings: 'what was generated first does not run or is not right here', fault: 'nothing was written' },
  }).argument('[NAME]', 'name of the repository; the folder\'s name when none is given');
}

/**
 * `init [NAME]`: writes a first `.projenrc.ts` and generates from it. projen's own `projen new --from` is not offered, because it asks for a
 * jsii manifest, and jsii forbids the generics that make wrong references a compile error.
 */
export const initCommand: Command = async (args, { cwd, terminal }) => {
  const program = initProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  checkFolder(cwd);
  const { tool, options, typescript } = runnerFor(cwd);
  locate(cwd, 'projen/package.json', RUNNERS[moduleType(cwd)]);
  const file = join(cwd, PROJENRC);
  const name = (program.args[0] ?? basename(cwd)).toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  writeFileSync(file, starter(name, { ...await readFolder(cwd), typescript }), { flag: 'wx' });
  const exitCode = runInForeground(process.execPath, [tool, ...options, PROJENRC], { cwd });
  if (exitCode === 0) {
    terminal.err(`Edit ${PROJENRC} and run "npx projen".\n`);
    return EXIT.ok;
  }
  // Without its tasks there is no "npx projen" to go on with.
  if (!existsSync(join(cwd, '.projen', 'tasks.json'))) rmSync(file);
  return EXIT.findings;
};
