import type { PositionedValue } from './positions';
import { positionedDocuments } from './positions';
import { remembered } from './remembered';
import type { FileReader } from '../../read/kustomization/files';
import { diskFiles } from '../../read/kustomization/files';

/** The files behind a run: each is read and parsed once, when something first leads there. */
export interface SourceFiles {
  readonly reader: FileReader;
  text(path: string): string | undefined;
  /** The documents of a file; none where it cannot be read. */
  documents(path: string): readonly PositionedValue[];
}

/** Files of a run. */
export function sourceFiles(files: FileReader = diskFiles): SourceFiles {
  const text = remembered((path: string) => files.read(path));
  const isDirectory = remembered((path: string) => files.isDirectory(path));
  return { reader: { read: text, isDirectory }, text, documents: remembered((path: string) => positionedDocuments(text(path) ?? '')) };
}
