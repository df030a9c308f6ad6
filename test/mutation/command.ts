import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Mutant } from './mutants';
import { mutantsOf } from './mutants';
import type { FolderScore, Tried } from './report';
import { folderText, scoreOf } from './report';
import { sample } from './sample';
import { Sandbox } from './sandbox';
import { readImporters, testsOf } from './tests-of';

const ROOT = join(__dirname, '../..');

interface Options {
  readonly sample: number;
  readonly seed: number;
  readonly least: number;
  readonly timeout: number;
}

interface Candidate {
  readonly file: string;
  readonly mutant: Mutant;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('not a number of 0 or more');
  return number;
}

/** The mutants of each folder of sources below some paths. */
function candidates(paths: readonly string[]): Map<string, Candidate[]> {
  const files = paths.flatMap((path) => path.endsWith('.ts') ? [path] : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts')).map((name) => join(path, name)));
  const folders = new Map<string, Candidate[]>();
  for (const file of files.sort()) {
    const found = mutantsOf(readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, mutant }));
    folders.set(dirname(file), [...folders.get(dirname(file)) ?? [], ...found]);
  }
  return folders;
}

async function tryAll(chosen: readonly Candidate[], sandbox: Sandbox, tests: (file: string) => Promise<readonly string[]>): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const { file, mutant } of chosen) {
    const of = await tests(file);
    tried.push({ file, mutant, fate: of.length === 0 ? 'survived' : await sandbox.try(file, mutant, of) });
  }
  return tried;
}

/** Tests that fail without any mutant say nothing about one: they look at what is not in the copy. */
async function thatPass(sandbox: Sandbox, tests: readonly string[]): Promise<string[]> {
  if (await sandbox.passes(tests)) return [...tests];
  const passing: string[] = [];
  for (const test of tests) {
    if (await sandbox.passes([test])) passing.push(test);
    else process.stderr.write(`${test} fails without any mutant, and is left out.\n`);
  }
  return passing;
}

/** The tests that a file's mutants are shown to, which pass without a mutant. */
function passingTests(sandbox: Sandbox): (file: string) => Promise<readonly string[]> {
  const importers = readImporters(ROOT);
  const known = new Map<string, readonly string[]>();
  return async (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const tests = await thatPass(sandbox, testsOf(file, importers));
    known.set(file, tests);
    return tests;
  };
}

async function run(paths: readonly string[], { sample: count, seed, least, timeout }: Options): Promise<void> {
  const sandbox = new Sandbox(ROOT, timeout * 1000);
  const end = (): void => {
    sandbox.close();
    process.exit(130);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const tests = passingTests(sandbox);
    const scores: FolderScore[] = [];
    for (const [folder, all] of candidates(paths)) {
      const score = { folder, mutants: all.length, tried: await tryAll(sample(all, count, seed), sandbox, tests) };
      scores.push(score);
      process.stdout.write(`${folderText(score).trimEnd()}\n`);
    }
    const tried = scores.flatMap((score) => score.tried);
    const total = scoreOf(tried);
    process.stdout.write(`In all: ${total.toFixed(1)} % of ${tried.length} tried; at least ${least} % are wanted.\n`);
    if (total < least) process.exitCode = 1;
  } finally {
    sandbox.close();
  }
}

/** `npx projen mutation`. */
export const mutationCommand = new Command('mutation')
  .description('Changes one thing at a time in a copy of the sources, and tells which changes no test notices.')
  .argument('[path...]', 'files or folders of src/', ['src/checker/rules', 'src/checker/diff/risks', 'src/generator'])
  .option('--sample <count>', 'how many mutants of each folder are tried', positive, Infinity)
  .option('--seed <number>', 'which ones', positive, 1)
  .option('--least <percent>', 'exit 1 below this score', positive, 85)
  .option('--timeout <seconds>', 'tests that take longer have noticed it: it never ends', positive, 120)
  .action(run);
