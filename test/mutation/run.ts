import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from './candidates';
import { choose, reachOf } from './choose';
import type { Compiler } from './compiler';
import type { Tried } from './report';
import type { Sandbox } from './sandbox';
import type { Importers } from './tests-of';
import { dependentsOf, testsOf } from './tests-of';
import type { Numbered } from './worker';

/** What mutants are shown to. */
export interface Judges {
  readonly root: string;
  readonly sandbox: Sandbox;
  readonly compiler: Compiler;
  readonly importers: Importers;
  /** How many milliseconds of tests a mutant is shown to beside those that are named like its file. */
  readonly budget: number;
}

function numbered(root: string, candidates: readonly Candidate[]): Numbered {
  const files = [...new Set(candidates.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    source: readFileSync(join(root, file), 'utf8'),
    mutants: candidates.flatMap((candidate, number) => candidate.file === file ? [[number, candidate.mutant] as const] : []),
  }));
}

/** Tries mutants, one after the other: the tests are run once without any, to know which of them come to which. */
export async function tryAll(candidates: readonly Candidate[], judges: Judges, warn: (text: string) => void): Promise<Tried[]> {
  const { root, sandbox, compiler, importers, budget } = judges;
  const files = numbered(root, candidates);
  const testsOfFiles = new Map(files.map(({ file }) => [file, testsOf(file, importers)]));
  const survey = await sandbox.survey({ survey: files, tests: [...new Set([...testsOfFiles.values()].flat())] });
  for (const failing of survey.failing) warn(`${failing}: fails without any mutant, and is left out.\n`);
  const reach = reachOf(survey);
  const tried: Tried[] = [];
  for (const { file, source, mutants } of files) {
    for (const [number, mutant] of mutants) {
      const tests = choose(reach(number), file, testsOfFiles.get(file) ?? [], budget);
      const outcome = tests.length === 0 ? 'unreached' : await sandbox.try({ file, source, mutant, importers: dependentsOf(file, importers), tests });
      const survived = outcome === 'survived' || outcome === 'unreached';
      tried.push({ file, mutant, fate: survived && compiler.refuses(file, mutant) ? 'refused' : outcome });
    }
  }
  return tried;
}
