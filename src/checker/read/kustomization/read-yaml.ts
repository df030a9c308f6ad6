import { isNode, LineCounter } from 'yaml';
import type { Document, Node } from 'yaml';
import { asRead } from '../../../kubernetes/documents/as-read';
import { parseAll } from '../../../kubernetes/documents/lenient';

/** One YAML document and where its parts stand. */
export interface YamlDocument {
  readonly value: unknown;
  /** Line on which the document's content begins, from 1. */
  readonly line: number;
  /** The document as it is written, with keys that stand in it twice, tags and aliases. */
  readonly written: Document.Parsed;
  /** Line of a part of it; the document's own where the part is not there. */
  lineAt(path: readonly (string | number)[]): number;
  /** Line on which a part of it begins. */
  lineOf(node: Node): number;
}

/** Reads every document of a text; undefined where it is not valid YAML. Empty documents are kept, as null. */
export function readYaml(text: string): YamlDocument[] | undefined {
  const lines = new LineCounter();
  try {
    return parseAll(text, { lineCounter: lines, uniqueKeys: false, merge: true, logLevel: 'silent' })?.map((document) => describe(document, lines));
  } catch {
    return undefined;
  }
}

function describe(document: Document.Parsed, lines: LineCounter): YamlDocument {
  const lineOf = (node: unknown): number | undefined => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined);
  const line = lineOf(document.contents) ?? 1;
  return {
    value: asRead(document.toJS()),
    line,
    lineAt: (path) => lineOf(document.getIn(path, true)) ?? line,
    written: document,
    lineOf: (node) => lineOf(node) ?? line,
  };
}

/** What was read, by its text: overlays include the same files, and reading takes longer than all else that is done with them. */
const known = new Map<string, YamlDocument[] | undefined>();

/** As {@link readYaml}; a text that was read before is not read again. */
export function readYamlOnce(text: string): YamlDocument[] | undefined {
  if (!known.has(text)) known.set(text, readYaml(text));
  return known.get(text);
}
