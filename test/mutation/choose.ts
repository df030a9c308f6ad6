import { basename } from 'node:path';
import type { Chosen, Reaching, Survey } from './worker';

/** Which cases come to a mutant. */
export type Reach = (number: number) => readonly Reaching[];

/** Reads a survey by mutants. */
export function reachOf({ cases, loading }: Survey): Reach {
  const byNumber = new Map<number, Reaching[]>();
  for (const one of cases) for (const number of one.reached) byNumber.set(number, [...byNumber.get(number) ?? [], one]);
  const always = new Set(loading);
  return (number) => always.has(number) ? cases : byNumber.get(number) ?? [];
}

function grouped(cases: readonly Reaching[], tests: readonly string[]): Chosen[] {
  return tests.map((test) => ({ test, cases: cases.filter((one) => one.test === test).map(({ index }) => index) }))
    .filter((chosen) => chosen.cases.length > 0);
}

/**
 * The cases that a mutant of a file is shown to: first those named like the file, then the others, the nearest test first.
 *
 * @param tests the tests of the file, the nearest first
 * @param budget how many milliseconds the others may take together
 */
export function choose(cases: readonly Reaching[], file: string, tests: readonly string[], budget: number): Chosen[] {
  const isNamed = ({ name }: Reaching): boolean => name.split(' ').includes(basename(file, '.ts'));
  let left = budget;
  const others = tests.flatMap((test) => cases.filter((one) => one.test === test && !isNamed(one)))
    .filter(({ milliseconds }) => (left -= milliseconds) > 0);
  return [...grouped(cases.filter(isNamed), tests), ...grouped(others, tests)];
}
