import { dirname } from 'node:path';
import type { FileReader } from '../kustomization/files';
import { kustomizationFileIn } from '../kustomization/files';
import { filesRead } from '../kustomization/files-read';
import { readKustomizationTree } from '../kustomization/read-tree';

/** The folders from one down to that of a file below it; none where the file lies elsewhere. */
function between(folder: string, file: string): readonly string[] {
  const folders: string[] = [];
  for (let here = dirname(file); here.length >= folder.length; here = dirname(here)) {
    folders.unshift(here);
    if (here === folder) return folders;
    if (here === dirname(here)) break;
  }
  return [];
}

/**
 * Says of a file by what it is applied together with others: the uppermost folder that Flux applies, or whose kustomization has it; else the file itself. Files
 * that merely lie side by side may each be for a cluster of their own.
 *
 * @param root the top of the repository
 * @param applied the folders that Flux is told to apply
 */
export function appliedWith(root: string, applied: ReadonlySet<string>, reader: FileReader): (file: string) => string {
  const known = new Map<string, ReadonlySet<string>>();
  const filesOf = (folder: string): ReadonlySet<string> => {
    const files = known.get(folder) ?? new Set(filesRead(readKustomizationTree(folder, reader)));
    known.set(folder, files);
    return files;
  };
  const isKustomization = (folder: string): boolean => kustomizationFileIn(folder, reader) !== undefined;
  const isAppliedBy = (folder: string, file: string): boolean => {
    const first = between(folder, file).find(isKustomization);
    return first === undefined ? applied.has(folder) : (first === folder || applied.has(folder)) && filesOf(first).has(file);
  };
  return (file) => between(root, file).find((folder) => isAppliedBy(folder, file)) ?? file;
}
