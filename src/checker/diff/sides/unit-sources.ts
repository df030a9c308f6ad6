import { dirname } from 'node:path';
import type { ReadOutline } from '../../read/affected/closure';
import { closureOf } from '../../read/affected/closure';
import type { FileReader } from '../../read/kustomization/files';
import { SourceText } from '../elsewhere/source-text';

/** What a unit is built from, directory by directory; undefined where that cannot be known. */
export type ReadSources = (unit: string) => readonly SourceText[] | undefined;

function filesBelow(paths: readonly string[]): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const path of paths) {
    for (let directory = dirname(path); directory !== dirname(directory); directory = dirname(directory)) {
      const files = below.get(directory) ?? [];
      files.push(path);
      below.set(directory, files);
    }
  }
  return below;
}

/**
 * Reads what units are built from, each directory once.
 *
 * @param paths absolute paths of all files there are
 */
export function sourceReader(paths: readonly string[], read: ReadOutline, files: FileReader): ReadSources {
  const below = filesBelow(paths);
  const known = new Map<string, SourceText>();
  const sourceOf = (directory: string): SourceText => {
    const source = known.get(directory) ?? new SourceText((below.get(directory) ?? []).map((path) => files.read(path) ?? ''));
    known.set(directory, source);
    return source;
  };
  return (unit) => {
    const closure = closureOf(unit, read);
    return closure.complete ? closure.outlines.map(({ directory }) => sourceOf(directory)) : undefined;
  };
}
