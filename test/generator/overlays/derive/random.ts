const MODULUS = 2147483647;

/** Random choices that a seed repeats. @see https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export class Random {
  private state: number;

  /** @param seed at least 1 */
  constructor(seed: number) {
    this.state = (seed * 48271) % MODULUS;
  }

  /** A number from 0 up to 1. */
  next(): number {
    this.state = (this.state * 48271) % MODULUS;
    return this.state / MODULUS;
  }

  /** An integer from 0 up to a limit, which it does not reach. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of several values. */
  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)];
  }
}
