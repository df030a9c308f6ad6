/** A way into a document: keys and list indexes. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Writes a path as people do: `spec.ports[0].name`, `metadata.annotations["example.com/key"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (PLAIN_KEY.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}

const PART = /\.?([A-Za-z_][A-Za-z0-9_-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** Reads what {@link formatPath} wrote; what is not of that form ends the path. */
export function parsePath(text: string): Path {
  const path: (string | number)[] = [];
  PART.lastIndex = 0;
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const [, key, index, quoted] = match;
    path.push(key ?? (index === undefined ? JSON.parse(quoted) as string : Number(index)));
  }
  return path;
}
