const NONE: readonly never[] = [];

/** Several values for each key, in the order in which they were added. */
export class MultiMap<V> {
  private readonly lists = new Map<string, V[]>();

  add(key: string, value: V): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [value]);
    else list.push(value);
  }

  get(key: string): readonly V[] {
    return this.lists.get(key) ?? NONE;
  }

  has(key: string): boolean {
    return this.lists.has(key);
  }
}
