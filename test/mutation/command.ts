import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { candidatesOf } from './candidates';
import { Compiler } from './compiler';
import type { FolderScore } from './report';
import { scoreOf, survivorsText, tableText } from './report';
import { tryAll } from './run';
import { sample } from './sample';
import { Sandbox } from './sandbox';
import { readImporters } from './tests-of';

const ROOT = join(__dirname, '../..');

/** What has to prove itself by its tests. */
const FOLDERS = [
  ...['object', 'custom', 'policy', 'references'].map((folder) => `src/checker/rules/${folder}`), 'src/checker/diff/risks', 'src/checker/diff/forbidden', 'src/generator',
];

interface Options {
  readonly sample: number;
  readonly seed: number;
  readonly least: number;
  readonly timeout: number;
  readonly budget: number;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('not a number of 0 or more');
  return number;
}

function warn(text: string): void {
  process.stderr.write(text);
}

async function run(paths: readonly string[], { sample: count, seed, least, timeout, budget }: Options): Promise<void> {
  const sandbox = new Sandbox(ROOT, timeout * 1000);
  const end = (): void => {
    sandbox.close();
    process.exit(130);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const root = sandbox.copy;
    const judges = { root, sandbox, compiler: new Compiler(root), importers: readImporters(root), budget: budget * 1000 };
    const scores: FolderScore[] = [];
    for (const [folder, all] of candidatesOf(root, paths)) {
      const score = { folder, mutants: all.length, tried: await tryAll(sample(all, count, seed), judges, warn) };
      scores.push(score);
      process.stdout.write(`${folder}\n${survivorsText(score)}`);
    }
    process.stdout.write(`\n${tableText(scores)}`);
    const below = scores.filter(({ tried }) => scoreOf(tried) < least);
    if (below.length === 0) return;
    process.stdout.write(`Below ${least} %: ${below.map(({ folder }) => folder).join(', ')}.\n`);
    process.exitCode = 1;
  } finally {
    sandbox.close();
  }
}

/** `npx projen mutation`. */
export const mutationCommand = new Command('mutation')
  .description('Changes one thing at a time in a copy of the sources, and tells which changes no test notices.')
  .argument('[path...]', 'files or folders of src/, each with its own row', FOLDERS)
  .option('--sample <count>', 'how many mutants of each path are tried', positive, Infinity)
  .option('--seed <number>', 'which ones', positive, 1)
  .option('--least <percent>', 'exit 1 where a path has a lower score', positive, 85)
  .option('--budget <seconds>', 'how long a mutant is shown to tests that are not named like its file', positive, 3)
  .option('--timeout <seconds>', 'tests that take longer have noticed it: it never ends', positive, 300)
  .action(run);
