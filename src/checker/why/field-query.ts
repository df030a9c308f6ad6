import { nearest } from '../../common/nearest';
import { own } from '../../common/own';
import type { Path } from '../../common/path';
import { formatPath } from '../../common/path';
import type { JsonValue } from '../../kubernetes/objects/json';
import { asList, isObject } from '../../kubernetes/objects/json';

/** A part of a field as it is typed: a key, a position, or what an item of a list is called: `[2]`, `[name=web]`, `[web]`. */
type Part = { readonly key: string } | { readonly index: number } | { readonly item: string; readonly by?: string };

const PART = /\.?([^.[\]]+)|\[(\d+)\]|\[(["'])(.*?)\3\]|\[([A-Za-z]+)=([^\]]*)\]|\[([^\]]*)\]/y;

/** Undefined where it cannot be read. */
function partsOf(text: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (match === null) return undefined;
    const [, key, index, , quoted, by, value, item] = match;
    if (key !== undefined) parts.push({ key });
    else if (index !== undefined) parts.push({ index: Number(index) });
    else if (by !== undefined) parts.push({ item: value, by });
    else parts.push({ item: quoted ?? item });
  }
  return parts;
}

const NAMES = ['name', 'key', 'mountPath', 'containerPort', 'port', 'ip', 'host', 'path', 'topologyKey', 'type'];

function isItem(item: JsonValue, wanted: string, by: string | undefined): boolean {
  if (!isObject(item)) return by === undefined && String(item) === wanted;
  return (by === undefined ? NAMES : [by]).some((name) => item[name] !== undefined && String(item[name]) === wanted);
}

/** Keys may hold dots: parts are tried together as well. */
function* inMapping(value: Readonly<Record<string, JsonValue | undefined>>, parts: readonly Part[]): Generator<Path> {
  const [part] = parts;
  const called = 'item' in part && part.by === undefined ? part.item : undefined;
  const found = called === undefined ? undefined : own(value, called);
  if (called !== undefined && found !== undefined) yield* below(found, called, parts.slice(1));
  let joined = '';
  for (const [index, one] of parts.entries()) {
    if (!('key' in one)) return;
    joined += index === 0 ? one.key : `.${one.key}`;
    const here = own(value, joined);
    if (here !== undefined) yield* below(here, joined, parts.slice(index + 1));
  }
}

function* inList(list: readonly JsonValue[], parts: readonly Part[]): Generator<Path> {
  const [part, ...rest] = parts;
  const isMeant = (item: JsonValue, index: number): boolean => {
    if ('item' in part) return isItem(item, part.item, part.by);
    // `ports[80]` is no position where there are not that many.
    return 'index' in part && (part.index < list.length ? part.index === index : isItem(item, String(part.index), undefined));
  };
  for (const [index, item] of list.entries()) {
    if (isMeant(item, index)) yield* below(item, index, rest);
    else if ('key' in part && list.length === 1) yield* below(item, index, parts);
  }
}

function* below(value: JsonValue, key: string | number, parts: readonly Part[]): Generator<Path> {
  for (const path of resolved(value, parts)) yield [key, ...path];
}

function* resolved(value: JsonValue, parts: readonly Part[]): Generator<Path> {
  if (parts.length === 0) yield [];
  else if (Array.isArray(value)) yield* inList(asList(value), parts);
  else if (isObject(value)) yield* inMapping(value, parts);
}

interface Inner {
  readonly path: Path;
  readonly value: JsonValue;
}

function inner({ path, value }: Inner): readonly Inner[] {
  const entries = Array.isArray(value) ? [...asList(value).entries()] : isObject(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, part]) => (part === undefined ? [] : [{ path: [...path, key], value: part }]));
}

/** The fields that a text may mean: from the top of the object, else from as high up as there is one. */
export function findFields(object: JsonValue, text: string): readonly Path[] {
  const parts = partsOf(text);
  if (parts === undefined || parts.length === 0) return [];
  for (let level: readonly Inner[] = [{ path: [], value: object }]; level.length > 0; level = level.flatMap(inner)) {
    const found = level.flatMap(({ path, value }) => (Array.isArray(value) ? [] : [...resolved(value, parts)].map((rest) => [...path, ...rest])));
    if (found.length > 0) return found;
  }
  return [];
}

function fieldsIn(value: JsonValue): string[] {
  const fields: string[] = [];
  for (let level: readonly Inner[] = [{ path: [], value }]; level.length > 0; level = level.flatMap(inner)) {
    fields.push(...level.map(({ path }) => formatPath(path)));
  }
  return fields.filter((field) => field !== '');
}

/** The field of an object that a text without a field most likely means. */
export function nearestField(object: JsonValue, text: string): string | undefined {
  const fields = fieldsIn(object);
  const length = text.split('.').length;
  return nearest(text, fields) ?? nearest(text, fields.map((field) => field.split('.').slice(-length).join('.')));
}
