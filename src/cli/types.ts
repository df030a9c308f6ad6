import { relative, resolve } from 'node:path';
import type { Command as Program } from 'commander';
import { commandProgram } from './command-program';
import { parseArguments } from './parse-arguments';
import { outFrom, standingIn } from './standing';
import type { Definition } from '../checker/rules/custom/definition';
import { findDefinitions } from '../checker/types/find-definitions';
import { quoted } from '../checker/types/names';
import { isTypesFile, typesFile } from '../checker/types/types-file';
import type { Command, CommandContext } from '../system/command';
import { EXIT } from '../system/command';
import { CommandFault } from '../system/fault';
import { Tree } from '../system/tree';

const DEFAULT_FILE = 'projenrc/custom-kinds.d.ts';

interface Options {
  readonly out: string;
  readonly check?: boolean;
}

/** The command line of `types`. */
export function typesProgram(): Program {
  return commandProgram('types', {
    description: 'Writes TypeScript types of the custom resources whose CustomResourceDefinitions are in the repository, so that addManifest checks them.',
    examples: [['', 'of every CRD file of the repository'], ['crds/ --check', 'of one folder; whether the file is up to date']],
    exits: { ok: 'written, or up to date', findings: 'with --check: the file is outdated', fault: 'wrong usage, no CRD file, or one that cannot be read' },
  })
    .argument('[FILE|DIR...]', 'files or folders with CustomResourceDefinitions; every YAML and JSON file of the repository when none is named')
    .option('--out <FILE>', 'the file to write, a .d.ts below the current folder', DEFAULT_FILE)
    .option('--check', 'write nothing; exit 1 where the file is not what would be written');
}

function counted(kinds: number): string {
  return kinds === 1 ? '1 kind' : `${kinds} kinds`;
}

/** How many kinds get a type; none is a fault, because then there is nothing to write. */
function countKinds(definitions: readonly Definition[], { terminal }: CommandContext): number {
  const typed = definitions.filter(({ versions }) => versions.some(({ served, schema }) => served && schema));
  for (const { group, kind } of definitions.filter((one) => !typed.includes(one))) terminal.err(`warning: the CustomResourceDefinition of ${kind} (${group}) has no schema: it gets no type\n`);
  if (typed.length > 0) return new Set(typed.map(({ group, kind }) => `${group} ${kind}`)).size;
  throw new CommandFault('there is no CustomResourceDefinition with a schema', 'Save those of your operators in the repository, for example in crds/: kubectl get crd NAME -o yaml > crds/NAME.yaml');
}

/** `types [FILE|DIR…] [--out FILE] [--check]`: exit 1 where `--check` finds the file outdated. */
export const typesCommand: Command = async (args, outer) => {
  const program = typesProgram();
  if (!parseArguments(program, args, outer.terminal)) return EXIT.ok;
  const { context, path, names } = standingIn(outer);
  const { cwd, terminal } = context;
  const { check } = program.opts<Options>();
  const out = outFrom(program, path);
  if (!out.endsWith('.d.ts')) throw new CommandFault(`--out ${out} is no .d.ts file`, `Name a file of types, such as ${DEFAULT_FILE}.`);
  const { definitions, notes } = findDefinitions(names(program.args), cwd);
  for (const note of notes) terminal.err(`warning: ${note}\n`);
  const kinds = countKinds(definitions, context);
  const text = typesFile(definitions);
  const tree = new Tree(cwd);
  const file = relative(cwd, resolve(cwd, out));
  const before = tree.readText(file);
  if (before === undefined && tree.exists(file)) throw new CommandFault(`${out} is no file of this folder`, 'Name another with --out.');
  if (before !== undefined && !isTypesFile(before)) throw new CommandFault(`${out} was not written by this command`, 'Move it away, or name another file with --out.');
  if (before === text) terminal.err(`${out} is up to date: ${counted(kinds)}\n`);
  else if (check === true) terminal.err(`error: ${out} is ${before === undefined ? 'not there' : 'outdated'}\n  Run "npx projen types", and commit the file.\n`);
  else write(tree, file, text, { kinds, terminal });
  return before !== text && check === true ? EXIT.findings : EXIT.ok;
};

function write(tree: Tree, file: string, text: string, { kinds, terminal }: { kinds: number } & Pick<CommandContext, 'terminal'>): void {
  tree.write(file, text);
  terminal.err(`wrote ${file}: ${counted(kinds)}\n`);
  const module = file.slice(0, -'.d.ts'.length);
  if (tree.readText('.projenrc.ts')?.includes(module) === false) terminal.err(`Make it known in .projenrc.ts:  import type {} from ${quoted(`./${module}`)};\n`);
}
