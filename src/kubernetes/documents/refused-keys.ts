import type { Document, ParsedNode } from 'yaml';
import { isCollection, isPair, isScalar } from 'yaml';

/** A key that kubectl refuses and the YAML library takes, and where it is. */
export interface RefusedKey {
  /** In characters from the start of the document's text. */
  readonly offset: number;
  readonly message: string;
}

/** go-yaml looks so far for the colon of a key. */
const LONGEST = 1_024;

function faultOf(key: ParsedNode, value: ParsedNode | null, text: string): string | undefined {
  const [start, end] = key.range;
  if (start === end && isScalar(key)) return 'A colon stands where a key is expected';
  if (text.slice(0, start).trimEnd().endsWith('?')) return undefined;
  const colon = text.indexOf(':', end);
  if (text.slice(start, value === null ? end : Math.max(end, colon)).includes('\n') || end - start > LONGEST) return 'A key and its colon have to stand on one line';
  const isPlain = isScalar(key) && key.type === 'PLAIN';
  return isPlain && value !== null && value.range[0] < value.range[1] && text[value.range[0] - 1] === ':' ? 'A space has to stand after the colon of this key' : undefined;
}

function firstIn(node: unknown, text: string): RefusedKey | undefined {
  if (!isCollection(node)) return undefined;
  for (const item of node.items) {
    const pair = isPair(item) ? item as { readonly key: ParsedNode; readonly value: ParsedNode | null } : undefined;
    const message = pair && faultOf(pair.key, pair.value, text);
    const found = message === undefined ? firstIn(pair === undefined ? item : pair.value, text) : { offset: pair?.key.range[0] ?? 0, message };
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of a document's keys that kubectl refuses. Without the library's `visit`, which takes as long as the reading. */
export function refusedKey(document: Document.Parsed, text: string): RefusedKey | undefined {
  return firstIn(document.contents, text);
}
