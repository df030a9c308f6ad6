import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

/** True where modes and owners say who may read and write. */
export const HAS_MODES = process.getuid !== undefined;

/** True for what belongs to this user. */
export function isOwn({ uid }: Stats): boolean {
  return !HAS_MODES || uid === process.getuid?.();
}

/** True for what nobody else can read or write. */
export function isPrivate({ mode }: Stats): boolean {
  return !HAS_MODES || mode % 0o100 === 0;
}

/** What becomes of a folder that others could look into until now. */
export type Opened = 'keep' | 'empty';

/**
 * Makes a folder that is this user's alone, or makes one that is there already private. False where it is a link, someone else's, or no folder.
 *
 * @throws the system's error where it cannot be made.
 */
export function makePrivate(path: string, opened: Opened = 'keep'): boolean {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || !isOwn(found)) return false;
  if (isPrivate(found)) return true;
  chmodSync(path, 0o700);
  if (opened === 'empty') for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
  return true;
}
