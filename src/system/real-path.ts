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

function isLink(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** True where a path is a folder's own or lies below it. */
export function isBelow(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/**
 * Where a file of a tree really stands, or would: relative to the tree's root, with slashes, its folders followed through links, and not the file itself.
 *
 * @throws LeadsOutside where that is not below the root, or a folder on the way is a link to nothing.
 */
export function realPathIn(root: string, file: string): string {
  const realRoot = realIfThere(root) ?? path.resolve(root);
  let folder = path.dirname(path.join(root, file));
  const missing = [path.basename(file)];
  for (let real = realIfThere(folder); isBelow(root, folder); real = realIfThere(folder)) {
    if (real !== undefined) {
      if (!isBelow(realRoot, real)) break;
      return path.relative(realRoot, path.join(real, ...missing)).split(path.sep).join('/');
    }
    if (isLink(folder)) break;
    if (folder === root) return file;
    missing.unshift(path.basename(folder));
    folder = path.dirname(folder);
  }
  throw new LeadsOutside(file);
}
