import type { Document, ParsedNode } from 'yaml';
import { isScalar, visit } from 'yaml';

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

/** The first of a document's keys that kubectl refuses. */
export function refusedKey(document: Document.Parsed, text: string): RefusedKey | undefined {
  let found: RefusedKey | undefined;
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair as { readonly key: ParsedNode; readonly value: ParsedNode | null };
      const message = faultOf(key, value, text);
      if (message === undefined) return undefined;
      found = { offset: key.range[0], message };
      return visit.BREAK;
    },
  });
  return found;
}
