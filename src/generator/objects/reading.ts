import type { Flows } from '../links/flows';
import type { Instance, Port, Scope } from '../model/scope';

type Target = ReturnType<Flows['targetsOf']>[number];

/** What a workload is evaluated by, besides its own options. */
export interface Source {
  readonly scope: Scope;
  readonly flows: Flows;
}

/** A map that tells which of its entries are asked for, and when all of them are. */
class WatchedMap<K, V> implements ReadonlyMap<K, V> {
  constructor(
    private readonly map: ReadonlyMap<K, V>, private readonly asked: (key: K) => void, private readonly askedForAll: () => void,
  ) {}

  get size(): number {
    return this.all().size;
  }

  get(key: K): V | undefined {
    this.asked(key);
    return this.map.get(key);
  }

  has(key: K): boolean {
    this.asked(key);
    return this.map.has(key);
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.all().forEach(callback);
  }

  entries(): MapIterator<[K, V]> {
    return this.all().entries();
  }

  keys(): MapIterator<K> {
    return this.all().keys();
  }

  values(): MapIterator<V> {
    return this.all().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  private all(): ReadonlyMap<K, V> {
    this.askedForAll();
    return this.map;
  }
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
}

function isSameTarget(one: Target, other: Target): boolean {
  return one.instance === other.instance && one.port === other.port;
}

function hasEntries(map: ReadonlyMap<unknown, unknown>, entries: ReadonlyMap<unknown, unknown>): boolean {
  return [...entries].every(([key, value]) => map.get(key) === value);
}

/** Notes everything that an evaluation asks of its scope: another scope that answers all of it alike leads to the same. */
export class Reading implements Source {
  readonly scope: Scope;
  readonly flows: Flows;
  private readonly fields = new Map<keyof Scope, unknown>();
  private readonly entries = new Map<keyof Scope, Map<unknown, unknown>>();
  private readonly sources = new Map<Port, readonly Instance[]>();
  private readonly targets = new Map<Instance, readonly Target[]>();

  constructor({ scope, flows }: Source) {
    this.scope = new Proxy(scope, { get: (_, field) => this.fieldOf(scope, field as keyof Scope) });
    this.flows = {
      sourcesOf: (port) => {
        const found = flows.sourcesOf(port);
        this.sources.set(port, found);
        return found;
      },
      targetsOf: (instance) => {
        const found = flows.targetsOf(instance);
        this.targets.set(instance, found);
        return found;
      },
    };
  }

  /** True where every question has the same answer there, by identity. */
  isSameIn({ scope, flows }: Source): boolean {
    return [...this.fields].every(([field, value]) => scope[field] === value)
      && [...this.entries].every(([field, answers]) => hasEntries(scope[field] as ReadonlyMap<unknown, unknown>, answers))
      && [...this.sources].every(([port, found]) => isSameList(found, flows.sourcesOf(port), (one, other) => one === other))
      && [...this.targets].every(([instance, found]) => isSameList(found, flows.targetsOf(instance), isSameTarget));
  }

  private fieldOf(scope: Scope, field: keyof Scope): unknown {
    const value: unknown = scope[field];
    if (value instanceof Map) {
      return new WatchedMap<unknown, unknown>(value, (key) => this.answers(field).set(key, value.get(key)), () => this.fields.set(field, value));
    }
    this.fields.set(field, value);
    return value;
  }

  private answers(field: keyof Scope): Map<unknown, unknown> {
    const known = this.entries.get(field) ?? new Map<unknown, unknown>();
    this.entries.set(field, known);
    return known;
  }
}
