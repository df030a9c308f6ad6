import type { Assertion } from './pattern';
import type { Program, Step } from './program';

/** Where a match begins and ends, in code units. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Steps after which a search is given up: less than a second. */
const MOST = 10_000_000;

/** What searches may still do together. */
export interface Effort {
  left: number;
}

/** The effort for one question. */
export function newEffort(): Effort {
  return { left: MOST };
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /^\w$/.test(unit);
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'text-start': return at === 0;
    case 'text-end': return at === text.length;
    case 'line-start': return at === 0 || text[at - 1] === '\n';
    case 'line-end': return at === text.length || text[at] === '\n';
    case 'word-edge': return isWord(text[at - 1]) !== isWord(text[at]);
    case 'no-word-edge': return isWord(text[at - 1]) === isWord(text[at]);
  }
}

/** The steps that wait for a character, the best first, each with where its match began. */
class Threads {
  readonly steps: number[] = [];
  readonly starts: number[] = [];
  private readonly seen: Int32Array;
  private round = 0;

  constructor(private readonly program: readonly Step[]) {
    this.seen = new Int32Array(program.length);
  }

  clear(): void {
    this.steps.length = 0;
    this.starts.length = 0;
    this.round += 1;
  }

  add(first: number, start: number, text: string, at: number, effort: Effort): void {
    const open = [first];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.seen[index] === this.round) continue;
      this.seen[index] = this.round;
      effort.left -= 1;
      const step = this.program[index];
      if (step.op === 'split') {open.push(step.second, step.first);} else if (step.op === 'assert') {
        if (holds(step.assertion, text, at)) open.push(step.next);
      } else {
        this.steps.push(index);
        this.starts.push(start);
      }
    }
  }
}

const kept = new WeakMap<Program, readonly [Threads, Threads]>();

function threadsOf(program: Program): readonly [Threads, Threads] {
  let threads = kept.get(program);
  if (threads === undefined) kept.set(program, threads = [new Threads(program.steps), new Threads(program.steps)]);
  return threads;
}

/**
 * Looks for the first match, and of those that begin there for the one that the expression prefers, in a time that grows with the
 * length of the text alone.
 *
 * @returns undefined where there is none, `given-up` where even that takes too long
 */
export function search(program: Program, text: string, from: number, effort: Effort): Found | 'given-up' | undefined {
  const { steps, start } = program;
  let [now, next] = threadsOf(program);
  let found: Found | undefined;
  now.clear();
  for (let at = from; ;) {
    next.clear();
    if (found === undefined) now.add(start, at, text, at, effort);
    if (now.steps.length === 0 && found !== undefined) return found;
    if (effort.left < 0) return 'given-up';
    const point = text.codePointAt(at);
    const after = at + (point !== undefined && point > 0xffff ? 2 : 1);
    for (let index = 0; index < now.steps.length; index += 1) {
      const step = steps[now.steps[index]];
      effort.left -= 1;
      if (step.op === 'match') {
        found = { start: now.starts[index], end: at };
        break;
      }
      if (step.op === 'one' && point !== undefined && step.fits(point)) next.add(step.next, now.starts[index], text, after, effort);
    }
    if (point === undefined) return found;
    [now, next] = [next, now];
    at = after;
  }
}
