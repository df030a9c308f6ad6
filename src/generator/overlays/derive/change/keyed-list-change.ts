import { own } from '../../../../common/own';
import { isCarried } from './carried';
import type { Change, Compare } from './change';
import { UNCHANGED } from './change';
import { identify } from './identify';
import { unmergeableListChange } from './list-change';
import type { Operation } from './operation';
import { below } from './operation';
import { positionalChange } from './positional-change';
import type { PatchShape } from '../../../../kubernetes/patch-keys';
import type { Json, JsonList, JsonMap } from '../objects/json';
import { equal, isListOfMaps, isMap, lineCount } from '../objects/json';

/** An item of the wanted list, and how it comes about. */
interface Entry {
  readonly id: string;
  readonly item: Json;
  /** Undefined for an item that is new. */
  readonly change: Change | undefined;
}

/** Two lists whose items kustomize can tell apart. */
interface Pairing {
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
  readonly removed: JsonList;
  /** What stays, in the order that it had. */
  readonly kept: readonly string[];
}

/** What a JSON patch costs in lines beside its operations: a file, and its target in the kustomization. */
const COST_OF_A_JSON_PATCH = 5;

function costOf({ merge, operations }: Change): number {
  return (merge === undefined ? 0 : lineCount(merge)) + (operations.length === 0 ? 0 : COST_OF_A_JSON_PATCH + lineCount(operations as Json));
}

function stubOf(item: Json, keys: readonly string[]): Json {
  return isMap(item) ? Object.fromEntries(keys.map((key) => [key, own(item, key) ?? null])) : item;
}

/** Undefined where the identity itself changes its type, which kustomize does not see. */
function entryOf(
  id: string, item: Json, old: Json | undefined, keys: readonly string[], compare: (old: Json) => Change | undefined,
): Entry | undefined {
  if (old === undefined) return { id, item, change: undefined };
  if (equal(old, item)) return { id, item, change: UNCHANGED };
  if (!equal(stubOf(old, keys), stubOf(item, keys))) return undefined;
  const change = compare(old);
  return change && { id, item, change };
}

function pair(before: JsonList, after: JsonList, shape: PatchShape, keys: readonly string[], path: string, compare: Compare): Pairing | undefined {
  const from = identify(before, keys);
  const to = identify(after, keys);
  if (from === undefined || to === undefined || !equal(from.keys, to.keys)) return undefined;
  const old = new Map(from.ids.map((id, index) => [id, before[index]]));
  const wanted = new Set(to.ids);
  const entries = after.map((item, index) =>
    entryOf(to.ids[index], item, old.get(to.ids[index]), to.keys, (was) => compare(was, item, shape.items ?? {}, below(path, index))));
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  const removed = before.filter((_, index) => !wanted.has(from.ids[index]));
  return { keys: to.keys, entries, removed, kept: from.ids.filter((id) => wanted.has(id)) };
}

/** What is merged for an item; undefined where the item is as it was. */
function mergeOf({ item, change }: Entry, keys: readonly string[]): Json | undefined {
  if (change === undefined) return item;
  return isMap(change.merge) ? { ...stubOf(item, keys) as JsonMap, ...change.merge } : undefined;
}

/**
 * Where the items are known by one key, the patch's items come first, in their order: so it holds all that is not in the old
 * order behind them.
 */
function leading({ entries, kept, keys }: Pairing): JsonList {
  const isPlainTail = (length: number): boolean => {
    const head = new Set(entries.slice(0, length).map(({ id }) => id));
    return equal(kept.filter((id) => !head.has(id)), entries.slice(length).map(({ id }) => id));
  };
  const changed = entries.findLastIndex((entry) => mergeOf(entry, keys) !== undefined) + 1;
  let length = changed;
  while (!isPlainTail(length)) length += 1;
  return entries.slice(0, length).map((entry) => mergeOf(entry, keys) ?? stubOf(entry.item, keys));
}

