import { MultiMap } from './multi-map';

const NONE: readonly never[] = [];

/** Several values for each combination of three keys; a text joined from these would have to be made for every question. */
export class DeepMap<V> {
  private readonly maps = new Map<string, Map<string, MultiMap<V>>>();

  add(first: string, second: string, third: string, value: V): void {
    let inner = this.maps.get(first);
    if (inner === undefined) this.maps.set(first, inner = new Map());
    let lists = inner.get(second);
    if (lists === undefined) inner.set(second, lists = new MultiMap());
    lists.add(third, value);
  }

  get(first: string, second: string, third: string): readonly V[] {
    return this.maps.get(first)?.get(second)?.get(third) ?? NONE;
  }
}
