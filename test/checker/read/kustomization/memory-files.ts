import { posix } from 'node:path';
import type { FileReader } from '../../../../src/checker/read/kustomization/files';

/** Files in memory, below `/repo`. */
export function memoryFiles(files: Readonly<Record<string, string>>): FileReader {
  const texts = new Map(Object.entries(files).map(([path, text]) => [posix.join('/repo', path), text]));
  return {
    read: (path) => texts.get(path),
    isDirectory: (path) => [...texts.keys()].some((file) => file.startsWith(`${path}/`)),
  };
}

/** A manifest with nothing but its identity. */
export function manifest(apiVersion: string, kind: string, name: string, more = ''): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;
}
