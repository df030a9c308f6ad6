import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The path of a folder from the root of the git repository that holds it; `''` for the root itself, and where there is none. */
export function pathFromGit(folder: string): string {
  const real = realpathSync(folder);
  for (let root = real; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, real).split(sep).join('/');
    if (dirname(root) === root) return '';
  }
}
