import type { Config } from '@jest/types';
import { runCLI } from 'jest';

/** What the worker is asked: do these tests pass as the files are now? */
export interface Question {
  readonly root: string;
  readonly tests: readonly string[];
}

async function pass({ root, tests }: Question): Promise<boolean> {
  const options = { _: [...tests], $0: '', runTestsByPath: true, runInBand: true, bail: 1, silent: true, reporters: [], watchman: false, ci: true };
  const { results } = await runCLI(options as unknown as Config.Argv, [root]);
  return results.success;
}

process.on('message', (question: Question) => {
  void pass(question).then((passed) => process.send?.(passed), () => process.send?.(false));
});
