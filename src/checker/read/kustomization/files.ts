import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How this room reads files; the only place that touches the disk, so that the rest can be given trees in memory. */
export interface FileReader {
  /** The text of a file; undefined where there is none that can be read, also for a FIFO or a device, which would not end. */
  read(path: string): string | undefined;
  isDirectory(path: string): boolean;
}

/** The file names that kustomize looks for, in its order. */
export const KUSTOMIZATION_FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** The files of this machine. */
export const diskFiles: FileReader = {
  read: (path) => {
    try {
      return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  },
  isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
};

/** The kustomization file in a directory, if there is one. */
export function kustomizationFileIn(directory: string, files: FileReader = diskFiles): string | undefined {
  return KUSTOMIZATION_FILE_NAMES.map((name) => join(directory, name)).find((path) => files.read(path) !== undefined);
}
