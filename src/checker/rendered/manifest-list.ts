import { createHash } from 'node:crypto';
import type { RenderedFile } from './rendered-files';
import { CommandFault } from '../../system/fault';

/** Where a folder of rendered manifests remembers what was written to it. */
export const LIST_FILE = '.rendered.json';

/** Digests of rendered files by path. */
export type ManifestList = ReadonlyMap<string, string>;

/** SHA-256 of a content, in hexadecimal. */
export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** True for the paths at which rendered files are written, and removed: `<overlay>/<object>.yaml`. */
export function isRenderedPath(path: string): boolean {
  return /^(?!\.\.?\/)[\w.-]+\/[a-z0-9][a-z0-9.-]*\.yaml$/.test(path);
}

function unreadable(): CommandFault {
  return new CommandFault(`${LIST_FILE} is no list of rendered files, or a merge left conflict markers`, 'Take either side of the merge, or restore it from git; or remove the rendered folder and render again.');
}

/**
 * Reads a list; one that is absent is empty.
 *
 * @throws CommandFault for one that is no list, because nothing tells rendered files from others then.
 */
export function parseList(text: string | undefined): ManifestList {
  if (text === undefined) return new Map();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  const files: unknown = (data as { readonly files?: unknown } | null)?.files;
  if (typeof files !== 'object' || files === null || Array.isArray(files)) throw unreadable();
  return new Map(Object.entries(files).filter((entry): entry is [string, string] => isRenderedPath(entry[0]) && typeof entry[1] === 'string'));
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
