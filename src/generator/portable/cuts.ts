/** A text divided at a delimiter, and which of its parts is meant, as kustomize's replacements do it. */
export interface Cut {
  readonly delimiter: string;
  readonly index: number;
}

/** One cut, and what it leaves. */
export interface Step {
  readonly cut: Cut;
  readonly part: string;
}

/** What no name holds, and so no delimiter becomes longer or another one by a new name. */
const BESIDE_NAMES = /[^a-z0-9.\uE000-\uF8FF-]/;

/** Runs of signs that are in no name, next to the mark: those before it by their ends, those behind it by their starts. */
function delimiters(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  const found: string[] = [];
  for (let start = at - 1; start >= 0 && isDelimiter(text[start]); start -= 1) found.push(text.slice(start, at));
  for (let end = at + 2; end <= text.length && isDelimiter(text[end - 1]); end += 1) found.push(text.slice(at + 1, end));
  return [...new Set(found)].sort((left, right) => left.length - right.length);
}

/** A dot is in no label, of which these names are made. */
function isDelimiter(sign: string): boolean {
  return sign === '.' || BESIDE_NAMES.test(sign);
}

function steps(text: string, mark: string): readonly Step[] {
  return delimiters(text, mark).flatMap((delimiter) => {
    const parts = text.split(delimiter);
    const index = parts.findIndex((part) => part.includes(mark));
    return parts[index].length < text.length ? [{ cut: { delimiter, index }, part: parts[index] }] : [];
  });
}

/** A mark. */
export const MARK = /[\uE000-\uF8FF]/g;

/** The marks in a text. */
export function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? [];
}

/**
 * The cut that leaves a mark alone, or else the first of several: then every mark of the part that it leaves can be cut out of that part. Undefined
 * where there is none.
 *
 * @param text with marks of the private use area in place of what is to be replaced
 */
export function cutTo(text: string, mark: string): Step | undefined {
  const found = steps(text, mark);
  return found.find(({ part }) => part === mark) ?? found.find(({ part }) => marksIn(part).every((other) => cutTo(part, other) !== undefined));
}
