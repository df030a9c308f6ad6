import type { FileReader } from './files';

/** A kustomization file as a tool writes it before it builds, in place of the one on disk or where there is none. */
export interface EditedKustomization {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** Files with one of them edited. */
export function withEdited(files: FileReader, edited: EditedKustomization | undefined): FileReader {
  if (edited === undefined) return files;
  return { ...files, read: (path) => (path === edited.file ? edited.text : files.read(path)) };
}
