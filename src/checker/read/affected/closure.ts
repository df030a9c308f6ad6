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
  /** Absolute paths of what it names outside of its own directory, besides those directories: files there kustomize reads only where it is let. */
  readonly outside: readonly string[];
}

/** Everything that a build may read, told by directories. */
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
  return { directory, scan, includes, outside: outsideOf(text, directory, includes) };
}

const CLIMBING = /[^\s"'[\]{},=#]*\.\.\/[^\s"'[\]{},]*/g;

function outsideOf(text: string, directory: string, includes: readonly string[]): readonly string[] {
  if (!text.includes('../')) return [];
  const written = text.replace(/^\s*#.*$/gm, '');
  return (written.match(CLIMBING) ?? []).map((path) => resolve(directory, path)).filter((path) => !includes.includes(path));
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
  const found = [...outlines.values()];
  return { outlines: found, complete: found.every(({ scan, outside }) => outside.length === 0 && !reachesOutside(scan)) };
}
