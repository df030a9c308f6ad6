import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { FileReader } from '../files';

/** Files as the search for remote entries reads them. */
export interface RemoteFiles extends FileReader {
  isFile(path: string): boolean;
  /** Where a path leads to; undefined where it leads nowhere. */
  realPath(path: string): string | undefined;
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const stat = (path: string): ReturnType<typeof statSync> | undefined => quietly(() => statSync(path));

/** The files of this machine; what is neither file nor directory, and could be waited for, is not read. */
export const diskRemoteFiles: RemoteFiles = {
  isFile: (path) => stat(path)?.isFile() ?? false,
  isDirectory: (path) => stat(path)?.isDirectory() ?? false,
  realPath: (path) => quietly(() => realpathSync(path)),
  read: (path) => (stat(path)?.isFile() ? quietly(() => readFileSync(path, 'utf8')) : undefined),
};
