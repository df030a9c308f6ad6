import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../objects/json';
import { asList, asObject, asString, isObject } from '../../objects/json';

/** Parameters that a generator gives to one Application: plain ones by name, nested ones with dots. */
export type Parameters = ReadonlyMap<string, string>;

/** What generators of an ApplicationSet are known to make. */
export interface Expansion {
  /** One for each Application, with what is known of it; what a cluster or repository decides is left out. */
  readonly sets: readonly Parameters[];
  /** Generators whose Applications are decided by a cluster, a repository or a service. */
  readonly open: readonly JsonObject[];
}

/** More combinations than this are not spelt out. */
const MOST = 5_000;
const NOTHING: Expansion = { sets: [], open: [] };

function flatten(value: JsonValue | undefined, prefix: string, into: Map<string, string>): Map<string, string> {
  if (isObject(value)) for (const [key, item] of Object.entries(value)) flatten(item, prefix === '' ? key : `${prefix}.${key}`, into);
  else if (prefix !== '' && value !== undefined && value !== null && !Array.isArray(value)) into.set(prefix, String(value as string));
  return into;
}

function ofList(list: JsonObject): Expansion {
  if (asString(list.elementsYaml) !== undefined) return { sets: [new Map()], open: [{ list }] };
  return { sets: asList(list.elements).map((element) => flatten(element, '', new Map())), open: [] };
}

/** Every combination of what two or more generators make. */
function ofMatrix(matrix: JsonObject): Expansion {
  const parts = asList(matrix.generators).map((generator) => ofGenerator(asObject(generator)));
  const open = parts.flatMap((part) => part.open);
  let sets: Parameters[] = parts.length === 0 ? [] : [new Map()];
  for (const part of parts) {
    if (sets.length * part.sets.length > MOST) return { sets: [new Map()], open: [{ matrix }] };
    sets = sets.flatMap((left) => part.sets.map((right) => new Map([...left, ...right])));
  }
  return { sets, open };
}

/** What the first generator makes, with what the others say of it. */
function ofMerge(merge: JsonObject): Expansion {
  const [first = NOTHING, ...others] = asList(merge.generators).map((generator) => ofGenerator(asObject(generator)));
  const keys = asList(merge.mergeKeys).map(String);
  const keyOf = (set: Parameters): string => JSON.stringify(keys.map((key) => set.get(key) ?? null));
  const known = others.map(({ sets }) => new Map(sets.map((set) => [keyOf(set), set])));
  return {
    sets: first.sets.map((set) => new Map([...set, ...known.flatMap((sets) => [...sets.get(keyOf(set)) ?? []])])),
    open: [...first.open, ...others.flatMap(({ open }) => open)],
  };
}

/** A selector leaves out what is known not to match. */
function selected({ sets, open }: Expansion, selector: JsonValue | undefined): Expansion {
  const wanted = Object.entries(asObject(asObject(selector).matchLabels));
  return { open, sets: sets.filter((set) => wanted.every(([key, value]) => (set.get(key) ?? value) === value)) };
}

const KNOWN: Readonly<Record<string, (generator: JsonObject) => Expansion>> = { list: ofList, matrix: ofMatrix, merge: ofMerge };

function ofGenerator(generator: JsonObject): Expansion {
  const { selector, ...kinds } = generator;
  const [first] = Object.entries(kinds);
  if (first === undefined) return NOTHING;
  const [kind, value] = first;
  const expand = own(KNOWN, kind);
  const found = expand === undefined ? { sets: [new Map<string, string>()], open: [{ [kind]: value }] } : expand(asObject(value));
  return selected(found, selector);
}

/** What the generators of an ApplicationSet make, as far as it can be known from the object alone. */
export function expandGenerators(generators: JsonValue | undefined): Expansion {
  const parts = asList(generators).map((generator) => ofGenerator(asObject(generator)));
  return { sets: parts.flatMap(({ sets }) => sets), open: parts.flatMap(({ open }) => open) };
}
