import { createHash } from 'node:crypto';
import type { RenderedFile } from './rendered-files';

/** Where a folder of rendered manifests remembers what was written to it. */
export const LIST_FILE = '.rendered.json';

/** Digests of rendered files by path. */
export type ManifestList = ReadonlyMap<string, string>;

/** SHA-256 of a content, in hexadecimal. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads a list; one that is absent or no list is empty. */
export function parseList(text: string | undefined): ManifestList {
  try {
    const { files } = JSON.parse(text ?? '{}') as { readonly files?: Readonly<Record<string, string>> };
    return new Map(Object.entries(files ?? {}).filter(([path]) => !path.split('/').includes('..')));
  } catch {
    return new Map();
  }
}

/** Writes a list, sorted by path so that branches merge. */
export function formatList(list: ManifestList): string {
  const files = Object.fromEntries([...list].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ '//': 'Written by projen-gitops: SHA-256 of every rendered file.', files }, undefined, 2)}\n`;
}

/** The list after some folders were rendered anew; the others keep what they had. */
export function nextList(list: ManifestList, files: readonly RenderedFile[], isRendered: (folder: string) => boolean): ManifestList {
  const kept = [...list].filter(([path]) => !isRendered(path.split('/')[0]));
  return new Map([...kept, ...files.map(({ path, content }): [string, string] => [path, digestOf(content)])]);
}
