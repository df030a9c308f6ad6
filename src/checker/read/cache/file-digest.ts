import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** Stands for a file that is not there, or is none. */
export const ABSENT = '-';

const known = new Map<string, string>();

/** SHA-256 of a file's content; {@link ABSENT} where there is no file. Within a process, a file that did not change is read once. */
export function fileDigest(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    const version = `${path}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}`;
    const digest = known.get(version) ?? createHash('sha256').update(readFileSync(path)).digest('hex');
    known.set(version, digest);
    return digest;
  } catch {
    return ABSENT;
  }
}
