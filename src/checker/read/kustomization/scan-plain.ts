/** What the lines of a plain kustomization say. */
export interface PlainScan {
  /** Its top-level fields. */
  readonly fields: readonly string[];
  /** The entries of all of its lists that are plain values. */
  readonly entries: readonly string[];
}

/** Anything that makes a line of YAML more than `key: value` or `- value`. */
const ELABORATE = /[[\]{}&*!|>"'\\%@`?]|\s#|\t/;
const LINE = /^( *)(- )?(?:([\w.-]+):(?: (.*))?|(\S+))$/;

/** Reads a kustomization line by line; undefined where it needs a YAML parser, which takes a hundred times as long. */
export function scanPlain(text: string): PlainScan | undefined {
  const fields: string[] = [];
  const entries: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#') || /^---\s*$/.test(line)) continue;
    const match = ELABORATE.test(line) ? null : LINE.exec(line.trimEnd());
    if (match === null) return undefined;
    const [, indent, dash, key, , item] = match;
    if (item !== undefined && dash === undefined) return undefined;
    if (item !== undefined) entries.push(item);
    else if (indent === '' && dash === undefined) fields.push(key);
  }
  return { fields, entries };
}
