import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import type { Command } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { runInForeground } from '../system/process';

const PROJENRC = '.projenrc.ts';

function starter(name: string): string {
  return `import { GitOpsProject, NodePort } from 'projen-gitops';

const project = new GitOpsProject({ name: '${name}' });

const web = project.addApp('web', {
  image: 'registry.example.com/web:1.0.0',
  ports: { http: 8080 },
});

project.addOverlay('development', {
  expose: [web.endpoint('http').publicly(NodePort.any())],
});

project.synth();
`;
}

const INSTALL = 'Run: npm install --save-dev projen projen-gitops ts-node typescript@~6.0';
/** ts-node calls the compiler from JavaScript, which TypeScript 7 no longer offers: https://github.com/microsoft/typescript-go */
const NEWEST_TYPESCRIPT = 6;

/** A file of the user's own project, because that is what `npx projen` will run from then on. */
function locate(cwd: string, tool: string, file: string): string {
  try {
    return createRequire(join(cwd, 'package.json')).resolve(file);
  } catch {
    throw new CommandFault(`${tool} is not installed here`, INSTALL);
  }
}

function checkTypeScript(cwd: string): void {
  const { version } = JSON.parse(readFileSync(locate(cwd, 'typescript', 'typescript/package.json'), 'utf8')) as { readonly version: string };
  if (Number.parseInt(version, 10) > NEWEST_TYPESCRIPT) {
    throw new CommandFault(`TypeScript ${version} is installed here, which ts-node cannot use`, 'Run: npm install --save-dev typescript@~6.0');
  }
}

/** The command line of `init`. */
export function initProgram(): Program {
  return commandProgram('init', {
    description: `Writes a first ${PROJENRC} and generates a GitOps repository from it.`,
    examples: [['', 'a repository with the name of the folder'], ['our-gitops', 'one with this name']],
    exits: { ok: 'generated', findings: 'the generated configuration does not run here', fault: 'nothing was written' },
  }).argument('[NAME]', 'name of the repository; the folder\'s name when none is given');
}

/**
 * `init [NAME]`: writes a first `.projenrc.ts` and generates from it. projen's own `projen new --from` is not offered, because it asks for a
 * jsii manifest, and jsii forbids the generics that make wrong references a compile error.
 */
export const initCommand: Command = async (args, { cwd, terminal }) => {
  const program = initProgram();
  if (!parseArguments(program, args, terminal)) return EXIT.ok;
  const file = join(cwd, PROJENRC);
  if (existsSync(file)) throw new CommandFault(`${PROJENRC} exists already`, 'Run "npx projen" to generate from it.');
  const tsNode = locate(cwd, 'ts-node', 'ts-node/dist/bin.js');
  checkTypeScript(cwd);
  const name = (program.args[0] ?? basename(cwd)).toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  writeFileSync(file, starter(name), { flag: 'wx' });
  // Before the first generation there is no tsconfig.json, and without one TypeScript 6 refuses ts-node's defaults.
  const options = JSON.stringify({ module: 'node16', moduleResolution: 'node16' });
  const exitCode = runInForeground(process.execPath, [tsNode, '--transpile-only', '--compilerOptions', options, PROJENRC], { cwd });
  if (exitCode === 0) terminal.err(`Edit ${PROJENRC} and run "npx projen".\n`);
  return exitCode === 0 ? EXIT.ok : EXIT.findings;
};
