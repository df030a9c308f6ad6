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
  /** True where it names files outside of its own directory, which kustomize reads only where it is let. */
  readonly climbs: boolean;
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
  return { directory, scan, includes, climbs: climbsOut(text, directory, includes) };
}

const CLIMBING = /[^\s"'[\]{},=#]*\.\.\/[^\s"'[\]{},]*/g;

/** True where a kustomization names something that lies outside of its directory, and is none of the directories that it includes. */
function climbsOut(text: string, directory: string, includes: readonly string[]): boolean {
  if (!text.includes('../')) return false;
  const written = text.replace(/^\s*#.*$/gm, '');
  return (written.match(CLIMBING) ?? []).some((path) => !includes.includes(resolve(directory, path)));
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
  return { outlines: [...outlines.values()], complete: [...outlines.values()].every(({ scan, climbs }) => !climbs && !reachesOutside(scan)) };
}
