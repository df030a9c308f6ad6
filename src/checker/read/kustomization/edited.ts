import type { FileReader } from './files';

/** Why a tool does not build a kustomization that it is told to edit. */
export interface EditRefusal {
  readonly cause: string;
  readonly remedy: string;
}

/** A kustomization file as a tool writes it before it builds, in place of the one on disk or where there is none. */
export interface EditedKustomization {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** Why the tool refuses to write it, so that nothing is built. @default it writes it */
  readonly refusal?: EditRefusal;
}

/** Files with some of them edited. */
export function withEdited(files: FileReader, ...edited: readonly (EditedKustomization | undefined)[]): FileReader {
  const texts = new Map(edited.flatMap((one) => (one === undefined ? [] : [[one.file, one.text] as const])));
  return texts.size === 0 ? files : { ...files, read: (path) => texts.get(path) ?? files.read(path) };
}
