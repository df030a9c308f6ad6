import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeWithThisProcess } from '../../../system/ending';

/** Writes a file so that nobody ever sees half of it: beside it first, then renamed. */
export function writeFileWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const release = removeWithThisProcess(temporary);
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Never through a link that someone laid out under this name.
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    release();
  }
}
