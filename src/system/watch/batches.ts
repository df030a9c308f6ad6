/** So long, in milliseconds, nothing must happen before what was saved together is told of together. */
const QUIET = 40;

/** Collects what happens in quick succession: a program that saves a file may write it, rename it and set its permissions. */
export class Batches {
  private readonly open = new Set<string>();
  private timer?: NodeJS.Timeout;
  private wake?: () => void;

  add(path: string): void {
    this.open.add(path);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), QUIET);
  }

  /** All that happened since the last call, as soon as something has and nothing follows. */
  async next(): Promise<readonly string[]> {
    if (this.open.size === 0 || this.timer !== undefined) await new Promise<void>((done) => (this.wake = done));
    const batch = [...this.open];
    this.open.clear();
    return batch;
  }

  private settle(): void {
    this.timer = undefined;
    this.wake?.();
    this.wake = undefined;
  }
}
