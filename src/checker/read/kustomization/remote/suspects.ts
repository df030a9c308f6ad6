/** A place of a text that may name something remote. */
export interface Suspect {
  readonly text: string;
  readonly line: number;
}

const ADDRESS = /(?<![\w./-])(?:git::)*(?:[a-z][a-z0-9+.-]*:\/\/|https?:|g[i\u0130]thub\.com[/:]|[a-z][a-z0-9-]*@[^\s/:@]+[/:])\S*/giu;
/** What may spell an address without showing it: escapes, tags, encodings other than UTF-8. */
const HIDDEN = /\\[xuU]|(?:^|[\s,[-])!(?:[!<%\w])\S*|[\0\ufffd]/u;

/** What ends a line for the YAML reader of kustomize, but not for every other one. */
const UNUSUAL_BREAK = /[\u0085\u2028\u2029]|\r(?!\n)/;

/** True where a text can be read by its structure and mean the same to kustomize: it is UTF-8, and its lines end in the usual way. */
export function isPlainText(text: string): boolean {
  return !/[\0\ufffd]/.test(text) && !UNUSUAL_BREAK.test(text);
}

/** True where a text has what every address has, whether it is shown or hidden. */
export function mayNameRemote(text: string): boolean {
  return /:\/\/|https?:|file:|::|@|g[i\u0130]thub\.com|[\\!\0\ufffd]/iu.test(text);
}

/** Places of a text, comments aside, that show or may hide an address; for texts that cannot be read by their structure. */
export function suspectsIn(text: string): Suspect[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap((content, index): Suspect[] => {
    if (/^\s*#/.test(content)) return [];
    const shown = content.match(ADDRESS) ?? [];
    const hidden = shown.length === 0 ? HIDDEN.exec(content) : null;
    return [...shown, ...(hidden === null ? [] : [hidden[0].trim()])].map((found) => ({ text: found, line: index + 1 }));
  });
}
