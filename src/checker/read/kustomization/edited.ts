import type { FileReader } from './files';

/** A kustomization file as a tool writes it before it builds, in place of the one on disk or where there is none. */
export interface EditedKustomization {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** Files with some of them edited. */
export function withEdited(files: FileReader, ...edited: readonly (EditedKustomization | undefined)[]): FileReader {
  const texts = new Map(edited.flatMap((one) => (one === undefined ? [] : [[one.file, one.text] as const])));
  return texts.size === 0 ? files : { ...files, read: (path) => texts.get(path) ?? files.read(path) };
}
