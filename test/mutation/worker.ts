import { installGlobals, runCases } from './harness';
import { hasRunAway, installGuard } from './loops';
import { installMarks, mark, takeReached } from './marks';
import { Modules } from './modules';
import type { Mutant } from './mutants';
import { mutate } from './mutants';

/** A case of a test file, and which mutants it comes to. */
export interface Reaching {
  readonly test: string;
  readonly index: number;
  readonly name: string;
  readonly milliseconds: number;
  readonly reached: readonly number[];
}

/** Which cases come to which mutants, where none is in force. */
export interface Survey {
  readonly cases: readonly Reaching[];
  /** What is reached while modules load, or between the cases: any case may depend on it. */
  readonly loading: readonly number[];
  /** What fails without any mutant, and says nothing about one. */
  readonly failing: readonly string[];
}

/** Files with the numbers of their mutants. */
export type Numbered = readonly { readonly file: string; readonly source: string; readonly mutants: readonly (readonly [number, Mutant])[] }[];

/** Some cases of a test file. */
export interface Chosen {
  readonly test: string;
  readonly cases: readonly number[];
}

/** What the worker is asked. */
export type Question =
  | { readonly survey: Numbered; readonly tests: readonly string[] }
  | {
    readonly file: string;
    readonly source: string;
    readonly mutant: Mutant;
    /** What is loaded anew with the file. */
    readonly importers: readonly string[];
    readonly tests: readonly Chosen[];
  };

/** How the cases took a mutant. */
export type Outcome = 'killed' | 'survived' | 'timed out';

installGlobals();
installGuard();
installMarks();
const modules = new Modules(process.cwd());

async function survey(files: Numbered, tests: readonly string[]): Promise<Survey> {
  modules.forgetAll();
  for (const { file, source, mutants } of files) modules.put(file, mark(source, mutants));
  const cases: Reaching[] = [];
  const loading: number[] = [];
  const failing: string[] = [];
  for (const test of tests) {
    try {
      await runCases(() => modules.evaluate(test), {
        stopAtFailure: false,
        done: (one) => {
          if (one === undefined) loading.push(...takeReached());
          else if (one.failed) failing.push(`${test}: ${one.name}`);
          else cases.push({ test, index: one.index, name: one.name, milliseconds: one.milliseconds, reached: takeReached() });
        },
      });
    } catch (error) {
      failing.push(`${test}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  for (const { file } of files) modules.put(file);
  modules.forgetAll();
  return { cases, loading, failing };
}

async function fails({ test, cases }: Chosen): Promise<boolean> {
  let failed = false;
  try {
    await runCases(() => modules.evaluate(test), { stopAtFailure: true, done: (one) => { failed ||= one?.failed === true; } }, new Set(cases));
  } catch {
    return true;
  }
  return failed;
}

async function attempt(question: Exclude<Question, { survey: Numbered }>): Promise<Outcome> {
  const { file, source, mutant, importers, tests } = question;
  modules.put(file, mutate(source, mutant));
  modules.forget([file, ...importers]);
  hasRunAway();
  try {
    for (const chosen of tests) {
      if (!await fails(chosen)) continue;
      return hasRunAway() ? 'timed out' : 'killed';
    }
    return 'survived';
  } finally {
    modules.put(file);
    modules.forget([file, ...importers]);
  }
}

process.on('disconnect', () => process.exit());
process.on('message', (question: Question) => {
  const answer = 'survey' in question ? survey(question.survey, question.tests) : attempt(question);
  void answer.then((result) => process.send?.(result));
});
