/** What ends an evaluation that costs more than it may. */
export class OverBudget extends Error {
  readonly code = 'cel-over-budget';

  constructor(limit: number) {
    super(`it costs more than ${limit} units, after which an API server stops it too`);
    this.name = 'OverBudget';
  }
}

/** Counts what an evaluation costs, in the units of an API server. */
export class Meter {
  private left = 0;
  private limit = 0;

  /** Begins to count. */
  start(limit: number): void {
    this.limit = limit;
    this.left = limit;
  }

  /**
   * Counts something that is about to be done.
   *
   * @throws OverBudget where there is not enough left for it.
   */
  charge(units: number): void {
    this.left -= units;
    if (this.left < 0) throw new OverBudget(this.limit);
  }

  /** Units so far, at most what there was. */
  get used(): number {
    return Math.min(this.limit, this.limit - this.left);
  }
}
