import { resolve, sep } from 'node:path';
import { readMentions } from './read-mentions';
import type { RemoteFiles } from './remote-files';
import { diskRemoteFiles } from './remote-files';
import { kustomizationFileIn } from '../files';

function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** What the files that one kustomization names come to; undefined where one lies elsewhere, or where that cannot be told. */
function readOne(directory: string, root: string, files: RemoteFiles): { readonly outside: boolean; readonly below: readonly string[] } | undefined {
  const file = kustomizationFileIn(directory, files);
  const { named, words, suspects } = readMentions((file === undefined ? undefined : files.read(file)) ?? '');
  if (words !== undefined || suspects.length > 0 || named.some(({ reading }) => reading === 'plugin')) return undefined;
  const below: string[] = [];
  let outside = false;
  for (const { text, reading } of named) {
    const path = files.realPath(resolve(directory, text));
    if (path === undefined) continue;
    if (!isBelow(path, root)) return undefined;
    if (reading !== 'file' && files.isDirectory(path)) below.push(path);
    else outside ||= !isBelow(path, directory);
  }
  return { outside, below };
}

/**
 * True where kustomizations name single files outside of their own directories, and everything that they name lies below a root: what Flux builds, and kustomize
 * alone refuses.
 */
export function readsOutside(directory: string, root: string, files: RemoteFiles = diskRemoteFiles): boolean {
  const top = files.realPath(root);
  const first = files.realPath(directory);
  if (top === undefined || first === undefined) return false;
  const seen = new Set([first]);
  let outside = false;
  for (const next of seen) {
    const read = readOne(next, top, files);
    if (read === undefined) return false;
    outside ||= read.outside;
    read.below.forEach((one) => seen.add(one));
  }
  return outside;
}
