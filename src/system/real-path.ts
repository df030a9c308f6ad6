import * as fs from 'node:fs';
import * as path from 'node:path';

/** Thrown instead of touching what lies outside of the tree. */
export class LeadsOutside extends Error {
  /** A fault of the environment, as the system's own errors are. */
  readonly errno = -1;
  readonly code = 'EOUTSIDE';

  constructor(readonly file: string) {
    super(`${file} is not touched: a link on the way to it leads out of the repository`);
  }
}

function realIfThere(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The path of a folder without links, where there is a folder, and how it is known that there is none. */
function realFolder(folder: string): { readonly real: string } | 'absent' | 'link-to-nothing' {
  // Asked for what is not there, realpath throws, which takes longer than the question.
  if (fs.lstatSync(folder, { throwIfNoEntry: false }) === undefined) return 'absent';
  const real = realIfThere(folder);
  return real === undefined ? 'link-to-nothing' : { real };
}

/** True where a path is a folder's own or lies below it. */
export function isBelow(folder: string, file: string): boolean {
  // What is spelt without detours needs no reckoning.
  if (file.startsWith(`${folder}${path.sep}`) && !file.includes('..')) return true;
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path of a tree's root without links; its own where it is not there yet. */
export function realRoot(root: string): string {
  return realIfThere(root) ?? path.resolve(root);
}

/**
 * Where a file of a tree really stands, or would: relative to the tree's root, with slashes, its folders followed through links, and not the file itself.
 *
 * @param real the root without links
 * @throws LeadsOutside where that is not below the root, or a folder on the way is a link to nothing.
 */
export function realPathIn(root: string, file: string, real = realRoot(root)): string {
  let folder = path.dirname(path.join(root, file));
  const missing = [path.basename(file)];
  while (isBelow(root, folder)) {
    const found = realFolder(folder);
    if (found === 'link-to-nothing') break;
    if (found !== 'absent') {
      if (!isBelow(real, found.real)) break;
      return path.relative(real, path.join(found.real, ...missing)).split(path.sep).join('/');
    }
    if (folder === root) return file;
    missing.unshift(path.basename(folder));
    folder = path.dirname(folder);
  }
  throw new LeadsOutside(file);
}
