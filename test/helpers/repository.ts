import type { RepositoryOptions } from '../../src/generator/declare/repository-config';
import { RepositoryConfig } from '../../src/generator/declare/repository-config';
import type { PlannedFile } from '../../src/generator/plan/file-plan';
import { planFiles } from '../../src/generator/plan/plan';
import type { Problem } from '../../src/generator/problems/problem';
import { resolve } from '../../src/generator/resolve/resolve';

/** An image that every test may use. */
export const image = 'registry.example.com/web:1.2.3';

/** What a test declares. */
export type Declarations = (repository: RepositoryConfig) => void;

/** The problems of some declarations, without the line of the test that declares them. */
export function problemsOf(declare: Declarations, options?: RepositoryOptions): readonly Problem[] {
  const repository = new RepositoryConfig(options);
  declare(repository);
  return resolve(repository).problems.map(({ source: _, ...problem }) => problem);
}

/** A rule of the configuration: what breaks it, what is said then, and a neighbour that keeps it. */
export interface RuleExample {
  readonly options?: RepositoryOptions;
  readonly fails: Declarations;
  readonly problems: readonly Problem[];
  readonly passes: Declarations;
}

/** Specifies one rule by a failing and a passing example. */
export function rule(title: string, { fails, problems, passes, options }: RuleExample): void {
  it(title, () => {
    expect(problemsOf(fails, options)).toEqual(problems);
    expect(problemsOf(passes, options)).toEqual([]);
  });
}

/** Specifies one rule for each of several values. */
rule.each = <T>(values: readonly T[]) => (title: string, example: (value: T) => RuleExample): void => {
  for (const value of values) rule(title.replace('%p', String(value)), example(value));
};

/** The planned files of some declarations by path, without the header that all of them start with. */
export function filesOf(declare: Declarations, options?: RepositoryOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(planOf(declare, options).map(({ path, content }) => [path, content.replace(/^#.*\n/, '')]));
}

/** The planned files of some declarations, which must be right. */
export function planOf(declare: Declarations, options?: RepositoryOptions): readonly PlannedFile[] {
  const repository = new RepositoryConfig(options);
  declare(repository);
  const { model, problems } = resolve(repository);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 2));
  return planFiles(model, '.projenrc.ts');
}
