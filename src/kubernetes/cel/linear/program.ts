import type { Assertion, Pattern } from './pattern';
import { NotLinear, readPattern } from './pattern';

/** A step of the search; numbers are the steps that follow, the better one first. */
export type Step =
  | { readonly op: 'one'; readonly fits: (point: number) => boolean; readonly next: number }
  | { readonly op: 'assert'; readonly assertion: Assertion; readonly next: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'match' };

/** Steps of the longest program, as RE2 limits them too. */
const MOST_STEPS = 20_000;

function memoized(expression: RegExp): (point: number) => boolean {
  const answers = new Map<number, boolean>();
  return (point) => {
    let answer = answers.get(point);
    if (answer === undefined) answers.set(point, answer = expression.test(String.fromCodePoint(point)));
    return answer;
  };
}

/** Builds programs from the end: what is added leads to what is there. */
class Builder {
  readonly steps: Step[] = [{ op: 'match' }];
  private visits = 0;
  private readonly tests = new Map<string, (point: number) => boolean>();

  constructor(private readonly flags: string) {}

  private push(step: Step): number {
    if (this.steps.length >= MOST_STEPS) throw new NotLinear();
    return this.steps.push(step) - 1;
  }

  private testOf(source: string): (point: number) => boolean {
    let test = this.tests.get(source);
    if (test === undefined) this.tests.set(source, test = memoized(new RegExp(`^${source}$`, this.flags)));
    return test;
  }

  private split(first: number, second: number, isGreedy: boolean): number {
    return this.push(isGreedy ? { op: 'split', first, second } : { op: 'split', first: second, second: first });
  }

  private endless(part: Pattern, next: number, isGreedy: boolean): number {
    const again = this.push({ op: 'split', first: next, second: next });
    const start = this.add(part, again);
    this.steps[again] = isGreedy ? { op: 'split', first: start, second: next } : { op: 'split', first: next, second: start };
    return again;
  }

  /** Copies cost time even where they add no step, as those of an empty group. */
  private count(): void {
    this.visits += 1;
    if (this.visits > 5 * MOST_STEPS) throw new NotLinear();
  }

  private repeat({ part, least, most, isGreedy }: Extract<Pattern, { kind: 'repeat' }>, next: number): number {
    let start = next;
    if (most === Infinity) start = this.endless(part, next, isGreedy);
    else for (let count = least; count < most; count += 1) start = this.split(this.add(part, start), next, isGreedy);
    for (let count = 0; count < least; count += 1) start = this.add(part, start);
    return start;
  }

  add(pattern: Pattern, next: number): number {
    this.count();
    switch (pattern.kind) {
      case 'one': return this.push({ op: 'one', fits: this.testOf(pattern.source), next });
      case 'assertion': return this.push({ op: 'assert', assertion: pattern.assertion, next });
      case 'all': return pattern.parts.reduceRight((after, part) => this.add(part, after), next);
      case 'any': return pattern.choices.map((choice) => this.add(choice, next)).reduceRight((second, first) => this.push({ op: 'split', first, second }));
      case 'repeat': return this.repeat(pattern, next);
    }
  }
}

/** A regular expression as steps, the first of which is `start`. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
}

const programs = new WeakMap<RegExp, Program | false>();

/** The program of a regular expression; undefined for one that cannot be matched here in linear time. */
export function programOf(regex: RegExp): Program | undefined {
  let program = programs.get(regex);
  if (program === undefined) {
    try {
      const builder = new Builder(regex.flags);
      const start = builder.add(readPattern(regex.source), 0);
      program = { steps: builder.steps, start };
    } catch (error) {
      if (!(error instanceof NotLinear)) throw error;
      program = false;
    }
    programs.set(regex, program);
  }
  return program === false ? undefined : program;
}
