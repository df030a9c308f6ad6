import type { Declare, Settings } from './repository';
import { problemsOf } from './repository';

/** What is said of one mistake: code, path, what was found, what to do. */
export type Said = readonly [code: string, path: string, found: string, toDo: string];

/** What to do about an option that there is not, where no other is called nearly so: all that there are, which no table repeats. */
export const ANOTHER = expect.stringMatching(/^leave it out, or use one of \w+(?:, \w+)+$/) as string;

/** One row of a table of wrong configurations: all that is said of it, in this order, and nothing else. */
export function wrong(title: string, declare: Declare, first: Said, ...more: readonly Said[]): void {
  wrongIn({}, title, declare, first, ...more);
}

/** The same for a configuration with options of the repository. */
export function wrongIn(settings: Settings, title: string, declare: Declare, first: Said, ...more: readonly Said[]): void {
  it(title, () => {
    expect(problemsOf(declare, settings).map(({ code, path, message, hint }): Said => [code, path, message, hint])).toEqual([first, ...more]);
  });
}
