import type { PositionedValue } from './positions';
import { positionedDocuments } from './positions';
import type { FileReader } from '../../kustomization/files';
import { diskFiles } from '../../kustomization/files';

/** The files behind a run: each is read and parsed once, when a finding first leads there. */
export interface SourceFiles {
  text(path: string): string | undefined;
  /** The documents of a file; none where it cannot be read. */
  documents(path: string): readonly PositionedValue[];
}

function remembered<T>(make: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, make(path));
    return known.get(path) as T;
  };
}

/** Files of a run. */
export function sourceFiles(files: FileReader = diskFiles): SourceFiles {
  const text = remembered((path) => files.read(path));
  return { text, documents: remembered((path) => positionedDocuments(text(path) ?? '')) };
}
