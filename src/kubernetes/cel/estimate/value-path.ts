/**
 * The way from a variable to a value. Its steps are kept as an API server keeps them: two ways that go on from the same variable of
 * a macro share their memory where it has room, so that the later one changes the earlier one. Estimates depend on it.
 */
export class ValuePath {
  /** The way to a computed value: none. */
  static readonly NONE = new ValuePath([], 0, 0);

  /** The way that begins, and so far ends, at a variable. */
  static of(variable: string): ValuePath {
    return new ValuePath([variable], 1, 1);
  }

  private constructor(private readonly memory: string[], private readonly length: number, private readonly room: number) {}

  get isNone(): boolean {
    return this.length === 0;
  }

  /** The way one step further. */
  append(step: string): ValuePath {
    const isFull = this.length === this.room;
    const memory = isFull ? this.memory.slice(0, this.length) : this.memory;
    memory[this.length] = step;
    return new ValuePath(memory, this.length + 1, isFull ? Math.max(1, 2 * this.room) : this.room);
  }

  /** The steps behind the variable. */
  get steps(): readonly string[] {
    return this.memory.slice(1, this.length);
  }
}
