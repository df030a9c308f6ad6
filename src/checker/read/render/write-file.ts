import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeWithThisProcess } from '../../../system/ending';

/** Writes a file so that nobody ever sees half of it: beside it first, then renamed. */
export function writeFileWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  const release = removeWithThisProcess(temporary);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    release();
  }
}