/** Where the items are known by two keys, the new ones come first and the old ones keep their order; undefined where that is not wanted. */
function newFirst({ entries, kept, keys }: Pairing): JsonList | undefined {
  const added = entries.filter(({ change }) => change === undefined).map(({ id }) => id);
  if (!equal([...added, ...kept], entries.map(({ id }) => id))) return undefined;
  return entries.flatMap((entry) => mergeOf(entry, keys) ?? []);
}

function deletions({ removed, keys }: Pairing): JsonList {
  return removed.map((item) => ({ ...stubOf(item, keys) as JsonMap, $patch: 'delete' }));
}

/** What is left to do to single items, each after a test of its identity. */
function itemOperations({ entries, keys }: Pairing, path: string): readonly Operation[] {
  return entries.flatMap(({ item, change }, index): readonly Operation[] => {
    if (change === undefined || change.operations.length === 0 || !isMap(item)) return [];
    return [...keys.map((key): Operation => ({ op: 'test', path: below(below(path, index), key), value: own(item, key) ?? null })), ...change.operations];
  });
}

function ofMerge(merge: JsonList, operations: readonly Operation[]): Change {
  return { ...merge.length === 0 ? {} : { merge }, operations };
}

/** Old items merged, new ones merged in where their place allows. */
function mergedWhole(pairing: Pairing, shape: PatchShape, path: string): Change | undefined {
  const isCarriedAll = pairing.entries.every(({ item, change }) => change !== undefined || isCarried(item, shape.items));
  const items = pairing.keys.length > 1 ? newFirst(pairing) : leading(pairing);
  if (!isCarriedAll || items === undefined) return undefined;
  if (pairing.keys.length === 0 && pairing.removed.length > 0) return undefined;
  return ofMerge([...items, ...deletions(pairing)], itemOperations(pairing, path));
}

/** Old items merged in their order, new ones put in their places by operations. */
function mergedWithInsertions(pairing: Pairing, path: string): Change | undefined {
  const { entries, kept, keys } = pairing;
  const stays = entries.filter(({ change }) => change !== undefined);
  if (keys.length === 0 || stays.length === entries.length || !equal(stays.map(({ id }) => id), kept)) return undefined;
  const last = entries.findLastIndex(({ change }) => change !== undefined);
  const insertions = entries.flatMap(({ item, change }, index): readonly Operation[] =>
    change === undefined ? [{ op: 'add', path: below(path, index > last ? '-' : index), value: item }] : []);
  const items = keys.length > 1 ? stays.flatMap((entry) => mergeOf(entry, keys) ?? []) : leading({ ...pairing, entries: stays });
  return ofMerge([...items, ...deletions(pairing)], [...insertions, ...itemOperations(pairing, path)]);
}

/** Nothing merged: operations alone, which need no mention of what stays. */
function operated(before: JsonList, after: JsonList, path: string): Change | undefined {
  const operations = isListOfMaps(after) ? positionalChange(before, after, path) : undefined;
  return operations && { operations };
}

/** The list written anew. */
function written(after: JsonList, shape: PatchShape): Change | undefined {
  return isListOfMaps(after) && isCarried(after, shape) ? { merge: [{ $patch: 'replace' }, ...after], operations: [] } : undefined;
}

/** The change of a list that a merge goes into: the way with the fewest lines, merging before anything else where they are equal. */
export function keyedListChange(
  before: JsonList, after: JsonList, shape: PatchShape, keys: readonly string[], path: string, compare: Compare,
): Change | undefined {
  if (before.length === 0) return isCarried(after, shape) ? { merge: after, operations: [] } : undefined;
  const anew = written(after, shape);
  const pairing = pair(before, after, shape, keys, path, compare);
  if (pairing === undefined) return unmergeableListChange(before, after, path) ?? (identify(before, keys) && anew);
  const merged = [mergedWhole(pairing, shape, path), mergedWithInsertions(pairing, path)].filter((way) => way !== undefined);
  // What stays is not repeated, unless no merge says where it goes.
  const repeated = pairing.kept.length === 0 || merged.length === 0 ? anew : undefined;
  const ways = [...merged, operated(before, after, path), repeated].filter((way) => way !== undefined);
  return ways.reduce<Change | undefined>((best, way) => best === undefined || costOf(way) < costOf(best) ? way : best, undefined);
}
