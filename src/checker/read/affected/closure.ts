import { join, resolve } from 'node:path';
import type { Scan } from './scan';
import { reachesOutside, scanKustomization } from './scan';
import type { FileReader } from '../kustomization/files';
import { kustomizationFileIn } from '../kustomization/files';

/** A kustomization directory at a glance. */
export interface Outline {
  readonly directory: string;
  readonly scan: Scan;
  /** Absolute paths of the directories that it includes. */
  readonly includes: readonly string[];
}

/** Everything that a build may read, told by directories: kustomize reads no file outside of a kustomization's own directory. */
export interface Closure {
  readonly outlines: readonly Outline[];
  /** False where the build depends on more than the files in these directories. */
  readonly complete: boolean;
}

/** Reads outlines of kustomization directories, each once. */
export type ReadOutline = (directory: string) => Outline;

/** Makes a reader of outlines. */
export function outlineReader(files: FileReader): ReadOutline {
  const known = new Map<string, Outline>();
  return (directory) => {
    const outline = known.get(directory) ?? readOutline(directory, files);
    known.set(directory, outline);
    return outline;
  };
}

function readOutline(directory: string, files: FileReader): Outline {
  const text = files.read(kustomizationFileIn(directory, files) ?? join(directory, 'kustomization.yaml')) ?? '';
  const scan = text === '' ? { fields: [], entries: [], broken: true } : scanKustomization(text);
  const includes = scan.entries.map((entry) => resolve(directory, entry)).filter((path) => files.isDirectory(path));
  return { directory, scan, includes };
}

/** The directories that building one may read. */
export function closureOf(directory: string, read: ReadOutline): Closure {
  const outlines = new Map<string, Outline>();
  const visit = (path: string): void => {
    if (outlines.has(path)) return;
    const outline = read(path);
    outlines.set(path, outline);
    outline.includes.forEach(visit);
  };
  visit(directory);
  return { outlines: [...outlines.values()], complete: [...outlines.values()].every(({ scan }) => !reachesOutside(scan)) };
}
