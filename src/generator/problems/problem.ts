/** One thing wrong with a configuration. Every problem is collected and reported before any file is written. */
export interface Problem {
  /** Stable, kebab-case: what kind of problem it is. */
  readonly code: string;
  /** Where in the configuration: `apps.app-2.links[0].env`. */
  readonly path: string;
  /** What was found, with the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** File and line of the declaration, where known: `.projenrc.ts:14`. @default unknown */
  readonly source?: string;
  /** File and line of what it collides with, where the message names that last. @default none, or unknown */
  readonly earlier?: string;
  /** What several messages at one place come from: only the first of them is told. @default each message is a problem of its own */
  readonly cause?: string;
}

/** All problems of a configuration at once; its message is the whole report, its stack is the message (they are the user's faults, not ours). */
export class ConfigError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'ConfigError';
    this.stack = this.message;
  }
}

/** The report a user reads: every problem with its code, place, what was found and what to do. */
export function reportProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const entries = problems.map((problem) => {
    const source = problem.source === undefined ? '' : ` (${problem.source})`;
    const earlier = problem.earlier === undefined || problem.earlier === problem.source ? '' : ` (${problem.earlier})`;
    return `  ${problem.code}  ${problem.path}${source}\n    found: ${problem.message}${earlier}\n    to do: ${problem.hint}`;
  });
  return [`The configuration has ${count}; no file was changed.`, ...entries, ''].join('\n');
}
