import type { Terminal } from './command';
import { cutMiddle } from './inert';

/** Who is told of work that may take long. */
export interface Progress {
  /** So many more pieces of work are to come. */
  expect(count: number): void;
  started(name: string): void;
  finished(name: string): void;
}

/** What takes less is over before anybody could read of it; in milliseconds. */
const PATIENCE = 1_000;
const INTERVAL = 200;
/** Leaves room for the rest on a line of 80. */
const LONGEST_NAME = 45;

/** Runs a piece of work, told of when it starts and when it ends, whichever way. */
export async function tracked<Result>(progress: Progress | undefined, name: string, work: () => Promise<Result>): Promise<Result> {
  progress?.started(name);
  try {
    return await work();
  } finally {
    progress?.finished(name);
  }
}

class StatusLine implements Progress {
  private readonly running: string[] = [];
  private expected = 0;
  private done = 0;
  private since = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly show: (text: string) => void) {}

  expect(count: number): void {
    this.expected += count;
  }

  started(name: string): void {
    this.running.push(name);
    if (this.timer !== undefined) return;
    this.since = performance.now();
    this.timer = setInterval(() => this.tell(), INTERVAL).unref();
  }

  finished(name: string): void {
    this.running.splice(this.running.indexOf(name), 1);
    this.done += 1;
    if (this.running.length > 0 || this.done < this.expected) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.show('');
  }

  private tell(): void {
    const elapsed = performance.now() - this.since;
    if (elapsed < PATIENCE || this.running.length === 0) return;
    const current = Math.min(this.done + 1, this.expected);
    this.show(`rendering ${current} of ${this.expected}, ${Math.floor(elapsed / 1000)} s: ${cutMiddle(this.running[0], LONGEST_NAME)}`);
  }
}

/** Progress on the terminal's status line; undefined where nobody looks, or nobody wants to. */
export function progressOn(terminal: Terminal, quiet = false): Progress | undefined {
  const { interactive, status } = terminal;
  return interactive && status !== undefined && !quiet ? new StatusLine((text) => status(text)) : undefined;
}
