import type { Document, ParsedNode, YAMLMap } from 'yaml';
import { isScalar, visit } from 'yaml';

function repeatedIn(map: YAMLMap<ParsedNode>): readonly ParsedNode[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    const identity = isScalar(key) ? key.value : key;
    if (seen.has(identity)) return [key];
    seen.add(identity);
    return [];
  });
}

/**
 * Where keys stand that their mapping has already, in characters from the start of the document's text, in order.
 * In the time of one look at each key; the library's own check compares each with each.
 */
export function duplicateKeys(document: Document.Parsed): readonly number[] {
  const found: number[] = [];
  visit(document, { Map: (_, map) => void found.push(...repeatedIn(map as YAMLMap<ParsedNode>).map((key) => key.range[0])) });
  return found.sort((a, b) => a - b);
}
