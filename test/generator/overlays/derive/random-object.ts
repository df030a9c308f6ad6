import type { Random } from './random';
import { randomText } from './random-values';
import type { Json, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';
import type { FieldSchema, KindSchema, ScalarType, SchemaBundle } from '../../../../src/kubernetes/schemas/bundle';

/** Deeper than this, only what a type requires is there. */
const DEEPEST = 9;

/** Types of the API whose value is any JSON, and what nobody writes. */
const LEFT_OUT = new Set(['managedFields', 'creationTimestamp', 'deletionTimestamp', 'selfLink', 'generateName', 'status']);

const KEYS = new Set(['name', 'key', 'ip', 'uid', 'mountPath', 'devicePath', 'topologyKey', 'host', 'type', 'path']);
const NUMBER_KEYS = new Set(['containerPort', 'port']);

function scalar(random: Random, type: ScalarType | undefined): Json {
  switch (type) {
    case 'boolean': return random.chance(0.5);
    case 'int32': case 'int64': return random.below(70000);
    case 'double': return random.pick([0.5, 1.25, 3]);
    case 'int-or-string': return random.pick<Json>([80, 'http', '25%']);
    case 'quantity': return random.pick(['100m', '1Gi', '2', '0.5']);
    case 'time': return '2026-01-02T03:04:05Z';
    case 'bytes': return 'aGVsbG8=';
    default: return random.chance(0.5) ? random.pick(['a', 'b', 'c', 'd']) : randomText(random);
  }
}

/** Builds random values of the types of a bundle. */
class Builder {
  constructor(private readonly random: Random, private readonly bundle: SchemaBundle) {}

  private one(field: FieldSchema, depth: number): Json {
    return field.type === undefined ? scalar(this.random, field.scalar) : this.type(field.type, depth + 1);
  }

  private list(length: number, field: FieldSchema, depth: number): Json {
    return Array.from({ length }, () => this.one(field, depth));
  }

  private value(field: FieldSchema, depth: number): Json {
    const length = this.random.below(4);
    switch (field.container) {
      case 'one': return this.one(field, depth);
      case 'list': return identified(this.list(length, field, depth), this.random);
      case 'map': return Object.fromEntries(Array.from({ length }, (_, index) => [`key-${index}`, this.one(field, depth)]));
      case 'map-of-lists': return Object.fromEntries(Array.from({ length }, (_, index) => [`key-${index}`, this.list(2, field, depth)]));
    }
  }

  type(name: string, depth: number): { readonly [key: string]: Json } {
    const fields = [...this.bundle.typeOf(name)?.fields.values() ?? []].filter((field) => !LEFT_OUT.has(field.name));
    const density = depth > DEEPEST ? 0 : Math.min(1, 4 / fields.length + 0.15);
    const taken = fields.filter((field) => this.random.chance(density) || (field.required && depth <= DEEPEST) || KEYS.has(field.name));
    return Object.fromEntries(taken.map((field) => [field.name, this.value(field, depth)]));
  }
}

/** Mostly gives the items of a list names of their own; sometimes two have the same, or one has none. */
function identified(list: Json, random: Random): Json {
  if (!Array.isArray(list)) return list;
  return (list as Json[]).map((item, index) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item) || random.chance(0.03)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, value]) => {
      if (KEYS.has(key) && typeof value === 'string') return [key, `${key[0]}${index}`];
      return NUMBER_KEYS.has(key) ? [key, 8000 + index] : [key, value];
    }));
  });
}

/** A random object of a kind, as far as its schema goes; no API server would take it. */
export function randomObject(random: Random, bundle: SchemaBundle, { apiVersion, kind, type }: KindSchema, name: string): KubernetesObject {
  const { metadata: _, status: __, ...fields } = new Builder(random, bundle).type(type, 0);
  return { ...fields, apiVersion, kind, metadata: { name, ...random.chance(0.3) ? { namespace: 'default' } : {}, labels: { app: 'a' }, annotations: { n: 'x' } } };
}
