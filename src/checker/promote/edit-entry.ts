import type { Pair, Scalar, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Version } from './image-setting';
import { scalarStyle } from '../../common/yaml/scalar';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import { readWrittenImages } from '../../kubernetes/images/written-images';

const FIELDS = ['newTag', 'digest'] as const;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Range = readonly [start: number, end: number];

function rangeOf(node: unknown): Range {
  const [start, end] = (node as Scalar).range ?? [0, 0];
  return [start, end];
}

function written(value: string, like?: unknown): string {
  if (isScalar(like) && like.type === 'QUOTE_SINGLE') return `'${value}'`;
  return (isScalar(like) && like.type === 'QUOTE_DOUBLE') || scalarStyle(value) !== 'plain' ? `"${value}"` : value;
}

function mapsOf(text: string): readonly YAMLMap[] {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const images: unknown = isMap(document.contents) ? document.contents.get('images') : undefined;
  return isSeq(images) ? images.items.filter((item): item is YAMLMap => isMap(item) && typeof item.get('name') === 'string' && item.get('name') !== '') : [];
}

function fieldIn(entry: YAMLMap, field: string): Pair | undefined {
  return entry.items.find(({ key }) => isScalar(key) && key.value === field);
}

/** False for an alias, and for what others are aliases of. */
function isOwnText({ value }: Pair): boolean {
  return isScalar(value) && value.anchor === undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function addition(text: string, entry: YAMLMap, field: string, value: string): Cut {
  const last = entry.items[entry.items.length - 1];
  const [start] = rangeOf(last.key);
  const [, end] = rangeOf(last.value);
  if (entry.flow) return { start: end, end, text: `, ${field}: ${written(value)}` };
  const column = start - (text.lastIndexOf('\n', start) + 1);
  const at = lineEnd(text, end);
  return { start: at, end: at, text: `\n${' '.repeat(column)}${field}: ${written(value)}` };
}

function removal(text: string, entry: YAMLMap, pair: Pair): Cut {
  const place = entry.items.indexOf(pair);
  const [start] = rangeOf(pair.key);
  if (place === 0) return { start, end: rangeOf(entry.items[1].key)[0], text: '' };
  const [, end] = rangeOf(pair.value);
  return entry.flow
    ? { start: rangeOf(entry.items[place - 1].value)[1], end, text: '' }
    : { start: text.lastIndexOf('\n', start), end: lineEnd(text, end), text: '' };
}

function cutsFor(text: string, entry: YAMLMap, wanted: Version): readonly Cut[] {
  const there = FIELDS.filter((field) => fieldIn(entry, field) !== undefined);
  const to = FIELDS.filter((field) => wanted[field] !== undefined);
  const only = there.length === 1 && to.length === 1 && there[0] !== to[0] ? fieldIn(entry, there[0]) : undefined;
  if (only !== undefined) {
    const { key, value } = only;
    const [[start, end], [from, until]] = [rangeOf(key), rangeOf(value)];
    return [{ start, end, text: to[0] }, { start: from, end: until, text: written(wanted[to[0]] ?? '', value) }];
  }
  return FIELDS.flatMap((field): Cut[] => {
    const [pair, value] = [fieldIn(entry, field), wanted[field]];
    if (value === undefined) return pair === undefined ? [] : [removal(text, entry, pair)];
    if (pair === undefined) return [addition(text, entry, field, value)];
    const [start, end] = rangeOf(pair.value);
    return [{ start, end, text: written(value, pair.value) }];
  });
}

function isAsWanted(before: readonly WrittenEntry[], after: readonly WrittenEntry[], index: number, wanted: Version): boolean {
  const said = ({ name, newName, newTag, digest }: WrittenEntry): string => JSON.stringify([name, newName, newTag, digest]);
  const expected = before.map((entry, place) => place === index ? { ...entry, newTag: undefined, digest: undefined, ...wanted } : entry);
  return JSON.stringify(expected.map(said)) === JSON.stringify(after.map(said));
}

/**
 * Sets tag and digest of one entry in the text of a kustomization; every other byte stays.
 *
 * @param index the entry's place among those with a name
 * @returns undefined where the entry is written in a form that this does not know, such as with an alias
 */
export function editEntry(text: string, index: number, wanted: Version): string | undefined {
  const entry = mapsOf(text).at(index);
  if (!entry?.items.every(isOwnText)) return undefined;
  const cuts = [...cutsFor(text, entry, wanted)].sort((left, right) => right.start - left.start);
  const edited = cuts.reduce((current, cut) => `${current.slice(0, cut.start)}${cut.text}${current.slice(cut.end)}`, text);
  const [before, after] = [readWrittenImages(text), readWrittenImages(edited)];
  return 'entries' in before && 'entries' in after && isAsWanted(before.entries, after.entries, index, wanted) ? edited : undefined;
}
