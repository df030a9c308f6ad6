import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The top of the git checkout that a directory lies in; undefined outside of any. */
export function checkoutOf(directory: string): string | undefined {
  for (let top = directory; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top;
    if (dirname(top) === top) return undefined;
  }
}

/** The path of a directory in the git checkout that it lies in, with forward slashes; empty for its top, and outside any checkout. */
export function folderInCheckout(directory: string): string {
  return relative(checkoutOf(directory) ?? directory, directory).split(sep).join('/');
}
