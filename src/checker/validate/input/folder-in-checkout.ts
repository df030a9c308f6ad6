import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The path of a directory in the git checkout that it lies in, with forward slashes; empty for its top, and outside any checkout. */
export function folderInCheckout(directory: string): string {
  for (let top = directory; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return relative(top, directory).split(sep).join('/');
    if (dirname(top) === top) return '';
  }
}
