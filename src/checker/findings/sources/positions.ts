import type { Document, Node } from 'yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { itemIndex } from './item-index';
import type { Path } from '../../../common/path';
import { asRead } from '../../../kubernetes/documents/as-read';
import { parseAll } from '../../../kubernetes/documents/lenient';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { at, isObject } from '../../../kubernetes/objects/json';

/** How far a path leads into an object, and where that part of it stands. */
export interface Position {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** How many parts of the path are there. */
  readonly depth: number;
  /** True for a mapping or list, into which others may merge. */
  readonly collection: boolean;
}

/** A value of a file, with the positions of its parts. */
export interface PositionedValue {
  value(): unknown;
  /**
   * The deepest part of a path that there is.
   *
   * @param rendered the object that the path leads into; it tells items of lists by their names, where their positions may differ
   */
  find(path: Path, rendered?: unknown): Position;
  /** The values of the list that stands there, or under a key. */
  items(key?: string): PositionedValue[];
}

function positionIn(items: readonly unknown[], index: number, wanted: JsonValue | undefined): number {
  if (isObject(wanted)) return itemIndex(items, index, wanted, (item, key) => (isMap(item) ? item.get(key) : undefined));
  const same = wanted === undefined ? -1 : items.findIndex((item) => isScalar(item) && item.value === wanted);
  return same >= 0 ? same : index;
}

interface Step {
  /** What a reader looks for: the key of an entry, the item of a list. */
  readonly place: Node | undefined;
  readonly content: unknown;
}

function step(from: unknown, part: string | number, wanted: JsonValue | undefined): Step | undefined {
  if (isMap(from)) {
    const pair = from.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    return pair === undefined ? undefined : { place: isNode(pair.key) ? pair.key : undefined, content: pair.value };
  }
  if (!isSeq(from) || typeof part !== 'number') return undefined;
  const item = from.items[positionIn(from.items, part, wanted)];
  return isNode(item) ? { place: item, content: item } : undefined;
}

/** Null for what cannot be read, which is reported where the document is checked. */
function readValue(document: Document.Parsed, node: unknown): JsonValue {
  try {
    return isNode(node) ? asRead(node.toJS(document)) : null;
  } catch {
    return null;
  }
}

function positioned(document: Document.Parsed, lines: LineCounter, root: unknown): PositionedValue {
  const dereferenced = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  return {
    value: () => readValue(document, root),
    items: (key) => {
      const list = key === undefined ? root : isMap(root) ? root.get(key, true) : undefined;
      return isSeq(list) ? list.items.map((item) => positioned(document, lines, item)) : [];
    },
    find: (path, rendered) => {
      let here = dereferenced(root);
      let place = isNode(root) ? root : undefined;
      let depth = 0;
      for (; depth < path.length; depth += 1) {
        const next = step(here, path[depth], at(rendered, ...path.slice(0, depth + 1)));
        if (next === undefined) break;
        here = dereferenced(next.content);
        place = next.place ?? place;
      }
      const { line, col } = lines.linePos(place?.range?.[0] ?? 0);
      return { line: Math.max(line, 1), column: Math.max(col, 1), depth, collection: isCollection(here) };
    },
  };
}

/** The documents of a text; none where it is not YAML. */
export function positionedDocuments(text: string): PositionedValue[] {
  const lines = new LineCounter();
  try {
    const options = { uniqueKeys: false, merge: true, logLevel: 'silent' } as const;
    const documents = parseAll(text, { ...options, lineCounter: lines }) ?? parseAllDocuments(text, options);
    return Array.isArray(documents) ? documents.map((document) => positioned(document, lines, document.contents)) : [];
  } catch {
    return [];
  }
}

function itemIn(list: PositionedValue, wanted: (object: JsonObject) => boolean): PositionedValue | undefined {
  for (const item of list.items('items')) {
    const value = item.value();
    const found = isObject(value) && wanted(value) ? item : itemIn(item, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The object that a document holds, or the item of its list, or of a list in that, that `wanted` accepts; the document where there is none. */
export function objectIn(document: PositionedValue, wanted: (object: JsonObject) => boolean): PositionedValue {
  return itemIn(document, wanted) ?? document;
}
