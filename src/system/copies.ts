import type { OnDisk, ReadPath } from './on-disk';

/** Where copies of edited files are kept before they are replaced, relative to the repository's root; not committed. */
export const REPLACED_DIRECTORY = '.projen/replaced';

/** Far more than anyone keeps. */
const MOST_COPIES = 10_000;

function takes(found: OnDisk, bytes: Buffer): boolean {
  return found.kind === 'absent' || (found.kind === 'file' && found.bytes.equals(bytes));
}

/** Where a copy of an edited file goes: beside earlier ones, which stay, and once for the same content; undefined where there is no place for it. */
export function copyPathFor(path: string, bytes: Buffer, read: ReadPath, directory = REPLACED_DIRECTORY): string | undefined {
  for (let number = 1; number <= MOST_COPIES; number += 1) {
    const copy = `${directory}/${path}${number === 1 ? '' : `.${number}`}`;
    const found = read(copy);
    if (takes(found, bytes)) return copy;
    if (found.kind === 'outside') return undefined;
  }
  return undefined;
}
