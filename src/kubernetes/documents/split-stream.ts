/** One document of a YAML stream, still text. */
export interface DocumentText {
  readonly text: string;
  /** Line of the stream on which the text starts, from 1. */
  readonly line: number;
}

const MARKER = /^\uFEFF?(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
/** A byte-order mark may stand before each document: files were joined. */
const BYTE_ORDER_MARK = /^\uFEFF|(?<=^\uFEFF?---[ \t]*\r?\n)\uFEFF/g;
const CONTENT = /^(?!---[ \t]*(?:#.*)?\r?$)[ \t]*[^\s#%]/m;
const DIRECTIVES_ONLY = /^(?:[ \t]*(?:#.*)?\r?\n)*%/;

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * Cuts a stream at its document markers, which YAML allows nowhere inside a document, so that a broken document leaves its neighbours readable.
 * Documents without content (blank, comments) are left out, and so are byte-order marks.
 */
export function* splitStream(stream: string): Generator<DocumentText> {
  let start = 0;
  let line = 1;
  for (const match of stream.matchAll(MARKER)) {
    const ends = match[0].endsWith('...');
    const end = ends ? match.index + match[0].length : match.index;
    const text = stream.slice(start, match.index).replace(BYTE_ORDER_MARK, '');
    if (!ends && DIRECTIVES_ONLY.test(text) && !CONTENT.test(text)) continue;
    if (CONTENT.test(text)) yield { text, line };
    line += countLines(stream, start, end);
    start = end;
  }
  const text = (start === 0 ? stream : stream.slice(start)).replace(BYTE_ORDER_MARK, '');
  if (CONTENT.test(text)) yield { text, line };
}
