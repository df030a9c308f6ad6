import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** The real path of a folder, also of one that is not made yet. */
function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(realFolder(dirname(folder)), basename(folder));
}

/** The path of a folder from the root of the git repository that holds it; `''` for the root itself, and where there is none. */
export function pathFromGit(folder: string): string {
  const real = realFolder(folder);
  for (let root = real; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, real).split(sep).join('/');
    if (dirname(root) === root) return '';
  }
}
